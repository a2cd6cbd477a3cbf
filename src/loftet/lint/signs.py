"""What a text holds at a glance, so that it is searched only for what may be there.

A pattern goes through every character of every text. Most documents hold nothing of what most patterns look for, and
that shows from their words and from the shape of their figures, which are worked out once for all patterns.
"""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Final, NamedTuple

_LATIN_1: Final = bytes(range(256)).decode("latin-1")
_WORDS: Final = "".join(
    character.lower() if character.isalnum() or character == "_" else " " for character in _LATIN_1
).encode("latin-1")
"""Letters made small, and a space for whatever isn't part of a word."""
_SHAPES: Final = "".join(
    "0" if character in "0123456789" else "A" if character in "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ" else character
    for character in _LATIN_1
).encode("latin-1")
"""A nought for every figure, and an A for every capital letter of Swedish."""


class Phrase(NamedTuple):
    """A pattern, and the signs of it.

    Attributes:
        pattern: What to find.
        words: Wherever it finds something one of these stands, as a word of its own, in small letters; or
        shapes: one of these, once figures are written as ``0`` and capital letters as ``A``; or
        beginnings: one of these, in small letters, somewhere.
    """

    pattern: re.Pattern[str]
    words: frozenset[bytes] = frozenset()
    shapes: tuple[bytes, ...] = ()
    beginnings: tuple[bytes, ...] = ()


_SIGNS: Final = set[bytes]()
"""The words of all phrases; which others a text holds, nobody asks."""


def words(text: str) -> frozenset[bytes]:
    """Return the words, with a space between them, as a phrase names its signs."""
    found = frozenset(text.encode("latin-1").split())
    _SIGNS.update(found)
    return found


def places(text: str, part: str) -> Iterator[int]:
    """Yield where a part of a text starts, each time."""
    place = text.find(part)
    while place >= 0:
        yield place
        place = text.find(part, place + 1)


class Signs:
    """The words and shapes of a text. They may say that something is there which isn't, but not the other way."""

    def __init__(self, text: str) -> None:
        """Keep the text."""
        self._text = text

    def show(self, phrase: Phrase) -> bool:
        """Tell whether a phrase may be found anywhere in the text, by another sign than its words."""
        return any(shape in self.shape for shape in phrase.shapes) or any(
            part in self._plain for part in phrase.beginnings
        )

    @cached_property
    def words(self) -> set[bytes]:
        """Those of its words that are signs of any phrase, in small letters."""
        return _SIGNS.intersection(self._plain.split())

    @cached_property
    def shape(self) -> bytes:
        """The text with figures and capital letters made alike, a character for each of its own."""
        return self._text.encode("latin-1", "replace").translate(_SHAPES)

    @cached_property
    def _plain(self) -> bytes:
        try:
            plain = self._text.encode("latin-1")
        except UnicodeEncodeError:  # what is written otherwise may have the small form of a letter that isn't (K)
            plain = self._text.lower().encode("latin-1", "replace")
        return plain.translate(_WORDS)
