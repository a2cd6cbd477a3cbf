"""Findings as annotations in GitHub Actions.

GitHub shows ten annotations of a kind for a step, so the worst ten are written and the rest are counted. Escapes follow
``actions/toolkit`` (``packages/core/src/command.ts``).
"""

from collections.abc import Iterable
from typing import Final

from loftet.model.finding import Finding, Level
from loftet.model.shelf import ReadFile
from loftet.output.clean import clean
from loftet.output.findings.sentences import sentences
from loftet.output.findings.tally import Tally
from loftet.output.terminal import Terminal
from loftet.output.texts import Texts

_MOST: Final = 10
_COMMANDS: Final = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "notice"}
_DATA: Final = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY: Final = _DATA | {":": "%3A", ",": "%2C"}


def write(files: Iterable[ReadFile], tally: Tally, terminal: Terminal) -> None:
    """Write the worst findings as annotations, then a notice that counts the others."""
    found = [finding for file in files for finding in file.findings]
    worst = sorted(found, key=lambda finding: list(Level).index(finding.kind.level))[:_MOST]
    lines = [_annotation(finding, terminal.texts) for finding in worst]
    if more := tally.findings - len(worst):
        lines.append(f"::notice::{_escape(terminal.texts('label.left_out', n=more), _DATA)}")
    terminal.document("".join(f"{line}\n" for line in lines))


def _annotation(finding: Finding, texts: Texts) -> str:
    said = sentences(finding, texts)
    properties = {"file": finding.path}
    if span := finding.span:
        properties |= {"line": str(span.line), "col": str(span.column)}
        properties |= {"endLine": str(span.end_line), "endColumn": str(span.end_column)}
    properties["title"] = f"{finding.kind.code} {finding.kind.name}"
    written = ",".join(f"{name}={_escape(value, _PROPERTY)}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.kind.level]} {written}::{_escape(f'{said.message} {said.help}', _DATA)}"


def _escape(text: str, table: dict[str, str]) -> str:
    return "".join(table.get(character, character) for character in clean(text))
