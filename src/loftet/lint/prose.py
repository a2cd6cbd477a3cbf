"""The texts of a record, searched together."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import NamedTuple

from loftet.lint.gathered import Told
from loftet.lint.signs import Phrase, Signs, places
from loftet.model.base import Record
from loftet.model.finding import Loc


class Said(NamedTuple):
    """A text that somebody wrote, with its place and the part of the record it stands in."""

    loc: Loc
    text: str
    owner: Record


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a value: its characters, and how many times they stand earlier in the value."""

    text: str
    nth: int = 0


def part_of(text: str, start: int, end: int) -> Part:
    """Return a stretch of a text as a problem names it: first character, and one past the last."""
    words = text[start:end]
    return Part(words, text.count(words, 0, start))


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
        return part_of(self.said.text, self.start, self.end)


class Prose:
    """Texts that are searched together: one pass of a pattern over them all, rather than one for each."""

    def __init__(self, told: Sequence[Told], among: "Prose | None" = None) -> None:
        """Keep the texts; they may be some among those of another prose, whose words are known already."""
        self.told = told
        self._among = among

    @cached_property
    def joined(self) -> str:
        """The texts, one after the other."""
        return "\n".join([text for _, text, _ in self.told])

    @cached_property
    def lower(self) -> str:
        """The joined texts in small letters."""
        lower = self.joined.lower()
        if len(lower) == len(self.joined):
            return lower
        # A letter whose small form is longer (İ) would move every place after it.
        return "".join(each if len(each.lower()) > 1 else each.lower() for each in self.joined)

    @cached_property
    def signs(self) -> Signs:
        """What the texts hold, at a glance."""
        return Signs(self.joined)

    def find(self, phrase: Phrase, *, small: bool = True) -> Iterator[tuple[Hit, re.Match[str]]]:
        """Yield what a phrase finds, in small letters unless told otherwise."""
        for start, end in self._stretches(phrase):
            for found in phrase.pattern.finditer(self.lower if small else self.joined, start, end):
                if hit := self.hit(*found.span()):
                    yield hit, found

    def may_hold(self, phrase: Phrase) -> bool:
        """Tell whether a phrase may be found anywhere, by its signs."""
        signs = self.signs
        return not phrase.words.isdisjoint(signs.words) or (
            bool(phrase.shapes or phrase.beginnings) and signs.show(phrase)
        )

    def _stretches(self, phrase: Phrase) -> Iterable[tuple[int, int]]:
        """Return where a phrase may be: anywhere, in the texts with a word of it, or nowhere."""
        if not (self._among or self).may_hold(phrase):
            return ()
        if (phrase.shapes or phrase.beginnings) and self.signs.show(phrase):
            return ((0, len(self.joined)),)
        words = phrase.words & self.signs.words
        indexes = {self._index(place) for word in words for place in places(self.lower, word.decode("latin-1"))}
        return [(self._starts[index], self._starts[index] + len(self.told[index][1])) for index in sorted(indexes)]

    def _index(self, place: int) -> int:
        return bisect_right(self._starts, place) - 1

    def hit(self, start: int, end: int) -> Hit | None:
        """Return a stretch of the joined texts as one of the text it stands in; ``None`` when it runs into the next."""
        index = self._index(start)
        said, offset = Said(*self.told[index]), self._starts[index]
        return Hit(said, start - offset, end - offset) if end - offset <= len(said.text) else None

    @cached_property
    def _starts(self) -> list[int]:
        return list(accumulate([len(text) + 1 for _, text, _ in self.told], initial=0))[:-1]


@lru_cache(maxsize=1024)
def bare(text: str) -> str:
    """Return a text as it is compared with others: small letters, single spaces, no full stop."""
    return " ".join(text.lower().split()).rstrip(".")
