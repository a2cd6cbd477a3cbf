"""Which entries of a log count on a day."""

from collections.abc import Iterable, Sequence

from loftet.followup.calendar import Moment
from loftet.model.promise import Outcome


def known_at(outcomes: Iterable[Outcome], moment: Moment) -> tuple[Outcome, ...]:
    """Return the entries that were known on a day.

    An entry without a date of its own is taken as known when the time it is about has ended.
    """
    known, until = moment.known, moment.until
    found = [entry for entry in outcomes if (entry.recorded or entry.interval.last) <= known]
    return tuple([entry for entry in found if entry.interval.last <= until] if until else found)


def in_force(outcomes: Sequence[Outcome]) -> tuple[Outcome, ...]:
    """Leave out the entries that a later one corrects."""
    corrected = {entry.corrects for entry in outcomes if entry.corrects}
    if not corrected:
        return tuple(outcomes)
    return tuple([entry for entry in outcomes if entry.id is None or entry.id not in corrected])
