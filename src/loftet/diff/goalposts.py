"""Moved goalposts: a target that changed in the same breath as the outcome was reported."""

from collections.abc import Iterator, Sequence
from typing import Final

from loftet.diff.change import Change
from loftet.diff.parts import commitments
from loftet.diff.rules import RULES
from loftet.model.document import Document
from loftet.model.promise import Outcome
from loftet.model.target import Target

_REPORTED: Final = {"outcome-added", "outcome-supplemented", "outcome-changed", "outcome-corrected"}


def moved_goalposts(changes: Sequence[Change], first: Document) -> Iterator[Change]:
    """Yield a change for each part whose target and outcome changed together.

    Args:
        changes: What changed.
        first: The document as it was first given, to show what was promised then.
    """
    reported = {change.subject: change.new for change in changes if change.rule.id in _REPORTED}
    moved = {change.subject: change for change in reversed(changes) if _is_target(change)}
    given = {part.id: part.targets for part in commitments(first)}
    rule = RULES["goalposts-moved"]
    for subject, change in reversed(moved.items()):
        if subject in reported:
            outcome = reported[subject]
            args = {"outcome": outcome if isinstance(outcome, Outcome) else None}
            old = given.get(subject.id) or change.old
            yield Change(rule, rule.level, subject, "mål", old, change.new, change.old_loc, change.new_loc, args)


def _is_target(change: Change) -> bool:
    return isinstance(change.old, Target) or isinstance(change.new, Target)
