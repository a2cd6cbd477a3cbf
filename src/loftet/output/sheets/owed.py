"""What a sheet for a time asks for: the reports that fall due then and that nobody has given.

The same as ``report`` calls missing, with two differences. A document that does not say how often it is followed up
owes nothing until its period is over, but whoever makes a sheet wants to hear of it; and where several things are
counted, or several municipalities are silent beside others, each is asked for.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from loftet.followup.calendar import MONTHS_OF_RHYTHM, Moment, share_days
from loftet.followup.entries import in_force, known_at
from loftet.followup.items import Item, targets_of, units
from loftet.followup.local import concerned, untold
from loftet.followup.owed import owed_rounds
from loftet.followup.progress import Commitment
from loftet.followup.state import State
from loftet.model.dates import Interval
from loftet.model.document import Document
from loftet.model.promise import Outcome
from loftet.model.vocabulary import Rhythm


class Owed(NamedTuple):
    """A report that is to be given.

    Attributes:
        of: What it is about.
        time: Of what time.
        unit: What is to be counted, when it could be several things.
        place: The municipality that has not told of it, where others have told of themselves.
    """

    of: Commitment
    time: Interval
    unit: str | None = None
    place: str | None = None


def owed(document: Document, stands: Sequence[Commitment], interval: Interval, known: date) -> Iterator[Owed]:
    """Yield each report that falls due in an interval and is not given, for each thing counted and silent place."""
    for one in stands:
        if not one.leaf or one.progress.state is State.WITHDRAWN:
            continue
        above, places = _above(document, one, known), concerned(document, one.item)
        for time in _times(document, one, interval, known):
            together = [entry for entry in above if share_days(entry.interval, time)]
            about = [entry for entry in one.progress.entries if share_days(entry.interval, time)]
            silent = untold([*together, *about], places, document)
            if together and not silent:
                continue
            for unit in counted(one.item):
                if silent:
                    yield from (Owed(one, time, unit, place) for place in silent)
                elif not any(unit is None or entry.unit in {None, unit} for entry in about):
                    yield Owed(one, time, unit)


def counted(item: Item) -> list[str | None]:
    """Return what an entry must say that it counts: each of several things, or nothing when there is no doubt."""
    found = sorted(unit for unit in units(targets_of(item)) if unit)
    return list(found) if len(found) > 1 else [None]


def _times(document: Document, one: Commitment, interval: Interval, known: date) -> list[Interval]:
    span, plan = one.progress.span, document.follow_up_plan
    if span is None:
        return [interval]
    if plan and plan.rhythm and (plan.rhythm in MONTHS_OF_RHYTHM or plan.rhythm is Rhythm.AFTER_PERIOD):
        due = owed_rounds(document, span, interval.last + timedelta(days=1))
        return [time for time in due if time.last >= interval.first and time.first <= known]
    return [interval] if share_days(span, interval) else []


def _above(document: Document, one: Commitment, known: date) -> tuple[Outcome, ...]:
    """Return what was reported of the whole that something is a part of, which is enough for the part."""
    wholes = [whole for whole in (document, one.promise) if whole and whole is not one.item]
    return tuple(entry for whole in wholes for entry in in_force(known_at(whole.outcomes, Moment(known))))
