"""Sheets as Excel workbooks."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from io import BytesIO
from itertools import groupby
from typing import Any, Final

from loftet.errors import INPUT, CannotRunError
from loftet.output.sheets.columns import ABOUT, COLUMNS, FILLED, heading
from loftet.output.sheets.grid import Grid
from loftet.output.sheets.rows import Row
from loftet.output.sheets.unpacking import unpacked
from loftet.output.texts import Texts

_MADE: Final = datetime(2000, 1, 1)  # noqa: DTZ001 # the same on every run, and Excel knows no time zones
_WIDTHS: Final = {
    "what": 40,
    "target": 24,
    "unit": 11,
    "responsible": 20,
    "from": 20,
    "latest": 18,
    "period": 10,
    "amount": 9,
    "status": 16,
    "text": 34,
    "reason": 30,
    "file": 34,
    "document": 24,
}
_WIDTH: Final = 13
_A4: Final = 9
_LINE_HEIGHT: Final = 15
_LONGEST_LIST: Final = 255
"""So many characters Excel takes, the commas included."""


def write(rows: Sequence[Row], texts: Texts, name: str) -> bytes:
    """Return a workbook with one sheet, where only the cells to fill in can be changed.

    Raises:
        CannotRunError: What makes workbooks is not installed.
    """
    try:
        from xlsxwriter import Workbook  # type: ignore[import-untyped] # noqa: PLC0415 - not all have it
    except ImportError:
        raise CannotRunError("excel-missing") from None
    out = BytesIO()
    with Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"title": name, "created": _MADE})
        _fill(book, book.add_worksheet(name), rows, texts)
    return out.getvalue()


def _fill(book: Any, sheet: Any, rows: Sequence[Row], texts: Texts) -> None:  # noqa: ANN401 # xlsxwriter is not always there
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1, "bg_color": "#DDE6EE"})
    known = book.add_format({"text_wrap": True, "valign": "top", "font_color": "#333333"})
    # As text, so that 80 % stays what was written and nothing becomes a day.
    free = book.add_format(
        {"text_wrap": True, "valign": "top", "locked": False, "num_format": "@", "border": 1, "bg_color": "#FFFBE6"}
    )
    for index, column in enumerate(COLUMNS):
        sheet.write_string(0, index, heading(column, texts), head)
        sheet.set_column(index, index, _WIDTHS.get(column, _WIDTH))
        for number, row in enumerate(rows, start=1):
            text, fills = row.cells.get(column, ""), column in FILLED and row.choices.get(column) != ()
            if fills and not text:
                sheet.write_blank(number, index, None, free)
            else:
                sheet.write_string(number, index, text, free if fills else known)
    for number, row in enumerate(rows, start=1):
        if (lines := _lines(row)) > 1:
            sheet.set_row(number, lines * _LINE_HEIGHT)  # LibreOffice does not see that the text needs more than one
    _guide(sheet, rows, texts)
    sheet.protect("", {"format_columns": True, "format_rows": True})
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.print_area(0, 0, len(rows), COLUMNS.index(FILLED[-1]))  # the rest is for the computer
    sheet.fit_to_pages(1, 0)


def _lines(row: Row) -> int:
    """Return how many lines the longest text of a row takes, of those that are for people."""
    return max(-(-len(row.cells[column]) // (_WIDTHS.get(column, _WIDTH) - 2)) for column in ABOUT)


def _guide(sheet: Any, rows: Sequence[Row], texts: Texts) -> None:  # noqa: ANN401
    """Say at each cell to fill in what goes there; a name out of a list can be chosen from the list."""
    for column in FILLED:
        index = COLUMNS.index(column)
        hint = {"input_title": heading(column, texts), "input_message": texts(f"record.hint.{column}")}
        wrong = {"error_title": heading(column, texts), "error_message": texts("record.hint.choose")}
        for first, last, choices in _stretches(rows, column):
            fits = choices and len(",".join(choices)) <= _LONGEST_LIST
            kind = {"validate": "list", "source": choices} | wrong if fits else {"validate": "any"}
            sheet.data_validation(first, index, last, index, kind | hint)
    if rows:
        first, last = (COLUMNS.index(column) for column in ("amount", "accumulated"))
        sheet.ignore_errors({"number_stored_as_text": f"{chr(65 + first)}2:{chr(65 + last)}{len(rows) + 1}"})


def _stretches(rows: Sequence[Row], column: str) -> Iterator[tuple[int, int, list[str]]]:
    """Yield the first and the last of the rows after each other that have the same choices in a column."""
    first = 1
    for choices, those in groupby(row.choices.get(column) for row in rows):
        last = first + len(list(those)) - 1
        if choices != ():
            yield first, last, list(choices or ())
        first = last + 1


def read(data: bytes, name: str) -> list[Grid]:
    """Read the sheets of a workbook.

    Raises:
        CannotRunError: It is no workbook or larger than one can be, or what reads workbooks is not installed.
    """
    try:
        from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415 - not all have it
    except ImportError:
        raise CannotRunError("excel-missing") from None
    checked = unpacked(data, name)
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(checked))
        return [Grid(each, book.get_sheet_by_name(each).to_python(skip_empty_area=False)) for each in book.sheet_names]
    except (CalamineError, ValueError, OSError):
        raise CannotRunError("sheet-unreadable", exit_code=INPUT, path=name) from None
