"""The time that a target is measured over, when an outcome is reported for some of it."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import chain
from typing import Final

from loftet.diff.spans import bounded
from loftet.model.dates import Interval, Period
from loftet.model.target import Target
from loftet.model.vocabulary import Per

_MONTHS: Final = {Per.YEAR: 12, Per.HALF_YEAR: 6, Per.TERTIAL: 4, Per.QUARTER: 3, Per.MONTH: 1}
_SHORT: Final = (Per.WEEK, Per.DAY)
"""Shorter than anything that is reported on."""

Window = tuple[date, date]


def window(interval: Interval, targets: Iterable[Target], period: Period) -> Window:
    """Return the first and the last day of the longest time that a target counts together with an interval."""
    first, last = interval.first, interval.last
    for target in chain.from_iterable(each.any_of or (each,) for each in targets):
        if target.per in _MONTHS:
            begins, ends = _around(interval, _MONTHS[target.per])
        elif target.per not in _SHORT and (bounded(target) or target.by):
            begins, ends = period.first or first, period.last or date.max
        else:
            continue
        first, last = min(first, begins), max(last, ends)
    return first, last


def _around(interval: Interval, months: int) -> Window:
    """Return the whole years, tertials and so on that an interval lies in."""
    ends = interval.last
    month = (ends.month - 1) // months * months + months
    last = date(ends.year, 12, 31) if month == 12 else date(ends.year, month + 1, 1) - timedelta(1)
    begins = interval.first
    return date(begins.year, (begins.month - 1) // months * months + 1, 1), last
