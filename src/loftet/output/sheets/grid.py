"""A sheet that has come back, as cells; and its rows, once it is known which column is which."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from loftet.output.sheets.columns import NEEDED, known_headings

_DECIMALS = 6
"""So many a record can hold; a cell with a third of something has more."""

Cell = str | int | float | bool | date | datetime | time | timedelta


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet: its name and its cells, line by line."""

    name: str
    lines: Sequence[Sequence[Cell]]


@dataclass(frozen=True, slots=True)
class Place:
    """A cell that holds something, and where: ``H4``."""

    name: str
    value: Cell

    @property
    def text(self) -> str | None:
        """What was written in the cell; ``None`` for what is neither text nor a number."""
        value = self.value
        if isinstance(value, str):
            return value.strip()
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        number = format(Decimal(str(round(value, _DECIMALS))).normalize(), "f")
        return number.replace(".", ",")


@dataclass(frozen=True, slots=True)
class Line:
    """A row that holds something.

    Attributes:
        sheet: The name of the sheet.
        number: The number of the row.
        cells: What it holds, by column.
        strays: What it holds outside the columns there are.
    """

    sheet: str
    number: int
    cells: dict[str, Place]
    strays: tuple[Place, ...]

    def text(self, column: str) -> str:
        """Return the text of a cell; empty when there is none."""
        place = self.cells.get(column)
        return (place.text or "") if place else ""

    def cell(self, column: str) -> str:
        """Return the name of the cell in a column, of the row when it is empty."""
        return self.cells[column].name if column in self.cells else str(self.number)


def lines_of(grid: Grid) -> list[Line] | None:
    """Return the rows of a sheet; ``None`` when it is not one that loftet made."""
    known = known_headings()
    columns = [known.get(str(cell).strip(), "") for cell in (grid.lines[0] if grid.lines else ())]
    if not set(NEEDED) <= set(columns):
        return None
    return [
        line for number, cells in enumerate(grid.lines[1:], start=2) if (line := _line(grid, number, cells, columns))
    ]


def _line(grid: Grid, number: int, cells: Sequence[Cell], columns: Sequence[str]) -> Line | None:
    found: dict[str, Place] = {}
    strays = []
    for index, place in _places(number, cells):
        column = columns[index] if index < len(columns) else ""
        if column and column not in found:
            found[column] = place
        else:
            strays.append(place)
    return Line(grid.name, number, found, tuple(strays)) if found or strays else None


def _places(number: int, cells: Sequence[Cell]) -> Iterator[tuple[int, Place]]:
    for index, value in enumerate(cells):
        if not isinstance(value, str) or value.strip():
            yield index, Place(f"{_letters(index)}{number}", value)


def _letters(index: int) -> str:
    """Return the name of a column: ``A``, ``B``, …, ``AA``."""
    before, last = divmod(index, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + last)
