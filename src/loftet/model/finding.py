"""Findings: what is wrong or unclear in a file, as ids and values without wording."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple

MOST_FINDINGS: Final = 100
"""How many findings one file gives of a rule, and of reading; mend so many and it is time to look again.

Of each rule, for no number of small things must hide one that is serious.
"""

_LINE_BREAK: Final = re.compile(r"\r\n|\r|\n")

Loc = tuple[str | int, ...]
"""A place in a record: keys and list positions from the top, e.g. ``("löften", 0, "id")``."""


class Level(StrEnum):
    """How serious a finding is, the worst first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Span(NamedTuple):
    """A stretch of text in a file. Lines and columns count characters from 1; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of finding.

    Attributes:
        code: Stable code, ``LFT`` and three digits; the first digit is the family. Never reused.
        name: Stable Swedish name, e.g. ``dubbel-nyckel``; also the key of its texts.
        level: How serious it is unless configuration says otherwise.
    """

    code: str
    name: str
    level: Level = Level.ERROR


def keeps_from_judging(kind: Kind) -> bool:
    """Tell whether a kind is of those that reading gives: then no rule has looked at the file, so it always counts."""
    return kind.code.startswith("LFT0")


def rule_word(typed: str) -> str:
    """Return a code, the beginning of one or a name as kinds spell theirs, however it was typed."""
    return typed.upper() if typed[:3].upper() == "LFT" else typed.lower()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is wrong or unclear at a place in a file.

    Attributes:
        kind: What sort of finding.
        path: The file as the user named it; output escapes it.
        span: Where in the file; ``None`` when the whole file is meant.
        detail: Which of the kind's sentences applies; empty when there is only one.
        args: Values for the sentence's named fields.
        loc: The place in the record; empty when it is about something else than a place in it.
    """

    kind: Kind
    path: str
    span: Span | None = None
    detail: str = ""
    args: Mapping[str, str | int] = field(default_factory=dict)
    loc: Loc = ()


def position(finding: Finding) -> tuple[Span, str]:
    """Return what to sort findings of a file by: where they are, then their code."""
    return finding.span or Span(1, 1, 1, 1), finding.kind.code


def lines_of(text: str) -> list[str]:
    """Split a text into the lines that spans count; unlike ``splitlines``, not at form feeds and the like."""
    return _LINE_BREAK.split(text)


def span_at(text: str, start: int, end: int) -> Span:
    """Return the span of a stretch of a file's text: its first character, and one past its last, counted from 0."""
    return Span(*_line_and_column(text, start), *_line_and_column(text, end))


def _line_and_column(text: str, index: int) -> tuple[int, int]:
    lines = lines_of(text[:index])
    return len(lines), len(lines[-1]) + 1
