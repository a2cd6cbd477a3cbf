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
_MOST_ROWS: Final = 20_000
_WIDEST: Final = 2
"""How many letters the name of a column may have."""

_TAG = rb"(?:\w+:)?"
_CELL = re.compile(rb"<" + _TAG + rb"c(?=[\s/>])([^>]*)>")
_UNCALCULATED = re.compile(
    rb"<%(t)sf\b[^<]*(?:/>|</%(t)sf>)\s*(?:<%(t)sv>\s*</%(t)sv>|<%(t)sv\s*/>)?\s*</%(t)sc>" % {b"t": _TAG}
)
"""A formula whose value no program has saved, so that the cell would look empty."""
_NAME = re.compile(rb"\sr\s*=\s*[\"']([A-Za-z]+)(\d{1,9})[\"']")


def check(data: bytes, name: str) -> None:
    """Unpack a workbook piece by piece and stop when it is too large: what it says of its own size may be a lie.

    One cell far away is enough to make a reader ask for the memory of all cells before it, so the names of the cells
    are looked at as well.

    Raises:
        CannotRunError: It is too large, or no workbook, or a cell has a formula that nothing has calculated.
    """
    try:
        fits = all(_is_near(part) and _is_calculated(part) for part in _parts(data))
    except (BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError, KeyError):
        raise CannotRunError("sheet-unreadable", exit_code=INPUT, path=name) from None
    except MemoryError:
        fits = False
    if not fits:
        raise CannotRunError("sheet-too-large", exit_code=INPUT, path=name)


def _parts(data: bytes) -> Iterator[bytes]:
    most = min(_MOST_BYTES, _MOST_RATIO * len(data))
    with ZipFile(BytesIO(data)) as archive:
        archive.getinfo("xl/workbook.xml")
        if len(archive.infolist()) > _MOST_PARTS:
            raise MemoryError
        for entry in archive.infolist():
            part = bytearray()
            with archive.open(entry) as file:
                while piece := file.read(_CHUNK):
                    most -= len(piece)
                    if most < 0:
                        raise MemoryError
                    part += piece
            yield bytes(part)


def _is_calculated(part: bytes) -> bool:
    if b"sheetData" in part and _UNCALCULATED.search(part):
        raise CannotRunError("sheet-formula", exit_code=INPUT)
    return True


def _is_near(part: bytes) -> bool:
    if b"sheetData" not in part:
        return True
    if b"\0" in part:
        raise ValueError  # not UTF-8, so that nothing below would see it
    names = (_NAME.search(cell[1]) for cell in _CELL.finditer(part))
    return all(name and len(name[1]) <= _WIDEST and int(name[2]) <= _MOST_ROWS for name in names)
