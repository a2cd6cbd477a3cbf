"""Moved goalposts: a target that changed in the same breath as the outcome was reported."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from loftet.diff.change import Change, Subject
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
    reported = {change.subject for change in changes if change.rule.id in _REPORTED}
    for subject in dict.fromkeys(change.subject for change in changes if _is_target(change)):
        if subject in reported:
            moved = next(change for change in changes if change.subject == subject and _is_target(change))
            was = _as_first_given(first, subject)
            rule = RULES["goalposts-moved"]
            args = {"outcome": _last_outcome(changes, subject)}
            old = was or ((moved.old,) if isinstance(moved.old, Target) else ())
            yield Change(rule, rule.level, subject, "mål", old, moved.new, moved.old_loc, moved.new_loc, args)


def _is_target(change: Change) -> bool:
    return isinstance(change.old, Target) or isinstance(change.new, Target)


def _last_outcome(changes: Iterable[Change], subject: Subject) -> Outcome | None:
    entries = [change.new for change in changes if change.subject == subject and change.rule.id in _REPORTED]
    return next((entry for entry in reversed(entries) if isinstance(entry, Outcome)), None)


def _as_first_given(first: Document, subject: Subject) -> tuple[Target, ...]:
    return next((part.targets for part in commitments(first) if part.id == subject.id), ())
