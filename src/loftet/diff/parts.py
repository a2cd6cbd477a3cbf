"""The parts of a record as a comparison sees them: which have a life of their own, and what they are known by."""

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from loftet.diff.change import Subject
from loftet.diff.same import key
from loftet.model.background import Agreement, Change, Decision, Dialogue, FocusArea, SituationItem, Source
from loftet.model.base import Record
from loftet.model.document import Document, FollowUpPlan
from loftet.model.finding import Loc
from loftet.model.party import Actor, Contact, Party, Signatory
from loftet.model.promise import Activity, Outcome, Promise, SharedActivity
from loftet.model.target import Target
from loftet.model.walk import record_in

VALUES: Final = (Actor, Signatory, Contact)
"""Records without a life of their own: a list of them is one value, like a list of places."""

_ALONE: Final = {(Promise, "activities"), (Document, "shared_activities")}
"""Activities are compared across the whole document, so that one that moves to another promise is still itself."""

_NAMED: Final[Mapping[type[Record], tuple[str, str]]] = {
    Document: ("document", "title"),
    Promise: ("promise", "text"),
    Activity: ("activity", "text"),
    SharedActivity: ("activity", "text"),
    Party: ("party", "name"),
    Dialogue: ("dialogue", "method"),
    SituationItem: ("situation", "text"),
    FocusArea: ("focus-area", "name"),
    Source: ("source", "title"),
    Decision: ("decision", "body"),
    Change: ("change", "text"),
    FollowUpPlan: ("plan", "text"),
    Agreement: ("agreement", "title"),
}
"""The parts that a reader would name: how they are called, and the field that says which one."""


@dataclass(frozen=True, slots=True)
class Part:
    """A record in its place.

    Attributes:
        record: The record.
        loc: Where it stands.
        key: What it is listed under, when that isn't a position.
        promise: The id of the promise that an activity stands under.
    """

    record: Record
    loc: Loc
    key: str = ""
    promise: str = ""

    @property
    def id(self) -> str:
        """Its id or the key it is listed under; empty when it has neither."""
        return self.key or getattr(self.record, "id", None) or ""

    @property
    def text(self) -> str | None:
        """What it says, to compare with others by."""
        for name in ("text", "name", "title"):
            if isinstance(said := getattr(self.record, name, None), str):
                return said
        return None

    def subject(self, around: Subject) -> Subject:
        """Return what a reader would call it: by its own name, or by that of the part it is in."""
        if type(self.record) not in _NAMED:
            return around
        sort, name = _NAMED[type(self.record)]
        return Subject(sort, self.id, getattr(self.record, name) or "", self.promise)


@dataclass(frozen=True, slots=True)
class Difference:
    """Two parts that belong together and are not the same, or one that has no counterpart.

    Attributes:
        subject: The part that a reader would name.
        old: The part before; ``None`` when it is new.
        new: The part now; ``None`` when it is gone.
        fields: The fields of its own that differ; empty when there is no counterpart.
        owners: The parts around the two; none at the top.
    """

    subject: Subject
    old: Part | None
    new: Part | None
    fields: tuple[str, ...]
    owners: tuple[Part, Part] | None = None


def own_fields(sort: type[Record]) -> tuple[str, ...]:
    """Return the fields that are compared as values."""
    inner = dict(inner_fields(sort))
    return tuple(name for name in sort.model_fields if name not in inner and (sort, name) not in _ALONE)


@cache
def inner_fields(sort: type[Record]) -> tuple[tuple[str, str], ...]:
    """Return the fields that hold parts with a life of their own, each with its key."""
    found = []
    for name, info in sort.model_fields.items():
        record = record_in(info.annotation)
        if record and record not in VALUES and (sort, name) not in _ALONE and sort is not Target:
            found.append((name, info.alias or name))
    return tuple(found)


def inside(value: object, loc: Loc) -> list[Part]:
    """Return the parts that a field holds: one, several or none."""
    if isinstance(value, Record):
        return [Part(value, loc)]
    if isinstance(value, Mapping):
        return [Part(item, (*loc, name), key=name) for name, item in value.items()]
    return [Part(item, (*loc, index)) for index, item in enumerate(value)] if isinstance(value, tuple) else []


def activities(document: Document) -> Iterator[Part]:
    """Yield every activity with the promise it stands under."""
    for i, promise in enumerate(document.promises):
        for j, activity in enumerate(promise.activities):
            yield Part(activity, ("löften", i, "aktiviteter", j), promise=promise.id)
    for i, shared in enumerate(document.shared_activities):
        yield Part(shared, ("aktiviteter", i))


def commitments(document: Document) -> tuple[Promise | Activity, ...]:
    """Return the promises of a document and then its activities."""
    return (*document.promises, *document.activities())


def targets_of(document: Document, part: str) -> tuple[Loc, tuple[Target, ...]]:
    """Return where the targets of the promise or the activity with an id stand, and the targets."""
    promises = (Part(promise, ("löften", index)) for index, promise in enumerate(document.promises))
    for found in (*promises, *activities(document)):
        if found.id == part and isinstance(found.record, Promise | Activity) and found.record.targets:
            return (*found.loc, "mål"), found.record.targets
    return (), ()


def _sort(part: Part) -> Hashable:
    """Return what sort of thing an outcome or a target is about; most others have an id."""
    record = part.record
    if isinstance(record, Outcome):
        return record.interval.first, record.interval.last, record.party, record.municipality
    return (record.unit, record.of) if isinstance(record, Target) else None


NAMES: Final[tuple[Callable[[Part], Hashable], ...]] = (
    lambda part: part.id or None,
    lambda part: (part.key, key(part.record)),
    _sort,
)
"""What a part is known by, the surest first; ``None`` where it has no such name."""
