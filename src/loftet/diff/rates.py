"""How many times a year something is to happen, where that is a fixed number."""

from calendar import monthrange
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from loftet.model.dates import Period
from loftet.model.vocabulary import Per

_A_YEAR: Final = {Per.YEAR: 1, Per.HALF_YEAR: 2, Per.TERTIAL: 3, Per.QUARTER: 4, Per.MONTH: 12}
_A_WEEK: Final = {Per.WEEK: 1, Per.DAY: 7}


@dataclass(frozen=True, slots=True)
class Rate:
    """How often.

    Attributes:
        family: What it is counted in: ``year`` or ``week``. A year is no whole number of weeks, so the two don't meet.
        times: How many times in one of these.
    """

    family: str
    times: Fraction


def rate(per: Per | None, period: Period) -> Rate | None:
    """Return how often, or ``None`` when it isn't said or has no fixed number."""
    if per in _A_YEAR:
        return Rate("year", Fraction(_A_YEAR[per]))
    if per in _A_WEEK:
        return Rate("week", Fraction(_A_WEEK[per]))
    length = months(period) if per is Per.PERIOD else None
    return Rate("year", Fraction(12, length)) if length else None


def months(period: Period) -> int | None:
    """Return how many months a period is; ``None`` when it is open or no whole number of months."""
    first, last = period.first, period.last
    if not first or not last or first.day != 1 or last.day != monthrange(last.year, last.month)[1]:
        return None
    return (last.year - first.year) * 12 + last.month - first.month + 1
