"""YAML's syntax errors, told apart the way a writer sees them, and placed where the mistake is.

A parser says where it could not go on, which may be the line after the mistake, and gives the same words for several
mistakes. What stands at and before that place tells them apart.
"""

import re
from collections.abc import Callable
from typing import Final

from loftet.model.finding import Finding, Span
from loftet.model.keys import every_key
from loftet.reading.events import Mark
from loftet.reading.kinds import YAML_SYNTAX
from loftet.reading.problems import detail_of

_HARD_SPACE: Final = "\u00a0\u202f"
_WITH_HARD_SPACE = re.compile(rf"\s*[{_HARD_SPACE}]|.*?[:-][{_HARD_SPACE}]")
_DASH_AND_TEXT = re.compile(r"\s*-[^\s-]")
_KEY_AND_TEXT = re.compile(r"\s*(?:- )?[^\s:#\"'\[{]+:(?!//)[^\s:]")
_VALUE = re.compile(r":\s+\S")
_SECOND_KEY = re.compile(r"[:,]\s+([a-zåäö_]+)$")
_END_OF_VALUE: Final = "\"']}"

Blame = tuple[str, Span]
"""Which mistake it is, and where."""


def syntax_finding(error: Exception, text: str, path: str) -> Finding:
    """Return the finding for an error of the parser's."""
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or type(error).__name__
    detail = detail_of(problem, getattr(error, "context", None) or "")
    mark, start = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    if mark is None:
        return Finding(YAML_SYNTAX, path, None, detail, {"problem": problem})
    lines = _Lines(text)
    detail, span = _blame(detail, lines, mark, start or mark)
    return Finding(YAML_SYNTAX, path, span, detail, {"problem": problem, "character": lines.at(span)})


class _Lines:
    """The lines of a text, with an empty one last for a mark at the very end."""

    def __init__(self, text: str) -> None:
        self.lines = [*text.splitlines(), ""]

    def before(self, mark: Mark) -> str:
        return self.lines[mark.line][: mark.column]

    def at(self, span: Span) -> str:
        return self.lines[span.line - 1][span.column - 1 : span.column]

    def character(self, mark: Mark) -> Span:
        return Span(mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 2)

    def rest(self, line: int, column: int | None = None) -> Span:
        """Span a line from a column, or from its first letter, to the end of its text."""
        words = self.lines[line]
        start = len(words) - len(words.lstrip()) if column is None else column
        return Span(line + 1, start + 1, line + 1, max(len(words.rstrip()), start + 1) + 1)

    def escape(self, mark: Mark) -> Span:
        """Span from the backslash to the character that cannot follow."""
        backslash = self.lines[mark.line].rfind("\\", 0, mark.column + 1)
        return Span(mark.line + 1, backslash + 1, mark.line + 1, max(mark.column, backslash + 1) + 2)

    def open_bracket(self, mark: Mark) -> Span:
        """Span the nearest bracket before a mark that has no partner before it."""
        depth = 0
        for line in range(mark.line, -1, -1):
            for column in range(len(self.lines[line]) - 1, -1, -1):
                character = self.lines[line][column]
                depth += (character in "[{") - (character in "]}")
                if depth > 0:
                    return Span(line + 1, column + 1, line + 1, column + 2)
        return self.character(mark)

    def line_with_text_before(self, line: int) -> int:
        """Return the nearest line above that has text which is not a comment; the same line when there is none."""
        above = (n for n in range(line - 1, -1, -1) if self.lines[n].strip() and self.lines[n].lstrip()[0] != "#")
        return next(above, line)


def _blame(detail: str, lines: _Lines, mark: Mark, start: Mark) -> Blame:
    """Find the mistake. ``mark`` is where the parser gave up, ``start`` where the thing that it was reading began."""
    if detail in _BLAMES:
        return _BLAMES[detail](lines, mark, start)
    if detail == "start-character":
        span = lines.character(start)
        if not lines.at(span):
            return "unclosed-bracket", lines.open_bracket(start)
        return ("tab" if lines.at(span) == "\t" else detail), span
    if detail == "escape":
        return detail, lines.escape(mark)
    if detail == "directive":
        return detail, lines.rest(start.line)
    return detail, lines.character(start if detail == "unclosed-quote" else mark)


def _second_colon(lines: _Lines, mark: Mark, _: Mark) -> Blame:
    """A colon where no key can end: inside a text, or after a text that went on from the line above."""
    above = lines.line_with_text_before(mark.line)
    if above == mark.line or _VALUE.search(lines.before(mark)):
        return colon_detail(lines.before(mark)), lines.character(mark)
    detail, span = _line_without_colon(lines, above)
    if detail == "missing-colon" and _VALUE.search(lines.lines[above]):
        return "indentation", lines.rest(mark.line)
    return detail, span


def colon_detail(before: str) -> str:
    """Tell a colon in a text from one after a second key on the line, by what stands before it."""
    found = _SECOND_KEY.search(before)
    return "two-keys" if found and found[1] in every_key() else "colon-in-text"


def _no_colon(lines: _Lines, _: Mark, start: Mark) -> Blame:
    return _line_without_colon(lines, start.line)


def _line_without_colon(lines: _Lines, line: int) -> Blame:
    words, span = lines.lines[line], lines.rest(line)
    if _WITH_HARD_SPACE.match(words):
        return "hard-space", span
    if _DASH_AND_TEXT.match(words):
        return "dash-without-space", span
    if _KEY_AND_TEXT.match(words):
        return "colon-without-space", span
    return "missing-colon", span


def _line_out_of_place(lines: _Lines, mark: Mark, _: Mark) -> Blame:
    before = lines.before(mark).rstrip()
    if before.endswith(tuple(_END_OF_VALUE)):
        return "after-value", lines.rest(mark.line, mark.column)
    if lines.lines[lines.line_with_text_before(mark.line)].rstrip() == "...":
        return "after-end", lines.rest(mark.line)
    detail, span = _line_without_colon(lines, mark.line)
    return (detail if detail in {"hard-space", "dash-without-space"} else "indentation"), span


def _bracket(lines: _Lines, mark: Mark, start: Mark) -> Blame:
    closing = "]" if lines.lines[start.line][start.column] == "[" else "}"
    if mark.line == start.line and closing in lines.lines[mark.line][mark.column :]:
        return "missing-comma", lines.character(mark)
    return "unclosed-bracket", lines.character(start)


_BLAMES: Final[dict[str, Callable[[_Lines, Mark, Mark], Blame]]] = {
    "colon-in-text": _second_colon,
    "missing-colon": _no_colon,
    "indentation": _line_out_of_place,
    "unclosed-bracket": _bracket,
}
"""Mistakes that the surrounding text tells apart."""
