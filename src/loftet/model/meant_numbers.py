"""What somebody meant who wrote a number with other words around it, as a word, or as a span.

Only looked at when reading has failed. A guess is a suggestion: it is read anew before anybody sees it.
"""

import re
from typing import Final, Literal

Fault = Literal["number_word", "number_about", "number_span", "number_bound", "number_unit"]

_WORDS: Final = ("en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv")
_IN_ENGLISH: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBERS: Final = {word: str(n) for words in (_WORDS, _IN_ENGLISH) for n, word in enumerate(words, 1)} | {"ett": "1"}
NUMBER: Final = (
    rf"([0-9]{{1,3}}(?: [0-9]{{3}})+|[0-9]{{1,9}}(?:,[0-9]{{1,6}})?|{'|'.join(_NUMBERS)})( ?(?:%|procent\b))?"
)
BOUNDS: Final = {
    "minst": "minst", "åtminstone": "minst", "≥": "minst", ">": "minst",
    "högst": "högst", "max": "högst", "at least": "minst", "at most": "högst", "≤": "högst", "<": "högst",
}  # fmt: skip
_ABOUT: Final = r"cirka|ca\.?|c:a|ungefär|omkring|runt|drygt|närmare|typ|about|around|approximately|~"
_LONGEST: Final = 60


def meant_number(written: str) -> tuple[Fault, dict[str, str]] | None:
    """Return what is wrong with how a number is written, and what to write; ``None`` when nobody can tell."""
    text = " ".join(written.lower().split())
    if len(text) > _LONGEST:
        return None
    if found := re.fullmatch(rf"{NUMBER} ?(?:-|–|till|eller|to|or) ?{NUMBER}(.*)", text):
        low, high = as_number(found[1], found[2] or found[4]), as_number(found[3], found[4])
        return "number_span", {"low": low, "high": high}
    if found := re.fullmatch(rf"({'|'.join(map(re.escape, BOUNDS))}) ?{NUMBER}(?: .*)?", text):
        return "number_bound", {"bound": BOUNDS[found[1]], "suggestion": as_number(found[2], found[3])}
    if found := re.fullmatch(rf"(?:{_ABOUT}) ?{NUMBER}(?: .*)?", text):
        return "number_about", {"suggestion": as_number(found[1], found[2])}
    if (found := re.fullmatch(rf"{NUMBER}(?: ?([^\W\d_]{{2}}.*))?", text)) and not is_article(found[1], found[3]):
        return "number_unit" if found[3] else "number_word", {"suggestion": as_number(found[1], found[2])}
    return None


def is_article(number: str, after: str | None) -> bool:
    """Tell whether what could be the number one is only an article."""
    return number in {"en", "ett"} and bool(after) and not str(after).startswith("gång")


def as_number(written: str, percent: str | None) -> str:
    """Return a number with digits."""
    return _NUMBERS.get(written, written) + (" %" if percent else "")
