"""Adding up what was reported: each day counts once, and figures of different kinds are never mixed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from loftet.followup.calendar import Moment, lies_within, share_days
from loftet.model.numbers import Amount
from loftet.model.promise import Outcome

Kind = Literal["interval", "accumulated", "share"]

Teller = tuple[str | None, str | None]
"""The party and the municipality that an entry is about; both ``None`` when it is about the whole."""


@dataclass(frozen=True, slots=True)
class Total:
    """What has been done so far.

    Attributes:
        value: The figure.
        kind: Whether it was added up from intervals, reported as accumulated, or is the latest share.
        until: The last day it covers.
        entries: The entries it comes from, so that the figure can be traced.
        certain: ``False`` when intervals overlap so that the true figure may be higher.
        unit: What is counted, where the entries say.
    """

    value: Decimal
    kind: Kind
    until: date
    entries: tuple[Outcome, ...]
    certain: bool = True
    unit: str | None = None


def known_at(outcomes: Iterable[Outcome], moment: Moment) -> tuple[Outcome, ...]:
    """Return the entries that were known on a day.

    An entry without a date of its own is taken as known when the time it is about has ended.
    """
    return tuple(
        entry
        for entry in outcomes
        if (entry.recorded or entry.interval.last) <= moment.known
        and (moment.until is None or entry.interval.last <= moment.until)
    )


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


def told_by(outcomes: Iterable[Outcome]) -> dict[Teller, list[Outcome]]:
    """Sort entries by the party and municipality they are about."""
    series: dict[Teller, list[Outcome]] = {}
    for entry in outcomes:
        series.setdefault((entry.party, entry.municipality), []).append(entry)
    return series


def is_share(entry: Outcome) -> bool:
    """Tell whether an entry's figure is a percentage."""
    return any(amount.percent for amount in (entry.amount, entry.accumulated) if amount)


def totals(outcomes: Iterable[Outcome], unit: str | None = None, *, accumulated: bool = True) -> tuple[Total, ...]:
    """Add up the figures of entries in force, each unit by itself; shares are not added up but the latest is given.

    Args:
        outcomes: The entries.
        unit: What is counted where an entry does not say.
        accumulated: Whether accumulated figures count; they tell nothing of a tertial by itself.
    """
    groups: dict[tuple[str | None, bool], list[Outcome]] = {}
    for entry in outcomes:
        groups.setdefault((entry.unit or unit, is_share(entry)), []).append(entry)
    return tuple(_named(groups, unit, accumulated=accumulated))


def _named(
    groups: dict[tuple[str | None, bool], list[Outcome]], unit: str | None, *, accumulated: bool
) -> Iterator[Total]:
    for (name, share), entries in sorted(groups.items(), key=lambda item: (item[0][0] != unit, item[0][0] or "")):
        if found := (latest_share(entries) if share else total(entries, accumulated=accumulated)):
            yield Total(found.value, found.kind, found.until, found.entries, found.certain, name)


def latest_share(entries: Iterable[Outcome]) -> Total | None:
    """Return the latest share; of two about the same day the greater, whatever order they stand in."""
    given = [(entry, entry.accumulated or entry.amount) for entry in entries if is_share(entry)]
    found = max(given, key=lambda pair: (pair[0].interval.last, _value(pair[1])), default=None)
    return Total(_value(found[1]), "share", found[0].interval.last, (found[0],)) if found else None


def total(outcomes: Iterable[Outcome], *, accumulated: bool = True) -> Total | None:
    """Add up the figures of entries in force; ``None`` when there are none.

    Where the figures are given for the whole, those count; else the sum over the parties and municipalities that
    reported for themselves.
    """
    series = told_by(outcomes)
    whole = _total_of_series(series.pop((None, None), []), accumulated=accumulated)
    if whole:
        return whole
    found = [part for entries in series.values() if (part := _total_of_series(entries, accumulated=accumulated))]
    return _sum(found) if found else None


def shares_of_total(outcomes: Iterable[Outcome]) -> dict[Teller, Total]:
    """Return the total of each party and municipality that reported for itself."""
    parts = told_by(entry for entry in outcomes if not is_share(entry))
    parts.pop((None, None), None)
    return {teller: found for teller, entries in parts.items() if (found := _total_of_series(entries))}


def _total_of_series(entries: Sequence[Outcome], *, accumulated: bool = True) -> Total | None:
    """Take the kind of figure that reaches furthest; the accumulated one when both reach as far."""
    sums = (_from_intervals(entries), _from_accumulated(entries) if accumulated else None)
    candidates = [found for found in sums if found]
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
    if len(entries) == 1:
        return list(entries), True
    chosen: list[Outcome] = []
    certain = True
    for entry in sorted(entries, key=_widest_first):
        around = [other.interval for other in chosen if share_days(other.interval, entry.interval)]
        if not around:
            chosen.append(entry)
        elif not any(lies_within(entry.interval, other) for other in around):
            certain = False
    return sorted(chosen, key=lambda entry: entry.interval.first), certain


def _widest_first(entry: Outcome) -> tuple[timedelta, date, Decimal]:
    interval = entry.interval
    return interval.first - interval.last, interval.first, -_value(entry.amount)


def _value(amount: Amount | None) -> Decimal:
    return amount.value if amount else Decimal(0)


def _sum(parts: Sequence[Total]) -> Total:
    return Total(
        sum((part.value for part in parts), Decimal(0)),
        "interval" if all(part.kind == "interval" for part in parts) else "accumulated",
        max(part.until for part in parts),
        tuple(entry for part in parts for entry in part.entries),
        all(part.certain for part in parts),
    )
