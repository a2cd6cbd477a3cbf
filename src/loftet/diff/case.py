"""What a judge is handed, and what it gives back."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from loftet.diff.same import key
from loftet.model.base import Record
from loftet.model.dates import Period
from loftet.model.document import Document
from loftet.model.promise import Activity, Promise


@dataclass(frozen=True, slots=True)
class Facts:
    """What a judge may need to know of the documents around a change.

    Attributes:
        old: The document before.
        new: The document now.
    """

    old: Document
    new: Document

    @property
    def between(self) -> bool:
        """Whether these are two documents for two periods, not two versions of one."""
        return self.old.id != self.new.id and self.old.period != self.new.period


@dataclass(frozen=True, slots=True)
class Case:
    """A field that differs between two records that belong together.

    Attributes:
        field: The field.
        was: The record before.
        now: The record now.
        facts: The documents.
        owner_was: The record around it before, when there is one.
        owner: The record around it now.
    """

    field: str
    was: Record
    now: Record
    facts: Facts
    owner_was: Record | None = None
    owner: Record | None = None

    @property
    def old(self) -> Any:  # noqa: ANN401 # whatever the field holds
        """The value before."""
        return getattr(self.was, self.field, ())

    @property
    def new(self) -> Any:  # noqa: ANN401 # whatever the field holds
        """The value now."""
        return getattr(self.now, self.field, ())


_CASE: Final = object()


@dataclass(frozen=True, slots=True)
class Found:
    """What a judge says.

    Attributes:
        rule: The id of the rule.
        old: What to show as the value before; the field's own unless something else says more.
        new: What to show as the value now.
        args: More values for the sentence.
    """

    rule: str
    old: Any = _CASE
    new: Any = _CASE
    args: Mapping[str, object] = field(default_factory=dict)

    def values(self, case: Case) -> tuple[object, object]:
        """Return the values to show."""
        return case.old if self.old is _CASE else self.old, case.new if self.new is _CASE else self.new


Judge = Callable[[Case], Iterator[Found]]
"""Says what a difference in a field means."""


def always(rule: str) -> Judge:
    """Make a judge for a field where a difference always means the same."""
    return lambda _: iter((Found(rule),))


def nothing(_: Case) -> Iterator[Found]:
    """Say nothing of a field that another judge speaks for."""
    return iter(())


def came_or_went(went: str, came: str, changed: str) -> Judge:
    """Make a judge for a field where it counts whether there is anything at all."""

    def judge(case: Case) -> Iterator[Found]:
        yield Found(changed if case.old and case.new else went if case.old else came)

    return judge


def items(prefix: str, *, removed: str = "removed", added: str = "added") -> Judge:
    """Make a judge for a list where each item counts: some are gone, some have come, or both."""

    def judge(case: Case) -> Iterator[Found]:
        yield Found(f"{prefix}-{_way(case, removed=removed, added=added)}")

    return judge


def reach(prefix: str) -> Judge:
    """Make a judge for whom or where a promise is. When none is named, that may mean everybody or nobody."""

    def judge(case: Case) -> Iterator[Found]:
        if not case.old or not case.new:
            yield Found(f"{prefix}-{'specified' if case.new else 'unspecified'}")
        else:
            yield Found(f"{prefix}-{_way(case, removed='narrowed', added='widened')}")

    return judge


def _way(case: Case, *, removed: str, added: str) -> str:
    old, new = ({key(item) for item in items} for items in (case.old, case.new))
    return removed if new < old else added if old < new else "changed"


def period_of(commitment: Record | None, document: Document) -> Period:
    """Return when a promise or an activity runs: its own period, else the document's."""
    own = commitment.period if isinstance(commitment, Promise | Activity) else None
    return own or document.period
