"""The values of a comparison: what a change means, how serious it is, and what it is a change of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from hashlib import sha256

from loftet.model.base import Record
from loftet.model.finding import Level, Loc


class Verdict(StrEnum):
    """What a change means to the people who were promised something, the gravest first."""

    WITHDRAWN = "withdrawn"
    WEAKENED = "weakened"
    GOALPOSTS_MOVED = "goalposts-moved"
    FOLLOW_UP_REWRITTEN = "follow-up-rewritten"
    POSTPONED = "postponed"
    EXTENDED = "extended"
    RESPONSIBILITY_MOVED = "responsibility-moved"
    UNCLEAR = "unclear"
    REWORDED = "reworded"
    NEW = "new"
    STRENGTHENED = "strengthened"
    BROUGHT_FORWARD = "brought-forward"
    FOLLOW_UP_ADDED = "follow-up-added"
    EDITORIAL = "editorial"


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that a change can be found to be.

    Attributes:
        id: Stable English name, also the key of its sentence.
        verdict: What it means.
        level: How serious it is.
        mirror: The rule that the opposite change gives; its own id when there is no better or worse way round.
    """

    id: str
    verdict: Verdict
    level: Level
    mirror: str


@dataclass(frozen=True, slots=True)
class Subject:
    """What a change is a change of: the document, or the part of it that a reader would name.

    Attributes:
        sort: Which sort of part: ``document``, ``promise``, ``activity``, ``party`` and so on.
        id: Its id; empty for parts that have none.
        name: What it is called, in the words of the new version when there is one.
        promise: The id of the promise that an activity belongs to; empty otherwise.
    """

    sort: str
    id: str = ""
    name: str = ""
    promise: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """When something came to be known.

    Attributes:
        day: The day; ``None`` when nothing tells.
        version: What git calls the version that it came with; empty when it is in none.
    """

    day: date | None = None
    version: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A change and what it means.

    Attributes:
        rule: What it was found to be.
        level: How serious it is here; the rule's own level unless policy says otherwise.
        subject: What changed.
        key: The key in the record, as it is written.
        old: The value before.
        new: The value after.
        old_loc: Where the value stood.
        new_loc: Where the value stands.
        args: More values for the sentence.
        recorded: The id of the decision or the entry among the changes that accounts for it; empty when none does.
        needs_decision: Whether it should have had one: the promise was given and is now less, or its follow-up edited.
        accepted: Whether its fingerprint is on the list of accepted changes.
    """

    rule: Rule
    level: Level
    subject: Subject
    key: str
    old: object
    new: object
    old_loc: Loc = ()
    new_loc: Loc = ()
    args: Mapping[str, object] = field(default_factory=dict)
    recorded: str = ""
    needs_decision: bool = False
    accepted: bool = False

    def fingerprint(self, document_id: str) -> str:
        """Return what this change is known by: the same however the file is laid out, another if a value is another."""
        # The same after an update of loftet that lets a record hold more.
        facts = (document_id, self.subject.sort, self.subject.id, self.rule.id, _lasting(self.old), _lasting(self.new))
        return sha256("\0".join(facts).encode("utf-8", "backslashreplace")).hexdigest()[:16]


def _lasting(value: object) -> str:
    if isinstance(value, Record):
        return repr({name: _lasting(part) for name, part in value if part not in (None, (), False)})
    return f"({', '.join(map(_lasting, value))})" if isinstance(value, tuple) else repr(value)
