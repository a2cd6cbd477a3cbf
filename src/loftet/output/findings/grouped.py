"""Findings under the file they are in, one short row each."""

from collections.abc import Iterable

from loftet.model.shelf import ReadFile
from loftet.output.findings.sentences import sentences
from loftet.output.findings.tally import Tally
from loftet.output.findings.text import STYLES, footer
from loftet.output.flow import FLOW
from loftet.output.terminal import Terminal


def write(files: Iterable[ReadFile], tally: Tally, terminal: Terminal) -> None:
    """Write the files that have findings, then what it came to."""
    for file in files:
        if file.findings:
            _write_file(file, terminal)
    for line in footer(tally, terminal.texts):
        terminal.result(*line)


def _write_file(file: ReadFile, terminal: Terminal) -> None:
    terminal.result((file.path, "bold"))
    places = [f"{f.span.line}:{f.span.column}" if f.span else "" for f in file.findings]
    width = max(map(len, places))
    for finding, place in zip(file.findings, places, strict=True):
        message = sentences(finding, terminal.texts).message
        terminal.result(f"  {place:>{width}}  ", (finding.kind.code, STYLES[finding.kind.level]), "  ", FLOW, message)
    terminal.result()
