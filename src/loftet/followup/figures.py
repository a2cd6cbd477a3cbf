"""The figures that entries come to, a total for each thing that is counted, and which entry says most lately."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from loftet.followup.adding import total
from loftet.followup.total import NOTHING, WHOLE, Awaited, Teller, Total, reaches, value_of
from loftet.model.promise import Outcome


def latest(outcomes: Iterable[Outcome]) -> Outcome | None:
    """Return the entry that says most lately how it stands, whatever order they are written in."""
    return max(outcomes, key=_recency, default=None)


def _recency(entry: Outcome) -> tuple[tuple[date, date, date], bool, tuple[str, ...]]:
    """Sort by time; of two about the same time, what is told of the whole says most."""
    days = entry.interval.last, entry.interval.first, entry.recorded or date.min
    words = (entry.status or "", entry.text or "", entry.party or "", entry.municipality or "")
    return days, (entry.party, entry.municipality) == WHOLE, words


def told_by(outcomes: Iterable[Outcome]) -> dict[Teller, list[Outcome]]:
    """Sort entries by the party and municipality they are about."""
    series: dict[Teller, list[Outcome]] = {}
    for entry in outcomes:
        series.setdefault((entry.party, entry.municipality), []).append(entry)
    return series


def is_share(entry: Outcome) -> bool:
    """Tell whether an entry's figure is a percentage."""
    amount, accumulated = entry.amount, entry.accumulated
    return bool((amount and amount.percent) or (accumulated and accumulated.percent))


@dataclass(frozen=True, slots=True)
class Counting:
    """What adding up depends on besides the entries.

    Attributes:
        unit: What is counted where an entry does not say.
        awaited: Times and places that a whole figure needs a report of.
        accumulated: Whether accumulated figures count; they tell nothing of a tertial by itself.
    """

    unit: str | None = None
    awaited: Awaited = NOTHING
    accumulated: bool = True


def totals(outcomes: Iterable[Outcome], counting: Counting) -> tuple[Total, ...]:
    """Add up the figures of entries in force, each unit by itself; shares are not added up but the latest is given."""
    groups: dict[tuple[str | None, bool], list[Outcome]] = {}
    for entry in outcomes:
        groups.setdefault((entry.unit or counting.unit, is_share(entry)), []).append(entry)
    return tuple(_named(groups, counting))


def _named(groups: dict[tuple[str | None, bool], list[Outcome]], counting: Counting) -> Iterator[Total]:
    for (name, share), entries in sorted(groups.items(), key=lambda item: _first(item[0][0], counting.unit)):
        if share:
            found = latest_shares(entries, counting.awaited.day)
        else:
            one = total(told_by(entries), counting.awaited, accumulated=counting.accumulated)
            found = (one,) if one else ()
        yield from (replace(each, unit=name) for each in found) if name else found


def _first(unit: str | None, wanted: str | None) -> tuple[bool, str]:
    return unit != wanted, unit or ""


def latest_shares(entries: Iterable[Outcome], day: date = date.max) -> tuple[Total, ...]:
    """Return the latest share of the whole; where parties or municipalities tell of later time, that of each."""
    series = {teller: _latest_share(told, day) for teller, told in told_by(filter(is_share, entries)).items()}
    whole = series.pop(WHOLE, None)
    parts = [series[teller] for teller in sorted(series, key=_in_order)]
    if whole and all(part.until <= whole.until for part in parts):
        return (whole,)
    return tuple(parts)


def _latest_share(given: Sequence[Outcome], day: date) -> Total:
    """Of two about the same day the greater counts, whatever order they stand in."""
    last = max(given, key=lambda entry: (entry.interval.last, value_of(entry.accumulated or entry.amount)))
    value = value_of(last.accumulated or last.amount)
    return Total(value, "share", reaches(last, day), (last,), teller=(last.party, last.municipality))


def _in_order(teller: Teller) -> tuple[str, str]:
    return teller[0] or "", teller[1] or ""


def totals_of_tellers(outcomes: Iterable[Outcome]) -> dict[Teller, Total]:
    """Return the total of each party and municipality that reported for itself."""
    parts = told_by(entry for entry in outcomes if not is_share(entry))
    parts.pop(WHOLE, None)
    found = {teller: total({WHOLE: parts[teller]}) for teller in sorted(parts, key=_in_order)}
    return {teller: each for teller, each in found.items() if each}
