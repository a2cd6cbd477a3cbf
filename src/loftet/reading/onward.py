"""What a parser would stumble on next, once what it stumbled on is mended the way the message says.

A person who is told of one mistake at a time reads the file again for each. Each mend is made in a copy that is only
parsed to find the next mistake, and what follows is told only when it stands where the file is as it was written.
"""

import re
from collections.abc import Callable, Iterator
from itertools import takewhile
from math import inf
from typing import Final

from yaml.events import CollectionEndEvent, CollectionStartEvent, StreamEndEvent

from loftet.model.finding import Finding, Span
from loftet.reading.events import UNREADABLE, event_source
from loftet.reading.limits import Limits
from loftet.reading.mistakes import BULLETS, with_sure_mistakes
from loftet.reading.syntax import syntax_finding

_MOST_ROUNDS: Final = 12
_LONGEST: Final = 50_000
"""How many times and how long a text is read anew, so that a hostile file cannot buy time with its mistakes."""
_NEAREST: Final = 2
_MOST_PROSE: Final = 3
"""So many lines without a key are told; a text that is no record at all has nothing else."""

_BEFORE_VALUE = re.compile(r"\s*(?:- +)*(?:[^\s:#\"'\[{]+: +)?")
_ITEM = re.compile(r"(\s*)- +")


def syntax_findings(error: Exception, text: str, path: str, limits: Limits) -> Iterator[Finding]:
    """Yield what the parser stumbled on, what else is surely wrong, and what it would stumble on next."""
    written = text.splitlines()
    lines, told, reached, prose = list(written), set[tuple[str, int]](), 0, 0
    for _ in range(_MOST_ROUNDS):
        stumble = syntax_finding(error, _text(lines), path)
        line = stumble.span.line if stumble.span else 0
        if line < reached and not _is_prose(stumble, lines):
            return
        found = [*_news(with_sure_mistakes(stumble, _text(lines)), told, lines, written)]
        reached = line
        prose += sum(finding.detail == "missing-colon" for finding in found)
        if not found or prose > _MOST_PROSE:
            return
        yield from found
        told |= {_id(finding) for finding in found}
        mended = _mended(found, lines, limits) if len(text) <= _LONGEST else None
        if not mended or mended == lines or not (following := _error_in(_text(mended), limits)):
            return
        error, lines = following, mended


def _text(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _is_prose(stumble: Finding, lines: list[str]) -> bool:
    """Tell whether a line has no key: of several such lines in a row the parser stumbles on the last one first."""
    at = stumble.span.line - 1 if stumble.span else 0
    return stumble.detail == "missing-colon" and not lines[at].lstrip().startswith("-")


def _id(finding: Finding) -> tuple[str, int]:
    return finding.detail, finding.span.line if finding.span else 0


def _news(found: list[Finding], told: set[tuple[str, int]], lines: list[str], written: list[str]) -> Iterator[Finding]:
    """Yield what has not been told, where it stands in the file as it was written."""
    for finding in found:
        if not told:
            yield finding
        elif finding.span and _id(finding) not in told and finding.span.line <= len(written):
            number, start, end = finding.span.line, finding.span.column, finding.span.end_column
            now, then = lines[number - 1], written[number - 1]
            if (moved := _moved(now, then, start - 1)) is not None:
                span = Span(number, start + moved, number, max(end + moved, start + moved + 1))
                yield Finding(finding.kind, finding.path, span, finding.detail, finding.args)


def _moved(now: str, then: str, column: int) -> int | None:
    """Return how far what stands at a column has moved; ``None`` when it is not as it was written."""
    if now[: column + 1] == then[: column + 1]:
        return 0
    moved = len(then) - len(now)
    return moved if column + moved >= 0 and now[column:] == then[column + moved :] else None


def _error_in(text: str, limits: Limits) -> Exception | None:
    get_event, depth = event_source(text), 0
    try:
        for _ in range(limits.nodes):
            event = get_event()
            depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
            if depth > limits.depth or isinstance(event, StreamEndEvent):
                return None
    except UNREADABLE as error:
        return error
    return None


def _mended(found: list[Finding], lines: list[str], limits: Limits) -> list[str] | None:
    """Return the lines mended the way the messages say; ``None`` when that cannot be done."""
    for finding in found:
        at = finding.span.line - 1 if finding.span else len(lines)
        if finding.detail not in _MENDS or at >= len(lines):
            return None
        if finding.detail == "indentation":
            ways = _lined_up(lines, at)
            lines = max(ways, key=lambda way: _reaches(way, limits), default=lines)
        elif finding.span:
            mended = _MENDS[finding.detail](lines[at], finding.span.column - 1)
            lines = [*lines[:at], mended, *lines[at + 1 :]]
    return lines


def _reaches(lines: list[str], limits: Limits) -> float:
    """Return how many lines the parser gets through."""
    error = _error_in(_text(lines), limits)
    return mark.line if error and (mark := getattr(error, "problem_mark", None)) else inf


def _lined_up(lines: list[str], at: int) -> Iterator[list[str]]:
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


_MENDS: Final[dict[str, Callable[[str, int], str]]] = {
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
