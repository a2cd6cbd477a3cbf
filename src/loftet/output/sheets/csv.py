"""Sheets as CSV, the way Excel in Swedish writes and reads it."""

import codecs
import csv
import re
from collections.abc import Iterable
from io import StringIO
from typing import Final

from loftet.errors import INPUT, CannotRunError
from loftet.output.sheets.columns import COLUMNS, FORMULAS, NEEDED, heading
from loftet.output.sheets.grid import Grid
from loftet.output.sheets.rows import Row
from loftet.output.texts import Texts

_MARK: Final = "\ufeff"
"""Without it Excel reads å, ä and ö wrongly."""

_MONTHS: Final = "jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec"
_NO_TEXT: Final = re.compile(
    rf"\d+([-.,:/ ]\d+)+|0\d+|\d{{12,}}|\d+e\d+|\d+[- ]?({_MONTHS})\w*|({_MONTHS})\w*[- ]?\d+", re.ASCII | re.IGNORECASE
)
"""What Excel makes a day or a rounded number of, and saves as that: a month, ``2026-06``, or an id, ``maj-1``."""


def write(rows: Iterable[Row], texts: Texts) -> bytes:
    """Return a sheet; what would be a formula in a spreadsheet, or be changed by it, has an apostrophe before it."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(heading(column, texts) for column in COLUMNS)
    writer.writerows([_harmless(row.cells.get(column, ""), column) for column in COLUMNS] for row in rows)
    return (_MARK + out.getvalue()).encode("utf-8")


def read(data: bytes, name: str) -> list[Grid]:
    """Read a sheet, also one that a program has saved in the old encoding of Windows or with other separators.

    Raises:
        CannotRunError: It is no CSV file.
    """
    text = _decoded(data, name)
    first = text.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    try:
        lines = [[_as_meant(cell) for cell in line] for line in csv.reader(StringIO(text, ""), delimiter=delimiter)]
    except csv.Error:
        raise CannotRunError("sheet-unreadable", exit_code=INPUT, path=name) from None
    return [Grid(name, lines)]


def _decoded(data: bytes, name: str) -> str:
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))  # what Excel calls Unicode text
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise CannotRunError("sheet-unreadable", exit_code=INPUT, path=name)


def _harmless(text: str, column: str) -> str:
    changes = column in NEEDED and _NO_TEXT.fullmatch(text)
    return f"'{text}" if changes or text.startswith(FORMULAS) else text


def _as_meant(text: str) -> str:
    rest = text[1:]
    return rest if text.startswith("'") and (rest.startswith(FORMULAS) or _NO_TEXT.fullmatch(rest)) else text
