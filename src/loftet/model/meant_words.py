"""Which word of a closed list somebody meant who wrote another.

Only looked at when reading has failed. A guess is a suggestion, and never the opposite of what was written: it says
"inte" where that does, and "delvis" where that does.
"""

from enum import StrEnum
from typing import Final

from loftet.model.keys import without_diacritics
from loftet.model.near import closest

_SAME: Final = {
    "halvår": "termin|term",
    "år": "årligen",
    "polis": "polismyndigheten",
    "minska": "lägre|färre|minskad|minskat|minskning",
    "öka": "högre|fler|ökad|ökat|ökning",
    "genomfört": "genomförd|genomförda|genomförts|klar|klart|klara|färdig|färdigt|färdiga|gjord|gjort|utförd|utfört",
    "inte genomfört": "inte genomförd|inte genomförda|inte gjort|inte utfört|inställd|inställt|inställda|ogjort",
    "inte påbörjat": "inte påbörjad|inte startat|inte startad|inte igång",
    "påbörjat": "påbörjad|påbörjade|startat|startad|uppstartat|igångsatt",
    "pågår": "pågående|under arbete|på gång|igång",
    "löpande": "fortlöpande|kontinuerlig|kontinuerligt|löpande arbete",
    "enligt plan": "följer plan|följer planen|i fas|pågår enligt plan",
    "försenat": "försenad|försenade|försening|sent",
    "delvis uppfyllt": "delvis|delvis genomfört|delvis genomförd|delvis klart|delvis klar",
    "uppfyllt": "uppfylld|uppfyllda|uppnått|uppnådd|kan anses vara uppfyllt",
    "förlängt": "förlängd|förlängda",
    "avslutat": "avslutad|avslutade|stängt",
    "återtaget": "återtagen|utgår|utgått|struken|struket|slopat|borttaget",
    "beslutat": "beslutad|beslutade",
    "uppnådd": "uppnått|nådd|nått",
    "delvis uppnådd": "delvis|delvis uppnått",
    "inte uppnådd": "inte uppnått|inte nådd",
}
"""Our words, and what people write who mean the same; what is spelled alike may mean another thing."""

_NOT: Final = {"ej": "inte", "icke": "inte", "ännu inte": "inte", "inte ännu": "inte"}
_TURNING: Final = frozenset(("inte", "delvis"))
"""Words that turn what stands beside them into something else."""

_NEAR: Final = 0.75


def meant_word(written: str, words: type[StrEnum]) -> str:
    """Return the word that was likely meant; empty when nobody can tell."""
    text = " ".join(written.lower().strip(" .!").split())
    for said, ours in _NOT.items():
        text = f"{ours} {text.removeprefix(f'{said} ')}" if text.startswith(f"{said} ") else text
    if same := [word for word in words if without_diacritics(text) in _called(word)]:
        return same[0]
    if english := words.__members__.get(text.upper().replace(" ", "_")):
        return english
    plain, turned = _parted(text)
    alike = {rest: word for word in words for rest, turning in (_parted(word),) if turning == turned}
    return alike.get(closest(plain, alike, cutoff=_NEAR), "")


def _parted(text: str) -> tuple[str, frozenset[str]]:
    """Return a text without the words that turn it, and those."""
    parts = text.split()
    return " ".join(part for part in parts if part not in _TURNING), _TURNING.intersection(parts)


def _called(word: str) -> list[str]:
    return without_diacritics(f"{word}|{_SAME.get(word, '')}").split("|")
