"""Sheets as CSV, the way Excel in Swedish writes and reads it."""

import csv
from collections.abc import Iterable
from io import StringIO
from typing import Final

from loftet.errors import INPUT, CannotRunError
from loftet.output.sheets.columns import COLUMNS, FORMULAS, heading
from loftet.output.sheets.grid import Grid
from loftet.output.sheets.rows import Row
from loftet.output.texts import Texts

_MARK: Final = "\ufeff"
"""Without it Excel reads å, ä and ö wrongly."""


def write(rows: Iterable[Row], texts: Texts) -> bytes:
    """Return a sheet; what would be a formula in a spreadsheet has an apostrophe before it."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(heading(column, texts) for column in COLUMNS)
    writer.writerows([_harmless(row.cells.get(column, "")) for column in COLUMNS] for row in rows)
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
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise CannotRunError("sheet-unreadable", exit_code=INPUT, path=name)


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULAS) else text


def _as_meant(text: str) -> str:
    return text[1:] if text.startswith("'") and text[1:].startswith(FORMULAS) else text
