"""Every number in every view can be traced with one command: what ``--explain`` tells has it, with its entries."""

import csv
import io
import json
import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from cli.runs import here

from loftet.output.reports.formats import GROUPS, VIEWS

ROOT = Path(__file__).parents[2]
EXAMPLE = "docs/exempel/uppfoljning.yaml"
TIMES = (
    ("--tertial", "2025-T2", "--as-of", "2025-10-01"),
    ("--interim", "2025-T2", "--as-of", "2025-10-01"),
    ("--year", "2025", "--as-of", "2026-02-01"),
    ("--as-of", "2026-02-01"),
)
QUOTED = {"2024"}
"""Stands in a text of the example that the trace view quotes."""
_NUMBER = re.compile(r"\d+(?:,\d+)?")


@pytest.fixture(autouse=True)
def at_the_top(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.fixture
def report(capsys: pytest.CaptureFixture[str]) -> Any:
    return cache(lambda *arguments: here(capsys, "report", EXAMPLE, *arguments).out)


class _Texts(HTMLParser):
    """The text of a page, without its style sheet and attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._silent = False

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        self._silent = tag == "style"

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.found.append(data)


def text_of(page: str) -> str:
    parser = _Texts()
    parser.feed(page)
    return " ".join(parser.found)


def numbers(text: str) -> set[str]:
    return set(_NUMBER.findall(text))


def explained(report: Any, time: tuple[str, ...]) -> set[str]:
    """Return the numbers of all explanations of the document, and of what they count."""
    (document,) = json.loads(report(*time, "-f", "json"))["documents"]
    return {number for row in document["rows"] for number in numbers(report(*time, "--explain", row["id"]))}


@pytest.mark.parametrize("time", TIMES)
def test_every_number_of_a_page_is_explained(report: Any, time: tuple[str, ...]) -> None:
    known = explained(report, time) | QUOTED
    for view, format_ in product(VIEWS, ("text", "markdown", "html")):
        said = report(*time, "--view", view, "-f", format_)
        shown = text_of(said) if format_ == "html" else re.sub(r"\]\(\S+\)", "", said)
        assert numbers(shown) - known == set(), (view, format_)


def cells(text: str) -> Iterator[dict[str, str]]:
    yield from csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";")


@pytest.mark.parametrize("time", TIMES)
def test_every_number_of_a_spreadsheet_is_explained_for_its_row(report: Any, time: tuple[str, ...]) -> None:
    for row in cells(report(*time, "-f", "csv")):
        told = numbers(report(*time, "--explain", row["Id"]))
        for column in ("Utfall under tiden", "Hittills", "Mål i antal", "Väntat hittills"):
            shown = row[column].removesuffix("0").removesuffix(",0") if "," in row[column] else row[column]
            assert not shown or shown in told, (row["Id"], column)


@pytest.mark.parametrize("time", TIMES)
@pytest.mark.parametrize("by", GROUPS)
def test_every_number_of_the_overview_is_explained_for_its_document(
    report: Any, by: str, time: tuple[str, ...]
) -> None:
    (row,) = cells(report(*time, "--view", "overview", "--by", by, "-f", "csv"))
    (document,) = json.loads(report(*time, "-f", "json"))["documents"]
    told = report(*time, "--explain", document["id"])
    assert numbers(" ".join(list(row.values())[5:])) <= numbers(told)


@pytest.mark.parametrize("time", TIMES)
def test_every_number_of_json_is_explained_for_its_row(report: Any, time: tuple[str, ...]) -> None:
    (document,) = json.loads(report(*time, "-f", "json"))["documents"]
    for row in document["rows"]:
        told = report(*time, "--explain", row["id"])
        pace = row["pace"] or {}
        values = [each["value"] for each in (*row["during"], *row["so_far"])] + [pace.get(key) for key in pace]
        for value in values:
            if isinstance(value, int | float) and not isinstance(value, bool):
                assert f"{value:g}".replace(".", ",") in numbers(told), (row["id"], value)
        assert told.count("rad ") >= len(row["entries"]) + len(row["corrected"])
