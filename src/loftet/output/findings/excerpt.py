"""The line of the file that a finding is about, with carets under the exact value."""

from dataclasses import dataclass
from typing import Final

from loftet.model.finding import Span
from loftet.output.clean import clean
from loftet.output.flow import cells

_WIDEST: Final = 100
_BEFORE: Final = 30
_MORE: Final = "..."


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line to show, and the row of carets below it."""

    line: str
    carets: str


def excerpt(lines: list[str], span: Span, room: int = _WIDEST) -> Excerpt | None:
    """Cut out the line of a span; ``None`` when the line is not there.

    A long line is shown around the place. Where there is less room for it, as on a terminal, it is long sooner: the
    carets would stand below another part of a line that the terminal goes on with on the next row.
    """
    widest = min(room, _WIDEST)
    if not 1 <= span.line <= len(lines):
        return None
    line = lines[span.line - 1]
    start = min(span.column - 1, len(line))
    end = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    end = max(min(end, len(line)), start)
    left = max(0, start - min(_BEFORE, widest // 2)) if len(line) > widest else 0
    right = min(len(line), left + widest)
    before = (_MORE if left else "") + clean(line[left:start])
    marked = clean(line[start : min(end, right)])
    after = clean(line[min(end, right) : right].rstrip()) + (_MORE if right < len(line) else "")
    return Excerpt(before + marked + after, " " * cells(before) + "^" * max(1, cells(marked)))
