"""Guessing which word was meant."""

import re
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from itertools import islice
from typing import Final

from loftet.model.finding import Kind

_LONGEST: Final = 80
_MOST: Final = 500
"""How long a word and how many known ones are looked at, so that a hostile file cannot buy time with its mistakes."""

_CODE: Final = r"LFT([0-9]{1,3})"


def closest(word: str, known: Iterable[str], *, cutoff: float = 0.6) -> str:
    """Return the known word most like ``word``; empty when none is near."""
    if len(word) > _LONGEST:
        return ""
    return next(iter(get_close_matches(word, list(islice(known, _MOST)), n=1, cutoff=cutoff)), "")


def nearest_rule(word: str, kinds: Sequence[Kind]) -> tuple[str, str]:
    """Return the code or name that was likely meant, and its family when a code was; empty for what there is none of.

    A code is near one of its family that has one other figure; of several such, the one that stands nearest.
    """
    found = re.match(_CODE, word)
    if not found:
        return closest(word, [kind.name for kind in kinds]), ""
    family, wanted = word[:4], found[0]
    near = [kind.code for kind in kinds if kind.code.startswith(family) and _one_off(kind.code, wanted)]
    return min(near, key=lambda code: abs(int(code[3:]) - int(found[1])), default=""), family


def _one_off(code: str, other: str) -> bool:
    return len(code) == len(other) and sum(a != b for a, b in zip(code, other, strict=True)) <= 1
