"""A report as CSV for a spreadsheet: a row for each promise and activity, or for each document in the overview."""

import csv
from collections.abc import Iterable, Iterator
from decimal import Decimal
from io import StringIO
from typing import Final

from loftet.followup.report import FollowUp, Row
from loftet.followup.state import Progress
from loftet.followup.total import WHOLE, Total
from loftet.model.dates import Interval
from loftet.model.document import Document
from loftet.output.clean import broken_up, show_path
from loftet.output.pages.targets import target_phrase
from loftet.output.reports.counted import COLUMNS
from loftet.output.reports.lines import Telling, targets, who_owes
from loftet.output.reports.places import in_places
from loftet.output.reports.report import Report
from loftet.output.reports.sections import OVERVIEW
from loftet.output.reports.values import sort_of
from loftet.output.reports.views.missing import NAME as MISSING
from loftet.output.reports.views.overview import lines_of
from loftet.output.reports.voice import Voice
from loftet.output.sheets.columns import FORMULAS
from loftet.output.terminal import Terminal

_MARK: Final = "\ufeff"
"""Without it Excel reads å, ä and ö wrongly."""

_COLUMNS: Final = (
    "file", "document", "sort", "id", "promise", "text", "state", "before", "during", "so_far", "unit", "target",
    "first_given", "needed", "expected", "missing", "from", "places",
)  # fmt: skip

Cell = str | Decimal | int | None


def write(report: Report, terminal: Terminal) -> None:
    """Write the rows of a document as soon as it has been read."""
    voice = Voice(terminal.texts)
    heads, rows = (_overview_heads, _overview) if report.view == OVERVIEW else (_heads, _rows)

    def told(document: FollowUp) -> str:
        return "".join(map(_line, rows(document, report, voice)))

    terminal.document(_MARK + _line(heads(report, voice)))
    for lines in report.documents.each(told):
        terminal.document(lines)


def _heads(_: Report, voice: Voice) -> Iterable[Cell]:
    return [voice(f"csv.{name}") for name in _COLUMNS]


def _rows(document: FollowUp, report: Report, voice: Voice) -> Iterator[Iterable[Cell]]:
    telling = Telling(document, voice)
    for row in document.rows:
        about = row.item.id == report.about if report.about else row.of.leaf or bool(row.progress.entries)
        missing = document.missing_now(row) if report.view == MISSING else row.progress.missing
        if about and (report.view != MISSING or (row.of.leaf and missing)):
            yield _cells(row, telling, missing)


def _cells(row: Row, telling: Telling, missing: Iterable[Interval]) -> Iterator[Cell]:
    item, progress, voice, document = row.item, row.progress, telling.voice, telling.report.document
    yield from (show_path(telling.report.path), document.title, voice(f"sort.{sort_of(row)}"), item.id)
    yield row.of.promise.id if row.of.promise else ""
    yield item.title if isinstance(item, Document) else item.text
    yield voice.state(progress.state)
    yield voice.state(row.before.state) if row.before else ""
    yield _value(row.figures)
    yield _value(progress.totals)
    yield _unit(progress.totals)
    yield "; ".join(line.text for line in targets(row, telling.setting))
    yield "; ".join(_first_given(row, telling))
    yield progress.pace.needed if progress.pace else None
    yield round(progress.pace.expected, 2) if progress.pace else None
    yield ", ".join(_missing(each, progress) for each in missing if row.of.leaf)
    yield ", ".join(who_owes(row, telling.setting, voice)) if row.of.leaf else ""
    yield in_places(row, telling)


def _first_given(row: Row, telling: Telling) -> Iterator[str]:
    """Yield the targets that were first given, where they are known to be others, with the day."""
    day, given = telling.report.given.get(row.item.id, (None, ()))
    for target in given:
        yield f"{target_phrase(target, telling.voice.say).text} ({day})"


def _missing(interval: Interval, progress: Progress) -> str:
    """Give the label of a round, and of several municipalities those that have not told of it."""
    places = progress.silent.get(interval)
    return f"{interval.label} ({', '.join(places)})" if places else interval.label


def _value(totals: tuple[Total, ...]) -> Decimal | None:
    """Return the figure in the unit of the target, which comes first; shares that several tell of are not one."""
    return totals[0].value if totals and totals[0].teller == WHOLE else None


def _unit(totals: tuple[Total, ...]) -> str | None:
    return next(("%" if total.kind == "share" else total.unit for total in totals), None)


def _overview_heads(report: Report, voice: Voice) -> Iterable[Cell]:
    names = ("column.followed", *(f"column.{name}" for name in COLUMNS), "column.owed")
    heads = ("csv.file", f"by.{report.by}", "column.place", "csv.document", "csv.id", "csv.state", *names)
    return [voice(name) for name in heads]


def _overview(document: FollowUp, report: Report, voice: Voice) -> Iterator[Iterable[Cell]]:
    for line in lines_of(document, report, voice):
        yield [show_path(document.path), line.group, line.place, line.title, line.id, line.state, *line.figures]


def _line(cells: Iterable[Cell]) -> str:
    out = StringIO()
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerow(map(_written, cells))
    return out.getvalue()


def _written(cell: Cell) -> str:
    """Write numbers with a decimal comma; put an apostrophe before what would be a formula."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        text = broken_up(" ".join(cell.split()))
        return f"'{text}" if text.startswith(FORMULAS) else text
    return format(cell, "f").replace(".", ",") if isinstance(cell, Decimal) else str(cell)
