"""Seeing that a workbook is no larger than one can be, before anything tries to understand it."""

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Final
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from loftet.errors import INPUT, CannotRunError

_MOST_PARTS: Final = 200
_MOST_BYTES: Final = 50_000_000
_MOST_RATIO: Final = 100
_CHUNK: Final = 65536
_MOST_CELLS: Final = 1_000_000
"""In all sheets, counted as a reader counts them: from the first cell to the one furthest away."""

_DIGITS: Final = 6
_PART: Final = re.compile(r"(xl/.+|_rels/|\[Content_Types\])\.(xml|rels)")
_NAME: Final = re.compile(r"([A-Za-z]{1,4})(\d{1,9})", re.ASCII)


_NO_WORKBOOK: Final = (
    BadZipFile, zlib.error, expat.ExpatError, NotImplementedError, RuntimeError, EOFError, ValueError, KeyError
)  # fmt: skip


class _TooLargeError(Exception):
    pass


def unpacked(data: bytes, name: str) -> bytes:
    """Unpack a workbook piece by piece and stop when it is too large: what it says of its own size may be a lie.

    One cell far away is enough to make a reader ask for the memory of all cells before it, so the names of the cells
    are looked at as well.

    Returns:
        The same workbook, not packed and without anything but its sheets, so that a reader finds in it what was looked
        at here and nothing else.

    Raises:
        CannotRunError: It is too large, or no workbook, or a cell has a formula without a value.
    """
    out = BytesIO()
    try:
        with ZipFile(BytesIO(data)) as archive, ZipFile(out, "w") as checked:
            archive.getinfo("xl/workbook.xml")
            cells = 0
            for part, content in _parts(archive, _MOST_RATIO * len(data)):
                cells = _counted(content, cells)
                checked.writestr(part, content)
    except _NO_WORKBOOK:
        raise CannotRunError("sheet-unreadable", exit_code=INPUT, path=name) from None
    except _TooLargeError:
        raise CannotRunError("sheet-too-large", exit_code=INPUT, path=name) from None
    return out.getvalue()


def _parts(archive: ZipFile, most: int) -> Iterator[tuple[str, bytes]]:
    most = min(_MOST_BYTES, most)
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
        if _PART.fullmatch(entry.filename):
            yield entry.filename, bytes(part)


def _counted(content: bytes, before: int) -> int:
    cells = before + _Sheet().cells(content)
    if cells > _MOST_CELLS:
        raise _TooLargeError
    return cells


class _Sheet:
    """Goes through the XML of a part, which may be a sheet."""

    def __init__(self) -> None:
        self._width = self._height = 0
        self._cell = ""
        self._in_value = self._has_formula = self._has_value = False

    def cells(self, content: bytes) -> int:
        """Return how many cells a reader would make room for."""
        if b"\0" in content:
            raise ValueError  # in another encoding than the reader will take it for
        parser = expat.ParserCreate("utf-8")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = self._doctype
        parser.Parse(content, True)  # noqa: FBT003 # expat has no name for it
        return self._width * self._height

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        kind = tag.rpartition(":")[2]
        if any(len(attributes.get(name, "")) > _DIGITS for name in ("count", "uniqueCount")):
            raise _TooLargeError  # a reader makes room for what is said to come
        if kind == "c":
            self._place(attributes)
        self._has_formula |= kind == "f"
        self._in_value = kind == "v"

    def _place(self, attributes: dict[str, str]) -> None:
        self._cell = attributes.get("r", "")
        name = _NAME.fullmatch(self._cell)
        if name is None:
            raise _TooLargeError
        self._width = max(self._width, _column(name[1]))
        self._height = max(self._height, int(name[2]))
        if attributes.get("t") == "e":  # #DIV/0! or the like, which a reader would take for nothing
            raise CannotRunError("sheet-formula", exit_code=INPUT, cell=self._cell)
        self._has_formula = self._has_value = False

    def _text(self, text: str) -> None:
        self._has_value |= self._in_value and not text.isspace()

    def _end(self, tag: str) -> None:
        self._in_value = False
        if tag.rpartition(":")[2] == "c" and self._has_formula and not self._has_value:
            raise CannotRunError("sheet-formula", exit_code=INPUT, cell=self._cell)

    def _doctype(self, *_: object) -> None:
        raise ValueError


def _column(letters: str) -> int:
    """Return the number of a column: 27 for ``AA``."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
