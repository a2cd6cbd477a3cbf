"""The words of a suggested entry that stand there until somebody has filled them in. A record is in Swedish."""

import re
from typing import Final

TEMPLATE: Final = {"text": "Skriv vad som ändrades och vem som beslutade.", "skäl": "Skriv varför här."}
"""What is suggested to be filled in, by key."""

_WORD: Final = re.compile(r"\w+")


def bare(text: str) -> str:
    """Return the words of a text alone, without capitals, punctuation and how it is laid out."""
    return " ".join(_WORD.findall(text.casefold()))


_BARE: Final = frozenset(map(bare, TEMPLATE.values()))


def unfilled(text: str | None) -> bool:
    """Tell whether a text is still that of the suggestion, which says nothing."""
    return bool(text) and bare(text or "") in _BARE


def told(text: str | None) -> bool:
    """Tell whether a text says anything: there is one, and it is no longer that of the suggestion."""
    return bool(text) and not unfilled(text)
