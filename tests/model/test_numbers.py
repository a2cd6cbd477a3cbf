"""Numbers, shares, counts and time limits as Swedes write them."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from loftet.model.numbers import (
    Amount,
    Count,
    Duration,
    TimeUnit,
    parse_amount,
    parse_count,
    parse_duration,
    parse_number,
)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("8", "8"),
        ("08", "8"),
        ("8,5", "8.5"),
        ("1 000", "1000"),
        ("1\u00a0000\u00a0000", "1000000"),
        ("1 234,5", "1234.5"),
    ],
)
def test_number(written: str, number: str) -> None:
    assert parse_number(written) == Decimal(number)


@pytest.mark.parametrize(
    ("written", "error"),
    [("1.5", "number_point"), ("1.500", "number_point"), ("åtta", "number_word"), ("ett antal", "number_format"),
     ("några", "number_format"), ("1_000", "number_format"),
     ("1e3", "number_format"), ("-1", "number_format"), ("10 00", "number_format"), ("", "number_format"),
     ("9" * 5000, "number_format"), ("٣", "number_format")],
)  # fmt: skip
def test_what_is_no_number(written: str, error: str) -> None:
    with pytest.raises(PydanticCustomError) as raised:
        parse_number(written)
    assert raised.value.type == f"loftet_{error}"


@pytest.mark.parametrize(
    ("written", "error", "told"),
    [
        ("två", "number_word", {"suggestion": "2"}),
        ("ca 10", "number_about", {"suggestion": "10"}),
        ("cirka 10 st", "number_about", {"suggestion": "10"}),
        ("ca 80 %", "number_about", {"suggestion": "80 %"}),
        ("ca 80 procent", "number_about", {"suggestion": "80 %"}),
        ("82 procent", "number_word", {"suggestion": "82 %"}),
        ("3 st", "number_unit", {"suggestion": "3"}),
        ("2 gånger per år", "number_unit", {"suggestion": "2"}),
        ("En gång per månad", "number_unit", {"suggestion": "1"}),
        ("minst 3 möten", "number_bound", {"bound": "minst", "suggestion": "3"}),
        ("max 10 %", "number_bound", {"bound": "högst", "suggestion": "10 %"}),
        ("2-3 gånger", "number_span", {"low": "2", "high": "3"}),
        ("10–20 %", "number_span", {"low": "10 %", "high": "20 %"}),
        ("About 10 walks", "number_about", {"suggestion": "10"}),
        ("at least three", "number_bound", {"bound": "minst", "suggestion": "3"}),
        ("två till tre", "number_span", {"low": "2", "high": "3"}),
    ],
)
def test_what_was_meant_is_suggested(written: str, error: str, told: dict[str, str]) -> None:
    with pytest.raises(PydanticCustomError) as raised:
        parse_amount(written)
    assert (raised.value.type, raised.value.context) == (f"loftet_{error}", {"value": written} | told)


def test_share_count_and_limit() -> None:
    assert parse_amount("80 %") == Amount(Decimal(80), percent=True)
    assert parse_amount("80%") == Amount(Decimal(80), percent=True)
    assert parse_count("cirka 300") == Count(Decimal(300), about=True)
    assert parse_count("312") == Count(Decimal(312))
    assert parse_duration("24 timmar") == Duration(Decimal(24), TimeUnit.HOURS)
    assert parse_duration("1 vecka") == Duration(Decimal(1), TimeUnit.WEEKS)
    assert parse_duration("1 000 minuter") == Duration(Decimal(1000), TimeUnit.MINUTES)


@given(st.decimals(min_value=0, max_value=10**12, places=2))
def test_every_number_written_the_swedish_way_reads_as_itself(number: Decimal) -> None:
    assert parse_number(f"{number:,}".replace(",", " ").replace(".", ",")) == number


def error_of(parse: Callable[[object], object], value: object) -> str:
    """Return the name of the error that a parser raises; empty when it raises none."""
    try:
        parse(value)
    except PydanticCustomError as error:
        return error.type
    return ""


@given(st.text() | st.lists(st.text()) | st.none())
def test_anything_is_a_number_or_an_error_with_a_name(value: object) -> None:
    for parse in (parse_number, parse_amount, parse_count, parse_duration):
        error = error_of(parse, value)
        assert not error or error.startswith("loftet_")
