"""From a part of a value to its place in the file."""

import re
from itertools import islice
from typing import Final

from loftet.lint.prose import Part
from loftet.model.finding import Span, span_at

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
    inside, above = span_at(raw, *found.span()), span.line - 1
    return Span(inside.line + above, inside.column, inside.end_line + above, inside.end_column)
