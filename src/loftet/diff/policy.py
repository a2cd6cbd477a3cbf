"""What a promise that has been given demands of a change: whoever makes it less says when, and why."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from loftet.diff.change import Change, Moment, Subject, Verdict
from loftet.diff.parts import commitments
from loftet.model import background
from loftet.model.background import Decision
from loftet.model.document import Document
from loftet.model.finding import Level
from loftet.model.template import told, unfilled
from loftet.model.vocabulary import DecisionStatus

_DEMANDING: Final = (Verdict.WITHDRAWN, Verdict.WEAKENED, Verdict.GOALPOSTS_MOVED, Verdict.FOLLOW_UP_REWRITTEN)


Accounts = Sequence[tuple[str, tuple[str, ...]]]
"""What accounts for changes: the id of an entry or a decision, and what it applies to; empty for the whole document."""


def adopted(document: Document) -> bool:
    """Tell whether a document has been signed, decided, or changed since."""
    decided = any(decision.status is DecisionStatus.TAKEN for decision in document.decisions)
    return bool(document.signing or document.changes or decided)


def reported(document: Document) -> bool:
    """Tell whether anything has been reported of a document."""
    return bool(document.outcomes or any(commitment.outcomes for commitment in commitments(document)))


def given(document: Document) -> bool:
    """Tell whether a document is more than a draft."""
    return adopted(document) or reported(document)


def judged(changes: Iterable[Change], old: Document, new: Document) -> Iterator[Change]:
    """Yield the changes with what the policy says of each.

    What is grave in a document that has been given stays an error until it is recorded. In a draft nothing is an error,
    nor between two documents for two periods: there nobody has broken their word.
    """
    binding = given(old) and old.id == new.id
    known = accounts(old, new)
    for change in changes:
        yield judge(change, known, binding=binding)


def judge(change: Change, known: Accounts, *, binding: bool) -> Change:
    """Return a change with what the policy says of it."""
    if change.level is not Level.ERROR or change.rule.verdict not in _DEMANDING:
        return change
    if recorded := next((id_ for id_, applies_to in known if covers(applies_to, change.subject)), ""):
        return replace(change, level=Level.INFO, recorded=recorded)
    return replace(change, level=Level.ERROR if binding else Level.WARNING, needs_decision=binding)


def accounts(old: Document, new: Document) -> Accounts:
    """Return what has been recorded since.

    Only what was not there before counts, so that an old decision cannot excuse a new change.
    """
    decisions = {decision.id: decision for decision in new.decisions}
    found = [
        (entry.id, (*entry.applies_to, entry.id) if entry.applies_to else ())
        for entry in new_entries(old, new)
        if _has_reason(entry, decisions)
    ]
    known = {decision.id for decision in old.decisions}
    return found + [(id_, ()) for id_, decision in decisions.items() if id_ not in known and _with_reason(decision)]


def new_entries(old: Document, new: Document) -> list[background.Change]:
    """Return the entries among the changes that were not there before."""
    known = {entry.id for entry in old.changes}
    return [entry for entry in new.changes if entry.id not in known]


def unfilled_entries(old: Document, new: Document) -> list[background.Change]:
    """Return the new entries where words of the suggestion still stand."""
    return [entry for entry in new_entries(old, new) if unfilled(entry.text) or unfilled(entry.reason)]


def dated(subject: Subject, old: Document, new: Document) -> Moment:
    """Return when the last new entry about a part says that it was changed."""
    days = [entry.date for entry in new_entries(old, new) if covers(entry.applies_to, subject)]
    return Moment(max(days, default=None))


def _has_reason(entry: background.Change, decisions: dict[str, Decision]) -> bool:
    decision = decisions.get(entry.decision or "")
    return bool(told(entry.reason) or (decision and _with_reason(decision)))


def _with_reason(decision: Decision) -> bool:
    return bool(decision.status is DecisionStatus.TAKEN and decision.date and told(decision.reason))


def covers(applies_to: tuple[str, ...], subject: Subject) -> bool:
    """Tell whether what an entry applies to takes in a part; what it leaves empty is the whole document."""
    return not applies_to or bool({subject.id, subject.promise} & set(applies_to) - {""})
