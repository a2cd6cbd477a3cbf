"""Where each activity, promise and document stands on a given day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from loftet.followup.calendar import MONTHS_OF_RHYTHM, Stretch, rounds, running_time, stretch
from loftet.followup.figures import in_force, known_on, latest, total
from loftet.followup.state import STATE_OF_STATUS, Progress, Reason, State, worst
from loftet.followup.targets import Verdict, judge_targets
from loftet.model.dates import Interval, Period
from loftet.model.document import Document
from loftet.model.promise import Activity, Outcome, Promise
from loftet.model.vocabulary import ChangeType


@dataclass(frozen=True, slots=True)
class Commitment:
    """A promise or an activity, and where it stands.

    Attributes:
        item: The promise or activity.
        promise: The promise an activity is under; ``None`` for a shared activity and for a promise itself.
        progress: Where it stands.
    """

    item: Promise | Activity
    promise: Promise | None
    progress: Progress


def standing(document: Document, day: date) -> Iterator[Commitment]:
    """Yield every promise, followed by its activities, then the shared activities, with where they stand on a day."""
    for promise in document.promises:
        below = [Commitment(item, promise, _progress(document, item, day)) for item in promise.activities]
        shared = [_progress(document, item, day) for item in _shared_with(document, promise)]
        yield Commitment(promise, None, _of_promise(document, promise, [c.progress for c in below] + shared, day))
        yield from below
    for item in document.shared_activities:
        yield Commitment(item, None, _progress(document, item, day))


def period_on(document: Document, day: date) -> Period:
    """Return the document's period as it stood on a day, with the extensions decided by then."""
    extensions = [change for change in document.changes if change.new_period and change.date <= day]
    whole = [change for change in extensions if not change.applies_to]
    return whole[-1].new_period or document.period if whole else document.period


def _shared_with(document: Document, promise: Promise) -> Iterator[Activity]:
    return (item for item in document.shared_activities if not item.promises or promise.id in item.promises)


def _span(document: Document, item: Promise | Activity, day: date) -> Stretch | None:
    own = [c.new_period for c in document.changes if c.new_period and c.date <= day and item.id in c.applies_to]
    period = (own[-1] if own else None) or item.period or period_on(document, day)
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
        return tuple(found for found in rounds(span.first, span.last, months) if found.last < day)
    return (Interval(span.first, span.last, f"{span.first} – {span.last}"),) if span.last < day else ()


def _progress(document: Document, item: Promise | Activity, day: date) -> Progress:
    span = _span(document, item, day)
    known = known_on(item.outcomes, day)
    entries = in_force(known)
    owed = owed_rounds(document, span, day)
    missing = tuple(found for found in owed if not any(_covers(entry, found) for entry in entries))
    newest = latest(entries)
    state, pace, reasons = _verdict(document, item, entries, span, day, newest, owed)
    superseded = tuple(entry for entry in known if entry not in entries)
    return Progress(state, reasons, pace, total(entries), newest, owed, missing, superseded)


def _covers(entry: Outcome, owed: Interval) -> bool:
    return stretch(entry.interval).common(stretch(owed)) is not None


def _verdict(  # noqa: PLR0913, PLR0917 # all that a verdict can depend on
    document: Document,
    item: Promise | Activity,
    entries: Sequence[Outcome],
    span: Stretch | None,
    day: date,
    newest: Outcome | None,
    owed: Sequence[Interval],
) -> Verdict:
    if withdrawn := _withdrawn(document, item, newest, day):
        return State.WITHDRAWN, None, (withdrawn,)
    if span and (judged := judge_targets(item.targets, entries, span, day)):
        return judged
    if newest:
        return _by_word(entries, span, day)
    if span and day < span.first:
        return State.NOT_STARTED, None, (Reason("not-begun", {"first": span.first}),)
    if owed:
        return State.NOT_REPORTED, None, (Reason("nothing-reported", {"rounds": len(owed)}),)
    return State.UNKNOWN, None, (Reason("nothing-owed-yet" if span else "period-unknown"),)


def _withdrawn(document: Document, item: Promise | Activity, newest: Outcome | None, day: date) -> Reason | None:
    for change in document.changes:
        applies = not change.applies_to or item.id in change.applies_to
        if change.type is ChangeType.WITHDRAWAL and applies and change.date <= day:
            return Reason("withdrawn-by-change", {"date": change.date})
    if newest and newest.status and STATE_OF_STATUS[newest.status] is State.WITHDRAWN:
        return Reason("withdrawn-by-report", {"label": newest.interval.label})
    return None


def _by_word(entries: Sequence[Outcome], span: Stretch | None, day: date) -> tuple[State, None, tuple[Reason, ...]]:
    """Judge by the latest status word, where no figure can decide."""
    worded = latest(entry for entry in entries if entry.status)
    if worded is None or worded.status is None:
        return State.UNKNOWN, None, (Reason("no-status-word"),)
    state = STATE_OF_STATUS[worded.status]
    said = Reason("status-word", {"status": worded.status, "label": worded.interval.label})
    if span and day > span.last and state in {State.UNDER_WAY, State.ON_COURSE, State.BEHIND, State.NOT_STARTED}:
        return State.UNKNOWN, None, (said, Reason("ended-without-verdict", {"last": span.last}))
    return state, None, (said,)


def _of_promise(document: Document, promise: Promise, below: Sequence[Progress], day: date) -> Progress:
    """Take what was reported of the promise itself; else what its activities say together."""
    own = _progress(document, promise, day)
    if own.latest or own.state is State.WITHDRAWN or not below:
        return own
    states = {progress.state for progress in below} - {State.WITHDRAWN} or {State.WITHDRAWN}
    state = worst(states) if len(states) == 1 else _mixed(states)
    return Progress(state, (Reason("from-activities", {"count": len(below)}),), owed=own.owed)


def _mixed(states: set[State]) -> State:
    """Say where a promise stands whose activities differ: what is unknown of a part is unknown of the whole."""
    if states & {State.NOT_REPORTED, State.UNKNOWN}:
        return State.UNKNOWN
    if State.BEHIND in states:
        return State.BEHIND
    ended = states <= {State.DONE, State.PARTLY, State.NOT_DONE}
    return State.PARTLY if ended else State.UNDER_WAY
