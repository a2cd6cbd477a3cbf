"""Times in which less was done than the target asks for, or more than it allows, though the sum may be right."""

from collections.abc import Iterator

from loftet.followup.calendar import Stretch, touched_times_in, whole_times_in
from loftet.followup.state import Reason
from loftet.followup.total import WHOLE, Total, value_of
from loftet.model.promise import Outcome
from loftet.model.target import Target


def short_times(target: Target, found: Total, span: Stretch) -> Iterator[Reason]:
    """Yield each time whose figure is less than the target asks for in the whole weeks, months and so on in it."""
    floor = target.exactly or target.at_least
    if not floor:
        return
    for entry, days in _told(found, span):
        needed, value = floor.value * whole_times_in(days, target.per), value_of(entry.amount)
        if value < needed:
            yield Reason("short", {"label": entry.interval.label, "value": value, "needed": needed})


def over_times(target: Target, found: Total, span: Stretch) -> Iterator[Reason]:
    """Yield each time whose figure is more than the target allows in all the weeks, months and so on in it."""
    ceiling = target.at_most
    if not ceiling:
        return
    for entry, days in _told(found, span):
        allowed, value = ceiling.value * touched_times_in(days, target.per), value_of(entry.amount)
        if value > allowed:
            yield Reason("over", {"label": entry.interval.label, "value": value, "needed": allowed})


def _told(found: Total, span: Stretch) -> Iterator[tuple[Outcome, Stretch]]:
    """Yield what is told of the whole, with the days of it that the promise runs."""
    for entry in found.entries if found.kind == "interval" else ():
        days = Stretch(max(entry.interval.first, span.first), min(entry.interval.last, span.last))
        if (entry.party, entry.municipality) == WHOLE and days.first <= days.last:
            yield entry, days
