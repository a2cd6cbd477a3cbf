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
    without_diacritics,
    word_in_english,
)
from loftet.model.near import closest
from loftet.reading.mistakes import BULLETS

_LONG_WORD: Final = 4
_WORDS_IN_ID: Final = 2

_SAME: Final = {
    "termin": "halvår",
    "term": "halvår",
    "årligen": "år",
    "klar": "genomfört",
    "klart": "genomfört",
    "färdigt": "genomfört",
    "gjort": "genomfört",
    "inställt": "inte genomfört",
    "polismyndigheten": "polis",
    "lägre": "minska",
    "färre": "minska",
    "högre": "öka",
    "fler": "öka",
}
"""Words that people write, and the one of ours that says the same: what is spelled alike may mean another thing."""

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
    """Make an id of the first words of what it is to name; empty when there are none."""
    texts = beside.values() if isinstance(beside, dict) else ()
    words = next((text.split() for text in texts if isinstance(text, str) and " " in text), [])
    return suggest_id(" ".join([word for word in words if len(word) >= _LONG_WORD][:_WORDS_IN_ID]))


def suggest_key(loc: Loc, there: Container[str], args: Args) -> tuple[str, Args]:
    """Say which key was likely meant, of those that are not there already, or where an unknown one belongs."""
    keys, written = allowed_keys(loc[:-1]), str(loc[-1])
    if (plain := written.lstrip(f"{BULLETS} ")) != written and plain in every_key():
        return "bullet", args | {"plain": plain}
    same = [key for key in keys if without_diacritics(key) == without_diacritics(written)]
    if same:
        return "spelling", args | {"suggestion": same[0]}
    free = [key for key in keys if key not in there]
    longer = next((key for key in free if key.startswith(written) and len(written) > _LONG_WORD), "")
    elsewhere = not longer and _elsewhere(loc, args)
    if elsewhere:
        return elsewhere
    if meant := key_in_english(loc) or longer or closest(written, free):
        return "close", args | {"suggestion": meant}
    return "", args | {"choices": ", ".join(keys)}


def _elsewhere(loc: Loc, args: Args) -> tuple[str, Args] | None:
    """Say where a key belongs that is not one of those here."""
    written = str(loc[-1])
    if places := places_of(written, loc[:-1]):
        return "below", args | {"places": ", ".join(places), "first": places[0]}
    return ("top", args) if written in allowed_keys(()) else None


def suggest_choice(value: Any, loc: Loc, args: Args) -> tuple[str, Args]:  # noqa: ANN401 # whatever the file holds
    """Say which of the words was likely meant."""
    choices = choices_at(loc)
    args |= {"choices": ", ".join(choices)}
    if not isinstance(value, str):
        return "choice/shape", args
    same = [choice for choice in choices if without_diacritics(choice) == without_diacritics(value)]
    if same:
        return "choice_spelling", args | {"suggestion": same[0]}
    said = _SAME.get(value.lower(), "")
    if (
        meant := (said if said in choices else "")
        or word_in_english(value, loc)
        or closest(value.lower(), choices, cutoff=0.5)
    ):
        return "choice_close", args | {"suggestion": meant}
    return "choice", args
