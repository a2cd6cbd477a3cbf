"""Dates, periods and intervals in every form that real documents use, and what is said of the wrong ones."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from loftet.model.dates import PartialDate, Period, parse_day, parse_interval, parse_partial, parse_period


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("2018", "2018-01-01", "2018-12-31"),
        ("2019–2020", "2019-01-01", "2020-12-31"),
        ("2023-2026", "2023-01-01", "2026-12-31"),
        ("2023 - 2026", "2023-01-01", "2026-12-31"),
        ("2018-10 – 2019-09", "2018-10-01", "2019-09-30"),
        ("2018-10–2019-09", "2018-10-01", "2019-09-30"),
        ("2018-10 - 2019-09", "2018-10-01", "2019-09-30"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-02-27 – 2024-05-31", "2024-02-27", "2024-05-31"),
        ({"från": "2018-06", "till": "2019-06"}, "2018-06-01", "2019-06-30"),
    ],
)
def test_period(written: object, start: str, end: str) -> None:
    period = parse_period(written)
    assert (str(period.first), str(period.last)) == (start, end)


def test_period_until_further_notice() -> None:
    period = parse_period({"från": "2024-02-27", "till": "tillsvidare"})
    assert period == Period(PartialDate(2024, 2, 27), None)
    assert period.last is None


def test_period_that_starts_at_signing() -> None:
    period = parse_period({"från": "undertecknandet", "till": "2026"})
    assert period.first is None
    assert str(period.last) == "2026-12-31"


@pytest.mark.parametrize(
    ("written", "first", "last", "label"),
    [
        ("2018-T1", "2018-01-01", "2018-04-30", "2018-T1"),
        ("2018-T3", "2018-09-01", "2018-12-31", "2018-T3"),
        ("2018-T1–T2", "2018-01-01", "2018-08-31", "2018-T1 – 2018-T2"),
        ("2018-T1 – 2018-T2", "2018-01-01", "2018-08-31", "2018-T1 – 2018-T2"),
        ("2018-T3 – 2019-T1", "2018-09-01", "2019-04-30", "2018-T3 – 2019-T1"),
        ("2018-K3", "2018-07-01", "2018-09-30", "2018-K3"),
        ("2018-H1", "2018-01-01", "2018-06-30", "2018-H1"),
        ("2018", "2018-01-01", "2018-12-31", "2018"),
        ("2018-05 – 2018-07", "2018-05-01", "2018-07-31", "2018-05 – 2018-07"),
        ("2018-05-07", "2018-05-07", "2018-05-07", "2018-05-07"),
    ],
)
def test_interval(written: str, first: str, last: str, label: str) -> None:
    interval = parse_interval(written)
    assert (str(interval.first), str(interval.last), interval.label) == (first, last, label)


@pytest.mark.parametrize(
    ("parse", "written", "error"),
    [
        (parse_partial, "31 juni 2018", "date_missing"),
        (parse_partial, "2018-06-31", "date_missing"),
        (parse_partial, "2018-13", "date_missing"),
        (parse_partial, "2018-00", "date_missing"),
        (parse_partial, "0000", "date_missing"),
        (parse_partial, "20.12.31", "date_short_year"),
        (parse_partial, "3 december 2018", "date_swedish"),
        (parse_partial, "hösten 2018", "date_format"),
        (parse_partial, ["2018"], "date_format"),
        (parse_day, "2018-12", "date_not_exact"),
        (parse_period, "2027-28", "period_split"),
        (parse_period, "2027/2028", "period_split"),
        (parse_period, "2020–2019", "period_reversed"),
        (parse_period, {"från": "2019"}, "period_keys"),
        (parse_period, {"från": "2019", "till": ["2020"]}, "date_format"),
        (parse_period, {"från": "2019", "till": None}, "period_end"),
        (parse_interval, {"från": None, "till": "2019"}, "interval_end"),
        (parse_period, {}, "period_format"),
        (parse_period, ["2019"], "period_format"),
        (parse_period, "2019 och en bit till", "period_format"),
        (parse_period, "2018-06-31 – 2019", "date_missing"),
        (parse_interval, "2018-T4", "interval_part"),
        (parse_interval, "2018-K0", "interval_part"),
        (parse_interval, "2018-T2–T1", "period_reversed"),
        (parse_interval, "T2", "date_no_year"),
        (parse_interval, "i våras", "interval_format"),
        (parse_day, "31 juni", "date_missing"),
        (parse_day, "maj 2027", "date_not_exact"),
        (parse_day, "maj", "date_not_exact"),
    ],
)
def test_what_is_wrong_is_said(parse: object, written: object, error: str) -> None:
    assert callable(parse)
    with pytest.raises(PydanticCustomError) as raised:
        parse(written)
    assert raised.value.type == f"loftet_{error}"


def test_a_date_in_words_comes_with_its_iso_form() -> None:
    with pytest.raises(PydanticCustomError) as raised:
        parse_partial("3 december 2018")
    assert raised.value.context == {"value": "3 december 2018", "suggestion": "2018-12-03"}


@pytest.mark.parametrize(
    ("parse", "written", "error", "suggestion"),
    [
        (parse_period, "27", "date_two_digits", "2027"),
        (parse_period, "'27", "date_two_digits", "2027"),
        (parse_period, "27/28", "date_two_digits", "2027–2028"),
        (parse_period, "27-28", "date_two_digits", "2027–2028"),
        (parse_period, "2019 och 2020", "date_other", "2019–2020"),
        (parse_period, "juni 27", "date_two_digits", "2027-06"),
        (parse_period, "Juni 2027", "date_swedish", "2027-06"),
        (parse_period, "jan-mars 2027", "date_swedish", "2027-01 – 2027-03"),
        (parse_period, "1 januari – 31 december 2027", "date_swedish", "2027-01-01 – 2027-12-31"),
        (parse_period, "från 1/6 2027 till och med 31/8 2028", "date_other", "2027-06-01 – 2028-08-31"),
        (parse_period, "2027-06 t.o.m. 2027-08", "date_other", "2027-06 – 2027-08"),
        (parse_period, "maj - augusti", "date_no_year", "åååå-05 – åååå-08"),
        (parse_partial, "30 juni 27", "date_two_digits", "2027-06-30"),
        (parse_partial, "30 sept. -27", "date_two_digits", "2027-09-30"),
        (parse_partial, "27-06-30", "date_two_digits", "2027-06-30"),
        (parse_partial, "27-06", "date_two_digits", "2027-06"),
        (parse_day, "15/1-27", "date_two_digits", "2027-01-15"),
        (parse_day, "15/1 2027", "date_other", "2027-01-15"),
        (parse_day, "15.1.2027", "date_other", "2027-01-15"),
        (parse_day, "2027-1-5", "date_other", "2027-01-05"),
        (parse_day, "20270115", "date_other", "2027-01-15"),
        (parse_day, "den 3:e maj, 2027", "date_swedish", "2027-05-03"),
        (parse_day, "3 maj", "date_no_year", "åååå-05-03"),
        (parse_day, "3rd May 27", "date_two_digits", "2027-05-03"),
        (parse_day, "October 3, 2027", "date_swedish", "2027-10-03"),
        (parse_period, "from January to March 2027", "date_swedish", "2027-01 – 2027-03"),
        (parse_interval, "T1 27", "date_two_digits", "2027-T1"),
        (parse_interval, "T1 2027", "date_other", "2027-T1"),
        (parse_interval, "27-T1", "date_two_digits", "2027-T1"),
        (parse_interval, "Q2 2027", "date_other", "2027-K2"),
        (parse_interval, "tertial 1 2027", "date_other", "2027-T1"),
        (parse_interval, "andra kvartalet 2027", "date_other", "2027-K2"),
        (parse_interval, "T1-T2 27", "date_two_digits", "2027-T1 – 2027-T2"),
        (parse_interval, "maj - augusti 27", "date_two_digits", "2027-05 – 2027-08"),
    ],
)
def test_what_was_meant_is_suggested(
    parse: Callable[[object], object], written: str, error: str, suggestion: str
) -> None:
    with pytest.raises(PydanticCustomError) as raised:
        parse(written)
    assert (raised.value.type, raised.value.context) == (
        f"loftet_{error}",
        {"value": written, "suggestion": suggestion},
    )


@pytest.mark.parametrize(
    "written", ["20.12.31", "1/2/27", "10-12 maj 2027", "kl. 10", "27 28 29", "1" * 5000, "1-" * 30]
)
def test_what_can_be_read_in_several_ways_is_not_guessed(written: str) -> None:
    with pytest.raises(PydanticCustomError) as raised:
        parse_partial(written)
    assert "suggestion" not in (raised.value.context or {})


@pytest.mark.parametrize(
    "written",
    [
        "2027–12",
        "24-02-27 – tillsvidare",
        "maj/2027 – tillsvidare",
        "undertecknandet – dec/2027",
        "T1/2027 – våren",
        "från 2027",
    ],
)
def test_a_suggestion_never_loses_one_end_of_a_range(written: str) -> None:
    for parse in (parse_period, parse_interval):
        with pytest.raises(PydanticCustomError) as raised:
            parse(written)
        assert "suggestion" not in (raised.value.context or {})


@given(st.text("0123456789jfmasondt juniTKQ-–/. 'å", max_size=24))
def test_what_is_suggested_can_be_read(written: str) -> None:
    for parse in (parse_day, parse_partial, parse_period, parse_interval):
        try:
            parse(written)
        except PydanticCustomError as error:
            if suggestion := (error.context or {}).get("suggestion"):
                parse(suggestion.replace("åååå", "2028"))


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_reads_as_itself(day: date) -> None:
    assert parse_day(day.isoformat()) == day


def error_of(parse: Callable[[object], object], value: object) -> str:
    """Return the name of the error that a parser raises; empty when it raises none."""
    try:
        parse(value)
    except PydanticCustomError as error:
        return error.type
    return ""


@given(st.text())
def test_any_text_is_a_date_or_an_error_with_a_name(text: str) -> None:
    for parse in (parse_partial, parse_period, parse_interval):
        error = error_of(parse, text)
        assert not error or error.startswith("loftet_")
