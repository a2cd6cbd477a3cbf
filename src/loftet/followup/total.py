"""A figure that was added up, with all that it rests on."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final, Literal

from loftet.model.dates import Interval
from loftet.model.numbers import Amount
from loftet.model.promise import Outcome

Kind = Literal["interval", "accumulated", "share"]

Teller = tuple[str | None, str | None]
"""The party and the municipality that an entry is about; both ``None`` when it is about the whole."""

WHOLE: Final[Teller] = (None, None)


class Doubt(StrEnum):
    """Why the true figure may be higher than the one that was added up."""

    OVERLAP = "overlap"
    GAP = "gap"
    PLACES = "places"


@dataclass(frozen=True, slots=True)
class Awaited:
    """What a whole figure needs a report of, and on which day it is asked for.

    Attributes:
        rounds: Rounds of follow-up.
        places: Municipalities, where each tells for itself.
        day: The last day that can be told of.
    """

    rounds: tuple[Interval, ...] = ()
    places: frozenset[str] = frozenset()
    day: date = date.max


NOTHING: Final = Awaited()


@dataclass(frozen=True, slots=True)
class Total:
    """What has been done so far.

    Attributes:
        value: The figure.
        kind: Whether it was added up from intervals, reported as accumulated, or is the latest share.
        until: The last day it covers.
        entries: The entries it comes from, so that the figure can be traced.
        doubt: Why the true figure may be higher.
        unit: What is counted, where the entries say.
        teller: Whose share it is, where several tell of their own.
    """

    value: Decimal
    kind: Kind
    until: date
    entries: tuple[Outcome, ...]
    doubt: Doubt | None = None
    unit: str | None = None
    teller: Teller = WHOLE


def reaches(entry: Outcome, day: date) -> date:
    """Return the last day that a figure tells of; of time that is not over it tells until it was written."""
    last = entry.interval.last
    return last if last <= day else max(entry.interval.first, min(last, entry.recorded or day))


def value_of(amount: Amount | None) -> Decimal:
    """Return the number."""
    return amount.value if amount else Decimal(0)
