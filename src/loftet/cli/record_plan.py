"""What a sheet that has come back would record, and what in it can't be used."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from loftet.cli.record_entry import Entry, commitment, entry_for
from loftet.cli.record_told import Told, read_figure, read_interval, read_status, read_text
from loftet.cli.record_write import Recording
from loftet.errors import INPUT, CannotRunError
from loftet.followup.verdict import Item, targets_of
from loftet.model.document import Document
from loftet.output.sheets.columns import FILLED
from loftet.output.sheets.grid import Grid, Line, Place, lines_of
from loftet.output.sheets.rows import counted
from loftet.output.sheets.version import version_of

_READERS = {
    "amount": read_figure,
    "accumulated": read_figure,
    "status": read_status,
    "text": read_text,
    "reason": read_text,
}


@dataclass(frozen=True, slots=True)
class Problem:
    """A cell that can't be used: where it is, and why."""

    sheet: str
    cell: str
    why: CannotRunError


@dataclass(slots=True)
class Plan:
    """What a file of sheets comes to.

    Attributes:
        entries: What is to be written.
        there: What is there already.
        empty: How many rows nobody has filled in.
        problems: What can't be used.
    """

    entries: list[tuple[Recording, Entry]] = field(default_factory=list)
    there: list[Recording] = field(default_factory=list)
    empty: int = 0
    problems: list[Problem] = field(default_factory=list)


class _UnusableError(Exception):
    def __init__(self, cell: str, why: CannotRunError) -> None:
        super().__init__(cell)
        self.cell = cell
        self.why = why


def plan(grids: Sequence[Grid], documents: Mapping[str, Document], today: date) -> Plan:
    """Go through every cell.

    Raises:
        CannotRunError: No sheet is one that loftet made.
    """
    made, ours = Plan(), 0
    for grid in grids:
        lines = lines_of(grid)
        ours += lines is not None
        if lines is None and grid.lines:
            made.problems.append(Problem(grid.name, "A1", CannotRunError("sheet-other")))
        for line in lines or ():
            _add(made, line, documents, today)
    if not ours:
        raise CannotRunError("sheet-foreign", exit_code=INPUT)
    return made


def _add(made: Plan, line: Line, documents: Mapping[str, Document], today: date) -> None:
    for stray in line.strays:
        made.problems.append(Problem(line.sheet, stray.name, CannotRunError("sheet-stray")))
    if not any(column in line.cells for column in FILLED):
        made.empty += not line.strays
        return
    try:
        recording, entry = _read(line, documents, today)
        _check_twice(made, recording, line)
    except _UnusableError as found:
        made.problems.append(Problem(line.sheet, found.cell, found.why))
        return
    if entry:
        made.entries.append((recording, entry))
    else:
        made.there.append(recording)


def _check_twice(made: Plan, recording: Recording, line: Line) -> None:
    for other in [*(one for one, _ in made.entries), *made.there]:
        about, same = ((one.path, one.id, one.told.period, one.told.unit) for one in (recording, other))
        if about == same:
            raise _UnusableError(line.cell("id"), CannotRunError("sheet-twice"))


def _read(line: Line, documents: Mapping[str, Document], today: date) -> tuple[Recording, Entry | None]:
    path, document = _document(line, documents)
    try:
        item = commitment(document, line.text("id"))
    except CannotRunError as why:
        raise _UnusableError(line.cell("id"), why) from None
    version = version_of(document, item)
    if line.text("version") != version:
        raise _UnusableError(line.cell("version"), CannotRunError("sheet-version"))
    told = _told(line, item)
    first = next(line.cell(column) for column in FILLED if column in line.cells)
    if not told.says_something:
        raise _UnusableError(first, CannotRunError("sheet-only-reason"))
    try:
        return Recording(path, item.id, told, version), entry_for(document, item, told, today)
    except CannotRunError as why:
        raise _UnusableError(first, why) from None


def _document(line: Line, documents: Mapping[str, Document]) -> tuple[str, Document]:
    id_ = line.text("document")
    found = [(path, each) for path, each in documents.items() if each.id == id_]
    exact = [one for one in found if one[0] == line.text("file")] if len(found) > 1 else found
    if len(exact) != 1:
        text_id = "sheet-documents" if found else "sheet-document"
        raise _UnusableError(line.cell("document"), CannotRunError(text_id, value=id_))
    return exact[0]


def _told(line: Line, item: Item) -> Told:
    values = {column: _value(column, line.cells[column], item) for column in FILLED if column in line.cells}
    try:
        period = read_interval(line.text("period")).label
    except CannotRunError as why:
        raise _UnusableError(line.cell("period"), why) from None
    several = len(counted(item)) > 1
    return Told(
        period=period,
        amount=values.get("amount"),
        accumulated=values.get("accumulated"),
        unit=line.text("unit") if several else None,
        status=values.get("status"),
        text=values.get("text"),
        reasons=(values["reason"],) if "reason" in values else (),
    )


def _value(column: str, place: Place, item: Item) -> str:
    text = place.text
    if text is None:
        raise _UnusableError(place.name, CannotRunError("sheet-not-text"))
    if not isinstance(place.value, str) and column in {"amount", "accumulated"} and _counts_shares(item):
        # A cell that shows 80 % holds 0.8, and one that shows 80 may mean 80 %.
        raise _UnusableError(place.name, CannotRunError("sheet-share", value=text))
    try:
        return _READERS[column](text)
    except CannotRunError as why:
        raise _UnusableError(place.name, why) from None


def _counts_shares(item: Item) -> bool:
    targets = [each for target in targets_of(item) for each in (target, *target.any_of)]
    amounts: Iterator[object] = (
        amount for target in targets for amount in (target.at_least, target.at_most, target.exactly)
    )
    return any(getattr(amount, "percent", False) for amount in amounts)
