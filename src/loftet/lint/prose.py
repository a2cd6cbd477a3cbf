"""The texts of a record: gathered once, and searched together."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from inspect import get_annotations
from typing import Any, NamedTuple, get_args

from loftet.model.base import Record, Text
from loftet.model.finding import Loc
from loftet.model.walk import record_in


class Said(NamedTuple):
    """A text that somebody wrote, with its place and the part of the record it stands in."""

    loc: Loc
    text: str
    owner: Record

    def part(self, start: int, end: int) -> "Part":
        """Return a stretch of the text as a problem names it: first character, and one past the last."""
        words = self.text[start:end]
        return Part(words, self.text.count(words, 0, start))


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a value: its characters, and how many times they stand earlier in the value."""

    text: str
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of a text that a pattern found: first character, and one past the last."""

    said: Said
    start: int
    end: int

    @property
    def text(self) -> str:
        """The characters themselves, as they were written."""
        return self.said.text[self.start : self.end]

    @property
    def part(self) -> Part:
        """The stretch, as a problem names it."""
        return self.said.part(self.start, self.end)


class Prose:
    """Texts that are searched together: one pass of a pattern over them all, rather than one for each."""

    def __init__(self, texts: Iterable[Said]) -> None:
        """Join the texts, and remember where each one starts."""
        self.texts = tuple(texts)
        self.joined = "\n".join(said.text for said in self.texts)
        lower = self.joined.lower()
        # A letter whose small form is longer (İ) would move every place after it.
        self.lower = lower if len(lower) == len(self.joined) else self.joined
        self._starts: list[int] = []

    def find(self, pattern: re.Pattern[str], *, small: bool = True) -> Iterator[tuple[Hit, re.Match[str]]]:
        """Yield what a pattern finds, in small letters unless told otherwise."""
        for found in pattern.finditer(self.lower if small else self.joined):
            said, offset = self._at(found.start())
            if found.end() - offset <= len(said.text):
                yield Hit(said, found.start() - offset, found.end() - offset), found

    def _at(self, place: int) -> tuple[Said, int]:
        if not self._starts:
            start = 0
            for said in self.texts:
                self._starts.append(start)
                start += len(said.text) + 1
        index = bisect_right(self._starts, place) - 1
        return self.texts[index], self._starts[index]


def bare(text: str) -> str:
    """Return a text as it is compared with others: small letters, single spaces, no full stop."""
    return " ".join(text.lower().split()).rstrip(".")


def gather(record: Record, loc: Loc, parts: list[tuple[Loc, Record]], said: list[Said]) -> None:
    """Put every part of a record and every text in it into two lists, outermost first.

    Lists rather than a generator, and attributes by dictionary: this goes through every document of a large run.
    """
    parts.append((loc, record))
    values = record.__dict__
    texts, records = _fields(type(record))
    for name, key in texts:
        value = values[name]
        if not value:
            continue
        if isinstance(value, str):
            said.append(Said((*loc, key), value, record))
        else:
            said += [Said((*loc, key, index), text, record) for index, text in enumerate(value)]
    for name, key in records:
        value = values[name]
        if not value:
            continue
        if isinstance(value, Record):
            gather(value, (*loc, key), parts, said)
        else:
            items = value.items() if isinstance(value, dict) else enumerate(value)
            for at, item in items:
                gather(item, (*loc, key, at), parts, said)


Names = tuple[tuple[str, str], ...]


@cache
def _fields(record: type[Record]) -> tuple[Names, Names]:
    """Return the attributes and keys of a record's texts, and of the records inside it."""
    written: dict[str, Any] = {}
    for class_ in reversed(record.__mro__):
        written |= get_annotations(class_)
    named = [(name, field.alias or name) for name, field in record.model_fields.items()]
    texts = tuple((name, key) for name, key in named if _is_text(written[name]))
    records = tuple((name, key) for name, key in named if record_in(record.model_fields[name].annotation))
    return texts, records


def _is_text(annotation: object) -> bool:
    return annotation == Text or any(_is_text(part) for part in get_args(annotation))
