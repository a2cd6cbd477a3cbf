"""Adding up what was reported: each day counts once, and figures of different kinds are never mixed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from loftet.followup.calendar import Stretch, stretch
from loftet.model.numbers import Amount
from loftet.model.promise import Outcome

Kind = Literal["interval", "accumulated"]


@dataclass(frozen=True, slots=True)
class Total:
    """What has been done so far.

    Attributes:
        value: The figure.
        kind: Whether it was added up from intervals or reported as accumulated.
        until: The last day it covers.
        entries: The entries it comes from, so that the figure can be traced.
        certain: ``False`` when intervals overlap so that the true figure may be higher.
    """

    value: Decimal
    kind: Kind
    until: date
    entries: tuple[Outcome, ...]
    certain: bool = True


def known_on(outcomes: Iterable[Outcome], day: date) -> tuple[Outcome, ...]:
    """Return the entries that were known on a day.

    An entry without a date of its own is taken as known when the time it is about has ended.
    """
    return tuple(entry for entry in outcomes if (entry.recorded or entry.interval.last) <= day)


def in_force(outcomes: Sequence[Outcome]) -> tuple[Outcome, ...]:
    """Leave out the entries that a later one corrects."""
    corrected = {entry.corrects for entry in outcomes if entry.corrects}
    return tuple(entry for entry in outcomes if entry.id is None or entry.id not in corrected)


def latest(outcomes: Iterable[Outcome]) -> Outcome | None:
    """Return the entry that says most lately how it stands, whatever order they are written in."""
    return max(outcomes, key=_recency, default=None)


def _recency(entry: Outcome) -> tuple[date, date, date, str, str]:
    interval = entry.interval
    return interval.last, interval.first, entry.recorded or date.min, entry.status or "", entry.text or ""


def total(outcomes: Sequence[Outcome]) -> Total | None:
    """Add up the figures of entries in force; ``None`` when there are none.

    Where the figures are given for the whole, those count; else the sum over the parties and municipalities that
    reported for themselves.
    """
    series: dict[tuple[str | None, str | None], list[Outcome]] = {}
    for entry in outcomes:
        series.setdefault((entry.party, entry.municipality), []).append(entry)
    whole = _total_of_series(series.pop((None, None), []))
    if whole:
        return whole
    found = [part for entries in series.values() if (part := _total_of_series(entries))]
    return _sum(found) if found else None


def _total_of_series(entries: Sequence[Outcome]) -> Total | None:
    """Take the kind of figure that reaches furthest; the accumulated one when both reach as far."""
    candidates = [found for found in (_from_accumulated(entries), _from_intervals(entries)) if found]
    return max(candidates, key=lambda found: (found.until, found.kind == "accumulated"), default=None)


def _from_accumulated(entries: Sequence[Outcome]) -> Total | None:
    given = [entry for entry in entries if entry.accumulated]
    # Of two entries about the same day the greater figure counts, whatever order they stand in.
    best = max(given, key=lambda entry: (entry.interval.last, _value(entry.accumulated)), default=None)
    return Total(_value(best.accumulated), "accumulated", best.interval.last, (best,)) if best else None


def _from_intervals(entries: Sequence[Outcome]) -> Total | None:
    given = [entry for entry in entries if entry.amount]
    if not given:
        return None
    chosen, certain = _each_day_once(given)
    value = sum((_value(entry.amount) for entry in chosen), Decimal(0))
    return Total(value, "interval", max(entry.interval.last for entry in given), tuple(chosen), certain)


def _each_day_once(entries: Sequence[Outcome]) -> tuple[list[Outcome], bool]:
    """Choose entries that share no day: the widest first, so that a year stands for its own tertials.

    Returns:
        The entries, and whether every entry left out lies wholly within one that was chosen.
    """
    chosen: list[Outcome] = []
    certain = True
    for entry in sorted(entries, key=_widest_first):
        days = stretch(entry.interval)
        around = [found for found in map(stretch, (other.interval for other in chosen)) if found.common(days)]
        if not around:
            chosen.append(entry)
        elif not any(days.within(found) for found in around):
            certain = False
    return sorted(chosen, key=lambda entry: entry.interval.first), certain


def _widest_first(entry: Outcome) -> tuple[int, date, Decimal]:
    days: Stretch = stretch(entry.interval)
    return -days.days, days.first, -_value(entry.amount)


def _value(amount: Amount | None) -> Decimal:
    return amount.value if amount else Decimal(0)


def _sum(parts: Sequence[Total]) -> Total:
    return Total(
        sum((part.value for part in parts), Decimal(0)),
        "interval",
        max(part.until for part in parts),
        tuple(entry for part in parts for entry in part.entries),
        all(part.certain for part in parts),
    )
