"""Outcomes about a time in which the record itself says that the promise was changed."""

from collections.abc import Iterator, Sequence

from loftet.diff.case import period_of
from loftet.diff.change import Change
from loftet.diff.parts import commitments
from loftet.diff.rules import AFTER_ENTRY, RULES
from loftet.diff.windows import window
from loftet.model.document import Document
from loftet.model.finding import Level
from loftet.model.promise import Outcome
from loftet.model.vocabulary import ChangeType


def reported_after_entries(changes: Sequence[Change], before: Document, now: Document) -> Iterator[Change]:
    """Yield a change for each part with a new outcome about a time in which an entry says that the part was changed.

    What the target was before the entry is not in the record, so only git can tell whether it was moved.
    """
    parts = {part.id: part for part in commitments(now)}
    for change in changes:
        part = parts.get(change.subject.id)
        if part and part.targets and isinstance(change.new, Outcome):
            first, last = window(change.new.interval, part.targets, period_of(part, now))
            for entry in before.changes:
                if entry.type is ChangeType.AMENDMENT and part.id in entry.applies_to and first <= entry.date <= last:
                    rule, args = RULES[AFTER_ENTRY], {"entry": entry}
                    yield Change(
                        rule, Level.INFO, change.subject, "utfall", None, change.new, (), change.new_loc, args, entry.id
                    )
