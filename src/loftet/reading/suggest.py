"""What to write instead of a key that is missing or unknown, or a word that is none of those there are."""

from collections.abc import Container
from typing import Any, Final

from loftet.model.base import suggest_id
from loftet.model.finding import Loc
from loftet.model.keys import (
    allowed_keys,
    choices_at,
    every_key,
    example_at,
    key_in_english,
    part_at,
    places_of,
    spelled,
    without_diacritics,
    words_at,
)
from loftet.model.meant_words import meant_word
from loftet.model.near import closest
from loftet.reading.mistakes import BULLETS

_LONG_WORD: Final = 4
_WORDS_IN_ID: Final = 2
_NAMING: Final = frozenset({"titel", "löfte", "aktivitet", "namn", "text"})
"""Keys whose text says what something is."""

_CALLED: Final = {
    "period": "gäller|giltighet|giltighetstid|tidsperiod|löptid|avtalstid",
    "titel": "rubrik",
    "undertecknat": "signerat|underskrivet|underskrift|underskrifter|undertecknare|signatärer|signaturer",
    "lägesbild": "bakgrund|problembild|nuläge|problem",
    "område": "kommun|ort",
    "parter": "part|avsändare|samverkansparter",
    "löften": "löfte|vi lovar|vi lovar att|våra löften|medborgarlöften|medborgarlöfte",
    "löfte": "vi lovar|vi lovar att|lovar",
    "aktiviteter": "åtgärder|insatser|åtgärd|insats|aktivitetslista",
    "aktivitet": "åtgärd|insats|vad",
    "ansvarig": "ansvar|ansvariga|vem|utförare|ansvarig part",
    "när": "klart|klar|deadline|datum|tid|tidpunkt|tidplan|färdigt|start|slut",
    "omfattning": "antal|mängd|frekvens|hur ofta|hur många",
    "mål": "målsättning|effekt|indikator|mått",
    "utfall": "resultat",
    "uppföljningsplan": "uppföljning|återkoppling",
    "anteckning": "kommentar|kommentarer|notering|övrigt|beskrivning|obs",
    "plats": "var",
    "skäl": "orsak|anledning|motivering|varför",
    "orsak": "skäl|anledning|motivering|varför|avvikelse",
    "e_post": "mail|mejl|epost|e-post|e-mail|email",
    "telefon": "tel|telefonnummer|mobil",
    "webb": "länk|url|hemsida|webbplats|webbsida|adress",
    "roll": "titel|befattning|funktion",
}
"""Our keys, and what people call them who have not seen ours; what is spelled alike may be another thing."""

Args = dict[str, str]
"""Values for the named fields of a sentence."""


def missing(loc: Loc, beside: Any, args: Args) -> tuple[str, Args]:  # noqa: ANN401 # whatever the file holds
    """Say how to write a key that is missing from what stands beside it."""
    if choices := choices_at(loc):
        return "choice", args | {"choices": ", ".join(choices)}
    example = (loc[-1] == "id" and _new_id(beside)) or example_at(loc)
    if not example:
        return f"keys/{part_at(loc)}", args
    return "", args | {"example": example}


def _new_id(beside: Any) -> str:  # noqa: ANN401 # whatever the file holds
    """Make an id of the first words of what it is to name, or of the first text; empty when there is none."""
    texts = [text for text in beside.values() if isinstance(text, str)] if isinstance(beside, dict) else []
    named = [text for key, text in beside.items() if key in _NAMING and isinstance(text, str)] if texts else []
    return id_from(next((text for text in (*named, *texts) if not text[:1].isdecimal()), ""))


def id_from(text: str) -> str:
    """Make an id of the first long words of a text."""
    words = text.split()
    long = [word for word in words if len(word) >= _LONG_WORD] or words
    return suggest_id(" ".join(long[:_WORDS_IN_ID]))


def suggest_key(loc: Loc, there: Container[str], args: Args) -> tuple[str, Args]:
    """Say which key was likely meant, of those that are not there already, or where an unknown one belongs."""
    keys, written = allowed_keys(loc[:-1]), str(loc[-1])
    if (plain := written.lstrip(f"{BULLETS} ")) != written and plain in every_key():
        return "bullet", args | {"plain": plain}
    same = [key for key in keys if without_diacritics(key) == without_diacritics(written)]
    if same:
        return "spelling", args | {"suggestion": same[0]}
    free = [key for key in keys if key not in there]
    english = key_in_english(loc)
    if meant := _called(written, free) or (english if english in free else ""):
        return "named", args | {"suggestion": meant}
    longer = next((key for key in free if key.startswith(written) and len(written) > _LONG_WORD), "")
    elsewhere = None if longer else _elsewhere(loc, args)
    if not elsewhere and (meant := longer or closest(written, free)):
        return "close", args | {"suggestion": meant}
    return elsewhere or ("", args | {"choices": ", ".join(keys)})


def _called(written: str, free: list[str]) -> str:
    """Return the key that is called so by people; empty when there is none here."""
    word = without_diacritics(written.replace("_", " "))
    return next((key for key in free if word in without_diacritics(_CALLED.get(key, "")).split("|")), "")


def _elsewhere(loc: Loc, args: Args) -> tuple[str, Args] | None:
    """Say where a key belongs that is not one of those here."""
    written = spelled(str(loc[-1]))
    if places := places_of(written, loc[:-1]):
        return "below", args | {"places": ", ".join(places), "first": places[0]}
    return ("top", args) if written in allowed_keys(()) else None


def suggest_choice(value: Any, loc: Loc, args: Args) -> tuple[str, Args]:  # noqa: ANN401 # whatever the file holds
    """Say which of the words was likely meant."""
    words = words_at(loc)
    choices = tuple(words or ())
    args |= {"choices": ", ".join(choices)}
    if not isinstance(value, str):
        return "choice/shape", args
    same = [choice for choice in choices if without_diacritics(choice) == without_diacritics(value)]
    if same:
        return "choice_spelling", args | {"suggestion": same[0]}
    if words and (meant := meant_word(value, words)):
        return "choice_close", args | {"suggestion": meant}
    return "choice", args
