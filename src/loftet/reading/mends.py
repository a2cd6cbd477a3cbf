"""How a mistake in the YAML is mended the way its message says, in lines that are only parsed anew."""

import re
from collections.abc import Callable, Iterator
from itertools import takewhile
from typing import Final

from loftet.reading.mistakes import BULLETS

_NEAREST: Final = 2
"""In how many columns a line is tried."""

_BEFORE_VALUE = re.compile(r"\s*(?:- +)*(?:[^\s:#\"'\[{]+: +)?")
_ITEM = re.compile(r"(\s*)- +")


def ways_to_line_up(lines: list[str], at: int) -> Iterator[list[str]]:
    """Yield ways to line up a line: alone or with what belongs to it, where others of its sort stand; or that above."""
    indent, item = _indent(lines[at]), lines[at].lstrip().startswith("- ")
    columns = {column for line in _above(lines, at) for column in _columns(line, item=item)} - {indent}
    below = takewhile(lambda n: not lines[n].strip() or _indent(lines[n]) > indent, range(at + 1, len(lines)))
    block = [at, *below]
    for column in sorted(columns, key=lambda column: (abs(column - indent), column))[:_NEAREST]:
        yield _moved_lines(lines, [at], column - indent)
        yield _moved_lines(lines, block, column - indent)
    above = next((n for n in range(at - 1, -1, -1) if _has_text(lines[n])), at)
    for column in _columns(lines[above], item=item):
        yield _moved_lines(lines, [above], indent - column)


def _moved_lines(lines: list[str], which: list[int], move: int) -> list[str]:
    moved = list(lines)
    for n in which:
        moved[n] = " " * move + lines[n] if move > 0 else lines[n].removeprefix(" " * -move)
    return moved


def _has_text(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _above(lines: list[str], at: int) -> Iterator[str]:
    """Yield the lines above, up to the nearest that has no indent."""
    for n in range(at - 1, -1, -1):
        if _has_text(lines[n]):
            yield lines[n]
            if not _indent(lines[n]):
                return


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _columns(line: str, *, item: bool) -> tuple[int, ...]:
    found = _ITEM.match(line)
    if item:
        return (len(found[1]),) if found else ()
    return (found.end() if found else _indent(line),)


def _quoted(line: str, _: int) -> str:
    start = found.end() if (found := _BEFORE_VALUE.match(line)) else 0
    return line[:start] + "'" + line[start:].rstrip().replace("'", "''") + "'"


def _without_tabs(line: str, _: int) -> str:
    words = line.lstrip()
    return line[: len(line) - len(words)].replace("\t", "  ") + words


def _with_hyphen(line: str, column: int) -> str:
    return line[:column] + "- " + line[column:].lstrip(f"{BULLETS} \t\u00a0")


def _after_colon(line: str, column: int) -> str:
    return line[:column] + line[column:].replace(":", ": ", 1)


def _with_plain_spaces(line: str, _: int) -> str:
    return line.replace("\u00a0", " ").replace("\u202f", " ")


MENDS: Final[dict[str, Callable[[str, int], str]]] = {
    "tab": _without_tabs,
    "indentation": lambda line, _: line,
    "colon-in-text": _quoted,
    "two-keys": _quoted,
    "start-character": _quoted,
    "missing-colon": lambda line, _: line.rstrip() + ":",
    "colon-without-space": _after_colon,
    "dash-without-space": lambda line, column: line[:column] + "- " + line[column + 1 :],
    "bullet": _with_hyphen,
    "hard-space": _with_plain_spaces,
    "unclosed-quote": lambda line, column: line.rstrip() + line[column],
    "after-value": lambda line, column: line[:column].rstrip(),
    "list-on-key-line": lambda line, column: line[:column].rstrip(),
}
"""How each mistake in a line is mended, given where it stands; the others end the search."""
