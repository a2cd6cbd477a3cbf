"""A sheet asks for what the report calls missing; what more it asks for has its reason."""

from datetime import date
from itertools import product
from pathlib import Path

import pytest
import yaml
from logbook import RECORD

from loftet.followup.calendar import tertial
from loftet.followup.progress import standing
from loftet.model.dates import Interval
from loftet.model.document import Document
from loftet.output.sheets.owed import owed

EXAMPLE = Path(__file__).parents[2] / "docs" / "exempel" / "uppfoljning.yaml"
DAYS = [date(2026, 5, 1), date(2026, 8, 31), date(2026, 9, 1), date(2027, 1, 1)]
TERTIALS = [found for number in (1, 2, 3) if (found := tertial(f"2026-T{number}"))]
RHYTHMS = ("månad", "kvartal", "tertial", "halvår", "år", "efter perioden")
REPORTED = (
    "",
    "utfall: {avser: 2026-T1–T2, text: Allt}",
    "ändringar: {id: slut, datum: 2026-02-01, typ: återtagande, gäller: lampor, skäl: x}",
)
PERIODS = ("2026", "2026-03 – 2026-11", "{från: 2026-06-01, till: tillsvidare}")


def document(rhythm: str = "tertial", more: str = "", period: str = "2026", promise: str = "") -> Document:
    text = RECORD.replace("rytm: tertial", f"rytm: {rhythm}" if rhythm else "").replace(
        "period: 2026\r", f"period: {period}\r"
    )
    data = yaml.load(text.replace("  aktiviteter:", f"{promise}\r\n  aktiviteter:") + more, yaml.BaseLoader)
    return Document.model_validate(data)


def missing(told: Document, known: date) -> set[tuple[str, str]]:
    """Return what the report calls missing."""
    return {(one.item.id, time.label) for one in standing(told, known) if one.leaf for time in one.progress.missing}


def asked(told: Document, interval: Interval, known: date) -> set[tuple[str, str]]:
    return {(one.item.id, time.label) for one, time, *_ in owed(told, tuple(standing(told, known)), interval, known)}


@pytest.mark.parametrize("rhythm", RHYTHMS)
def test_the_sheets_of_all_tertials_ask_for_what_is_missing(rhythm: str) -> None:
    for more, period, day in product(REPORTED, PERIODS, DAYS):
        told = document(rhythm, more, period)
        ended = [each for each in TERTIALS if each.last < day]
        rows = set[tuple[str, str]]().union(*(asked(told, each, day) for each in ended))
        assert {one for one in rows if one[0] != "patrull"} == {
            one for one in missing(told, day) if one[0] != "patrull"
        } - not_yet(told, day, ended), (more, period, day)


def not_yet(told: Document, day: date, ended: list[Interval]) -> set[tuple[str, str]]:
    """Return what fell due in a tertial that is not over."""
    until = ended[-1].last if ended else date(2025, 12, 31)
    rounds = {time for one in standing(told, day) for time in one.progress.missing if time.last > until}
    return {(one.item.id, time.label) for one in standing(told, day) for time in rounds}


def test_each_thing_that_is_counted_is_asked_for_until_it_is_told() -> None:
    told = document(more="")
    patrol = told.promises[0].activities[1]
    known = date(2026, 9, 1)
    units = [
        unit for one, _, unit, _ in owed(told, tuple(standing(told, known)), TERTIALS[1], known) if one.item is patrol
    ]
    assert units == ["möten", "pass"]


@pytest.mark.parametrize("rhythm", ["", "löpande"])
def test_where_nobody_says_how_often_a_sheet_may_be_made_for_any_tertial(rhythm: str) -> None:
    told = document(rhythm)
    assert {time for _, time in asked(told, TERTIALS[1], date(2026, 6, 1))} == {"2026-T2"}
    assert missing(told, date(2026, 9, 1)) == set()


def test_what_is_reported_of_the_whole_is_owed_by_no_part() -> None:
    told = document(promise="  utfall: {avser: 2026-T2, text: Alla}")
    assert asked(told, TERTIALS[1], date(2026, 9, 1)) == set()
    assert asked(told, TERTIALS[0], date(2026, 9, 1)) == {("patrull", "2026-T1"), ("lampor", "2026-T1")}


def test_time_that_has_not_begun_is_not_asked_for() -> None:
    told = document("månad")
    assert {time for _, time in asked(told, TERTIALS[1], date(2026, 6, 3))} == {"2026-05", "2026-06"}


def test_the_invented_year_of_the_documentation() -> None:
    told = Document.model_validate(yaml.load(EXAMPLE.read_text(encoding="utf-8"), yaml.BaseLoader))
    second = tertial("2025-T2")
    assert second
    assert asked(told, second, date(2025, 10, 1)) == missing(told, date(2025, 10, 1))


def test_a_sheet_asks_for_what_only_some_municipalities_have_told_of() -> None:
    data = yaml.load(RECORD.replace("delområden: [Exempelköping]", "kommuner: [Täby, Kungälv]"), yaml.BaseLoader)
    told = Document.model_validate(data | {"utfall": {"avser": "2026-T1", "text": "Allt", "kommun": "Täby"}})
    assert ("lampor", "2026-T1") in asked(told, TERTIALS[0], DAYS[1])
    assert ("ronder", "2026-T1") not in asked(told, TERTIALS[0], DAYS[1])  # told of for both together
