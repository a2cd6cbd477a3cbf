"""What is to be reported, and when."""

from datetime import date
from functools import lru_cache

from loftet.followup.calendar import MONTHS_OF_RHYTHM, Stretch, rounds, stretch
from loftet.model.dates import Interval
from loftet.model.document import Document

_TERTIAL = 4


def owed_rounds(document: Document, span: Stretch | None, day: date) -> tuple[Interval, ...]:
    """Return the rounds of follow-up that have ended before a day.

    Without a rhythm of rounds nothing is owed until the period has ended; then it is owed for all of it.
    """
    return _owed(span, day, _months(document)) if span and span.first < day else ()


def awaited_rounds(document: Document, span: Stretch | None, day: date) -> tuple[Interval, ...]:
    """Return the rounds, until a day, that figures should tell of to be whole; tertials where there is no rhythm."""
    return _rounds(span, day, _months(document) or _TERTIAL) if span else ()


# Everything in a document runs in much the same time, and so do the documents of many municipalities.
_remembered = lru_cache(maxsize=4096)


@_remembered
def _owed(span: Stretch, day: date, months: int | None) -> tuple[Interval, ...]:
    if months:
        # What ends within a round has no more to wait for.
        return tuple(found for found in _rounds(span, day, months) if min(found.last, span.last) < day)
    return (Interval(span.first, span.last, _label(span)),) if span.last < day else ()


def _label(span: Stretch) -> str:
    first, last = span.first, span.last
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year} – {last.year}"
    return f"{first} – {last}"


@_remembered
def _rounds(span: Stretch, day: date, months: int) -> tuple[Interval, ...]:
    """Return the rounds that a promise is to be told of; what began late in one is told of with the next."""
    found = tuple(rounds(span.first, min(span.last, day), months))
    return found[1:] if found and _is_told_later(found[0], span) else found


def _is_told_later(first: Interval, span: Stretch) -> bool:
    return first.last < span.last and 2 * Stretch(span.first, first.last).days < stretch(first).days


def _months(document: Document) -> int | None:
    plan = document.follow_up_plan
    return MONTHS_OF_RHYTHM.get(plan.rhythm) if plan and plan.rhythm else None
