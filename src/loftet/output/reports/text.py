"""A report as plain text, line by line, in an order that reads well aloud."""

from collections.abc import Iterable, Iterator
from typing import Final

from loftet.output.flow import FLOW, Flow, Piece
from loftet.output.pages.blocks import Cell, Entry, Fact, Phrase, Section, Table
from loftet.output.reports.report import Report
from loftet.output.reports.sections import lead, sections, title
from loftet.output.reports.voice import Voice
from loftet.output.terminal import Terminal

Line = tuple[Piece, ...]

_WIDTH: Final = 80
"""What says several things and is longer than this is told on a line for each."""


def write(report: Report, terminal: Terminal) -> None:
    """Write the report, each document as soon as it has been read."""
    voice = Voice(terminal.texts)
    terminal.result(FLOW, (title(report, voice), "bold"))
    terminal.result(FLOW, lead(report, voice))
    for lines in sections(report, voice, lambda section: list(_section(section))):
        for line in lines:
            terminal.result(*line)


def _section(section: Section) -> Iterator[Line]:
    yield ("",)
    yield FLOW, (section.heading.text, "bold")
    for sentence in (*section.sentences, *section.paragraphs):
        yield FLOW, sentence
    yield from _facts(section.facts, "")
    for entry in section.entries:
        yield from _entry(entry, "")
    for table in section.tables:
        yield from _table(table)
    for part in section.sections:
        yield from _section(part)


def _entry(entry: Entry, indent: str) -> Iterator[Line]:
    title = entry.title.text if entry.title else ""
    first, *rest = [" – ".join(filter(None, [title, entry.status])), *entry.paragraphs]
    yield f"{indent}- ", FLOW, first
    for paragraph in rest:
        yield f"{indent}  ", FLOW, paragraph
    yield from _facts(entry.facts, f"{indent}  ")
    for each in entry.entries:
        yield from _entry(each, f"{indent}  ")


def _facts(facts: Iterable[Fact], indent: str) -> Iterator[Line]:
    for fact in facts:
        yield indent, Flow(2), f"{fact.label}: {_joined(fact.lines)}"


def _table(table: Table) -> Iterator[Line]:
    """Write each row as its headings, with what the other cells say below; columns would not fit."""
    for row in table.rows:
        headers = [cell for cell in row.cells if cell.header]
        for depth, cell in enumerate(headers):
            # What is of one thing is told on a line; what several things have in common, on a line for each.
            lines = [_joined(cell.lines)] if table.shape == "sums" else [line.text for line in cell.lines]
            for line in () if cell.continued else lines:
                yield ("  " * depth, Flow(4), (line, "bold" if depth == 0 else ""))
        indent, cells = "  " * len(headers), row.cells[len(headers) :]
        counts = [cell for cell in cells if _joined(cell.lines).isdigit()] if table.shape == "sums" else []
        for cell in cells:
            if cell not in counts:
                yield from _cell(cell, indent)
        if counts:  # on one line, without what there is none of: a window is narrow
            told = (f"{cell.label}: {_joined(cell.lines)}" for cell in counts if _joined(cell.lines) != "0")
            yield indent, Flow(2), "; ".join(told)


def _cell(cell: Cell, indent: str) -> Iterator[Line]:
    if not cell.lines:
        return
    told = f"{cell.label}: {_joined(cell.lines)}"
    if len(indent + told) <= _WIDTH:
        yield indent, Flow(2), told
        return
    first, *rest = cell.lines
    yield indent, Flow(4), f"{cell.label}: {first.text}"
    for line in rest:
        yield f"{indent}  ", Flow(2), line.text


def _joined(lines: Iterable[Phrase]) -> str:
    text = ""
    for line in lines:
        # What ends in a full stop is a sentence, and needs no other mark after it.
        text += ("" if not text else " " if text.endswith((".", "!", "?")) else "; ") + line.text
    return text
