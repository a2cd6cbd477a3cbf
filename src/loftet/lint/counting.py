"""Whether a text says how much, how often or by when."""

import re
from decimal import Decimal
from typing import Final

from loftet.model.promise import Activity, Promise

_YEARS_AND_DATES: Final = re.compile(
    r"(?:19|20)\d\d(?:-\d\d){0,2}|\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)"
)
_NUMBER: Final = re.compile(r"(?<![\w,.:])\d+(?:,\d+)?(?![\w:]|[.,]\d)")
_OFTEN: Final = re.compile(
    r"\b(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo|trettio|fyrtio|femtio|hundra)\b"
    r"|\b(?:en|ett) (?:gång|tillfälle)\b|\bminst (?:en|ett)\b"
    r"|\bvar(?:je|t)? ?(?:annan|tredje|fjärde|fjortonde)? (?:dag|vecka|månad|kvartal|tertial|år|\w+dag|skola|klass)\b"
    r"|\b(?:dagligen|veckovis|månadsvis|kvartalsvis|årligen|dygnet runt)\b"
    r"|\balla (?:\w+dagar|helger|helgkvällar|\w*skolor|elever|\w*klasser)\b"
)
_BY_WHEN: Final = re.compile(
    r"\b(?:senast|före|innan|till och med|t\.o\.m\.) |\b\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)"
    r"|\b(?:19|20)\d\d-\d\d"
)
_FIGURE: Final = re.compile(r"\d")


def countable(commitment: Promise | Activity) -> bool:
    """Tell whether it shows from a promise or an activity how much is to be done, or how often."""
    return bool(commitment.targets) or any(numbers(text) or _OFTEN.search(text.lower()) for text in _texts(commitment))


def dated(commitment: Promise | Activity) -> bool:
    """Tell whether it shows from a promise or an activity by when something is to be done."""
    return any(_BY_WHEN.search(text.lower()) for text in _texts(commitment))


def _texts(commitment: Promise | Activity) -> tuple[str, ...]:
    if isinstance(commitment, Promise):
        return (commitment.text,)
    return commitment.scope or "", commitment.schedule or "", commitment.text


def numbers(text: str) -> list[Decimal]:
    """Return the numbers of a text that aren't years or days."""
    if not _FIGURE.search(text):
        return []
    return [Decimal(found[0].replace(",", ".")) for found in _NUMBER.finditer(_YEARS_AND_DATES.sub(" ", text.lower()))]
