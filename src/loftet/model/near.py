"""Guessing which word was meant."""

from collections.abc import Iterable
from difflib import get_close_matches
from itertools import islice
from typing import Final

_LONGEST: Final = 80
_MOST: Final = 500
"""How long a word and how many known ones are looked at, so that a hostile file cannot buy time with its mistakes."""


def closest(word: str, known: Iterable[str], *, cutoff: float = 0.6) -> str:
    """Return the known word most like ``word``; empty when none is near."""
    if len(word) > _LONGEST:
        return ""
    return next(iter(get_close_matches(word, list(islice(known, _MOST)), n=1, cutoff=cutoff)), "")
