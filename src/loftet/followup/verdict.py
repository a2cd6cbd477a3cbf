"""Where one promise or activity stands, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from loftet.followup.calendar import Moment, Stretch
from loftet.followup.figures import latest, told_by
from loftet.followup.state import STATE_OF_STATUS, Reason, State, together
from loftet.followup.targets import Verdict, judge_targets
from loftet.model.dates import Interval
from loftet.model.document import Document
from loftet.model.promise import Activity, Outcome, Promise
from loftet.model.target import Target
from loftet.model.vocabulary import ChangeType

Item = Document | Promise | Activity


@dataclass(frozen=True, slots=True)
class Case:
    """What a verdict can depend on.

    Attributes:
        document: The document.
        item: What is judged.
        moment: When it is asked.
        span: The days it runs; ``None`` when it is not known when it begins.
        entries: What is reported of it.
        covering: What is reported of it or the whole that it is a part of, of any time.
        owed: Rounds of follow-up that have ended.
        missing: Those of them that nothing was reported for.
    """

    document: Document
    item: Item
    moment: Moment
    span: Stretch | None
    entries: tuple[Outcome, ...]
    covering: tuple[Outcome, ...]
    owed: tuple[Interval, ...]
    missing: tuple[Interval, ...]


def targets_of(item: Item) -> Sequence[Target]:
    """Return the targets of something; a document has none of its own."""
    return () if isinstance(item, Document) else item.targets


def verdict(case: Case) -> Verdict:
    """Say where something stands: what was withdrawn, then figures, then words, then silence."""
    if withdrawn := _withdrawn(case):
        return State.WITHDRAWN, None, (withdrawn,)
    if case.span and (judged := judge_targets(targets_of(case.item), case.entries, case.span, case.moment.day)):
        return judged
    if case.entries:
        return _by_word(case)
    return _unreported(case)


def _unreported(case: Case) -> Verdict:
    if case.span and case.moment.day < case.span.first:
        return State.NOT_STARTED, None, (Reason("not-begun", {"first": case.span.first}),)
    if case.missing:
        return State.NOT_REPORTED, None, (Reason("nothing-reported", {"n": len(case.missing)}),)
    if case.owed and (together_with := latest(case.covering)):
        return State.UNKNOWN, None, (Reason("reported-together", {"label": together_with.interval.label}),)
    return State.UNKNOWN, None, (Reason("nothing-owed-yet" if case.span else "period-unknown"),)


def _withdrawn(case: Case) -> Reason | None:
    for change in case.document.changes:
        applies = not change.applies_to or case.item.id in change.applies_to
        if change.type is ChangeType.WITHDRAWAL and applies and change.date <= case.moment.last:
            return Reason("withdrawn-by-change", {"date": change.date})
    newest = latest(case.entries)
    if newest and newest.status and STATE_OF_STATUS[newest.status] is State.WITHDRAWN:
        return Reason("withdrawn-by-report", {"label": newest.interval.label})
    return None


def _by_word(case: Case) -> Verdict:
    """Judge by the latest status word, where no figure can decide; of those who report for themselves, all count."""
    worded = told_by(entry for entry in case.entries if entry.status)
    newest = [found for entries in worded.values() if (found := latest(entries))]
    if not newest:
        return State.UNKNOWN, None, (Reason("no-status-word"),)
    whole = latest(worded.get((None, None), ()))
    speaking = [whole] if whole and whole is latest(newest) else newest
    said = tuple(
        Reason("status-word", {"status": entry.status, "label": entry.interval.label})
        for entry in sorted(
            speaking, key=lambda entry: (entry.interval.last, entry.party or "", entry.municipality or "")
        )
        if entry.status
    )
    state = together(STATE_OF_STATUS[entry.status] for entry in speaking if entry.status)
    ended = case.span and case.moment.day > case.span.last
    if ended and case.span and state in {State.UNDER_WAY, State.ON_COURSE, State.BEHIND, State.NOT_STARTED}:
        return State.UNKNOWN, None, (*said, Reason("ended-without-verdict", {"last": case.span.last}))
    return state, None, said
