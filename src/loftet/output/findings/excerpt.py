"""The line of the file that a finding is about, with carets under the exact value."""

from dataclasses import dataclass
from typing import Final

from loftet.model.finding import Span
from loftet.output.clean import clean

_WIDEST: Final = 100
_BEFORE: Final = 30
_MORE: Final = "..."


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line to show, and the row of carets below it."""

    line: str
    carets: str


def excerpt(lines: list[str], span: Span) -> Excerpt | None:
    """Cut out the line of a span; a long line is shown around the place; ``None`` when the line is not there."""
    if not 1 <= span.line <= len(lines):
        return None
    line = lines[span.line - 1]
    start = min(span.column - 1, len(line))
    end = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    end = max(min(end, len(line)), start)
    left = max(0, start - _BEFORE) if len(line) > _WIDEST else 0
    right = min(len(line), left + _WIDEST)
    before = (_MORE if left else "") + clean(line[left:start])
    marked = clean(line[start : min(end, right)])
    after = clean(line[min(end, right) : right].rstrip()) + (_MORE if right < len(line) else "")
    return Excerpt(before + marked + after, " " * len(before) + "^" * max(1, len(marked)))
