"""Findings as one line each, in the shape that editors and ``grep`` understand: ``path:line:column: code message``."""

from collections.abc import Iterable

from loftet.model.shelf import ReadFile
from loftet.output.findings.sentences import sentences
from loftet.output.findings.tally import Tally
from loftet.output.findings.text import STYLES, footer
from loftet.output.terminal import Terminal


def write(files: Iterable[ReadFile], tally: Tally, terminal: Terminal) -> None:
    """Write a line for every finding, then what it came to."""
    for file in files:
        for finding in file.findings:
            place = f":{finding.span.line}:{finding.span.column}: " if finding.span else ": "
            message = sentences(finding, terminal.texts).message
            terminal.result(finding.path, place, (finding.kind.code, STYLES[finding.kind.level]), " ", message)
    for line in footer(tally, terminal.texts):
        terminal.result(*line)
