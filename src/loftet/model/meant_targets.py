"""What target somebody meant who wrote it as a text: ``minst en gång i veckan``, ``4 vandringar per år``, ``10 st``.

Only looked at when reading has failed. A guess is a suggestion, and what is counted may be left for the writer.
"""

import re
from typing import Final

from loftet.model.meant_numbers import BOUNDS, NUMBER, as_number, is_article

UNSAID: Final = "…"
"""Stands in a suggestion for what is counted, when the text doesn't say."""

_PER: Final = {
    "dag": "dag", "dygn": "dag", "vecka": "vecka", "månad": "månad", "kvartal": "kvartal", "tertial": "tertial",
    "halvår": "halvår", "termin": "halvår", "år": "år", "period": "period",
}  # fmt: skip
_TARGET: Final = re.compile(
    rf"(?:({'|'.join(map(re.escape, BOUNDS))}) ?)?{NUMBER}(?: ?([^\W\d_][^/,;:{{}}\[\]#]*?))?"
    rf"(?:(?: ?/ ?| per | i | om | varje )({'|'.join(_PER)})(?:n|en|t|et)?)?\.?"
)
_PIECES: Final = frozenset({"st", "st.", "stycken", "gång", "gånger", "ggr", "ggr."})
_LONGEST: Final = 80


def meant_target(written: str) -> str:
    """Return the target in the record's words, to stand within braces; empty when nobody can tell."""
    text = " ".join(written.lower().split())
    found = _TARGET.fullmatch(text) if len(text) <= _LONGEST else None
    if not found:
        return ""
    bound, number, percent, unit, per = found.groups()
    if not bound and is_article(number, unit):
        return ""
    unit = UNSAID if not unit or unit in _PIECES else unit
    target = f"{BOUNDS.get(bound or '', 'minst')}: {as_number(number, percent)}, enhet: {unit}"
    return f"{target}, per: {_PER[per]}" if per else target
