"""Findings as Markdown, for a pull request or the summary of a CI run."""

from collections.abc import Iterable

from loftet.model.finding import Finding
from loftet.model.shelf import ReadFile
from loftet.output.clean import show_path
from loftet.output.findings.links import rule_url
from loftet.output.findings.sentences import sentences
from loftet.output.findings.tally import Tally
from loftet.output.findings.text import Line, footer
from loftet.output.flow import parts
from loftet.output.markdown import literal
from loftet.output.terminal import Terminal
from loftet.output.texts import Texts


def write(files: Iterable[ReadFile], tally: Tally, terminal: Terminal) -> None:
    """Write what it came to, then a table for each file that has findings."""
    tables = [_table(file, terminal.texts) for file in files if file.findings]
    summary = " ".join(_plain(line) for line in footer(tally, terminal.texts))
    terminal.document("\n".join([f"**{literal(summary)}**", "", *tables]).rstrip() + "\n")


def _plain(line: Line) -> str:
    return "".join(parts(piece)[0] for piece in line)


def _table(file: ReadFile, texts: Texts) -> str:
    head = [texts(f"label.column.{name}") for name in ("place", "rule", "message", "help")]
    rows = [_row(finding, texts) for finding in file.findings]
    lines = [f"### {literal(show_path(file.path))}", "", f"| {' | '.join(head)} |", "|---|---|---|---|", *rows, ""]
    return "\n".join(lines)


def _row(finding: Finding, texts: Texts) -> str:
    said = sentences(finding, texts)
    place = str(finding.span.line) if finding.span else ""
    level = texts(f"label.level.{finding.kind.level}")
    rule = f"[{finding.kind.code}]({rule_url(finding.kind)}) {level}"
    return f"| {place} | {rule} | {literal(said.message)} | {literal(said.help)} |"
