"""Where each activity, promise and document stands on a given day."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from loftet.followup.calendar import Moment, Stretch, share_days, tellable
from loftet.followup.entries import in_force, known_at
from loftet.followup.figures import Counting, latest, totals
from loftet.followup.items import Item, targets_of, units
from loftet.followup.local import answering, concerned, untold
from loftet.followup.owed import awaited_rounds, owed_rounds
from loftet.followup.plain import plainly_reached
from loftet.followup.remarks import remarks
from loftet.followup.running import promises_of, running
from loftet.followup.state import Pace, Progress, Reason, State, together
from loftet.followup.targets import Basis, judge_targets
from loftet.followup.total import NOTHING, Awaited
from loftet.followup.verdict import Case, inside, verdict, withdrawal
from loftet.model.dates import Interval
from loftet.model.document import Document
from loftet.model.party import Actor
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


def responsible(of: Commitment) -> tuple[Actor, ...]:
    """Return who answers for something; all parties for a document that lists nothing."""
    return answering(of.item, of.promise)


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
    yield Commitment(document, None, _of_whole(document, document, moment, (), parts), leaf=not parts)
    yield from promised
    yield from shared


def _of_promise(
    document: Document, promise: Promise, shared: Sequence[Commitment], moment: Moment, whole: tuple[Outcome, ...]
) -> Iterator[Commitment]:
    above = whole + in_force(known_at(promise.outcomes, Moment(moment.known)))
    below = [
        Commitment(item, promise, _progress(document, item, moment, above), leaf=True) for item in promise.activities
    ]
    parts = [each.progress for each in below + [each for each in shared if shared_with(each.item, promise)]]
    yield Commitment(promise, None, _of_whole(document, promise, moment, whole, parts), leaf=not parts)
    yield from below


def shared_with(item: Item, promise: Promise) -> bool:
    """Tell whether something is a shared activity that belongs to a promise."""
    return isinstance(item, SharedActivity) and (not item.promises or promise.id in item.promises)


def _progress(document: Document, item: Item, moment: Moment, above: tuple[Outcome, ...]) -> Progress:
    span = running(document, item, moment.last)
    of_any_time = known_at(item.outcomes, Moment(moment.known))
    all_in_force = in_force(of_any_time)
    known = known_at(of_any_time, moment) if moment.until else of_any_time
    entries = known_at(all_in_force, moment) if moment.until else all_in_force
    owed = owed_rounds(document, span, moment.day)
    # What is reported together with later time is not missing, though it can't be told apart.
    covering = all_in_force + above
    missing = tuple(found for found in owed if not any(share_days(entry.interval, found) for entry in covering))
    places = concerned(document, item)
    silent = _silent(document, owed, covering, places) if places else {}
    awaited = _awaited(document, span, moment, places) if entries else NOTHING
    under = promises_of(document, item) if document.changes else ()
    counted = inside(entries, span)
    sums = totals(counted, Counting(unit_of(item), awaited))
    case = Case(document, item, under, moment, span, entries, counted, sums, covering, awaited, owed, missing)
    state, pace, reasons = verdict(case)
    # Nobody is to report what is withdrawn by now, not even of the time when it still stood.
    dropped = state is State.WITHDRAWN or (missing and withdrawal(case, moment.known, all_in_force))
    found = Progress(
        state=state,
        reasons=reasons,
        pace=pace,
        totals=sums,
        entries=entries,
        latest=latest(entries),
        owed=owed,
        missing=() if dropped else _missing(owed, missing, silent),
        silent={} if dropped else silent,
        span=span,
        superseded=_without(known, entries) if len(known) > len(entries) else (),
    )
    told = tuple(remarks(document, item, found, moment))
    return replace(found, remarks=told) if told else found


def shortfall(document: Document, item: Item, day: date) -> Pace | None:
    """Return the figure that breaks what was promised, of all that is reported; ``None`` when that can't be said."""
    span, targets = running(document, item, day), targets_of(item)
    if span is None or not targets or plainly_reached(targets, item.outcomes, span):
        return None
    awaited = _awaited(document, span, Moment(max(day, span.first)), concerned(document, item))
    counted = inside(in_force(item.outcomes), span)
    sums = totals(counted, Counting(unit_of(item), awaited))
    found = judge_targets(targets, Basis(counted, sums, span, span.last, awaited, ()))
    pace = found[1] if found else None
    if pace is None or pace.total.doubt:
        return None
    breaks = pace.total.value > pace.needed if pace.limit else pace.total.value < pace.needed
    return pace if breaks else None


def _silent(
    document: Document, owed: Iterable[Interval], entries: Sequence[Outcome], places: frozenset[str]
) -> dict[Interval, tuple[str, ...]]:
    """Return the rounds that only some municipalities have told of, and the others."""
    about = {each: [entry for entry in entries if share_days(entry.interval, each)] for each in owed}
    return {each: names for each, told in about.items() if (names := untold(told, places, document))}


def _missing(
    owed: tuple[Interval, ...], missing: tuple[Interval, ...], silent: Mapping[Interval, tuple[str, ...]]
) -> tuple[Interval, ...]:
    return tuple(each for each in owed if each in missing or each in silent) if silent else missing


def _without(entries: tuple[Outcome, ...], others: tuple[Outcome, ...]) -> tuple[Outcome, ...]:
    kept = set(map(id, others))
    return tuple(entry for entry in entries if id(entry) not in kept)


def _awaited(document: Document, span: Stretch | None, moment: Moment, places: frozenset[str]) -> Awaited:
    return Awaited(awaited_rounds(document, span, moment.last), places, tellable(span, moment))


def unit_of(item: Item) -> str | None:
    """Return what is counted where an entry does not say: the only unit that the targets have."""
    counted = units(targets_of(item))
    return next(iter(counted)) if len(counted) == 1 else None


def _of_whole(
    document: Document, item: Item, moment: Moment, above: tuple[Outcome, ...], parts: Sequence[Progress]
) -> Progress:
    """Take what was reported of the whole itself, if that says where it stands; else what its parts say together."""
    if not parts:
        return _progress(document, item, moment, above)
    state, reasons = together(part.state for part in parts), (Reason("from-parts", {"n": len(parts)}),)
    if not item.outcomes and not document.changes:
        span = running(document, item, moment.last)
        return Progress(state, reasons, owed=owed_rounds(document, span, moment.day), span=span)
    own = _progress(document, item, moment, above)
    if own.state is State.WITHDRAWN or (own.entries and own.state is not State.UNKNOWN):
        return replace(own, missing=())
    return replace(own, state=state, reasons=reasons, missing=())
