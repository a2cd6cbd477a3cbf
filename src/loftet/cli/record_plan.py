"""What a sheet that has come back would record, and what in it can't be used."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from loftet.cli.record_entry import Entry
from loftet.cli.record_line import ById, UnusableError, read_line
from loftet.cli.record_write import Recording
from loftet.errors import INPUT, CannotRunError
from loftet.model.document import Document
from loftet.output.sheets.columns import FILLED
from loftet.output.sheets.grid import Grid, Line, lines_of
from loftet.output.sheets.marks import rewritten


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
        told: What the rows so far are about.
    """

    entries: list[tuple[Recording, Entry]] = field(default_factory=list)
    there: list[Recording] = field(default_factory=list)
    empty: int = 0
    problems: list[Problem] = field(default_factory=list)
    told: set[tuple[str | None, ...]] = field(default_factory=set)


def plan(grids: Sequence[Grid], documents: Mapping[str, Document], today: date) -> Plan:
    """Go through every cell.

    Raises:
        CannotRunError: No sheet is one that loftet made.
    """
    made, ours = Plan(), 0
    by_id: dict[str, list[tuple[str, Document]]] = {}
    for path, document in documents.items():
        by_id.setdefault(document.id, []).append((path, document))
    for grid in grids:
        lines = lines_of(grid)
        ours += lines is not None
        if lines is None and grid.lines:
            made.problems.append(Problem(grid.name, "A1", CannotRunError("sheet-other")))
        for line in lines or ():
            _add(made, line, by_id, today)
    if not ours:
        raise CannotRunError("sheet-foreign", exit_code=INPUT)
    return made


def _add(made: Plan, line: Line, by_id: ById, today: date) -> None:
    for stray in line.strays:
        made.problems.append(Problem(line.sheet, stray.name, CannotRunError("sheet-stray")))
    if others := list(rewritten(line)):
        made.problems += [Problem(line.sheet, place.name, CannotRunError("sheet-rewritten")) for place in others]
        return
    filled: set[str] = {column for column in FILLED if column in line.cells}
    if not filled:
        made.empty += not line.strays
        return
    try:
        recording, entry = read_line(line, by_id, today)
        _check_twice(made, recording, line)
    except UnusableError as found:
        unusable = [Problem(line.sheet, cell, why) for cell, why in _of_user(found, filled, line)]
        made.problems += unusable
        made.empty += not (unusable or line.strays)
        return
    if entry:
        made.entries.append((recording, entry))
    else:
        made.there.append(recording)


def _of_user(found: UnusableError, filled: set[str], line: Line) -> Iterator[tuple[str, CannotRunError]]:
    """Yield what is wrong with what somebody filled in; a row may have had its municipality from the start."""
    for cell, why in found.cells:
        if filled != {"municipality"} or (cell == line.cell("municipality") and why.text_id != "sheet-says-nothing"):
            yield cell, why


def _check_twice(made: Plan, recording: Recording, line: Line) -> None:
    told = recording.told
    about = recording.path, recording.id, told.period, told.unit, told.municipality
    if about in made.told:
        raise UnusableError((line.cell("id"), CannotRunError("sheet-twice")))
    made.told.add(about)
