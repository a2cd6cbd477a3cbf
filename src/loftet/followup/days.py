"""Choosing entries so that no day counts twice."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from loftet.followup.calendar import lies_within, share_days
from loftet.followup.total import value_of
from loftet.model.dates import Interval
from loftet.model.promise import Outcome


def each_day_once(entries: Sequence[Outcome], taken: Sequence[Outcome]) -> tuple[list[Outcome], bool]:
    """Choose entries that share no day: the widest first, so that a year stands for its own tertials.

    Returns:
        The entries, and whether every entry left out lies wholly within one that was chosen.
    """
    if not taken and all(one.interval.last < other.interval.first for one, other in pairwise(entries)):
        return list(entries), True  # as most are: written in order, one time after the other
    chosen: list[Outcome] = []
    certain = True
    for entry in sorted(entries, key=_widest_first):
        around = [other for other in (*taken, *chosen) if share_days(other.interval, entry.interval)]
        if not around:
            chosen.append(entry)
        elif not any(_stands_for(other, entry) for other in around) or any(_contradicts(entry, o) for o in around):
            certain = False
    return chosen, certain


def covers(told: Sequence[Outcome], days: Interval) -> bool:
    """Tell whether something was told of each of the days; an accumulated figure is about all days before, too."""
    reached = days.first.toordinal() - 1
    for entry in sorted(told, key=_first_told):
        if _first_told(entry).toordinal() > reached + 1:
            break
        reached = max(reached, entry.interval.last.toordinal())
    return reached >= days.last.toordinal()


def _first_told(entry: Outcome) -> date:
    return date.min if entry.accumulated else entry.interval.first


def _stands_for(other: Outcome, entry: Outcome) -> bool:
    return lies_within(entry.interval, other.interval)


def _contradicts(entry: Outcome, other: Outcome) -> bool:
    """Tell whether two figures are about the same days but differ; both may be right, of different occasions."""
    same = (entry.interval.first, entry.interval.last) == (other.interval.first, other.interval.last)
    teller = (entry.party, entry.municipality) == (other.party, other.municipality)
    return same and teller and entry.amount != other.amount


def _widest_first(entry: Outcome) -> tuple[timedelta, date, Decimal]:
    interval = entry.interval
    return interval.first - interval.last, interval.first, -value_of(entry.amount)
