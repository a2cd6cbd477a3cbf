"""Making a sheet to fill in."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import typer

from loftet.cli.deliver import delivering
from loftet.cli.record_one import documents
from loftet.cli.tertial import named_tertial
from loftet.errors import INPUT, CannotRunError
from loftet.output.flow import FLOW
from loftet.output.sheets import csv, xlsx
from loftet.output.sheets.files import CSV, EXCEL, kind_of
from loftet.output.sheets.rows import rows, to_send
from loftet.output.terminal import Terminal


def make_sheet(label: str, paths: Sequence[str], output: Path | None, today: date, terminal: Terminal) -> None:
    """Write a sheet with a row for everything that is to be reported for a tertial.

    Raises:
        CannotRunError: There is no such tertial, nothing is owed, or the file can't be written.
        Exit: Some record can't be understood and is not in the sheet.
    """
    interval = named_tertial(label)
    if interval.first > today:
        raise CannotRunError("record-not-begun", value=interval.label, day=str(today))
    kind = kind_of(output) if output else CSV
    if output and output.exists():  # it may be filled in
        raise CannotRunError("sheet-exists", path=str(output))
    texts = terminal.texts
    read = documents(paths, terminal)
    found = [to_send(row) for path, each in read.found.items() for row in rows(path, each, interval, today, texts)]
    if not found:
        raise CannotRunError("sheet-nothing", value=interval.label)
    name = texts("record.sheet", label=interval.label)
    data = xlsx.write(found, texts, name) if kind == EXCEL else csv.write(found, texts)
    with delivering(terminal, output) as made:
        made.flush()
        made.out.buffer.write(data)  # a workbook is no text
    terminal.talk(FLOW, texts("record.sheet_made", n=len(found), label=interval.label))
    if read.broken:
        raise typer.Exit(INPUT)
