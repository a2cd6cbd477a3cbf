"""A report as JSON, format ``loftet.report/1``: the same values whatever the view and the language."""

from typing import Any, Final

from loftet import __version__
from loftet.followup.report import FollowUp
from loftet.output.jsontext import json_text
from loftet.output.reports.report import Report
from loftet.output.reports.values import document_values, row_values
from loftet.output.terminal import Terminal

SCHEMA: Final = "loftet.report/1"


def write(report: Report, terminal: Terminal) -> None:
    """Write the report as one JSON document, a promise document at a time so that any number can be told."""
    window = report.window
    head = {
        "schema": SCHEMA,
        "tool": {"name": "loftet", "version": __version__},
        "scope": window.scope,
        "interval": window.interval.label if window.interval else None,
        "first": str(window.interval.first) if window.interval else None,
        "last": str(window.interval.last) if window.interval else None,
        "known": str(window.known),
    }
    terminal.document(json_text(head).removesuffix("\n}") + ',\n  "documents": [')
    comma = ""
    # A line for each document: with line breaks inside it, writing takes longer than reading.
    for line in report.documents.each(lambda document: json_text(_values(document, report.about), indent=None)):
        terminal.document(f"{comma}\n    {line}")
        comma = ","
    terminal.document("\n  ]\n}\n")


def _values(document: FollowUp, about: str) -> dict[str, Any]:
    values = document_values(document)
    if about:
        values["rows"] = [row_values(row, document) for row in document.rows if row.item.id == about]
    return values
