"""Times in which less was done than the target asks for, though the sum may be enough."""

from collections.abc import Iterator
from decimal import Decimal

from loftet.followup.calendar import Stretch, whole_times_in
from loftet.followup.state import Reason
from loftet.followup.total import WHOLE, Total, value_of
from loftet.model.target import Target


def short_times(target: Target, found: Total, span: Stretch) -> Iterator[Reason]:
    """Yield each time whose figure is less than the target asks for in the whole weeks, months and so on in it."""
    floor = target.exactly or target.at_least
    if floor is None or found.kind != "interval":
        return
    for entry in found.entries:
        if (entry.party, entry.municipality) != WHOLE:
            continue
        interval = entry.interval
        days = Stretch(max(interval.first, span.first), min(interval.last, span.last))
        needed = floor.value * whole_times_in(days, target.per) if days.first <= days.last else Decimal(0)
        value = value_of(entry.amount)
        if value < needed:
            yield Reason("short", {"label": interval.label, "value": value, "needed": needed})
