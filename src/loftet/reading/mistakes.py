"""Mistakes in the YAML that a line shows by itself, found when the parser has given up.

A parser stops at the first mistake, and a person who mends one at a time tires. Only what can hardly be anything else
is told; the rest waits until the file is read again.
"""

import re
from collections.abc import Iterator
from typing import Final

from loftet.model.finding import Finding, Span
from loftet.model.keys import every_key
from loftet.reading.kinds import YAML_SYNTAX
from loftet.reading.syntax import colon_detail

BULLETS: Final = "–—•·"
"""What Word makes of a hyphen first on a line, and its own bullets."""

_FOLLOWS_FROM_BULLETS: Final = frozenset({"indentation", "missing-colon"})
_HIDES_THE_REST: Final = frozenset({"unclosed-quote", "unclosed-bracket"})
_BLOCK_TEXT = re.compile(r"(\s*).*[:-]\s+[|>][+-]?\s*")
_TAB = re.compile(r" *(\t)\s*[^\s#]")
_BULLET = re.compile(rf"\s*([{BULLETS}])\s*([^\s:]+)?(:(?=\s|$))?")
_KEY: Final = rf"\s*(?:[-{BULLETS}] *)?([a-zåäö_]+):"
_HARD_SPACE = re.compile(rf"[ \u00a0\u202f]*[\u00a0\u202f]|{_KEY}[\u00a0\u202f]")
_NO_SPACE = re.compile(rf"{_KEY}(?!//)[^\s:]")
_COLON_IN_TEXT = re.compile(_KEY + r" +(?![\"'\[{|>&*!#%@`]|- )[^#]*?(: )\S")


def with_sure_mistakes(first: Finding, text: str) -> list[Finding]:
    """Return what the parser stumbled on with what else is surely wrong, in order of line."""
    if first.span is None or first.detail in _HIDES_THE_REST:
        return [first]
    lines, told = text.splitlines(), first.span.line
    others = [each for each in _mistakes(lines) if (each[0], each[1].line) != (first.detail, told)]
    caused = first.detail in _FOLLOWS_FROM_BULLETS
    shown = [] if caused and any(d == "bullet" and s.line <= told for d, s in others) else [first]
    for detail, span in others:
        args = {"problem": first.args["problem"], "character": lines[span.line - 1][span.column - 1]}
        shown.append(Finding(YAML_SYNTAX, first.path, span, detail, args))
    return sorted(shown, key=lambda finding: finding.span or Span(1, 1, 1, 1))


def _mistakes(lines: list[str]) -> Iterator[tuple[str, Span]]:
    in_text: int | None = None
    above = ""
    for number, line in enumerate(lines, start=1):
        indent = len(line) - len(line.lstrip())
        if not line.strip() or line.lstrip().startswith("#") or (in_text is not None and indent > in_text):
            continue
        in_text = len(found[1]) if (found := _BLOCK_TEXT.fullmatch(line)) else None
        found_here = dict(_mistakes_in(line, above))
        for detail, start in found_here.items():
            end = start + 1 if detail in {"tab", "bullet", "colon-in-text", "two-keys"} else len(line.rstrip())
            yield detail, Span(number, start + 1, number, end + 1)
        above = above if "bullet" in found_here else line  # the next bullet is in the same list


def _mistakes_in(line: str, above: str) -> Iterator[tuple[str, int]]:
    """Yield which mistakes a line surely has, and the columns where they begin, from 0."""
    indent = len(line) - len(line.lstrip())
    if found := _TAB.match(line):
        yield "tab", found.start(1)
    if (found := _BULLET.match(line)) and (found[2] in every_key() if found[3] else above.rstrip().endswith(":")):
        yield "bullet", found.start(1)
    if (found := _HARD_SPACE.match(line)) and (found[1] is None or found[1] in every_key()):
        yield "hard-space", indent
    if (found := _NO_SPACE.match(line)) and found[1] in every_key():
        yield "colon-without-space", indent
    if (found := _COLON_IN_TEXT.match(line)) and found[1] in every_key():
        yield colon_detail(line[: found.start(2)]), found.start(2)
