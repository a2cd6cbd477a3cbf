"""What is reported of a time only together with other time: tertials that are reported as one."""

from datetime import date

from loftet.followup.calendar import Moment, lies_within, share_days
from loftet.followup.entries import in_force, known_at
from loftet.followup.progress import Commitment
from loftet.model.dates import Interval
from loftet.model.promise import Outcome


def merged(of: Commitment, known: date, asked: Interval) -> tuple[Outcome, ...]:
    """Return what is told of a time together with other time; with later time only where nothing else is told."""
    entries = of.progress.entries
    touching = [entry for entry in entries if share_days(entry.interval, asked)]
    if touching or len(entries) == len(of.item.outcomes):
        return tuple(entry for entry in touching if not lies_within(entry.interval, asked))
    later = [
        entry for entry in in_force(known_at(of.item.outcomes, Moment(known))) if share_days(entry.interval, asked)
    ]
    nearest = min((entry.interval.last for entry in later), default=None)
    return tuple(entry for entry in later if entry.interval.last == nearest)
