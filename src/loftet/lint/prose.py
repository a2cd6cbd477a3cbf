"""The texts of a record: gathered once, and searched together."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from inspect import get_annotations
from itertools import compress
from operator import itemgetter
from typing import Any, NamedTuple, get_args

from loftet.model.base import Record, RefersTo, RefSort, Text
from loftet.model.finding import Loc
from loftet.model.walk import record_in, references


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
            if hit := self.hit(*found.span()):
                yield hit, found

    def hit(self, start: int, end: int) -> Hit | None:
        """Return a stretch of the joined texts as one of the text it stands in; ``None`` when it runs into the next."""
        said, offset = self._at(start)
        return Hit(said, start - offset, end - offset) if end - offset <= len(said.text) else None

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


@dataclass(slots=True)
class Gathered:
    """What a record holds, outermost first: texts, ids with what they name, references, and people's names."""

    said: list[Said] = field(default_factory=list)
    named: list[tuple[Loc, str, type[Record]]] = field(default_factory=list)
    references: list[tuple[Loc, RefSort, str]] = field(default_factory=list)
    people: list[Loc] = field(default_factory=list)

    def take(self, record: Record, loc: Loc) -> None:
        """Go through a record and every record inside it.

        Plain recursion into lists, and attributes by dictionary: this goes through every document of a large run.
        """
        kind = type(record)
        values = record.__dict__
        plan = _plan(kind)
        held = plan.held(values)
        if id_ := values.get("id"):
            self.named.append(((*loc, "id"), id_, kind))
        if values.get("person"):
            self.people.append(loc)
        if any(plan.refers(values)):
            self.references += references(record, loc)
        # Most of what a record can hold is left out of it, so that is passed over before the loop.
        for (key, is_text), value in compress(zip(plan.fields, held, strict=True), held):
            place = (*loc, key)
            if isinstance(value, str):
                self.said.append(Said(place, value, record))
            elif is_text:
                self.said += [Said((*place, index), text, record) for index, text in enumerate(value)]
            elif isinstance(value, tuple | dict):
                for at, item in value.items() if isinstance(value, dict) else enumerate(value):
                    self.take(item, (*place, at))
            else:
                self.take(value, place)


class _Plan(NamedTuple):
    """What to look for in a kind of record: texts and records, with their keys, and what refers to something."""

    held: Callable[[dict[str, Any]], tuple[Any, ...]]
    fields: tuple[tuple[str, bool], ...]
    refers: Callable[[dict[str, Any]], tuple[Any, ...]]


@cache
def _plan(record: type[Record]) -> _Plan:
    written: dict[str, Any] = {}
    for class_ in reversed(record.__mro__):
        written |= get_annotations(class_)
    named = [(name, field.alias or name) for name, field in record.model_fields.items()]
    wanted = [
        (name, key, _holds(written[name], Text))
        for name, key in named
        if _holds(written[name], Text) or record_in(record.model_fields[name].annotation)
    ]
    names, fields = [name for name, _, _ in wanted], tuple((key, is_text) for _, key, is_text in wanted)
    return _Plan(_getter(names), fields, _getter([name for name, _ in named if _refers(written[name])]))


def _getter(names: list[str]) -> Callable[[dict[str, Any]], tuple[Any, ...]]:
    if not names:
        return lambda _: ()
    get = itemgetter(*names)
    return get if len(names) > 1 else lambda values: (get(values),)


def _holds(annotation: object, wanted: object) -> bool:
    return annotation == wanted or any(_holds(part, wanted) for part in get_args(annotation))


def _refers(annotation: object) -> bool:
    return isinstance(annotation, RefersTo) or any(_refers(part) for part in get_args(annotation))
