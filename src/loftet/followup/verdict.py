"""Where one promise or activity stands, and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from loftet.followup.calendar import Moment, Stretch, share_days
from loftet.followup.figures import latest, told_by
from loftet.followup.items import Item, targets_of
from loftet.followup.state import STATE_OF_STATUS, Reason, State, together
from loftet.followup.targets import Basis, Verdict, judge_targets
from loftet.followup.total import WHOLE, Awaited, Total
from loftet.model.background import Change
from loftet.model.dates import Interval
from loftet.model.document import Document
from loftet.model.promise import Outcome
from loftet.model.vocabulary import ChangeType, Status

_UNFINISHED: Final = {State.UNDER_WAY, State.ON_COURSE, State.BEHIND, State.NOT_STARTED}


@dataclass(frozen=True, slots=True)
class Case:
    """What a verdict can depend on.

    Attributes:
        document: The document.
        item: What is judged.
        under: Ids of the promises that an activity belongs to.
        moment: When it is asked.
        span: The days it runs; ``None`` when it is not known when it begins.
        entries: What is reported of it.
        counted: What of that is about the days it runs.
        sums: The figures of what is counted, a total for each unit.
        covering: What is reported of it or the whole that it is a part of, of any time.
        awaited: What a whole figure needs a report of.
        owed: Rounds of follow-up that have ended.
        missing: Those of them that nothing was reported for.
    """

    document: Document
    item: Item
    under: tuple[str, ...]
    moment: Moment
    span: Stretch | None
    entries: tuple[Outcome, ...]
    counted: tuple[Outcome, ...]
    sums: tuple[Total, ...]
    covering: tuple[Outcome, ...]
    awaited: Awaited
    owed: tuple[Interval, ...]
    missing: tuple[Interval, ...]


def verdict(case: Case) -> Verdict:
    """Say where something stands: what was withdrawn, then figures, then words, then silence."""
    if withdrawn := withdrawal(case, case.moment.last, case.entries):
        return State.WITHDRAWN, None, (withdrawn,)
    if case.span:
        basis = Basis(case.counted, case.sums, case.span, case.moment.day, case.awaited, case.missing)
        if judged := judge_targets(targets_of(case.item), basis):
            return judged
    if not case.entries:
        return _unreported(case)
    return by_word(case.entries, case.span, case.moment, aimed=bool(targets_of(case.item)))


def inside(entries: Iterable[Outcome], span: Stretch | None) -> tuple[Outcome, ...]:
    """Leave out what is about time before or after the days that something runs: its figures are not of the promise."""
    return tuple(entries) if span is None else tuple([each for each in entries if share_days(each.interval, span)])


def _unreported(case: Case) -> Verdict:
    if case.span and case.moment.day < case.span.first:
        return State.NOT_STARTED, None, (Reason("not-begun", {"first": case.span.first}),)
    if case.missing:
        return State.NOT_REPORTED, None, (Reason("nothing-reported", {"n": len(case.missing)}),)
    if case.owed and (together_with := latest(case.covering)):
        return State.UNKNOWN, None, (Reason("reported-together", {"label": together_with.interval.label}),)
    return State.UNKNOWN, None, (Reason("nothing-owed-yet" if case.span else "period-unknown"),)


def withdrawal(case: Case, day: date, entries: Sequence[Outcome]) -> Reason | None:
    """Say what tells that something was withdrawn by a day, of entries until then; ``None`` when it was not."""
    for change in case.document.changes:
        if change.type is ChangeType.WITHDRAWAL and change.date <= day and _applies(change, case):
            return Reason("withdrawn-by-change", {"date": change.date})
    if not any(entry.status is Status.WITHDRAWN for entry in entries):
        return None
    newest = {teller: found for teller, told in told_by(entries).items() if (found := latest(told))}
    last = latest(newest.values())
    # One party or municipality can leave without the others doing so.
    speaking = [last] if last and last is newest.get(WHOLE) else list(newest.values())
    if last and all(each.status is Status.WITHDRAWN for each in speaking):
        return Reason("withdrawn-by-report", {"label": last.interval.label})
    return None


def _applies(change: Change, case: Case) -> bool:
    """Tell whether a change is about something: about itself, all promises that it is under, or the whole document."""
    ids = set(change.applies_to)
    return not ids or case.item.id in ids or bool(case.under and ids.issuperset(case.under))


def by_word(entries: Sequence[Outcome], span: Stretch | None, moment: Moment, *, aimed: bool) -> Verdict:
    """Judge by the latest status word, where no figure can decide; of those who report for themselves, all count."""
    worded = told_by(entry for entry in entries if entry.status)
    newest = [found for told in worded.values() if (found := latest(told))]
    if not newest:
        figures = any(entry.amount or entry.accumulated for entry in entries)
        not_enough = "figure-not-enough" if aimed else "figure-no-target"
        return State.UNKNOWN, None, (Reason(not_enough if figures else "no-status-word"),)
    whole = latest(worded.get(WHOLE, ()))
    speaking = [whole] if whole and whole is latest(newest) else newest
    said = tuple(
        Reason("status-word", {"status": entry.status, "label": entry.interval.label})
        for entry in sorted(
            speaking, key=lambda entry: (entry.interval.last, entry.party or "", entry.municipality or "")
        )
        if entry.status
    )
    state = together(STATE_OF_STATUS[entry.status] for entry in speaking if entry.status)
    if span and moment.day > span.last and state in _UNFINISHED:
        return State.UNKNOWN, None, (*said, Reason("ended-without-verdict", {"last": span.last}))
    return state, None, said
