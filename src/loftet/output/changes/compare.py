"""Two texts beside each other, word by word: what is gone and what has come."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

_WORDS: Final = re.compile(r"(?:\w[\w-]*|[^\w\s])\s*|\s+")

Stretch = tuple[str, bool]
"""A stretch of text, and whether it is in this text only."""


def side_by_side(old: str, new: str) -> tuple[list[Stretch], list[Stretch]]:
    """Return both texts in stretches."""
    before, now = _WORDS.findall(old), _WORDS.findall(new)
    words = [[piece.rstrip() for piece in pieces] for pieces in (before, now)]
    steps = SequenceMatcher(None, words[0], words[1], autojunk=False).get_opcodes()
    left = _stretches((before[i:j], tag != "equal") for tag, i, j, _, _ in steps)
    right = _stretches((now[i:j], tag != "equal") for tag, _, _, i, j in steps)
    return left, right


def _stretches(found: Iterator[tuple[list[str], bool]]) -> list[Stretch]:
    return [("".join(words), marked) for words, marked in found if words]
