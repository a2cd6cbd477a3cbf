"""From a part of a value to its place in the file."""

import re
from itertools import islice
from typing import Final

from loftet.lint.prose import Part
from loftet.model.finding import Span

_LONGEST: Final = 200
"""Characters that are searched for and marked; no excerpt shows more."""


def narrow(lines: list[str], span: Span, part: Part) -> Span:
    """Return where a part of a value stands inside the value's span; the span itself when that can't be told.

    A folded text is broken where its value has a space, and an escape hides letters, so the written text is searched
    rather than counted.
    """
    words = part.text[:_LONGEST].split()
    raw = "\n".join(lines[span.line - 1 : span.end_line])
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    found = next(islice(pattern.finditer(raw, span.column - 1), part.nth, None), None)
    if not found:
        return span
    return Span(*_position(raw, found.start(), span.line), *_position(raw, found.end(), span.line))


def span_at(text: str, start: int, end: int) -> Span:
    """Return the span of the characters from ``start`` up to ``end`` of a file's text."""
    return Span(*_position(text, start, 1), *_position(text, end, 1))


def _position(text: str, offset: int, first_line: int) -> tuple[int, int]:
    before = text[:offset]
    return first_line + before.count("\n"), offset - (before.rfind("\n") + 1) + 1
