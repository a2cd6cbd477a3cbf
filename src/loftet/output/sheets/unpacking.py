"""Seeing that a workbook is no larger than one can be, before anything tries to understand it."""

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile

from loftet.errors import INPUT, CannotRunError

_MOST_PARTS: Final = 200
_MOST_BYTES: Final = 50_000_000
_MOST_RATIO: Final = 100
_CHUNK: Final = 65536
_MOST_CELLS: Final = 1_000_000
"""Counted as a reader counts them: from the first cell to the one furthest away."""

_TAG = rb"(?:\w+:)?"
_CELL = re.compile(rb"<" + _TAG + rb"c(?=[\s/>])(?:([^<>]*)>)?")
# Each part can begin in one way only, so that no file makes the search slow.
_UNCALCULATED = re.compile(
    rb"<%(t)sf\b[^<]*(?:/>|</%(t)sf>)\s*(?:<%(t)sv>\s*</%(t)sv>\s*|<%(t)sv\s*/>\s*)?</%(t)sc>" % {b"t": _TAG}
)
"""A formula whose value no program has saved, so that the cell would look empty."""
_NAME = re.compile(rb"\sr\s*=\s*[\"']([A-Za-z]{1,4})(\d{1,9})[\"']")


class _TooLargeError(Exception):
    pass


def check(data: bytes, name: str) -> None:
    """Unpack a workbook piece by piece and stop when it is too large: what it says of its own size may be a lie.

    One cell far away is enough to make a reader ask for the memory of all cells before it, so the names of the cells
    are looked at as well.

    Raises:
        CannotRunError: It is too large, or no workbook, or a cell has a formula that nothing has calculated.
    """
    try:
        for part in _parts(data):
            _check_size(part)
            _check_formulas(part)
    except (BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError, KeyError):
        raise CannotRunError("sheet-unreadable", exit_code=INPUT, path=name) from None
    except _TooLargeError:
        raise CannotRunError("sheet-too-large", exit_code=INPUT, path=name) from None


def _parts(data: bytes) -> Iterator[bytes]:
    most = min(_MOST_BYTES, _MOST_RATIO * len(data))
    with ZipFile(BytesIO(data)) as archive:
        archive.getinfo("xl/workbook.xml")
        if len(archive.infolist()) > _MOST_PARTS:
            raise _TooLargeError
        for entry in archive.infolist():
            part = bytearray()
            with archive.open(entry) as file:
                while piece := file.read(_CHUNK):
                    most -= len(piece)
                    if most < 0:
                        raise _TooLargeError
                    part += piece
            yield bytes(part)


def _check_size(part: bytes) -> None:
    if b"sheetData" not in part:
        return
    if b"\0" in part:
        raise ValueError  # not UTF-8, so that nothing below would see it
    width = height = 0
    for cell in _CELL.finditer(part):
        name = _NAME.search(cell[1] or b"")
        if name is None:
            raise _TooLargeError
        width, height = max(width, _column(name[1])), max(height, int(name[2]))
    if width * height > _MOST_CELLS:
        raise _TooLargeError


def _check_formulas(part: bytes) -> None:
    found = _UNCALCULATED.search(part) if b"sheetData" in part else None
    if found:
        around = part[part.rfind(b"<", 0, found.start()) : found.start()]
        name = _NAME.search(around)
        raise CannotRunError("sheet-formula", exit_code=INPUT, cell=(name[1] + name[2]).decode() if name else "?")


def _column(letters: bytes) -> int:
    """Return the number of a column: 27 for ``AA``."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number
