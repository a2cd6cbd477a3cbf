"""Tables of reports: lines of text in cells, where rows about the same thing are held together."""

from collections.abc import Sequence

from loftet.output.pages.blocks import Cell, Phrase, Table
from loftet.output.pages.blocks import Row as TableRow

Line = Sequence[tuple[Phrase, ...]]
"""A row of a table before it has labels: the lines of each cell."""


def table(caption: str, columns: Sequence[str], lines: Sequence[Line], *, headers: int = 1) -> Table:
    """Make a table whose first columns head the rows; equal cells of the first column in a row become one."""
    rows = []
    for number, cells in enumerate(lines):
        same = number > 0 and headers > 1 and _told(lines[number - 1][0]) == _told(cells[0])
        height = _height(lines, number) if headers > 1 and not same else 1
        first = Cell(label=columns[0], header=True, rows=height, continued=same, lines=cells[0])
        rest = [
            Cell(label=name, header=position < headers, lines=cell)
            for position, (name, cell) in enumerate(zip(columns[1:], cells[1:], strict=True), 1)
        ]
        rows.append(TableRow(cells=(first, *rest)))
    return Table(shape="followup" if headers > 1 else "sums", caption=caption, columns=tuple(columns), rows=tuple(rows))


def _height(lines: Sequence[Line], start: int) -> int:
    told = _told(lines[start][0])
    return next((n for n, cells in enumerate(lines[start:]) if _told(cells[0]) != told), len(lines) - start)


def _told(cell: tuple[Phrase, ...]) -> tuple[str, ...]:
    return tuple(line.text for line in cell)
