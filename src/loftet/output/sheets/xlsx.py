"""Sheets as Excel workbooks."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import Any, Final

from loftet.errors import INPUT, CannotRunError
from loftet.model.vocabulary import Status
from loftet.output.sheets.columns import COLUMNS, FILLED, heading
from loftet.output.sheets.grid import Grid
from loftet.output.sheets.rows import Row
from loftet.output.sheets.unpacking import check
from loftet.output.texts import Texts

_MADE: Final = datetime(2000, 1, 1)  # noqa: DTZ001 # the same on every run, and Excel knows no time zones
_WIDTHS: Final = {
    "what": 44,
    "target": 28,
    "from": 26,
    "latest": 24,
    "status": 18,
    "text": 40,
    "reason": 40,
    "file": 34,
}
_WIDTH: Final = 14


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
            if column in FILLED:
                sheet.write_blank(number, index, None, free)
            else:
                sheet.write_string(number, index, row.get(column, ""), known)
    _guide(sheet, len(rows), texts)
    sheet.protect("", {"format_columns": True, "format_rows": True})
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _guide(sheet: Any, count: int, texts: Texts) -> None:  # noqa: ANN401
    """Say at each cell to fill in what goes there; the words for the status can be chosen from a list."""
    for column in FILLED if count else ():
        index = COLUMNS.index(column)
        choices = {"validate": "list", "source": list(Status)} if column == "status" else {"validate": "any"}
        hint = {"input_title": heading(column, texts), "input_message": texts(f"record.hint.{column}")}
        wrong = {"error_title": heading(column, texts), "error_message": texts("record.hint.status")}
        sheet.data_validation(1, index, count, index, choices | hint | (wrong if column == "status" else {}))
    if count:
        first, last = (COLUMNS.index(column) for column in ("amount", "accumulated"))
        sheet.ignore_errors({"number_stored_as_text": f"{chr(65 + first)}2:{chr(65 + last)}{count + 1}"})


def read(data: bytes, name: str) -> list[Grid]:
    """Read the sheets of a workbook.

    Raises:
        CannotRunError: It is no workbook or larger than one can be, or what reads workbooks is not installed.
    """
    try:
        from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415 - not all have it
    except ImportError:
        raise CannotRunError("excel-missing") from None
    check(data, name)
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(data))
        return [Grid(each, book.get_sheet_by_name(each).to_python(skip_empty_area=False)) for each in book.sheet_names]
    except (CalamineError, ValueError, OSError):
        raise CannotRunError("sheet-unreadable", exit_code=INPUT, path=name) from None
