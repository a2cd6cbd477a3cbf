"""What is to be reported, and when."""

from collections.abc import Iterator
from datetime import date

from loftet.followup.calendar import MONTHS_OF_RHYTHM, Stretch, rounds, stretch
from loftet.model.dates import Interval
from loftet.model.document import Document

_TERTIAL = 4


def owed_rounds(document: Document, span: Stretch | None, day: date) -> tuple[Interval, ...]:
    """Return the rounds of follow-up that have ended before a day.

    Without a rhythm of rounds nothing is owed until the period has ended; then it is owed for all of it.
    """
    if span is None or day <= span.first:
        return ()
    if months := _months(document):
        return tuple(found for found in _rounds(span, day, months) if found.last < day)
    return (Interval(span.first, span.last, _label(span)),) if span.last < day else ()


def _label(span: Stretch) -> str:
    first, last = span.first, span.last
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year} – {last.year}"
    return f"{first} – {last}"


def awaited_rounds(document: Document, span: Stretch | None, day: date) -> tuple[Interval, ...]:
    """Return the rounds, until a day, that figures should tell of to be whole; tertials where there is no rhythm."""
    if span is None:
        return ()
    return tuple(_rounds(span, day, _months(document) or _TERTIAL))


def _rounds(span: Stretch, day: date, months: int) -> Iterator[Interval]:
    """Yield the rounds that a promise is to be told of; what began late in one is told of with the next."""
    for found in rounds(span.first, min(span.last, day), months):
        told_later = found.last < span.last and 2 * Stretch(span.first, found.last).days < stretch(found).days
        if not (told_later and found.first <= span.first):
            yield found


def _months(document: Document) -> int | None:
    plan = document.follow_up_plan
    return MONTHS_OF_RHYTHM.get(plan.rhythm) if plan and plan.rhythm else None
