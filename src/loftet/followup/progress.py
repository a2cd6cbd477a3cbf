"""Where each activity, promise and document stands on a given day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from loftet.followup.calendar import MONTHS_OF_RHYTHM, Moment, Stretch, rounds, running_time, share_days
from loftet.followup.figures import in_force, known_at, latest, totals
from loftet.followup.remarks import remarks
from loftet.followup.state import Progress, Reason, State, together
from loftet.followup.targets import units
from loftet.followup.verdict import Case, Item, targets_of, verdict
from loftet.model.dates import Interval, Period
from loftet.model.document import Document
from loftet.model.promise import Outcome, Promise, SharedActivity


@dataclass(frozen=True, slots=True)
class Commitment:
    """A document, a promise or an activity, and where it stands.

    Attributes:
        item: The document, promise or activity.
        promise: The promise an activity is under; ``None`` for a shared activity and for what is no activity.
        progress: Where it stands.
        leaf: Whether it is followed up by itself: an activity, or a promise or document that has none.
    """

    item: Item
    promise: Promise | None
    progress: Progress
    leaf: bool


def standing(document: Document, known: date, until: date | None = None) -> Iterator[Commitment]:
    """Yield the document, every promise followed by its activities, and the shared activities, with where they stand.

    Args:
        document: The document.
        known: The day whose knowledge counts.
        until: Where they stood on this day, of all that was known; ``None`` for the day of the knowledge.
    """
    moment = Moment(known, until)
    whole = in_force(known_at(document.outcomes, Moment(known)))
    shared = [
        Commitment(item, None, _progress(document, item, moment, whole), leaf=True)
        for item in document.shared_activities
    ]
    promised = [one for promise in document.promises for one in _of_promise(document, promise, shared, moment, whole)]
    parts = [each.progress for each in promised + shared if each.leaf]
    own = _progress(document, document, moment, ())
    yield Commitment(document, None, _taken_together(own, parts), leaf=not parts)
    yield from promised
    yield from shared


def period_on(document: Document, day: date) -> Period:
    """Return the document's period as it stood on a day, with the extensions decided by then."""
    extensions = [change for change in document.changes if change.new_period and change.date <= day]
    whole = [change for change in extensions if not change.applies_to]
    return whole[-1].new_period or document.period if whole else document.period


def running(document: Document, item: Item, day: date) -> Stretch | None:
    """Return the days that something runs, as decided on a day; ``None`` when it is not known when it begins."""
    own = [c.new_period for c in document.changes if c.new_period and c.date <= day and item.id in c.applies_to]
    stated = None if isinstance(item, Document) else item.period
    period = (own[-1] if own else None) or stated or period_on(document, day)
    return running_time(period, document.signing.date if document.signing else None)


def owed_rounds(document: Document, span: Stretch | None, day: date) -> tuple[Interval, ...]:
    """Return the rounds of follow-up that have ended before a day.

    Without a rhythm of rounds nothing is owed until the period has ended; then it is owed for all of it.
    """
    if span is None or day <= span.first:
        return ()
    plan = document.follow_up_plan
    months = MONTHS_OF_RHYTHM.get(plan.rhythm) if plan and plan.rhythm else None
    if months:
        return tuple(found for found in rounds(span.first, min(span.last, day), months) if found.last < day)
    return (Interval(span.first, span.last, _label(span)),) if span.last < day else ()


def _label(span: Stretch) -> str:
    first, last = span.first, span.last
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year} – {last.year}"
    return f"{first} – {last}"


def _of_promise(
    document: Document, promise: Promise, shared: Sequence[Commitment], moment: Moment, whole: tuple[Outcome, ...]
) -> Iterator[Commitment]:
    above = whole + in_force(known_at(promise.outcomes, Moment(moment.known)))
    below = [
        Commitment(item, promise, _progress(document, item, moment, above), leaf=True) for item in promise.activities
    ]
    parts = [each.progress for each in below + [each for each in shared if shared_with(each.item, promise)]]
    own = _progress(document, promise, moment, whole)
    yield Commitment(promise, None, _taken_together(own, parts), leaf=not parts)
    yield from below


def shared_with(item: Item, promise: Promise) -> bool:
    """Tell whether something is a shared activity that belongs to a promise."""
    return isinstance(item, SharedActivity) and (not item.promises or promise.id in item.promises)


def _progress(document: Document, item: Item, moment: Moment, above: tuple[Outcome, ...]) -> Progress:
    span = running(document, item, moment.last)
    known = known_at(item.outcomes, moment)
    entries = in_force(known)
    owed = owed_rounds(document, span, moment.day)
    # What is reported together with later time is not missing, though it can't be told apart.
    all_known = in_force(known_at(item.outcomes, Moment(moment.known))) if moment.until else entries
    covering = all_known + above
    missing = tuple(found for found in owed if not any(share_days(entry.interval, found) for entry in covering))
    state, pace, reasons = verdict(Case(document, item, moment, span, entries, covering, owed, missing))
    counted = units(targets_of(item))
    unit = next(iter(counted)) if len(counted) == 1 else None
    found = Progress(
        state=state,
        reasons=reasons,
        pace=pace,
        totals=totals(entries, unit),
        entries=entries,
        latest=latest(entries),
        owed=owed,
        missing=() if state is State.WITHDRAWN else missing,
        span=span,
        superseded=tuple(entry for entry in known if not any(entry is each for each in entries)),
    )
    return replace(found, remarks=tuple(remarks(document, item, found, moment.last)))


def _taken_together(own: Progress, parts: Sequence[Progress]) -> Progress:
    """Take what was reported of the whole itself; else what its parts say together."""
    if not parts:
        return own
    if own.entries or own.state is State.WITHDRAWN:
        return replace(own, missing=())
    state = together(part.state for part in parts)
    return Progress(state, (Reason("from-parts", {"n": len(parts)}),), owed=own.owed, span=own.span)
