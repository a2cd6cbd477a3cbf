"""What a promise that has been given demands of a change: whoever makes it less says when, and why."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from loftet.diff.change import Change, Subject, Verdict
from loftet.diff.parts import commitments
from loftet.model import background
from loftet.model.background import Decision
from loftet.model.document import Document
from loftet.model.finding import Level
from loftet.model.vocabulary import DecisionStatus

_DEMANDING: Final = (Verdict.WITHDRAWN, Verdict.WEAKENED, Verdict.FOLLOW_UP_REWRITTEN)


def given(document: Document) -> bool:
    """Tell whether a document is more than a draft: signed, decided, changed since, or reported on."""
    decided = any(decision.status is DecisionStatus.TAKEN for decision in document.decisions)
    reported = document.outcomes or any(commitment.outcomes for commitment in commitments(document))
    return bool(document.signing or document.changes or decided or reported)


def judged(changes: Iterable[Change], old: Document, new: Document) -> Iterator[Change]:
    """Yield the changes with what the policy says of each.

    What is grave in a document that has been given stays an error until it is recorded. In a draft nothing is an error,
    nor between two documents for two periods: there nobody has broken their word.
    """
    binding = given(old) and old.id == new.id
    accounts = list(_accounts(old, new))
    for change in changes:
        grave = change.level is Level.ERROR and change.rule.verdict in _DEMANDING
        account = next((id_ for id_, applies_to in accounts if _covers(applies_to, change.subject)), "")
        if not grave:
            yield change
        elif account:
            yield replace(change, level=Level.INFO, recorded=account)
        else:
            yield replace(change, level=Level.ERROR if binding else Level.WARNING, needs_decision=binding)


def _accounts(old: Document, new: Document) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what has been recorded since: its id and what it applies to, empty for the whole document.

    Only what was not there before counts, so that an old decision cannot excuse a new change.
    """
    known = {entry.id for entry in old.changes} | {decision.id for decision in old.decisions}
    decisions = {decision.id: decision for decision in new.decisions}
    for entry in new.changes:
        if entry.id not in known and _has_reason(entry, decisions):
            yield entry.id, (*entry.applies_to, entry.id) if entry.applies_to else ()
    for decision in new.decisions:
        if decision.id not in known and _taken_with_reason(decision):
            yield decision.id, ()


def _has_reason(entry: background.Change, decisions: dict[str, Decision]) -> bool:
    decision = decisions.get(entry.decision or "")
    return bool(entry.reason or (decision and _taken_with_reason(decision)))


def _taken_with_reason(decision: Decision) -> bool:
    return bool(decision.status is DecisionStatus.TAKEN and decision.date and decision.reason)


def _covers(applies_to: tuple[str, ...], subject: Subject) -> bool:
    return not applies_to or bool({subject.id, subject.promise} & set(applies_to) - {""})
