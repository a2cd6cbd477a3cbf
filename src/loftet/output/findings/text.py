"""Findings as blocks for the terminal: what, where, the line with carets, why, what to do."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from loftet.model.finding import Finding, Level, lines_of
from loftet.model.fix import fix_for
from loftet.model.shelf import ReadFile
from loftet.output.findings.excerpt import Excerpt, excerpt
from loftet.output.findings.sentences import Sentences, sentences
from loftet.output.findings.tally import Tally
from loftet.output.flow import FLOW, Flow, Piece
from loftet.output.terminal import Terminal
from loftet.output.texts import Texts

STYLES: Final = {Level.ERROR: "bold red", Level.WARNING: "bold yellow", Level.INFO: "bold blue"}

Line = tuple[Piece, ...]


def write(files: Iterable[ReadFile], tally: Tally, terminal: Terminal) -> None:
    """Write every finding as a block, then what it came to."""
    for file in files:
        for line in blocks(file, terminal.texts, terminal.out_width):
            terminal.result(*line)
    for line in footer(tally, terminal.texts):
        terminal.result(*line)


def blocks(file: ReadFile, texts: Texts, width: int | None = None) -> Iterator[Line]:
    """Yield the lines of one file's findings, an empty line after each."""
    lines = lines_of(file.text) if file.findings else []
    told: set[object] = set()
    for finding in file.findings:
        said = sentences(finding, texts)
        about, example = (finding.kind.code, said.why), said.example
        if about in told:  # once is enough; the eye looks for what to do
            said = replace(said, why="")
        if example in told:
            said = replace(said, example=(texts("label.example.above", first=said.example[0]),))
        told |= {about, example} - {()}
        yield from _block(finding, said, _excerpt(lines, finding, width), texts)
        yield ("",)


def _block(finding: Finding, said: Sentences, shown: Excerpt | None, texts: Texts) -> Iterator[Line]:
    level = (texts(f"label.level.{finding.kind.level}"), STYLES[finding.kind.level])
    yield Flow(2), level, " ", (finding.kind.code, "bold"), f" {finding.kind.name}: ", (said.message, "bold")
    place = f":{finding.span.line}:{finding.span.column}" if finding.span else ""
    yield "  --> ", (finding.path, "cyan"), place
    if finding.span and shown:
        number = str(finding.span.line)
        gutter = " " * len(number)
        yield (f" {gutter} |",)
        yield f" {number} | ", shown.line
        yield f" {gutter} | ", (shown.carets, STYLES[finding.kind.level])
    if said.why:
        yield "  = ", FLOW, (texts("label.why"), "bold"), " ", said.why
    yield "  = ", FLOW, (texts("label.help"), "bold"), " ", said.help
    if said.example:
        yield "  = ", (texts("label.example"), "bold")
        yield from ((f"      {line}",) for line in said.example)
    if fix := fix_for(finding):
        yield "  = ", FLOW, (texts("label.fixable" if fix.safe else "label.fixable.unsafe"), "green")


def _excerpt(lines: list[str], finding: Finding, width: int | None) -> Excerpt | None:
    if not finding.span:
        return None
    taken = len(f" {finding.span.line} | ......")
    return excerpt(lines, finding.span, width - taken) if width else excerpt(lines, finding.span)


def footer(tally: Tally, texts: Texts) -> Iterator[Line]:
    """Yield what it came to: how many findings of each level, in how many files."""
    if tally.left_out:
        yield FLOW, texts("label.left_out", n=tally.left_out)
    if not tally.findings:
        yield FLOW, (texts("label.clean", n=tally.files), "green")
        return
    counts = [texts(f"label.count.{level}", n=tally.levels[level]) for level in Level if tally.levels[level]]
    in_files = texts("label.in_files", n=tally.files_with_findings)
    yield FLOW, ", ".join(counts), " ", in_files, " ", texts("label.files_read", n=tally.files)
    if tally.unjudged:
        yield FLOW, texts("label.unjudged")
    fixable = {True: "label.fixable.count", False: "label.fixable.unsafe.count"}
    if tally.fixable:
        yield FLOW, " ".join(texts(key, n=tally.fixable[safe]) for safe, key in fixable.items() if tally.fixable[safe])
