"""Marks that tell whether a cell says what it said when the sheet was made.

Of the cells that are known beforehand only those at the end of a row are read. A note that somebody has written in one
of the others would be lost, and rows of which only some columns were sorted would be recorded for another activity.
"""

import re
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Final

from loftet.output.sheets.columns import ABOUT
from loftet.output.sheets.grid import Line, Place

_MARKED: Final = tuple(column for column in ABOUT if column not in {"unit", "period"})
"""The unit and the time are read, and may be changed."""

_BETWEEN: Final = "-"
_LENGTH: Final = 3
_NO_SIGN: Final = re.compile(r"[^a-z0-9åäö]+")
"""What a spreadsheet may write in its own way, or lose in an old encoding: spaces, dashes, quotation marks."""


def with_marks(version: str, cells: Mapping[str, str]) -> str:
    """Return what stands in the column for the version: the version, and a mark for each cell."""
    return version + _BETWEEN + "".join(_mark(cells.get(column, "")) for column in _MARKED)


def version_in(text: str) -> str:
    """Return the version alone."""
    return text.partition(_BETWEEN)[0]


def rewritten(line: Line) -> Iterator[Place]:
    """Yield the cells that say something else than when the sheet was made; an empty one says nothing."""
    marks = line.text("version").partition(_BETWEEN)[2]
    if len(marks) == _LENGTH * len(_MARKED):
        for number, column in enumerate(_MARKED):
            place = line.cells.get(column)
            if place and _mark(place.text or "") != marks[_LENGTH * number : _LENGTH * (number + 1)]:
                yield place


def _mark(text: str) -> str:
    return sha256(_NO_SIGN.sub("", text.lower()).encode()).hexdigest()[:_LENGTH]
