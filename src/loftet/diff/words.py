"""What a change of wording means. Numbers in running text are seen, but what they stand for is never guessed."""

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from loftet.diff.case import Case, Found, Judge
from loftet.diff.spans import numbers
from loftet.model.promise import Activity, Promise

_NUMBER: Final = re.compile(r"\d+(?:,\d+)?")
_WORD: Final = re.compile(r"\w+")
_MEANING: Final = re.compile(r"(?<!\w)[-−–]?\d+(?:[.,:/–-]\d+)*|\w+|[^\w\s.,;:!'\"”’“«»()\[\]–—…-]")
"""A number with its sign and all, a word, or a sign that is not mere punctuation: %, §, +, ?"""
_FROM_TWO: Final = ("två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv")
_WRITTEN: Final = {word: Decimal(number) for number, word in enumerate(_FROM_TWO, 2)}


def wording(case: Case) -> Iterator[Found]:
    """Judge the text of a promise or an activity."""
    if same_words(case.old, case.new):
        yield Found("polished")
    elif amounts(case.old) == amounts(case.new):
        yield Found("reworded")
    else:
        yield Found("follows-target" if _explained(case, case.old, case.new) else "number-in-text-changed")


def background(case: Case) -> Iterator[Found]:
    """Judge a text that tells about the promise; a year in it is no promise."""
    yield Found("polished" if same_words(case.old or "", case.new or "") else "background-changed")


def name(case: Case) -> Iterator[Found]:
    """Judge what a party is called: by another name it may be another party."""
    yield Found("polished" if same_words(case.old, case.new) else "party-renamed")


def printed(removed: str, added: str, changed: str) -> Judge:
    """Make a judge for a text that says how much or when, as it was printed."""

    def judge(case: Case) -> Iterator[Found]:
        if not (case.old and case.new):
            yield Found(removed if case.old else added)
        elif same_words(case.old, case.new):
            yield Found("polished")
        else:
            yield Found("follows-target" if _explained(case, case.old, case.new) else changed)

    return judge


def same_words(old: str, new: str) -> bool:
    """Tell whether two texts differ in capitals, punctuation and spaces at most."""
    before, now = (_MEANING.findall(text.casefold()) for text in (old, new))
    return before == now


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def amounts(text: str) -> Counter[Decimal]:
    """Return the numbers in a text, in figures or in words."""
    found = [Decimal(number.replace(",", ".")) for number in _NUMBER.findall(text)]
    return Counter(found + [_WRITTEN[word] for word in _words(text) if word in _WRITTEN])


def _explained(case: Case, old: str, new: str) -> bool:
    """Tell whether the numbers that changed are those of the targets, which are judged by themselves."""
    before, now = amounts(old), amounts(new)
    gone, come = before - now, now - before
    return bool(gone or come) and set(gone) <= _aims(case.was) - _aims(case.now) and set(come) <= _aims(case.now)


def _aims(record: object) -> set[Decimal]:
    targets = record.targets if isinstance(record, Promise | Activity) else ()
    return {amount.value for target in targets for amount in numbers(target)}
