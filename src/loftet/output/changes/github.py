"""Changes as annotations on GitHub: the ten gravest at their lines, and the whole report in the summary of the job."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from loftet.diff.change import Change
from loftet.diff.comparison import Comparison
from loftet.diff.run import Report
from loftet.errors import CannotRunError
from loftet.model.finding import Level
from loftet.output.changes.markdown import comment
from loftet.output.changes.sentences import Teller
from loftet.output.changes.summary import line, missing, verdict
from loftet.output.changes.unread import each_unread
from loftet.output.changes.view import View
from loftet.output.clean import clean
from loftet.output.terminal import Terminal

_MOST: Final = 10
"""How many of a kind GitHub shows for a step."""

_COMMANDS: Final = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "notice"}


def write(report: Report, view: View, terminal: Terminal) -> None:
    """Write the annotations, and the report to the summary when there is one to write to."""
    command = "error" if report.broken_now else "notice"
    lines = [f"::{command} title={_property(view.texts('change.heading'))}::{_data(verdict(report, view.texts))}"]
    terminal.document("\n".join([*lines, *_annotations(report, view)]) + "\n")
    if summary := os.environ.get("GITHUB_STEP_SUMMARY"):
        _append(Path(summary), comment(report, view))


def _append(path: Path, text: str) -> None:
    try:
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        reason = errno.errorcode.get(error.errno or 0, "unknown")
        raise CannotRunError("output-not-writable", path=str(path), reason=reason) from error


def _annotations(report: Report, view: View) -> Iterator[str]:
    for level, command in _COMMANDS.items():
        found = [
            (comparison, change)
            for comparison in report.comparisons
            for change in comparison.changes
            if change.level is level
        ]
        for comparison, change in found[:_MOST]:
            yield _annotation(command, comparison, change, view)
        if len(found) > _MOST:
            yield f"::{command}::{_data(view.texts('change.more', n=len(found) - _MOST))}"
    for file in each_unread(report, view.texts):
        command = "error" if file.version == "now" else "warning"
        where = f"file={_property(file.path)}" + (f",line={file.line}" if file.line else "")
        yield f"::{command} {where}::{_data(f'{file.message} {file.help}')}"


def _annotation(command: str, comparison: Comparison, change: Change, view: View) -> str:
    """Point at the line as it is now; what was removed has none, so it is told of at the file."""
    said = Teller(comparison, view.texts)(change)
    where = [f"title={_property(said.verdict)}"]
    if comparison.new:
        number = line(comparison.new, change.new_loc)
        where = [f"file={_property(comparison.new.path)}", *([f"line={number}"] if number else []), *where]
    return f"::{command} {','.join(where)}::{_data(f'{said.sentence} {missing(change, view.texts)}'.rstrip())}"


def _data(text: str) -> str:
    return clean(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
