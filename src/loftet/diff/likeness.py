"""Finding which part of one version is which part of the other: by id, then by how alike their texts are."""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from difflib import SequenceMatcher
from typing import Final, TypeVar

LIKE: Final = 0.6
"""How alike two texts must be to be one thing under a new id: the share of words, in order, that they share."""

_MOST: Final = 10_000
"""How many pairs of texts are compared; a file with more changed ids than that is matched by id alone."""

_WORD = re.compile(r"\w+")

T = TypeVar("T")
Pairs = list[tuple[int | None, int | None]]


def likeness(old: str, new: str) -> float:
    """Return how alike two texts are, from 0 to 1, word by word and whatever their capitals and punctuation."""
    return SequenceMatcher(None, _words(old), _words(new), autojunk=False).ratio()


def pair_up(
    old: Sequence[T],
    new: Sequence[T],
    names: Sequence[Callable[[T], Hashable]],
    text: Callable[[T], str | None],
) -> Pairs:
    """Return positions that belong together, in the order of the new list; then what is gone, in the order of the old.

    Args:
        old: The parts before.
        new: The parts now.
        names: What a part is known by, the surest first; ``None`` says nothing of a part.
        text: What is compared when no name is the same.
    """
    found: dict[int, int] = {}
    for name in names:
        _by_name(old, new, name, found)
    _by_likeness(old, new, text, found)
    gone = sorted(set(range(len(old))) - set(found.values()))
    return [(found.get(index), index) for index in range(len(new))] + [(index, None) for index in gone]


def _by_name(old: Sequence[T], new: Sequence[T], name: Callable[[T], Hashable], found: dict[int, int]) -> None:
    if len(found) == len(new):
        return
    waiting = defaultdict(list)
    taken = set(found.values())
    for index, part in enumerate(old):
        if index not in taken and (known := name(part)) is not None:
            waiting[known].append(index)
    for index, part in enumerate(new):
        if index not in found and (same := waiting.get(name(part))):
            found[index] = same.pop(0)


def _by_likeness(old: Sequence[T], new: Sequence[T], text: Callable[[T], str | None], found: dict[int, int]) -> None:
    taken = set(found.values())
    left_old = [(i, said) for i, part in enumerate(old) if i not in taken and (said := text(part))]
    left_new = [(i, said) for i, part in enumerate(new) if i not in found and (said := text(part))]
    if len(left_old) * len(left_new) > _MOST:
        return
    scored = ((likeness(before, now), i, j) for i, before in left_old for j, now in left_new)
    for score, i, j in sorted(scored, key=lambda found: (-found[0], found[1:])):
        if score >= LIKE and j not in found and i not in taken:
            found[j] = i
            taken.add(i)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
