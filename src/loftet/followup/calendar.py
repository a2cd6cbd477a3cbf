"""The calendar of follow-up: tertials, the time a promise runs, and what is owed when."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from loftet.model.dates import Interval, Period
from loftet.model.vocabulary import Per, Rhythm

_DAY: Final = timedelta(days=1)
_TERTIAL: Final = r"((?:19|20)[0-9]{2})-T([123])"
_YEAR: Final = r"(?:19|20)[0-9]{2}"

MONTHS_OF_RHYTHM: Final = {
    Rhythm.TERTIAL: 4,
    Rhythm.QUARTER: 3,
    Rhythm.HALF_YEAR: 6,
    Rhythm.YEAR: 12,
    Rhythm.MONTH: 1,
}
"""How many months one round of follow-up covers; a rhythm that is not here has no rounds."""

_LETTERS: Final = {4: "T", 3: "K", 6: "H"}
_MONTHS_OF_PER: Final = {Per.YEAR: 12, Per.HALF_YEAR: 6, Per.TERTIAL: 4, Per.QUARTER: 3, Per.MONTH: 1}
_DAYS_OF_PER: Final = {Per.WEEK: 7, Per.DAY: 1}


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """Days in a row, both ends included."""

    first: date
    last: date

    @property
    def is_open(self) -> bool:
        """Whether it goes on until further notice."""
        return self.last == date.max

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


Days = Stretch | Interval


def lies_within(days: Days, other: Days) -> bool:
    """Tell whether all days of the first are in the other one too."""
    return other.first <= days.first and days.last <= other.last


def share_days(one: Days, other: Days) -> bool:
    """Tell whether there are days that are in both."""
    return one.first <= other.last and other.first <= one.last


@dataclass(frozen=True, slots=True)
class Moment:
    """When it is asked how something stands.

    Attributes:
        known: What was known on this day counts.
        until: Only what is about the time up to this day counts; ``None`` for no such limit.
    """

    known: date
    until: date | None = None

    @property
    def last(self) -> date:
        """The last day that can have mattered."""
        return min(self.known, self.until) if self.until else self.known

    @property
    def day(self) -> date:
        """The day to judge on: the one after the time asked about, when that has passed."""
        return self.until + _DAY if self.until and self.until < self.known else self.known


def tellable(span: Stretch | None, moment: Moment) -> date:
    """Return the last day that can be told of; when all the time is out, reports are taken to tell of what they say."""
    return date.max if span and span.last < moment.known else moment.known


def stretch(interval: Interval) -> Stretch:
    """Return the days of an interval."""
    return Stretch(interval.first, interval.last)


@lru_cache(maxsize=1024)
def running_time(period: Period, signed: date | None) -> Stretch | None:
    """Return the days a promise runs; ``None`` when its start is not known."""
    first = period.first or signed
    return Stretch(first, period.last or date.max) if first else None


def tertial(text: str) -> Interval | None:
    """Return the tertial with this label, ``2018-T2``; ``None`` when there is no such tertial."""
    found = re.fullmatch(_TERTIAL, text)
    return round_of(date(int(found[1]), int(found[2]) * 4, 1), 4) if found else None


def year(text: str) -> Interval | None:
    """Return the year with this number; ``None`` when it is none."""
    return round_of(date(int(text), 1, 1), 12) if re.fullmatch(_YEAR, text) else None


@lru_cache(maxsize=4096)
def round_of(day: date, months: int) -> Interval:
    """Return the round of follow-up that a day is in, where each round covers that many months."""
    number = (day.month - 1) // months
    first = date(day.year, number * months + 1, 1)
    following = date(day.year + (number + 1) * months // 12, (number + 1) * months % 12 + 1, 1)
    if months == 12:
        label = str(day.year)
    elif months == 1:
        label = f"{day:%Y-%m}"
    else:
        label = f"{day.year}-{_LETTERS[months]}{number + 1}"
    return Interval(first, following - _DAY, label)


def rounds(first: date, last: date, months: int) -> Iterator[Interval]:
    """Yield the rounds of follow-up that have at least one day from ``first`` to ``last``."""
    day = first
    while day <= last:
        found = round_of(day, months)
        yield found
        day = found.last + _DAY


def times_in(span: Stretch, per: Per | None) -> int:
    """Count how many times a target is to be met in a span, from its first day; a part of a unit counts as one.

    From October to September is one year, though it touches two. A target per period, or without a unit, is to be met
    once.
    """
    if per in _MONTHS_OF_PER:
        return -(-_months_in(span) // _MONTHS_OF_PER[per])
    if per in _DAYS_OF_PER:
        return -(-span.days // _DAYS_OF_PER[per])
    return 1


def least_times_in(span: Stretch, per: Per | None) -> int:
    """Count how many times a target can be demanded in a span: the odd day that a year has over makes no week."""
    return max(1, span.days // _DAYS_OF_PER[Per.WEEK]) if per is Per.WEEK else times_in(span, per)


def touched_times_in(span: Stretch, per: Per | None) -> int:
    """Count the units that a span has at least a day of."""
    if per in _MONTHS_OF_PER:
        return sum(1 for _ in rounds(span.first, span.last, _MONTHS_OF_PER[per]))
    return times_in(span, per)


def _months_in(span: Stretch) -> int:
    first, end = span.first, span.last + _DAY
    return (end.year - first.year) * 12 + end.month - first.month + (end.day > first.day)


def whole_times_in(span: Stretch, per: Per | None) -> int:
    """Count the whole units in a span; none for a target per period, which is met by no part of it."""
    if per in _MONTHS_OF_PER:
        found = rounds(span.first, span.last, _MONTHS_OF_PER[per])
        return sum(1 for each in found if lies_within(each, span))
    return span.days // _DAYS_OF_PER[per] if per in _DAYS_OF_PER else 0
