"""What a parser would stumble on next, once what it stumbled on is mended the way the message says.

A person who is told of one mistake at a time reads the file again for each. Each mend is made in a copy that is only
parsed to find the next mistake, and what follows is told only when it stands where the file is as it was written.
"""

from collections.abc import Iterator
from math import inf
from typing import Final

from yaml.events import CollectionEndEvent, CollectionStartEvent, StreamEndEvent

from loftet.model.finding import Finding, Span
from loftet.reading.events import UNREADABLE, event_source
from loftet.reading.limits import Limits
from loftet.reading.mends import MENDS, ways_to_line_up
from loftet.reading.mistakes import with_sure_mistakes
from loftet.reading.syntax import syntax_finding

_MOST_ROUNDS: Final = 12
_LONGEST: Final = 50_000
"""How many times and how long a text is read anew, so that a hostile file cannot buy time with its mistakes."""
_MOST_PROSE: Final = 3
"""So many lines without a key are told; a text that is no record at all has nothing else."""


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
        if finding.detail not in MENDS or at >= len(lines):
            return None
        if finding.detail == "indentation":
            lines = _lined_up(lines, at, limits)
        elif finding.span:
            mended = MENDS[finding.detail](lines[at], finding.span.column - 1)
            lines = [*lines[:at], mended, *lines[at + 1 :]]
    return lines


def _reaches(lines: list[str], limits: Limits) -> float:
    """Return how many lines the parser gets through."""
    error = _error_in(_text(lines), limits)
    return mark.line if error and (mark := getattr(error, "problem_mark", None)) else inf


def _lined_up(lines: list[str], at: int, limits: Limits) -> list[str]:
    """Return the lines with one put where it lets the parser get furthest; as they are when there is no such place."""
    best, furthest = lines, -inf
    for way in ways_to_line_up(lines, at):
        reached = _reaches(way, limits)
        if reached > furthest:
            best, furthest = way, reached
        if furthest == inf:
            break
    return best
