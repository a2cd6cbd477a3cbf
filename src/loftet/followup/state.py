"""Where something stands, and why we say so."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from loftet.followup.calendar import Stretch
from loftet.followup.total import Total
from loftet.model.dates import Interval
from loftet.model.promise import Outcome
from loftet.model.target import Target
from loftet.model.vocabulary import Status


class State(StrEnum):
    """Where a promise or an activity stands, the best first; the order matters for alternatives and summaries."""

    DONE = "done"
    ON_COURSE = "on-course"
    UNDER_WAY = "under-way"
    PARTLY = "partly"
    NOT_STARTED = "not-started"
    BEHIND = "behind"
    NOT_DONE = "not-done"
    UNKNOWN = "unknown"
    NOT_REPORTED = "not-reported"
    WITHDRAWN = "withdrawn"


STATE_OF_STATUS = {
    Status.NOT_STARTED: State.NOT_STARTED,
    Status.DECIDED: State.NOT_STARTED,
    Status.STARTED: State.UNDER_WAY,
    Status.ONGOING: State.UNDER_WAY,
    Status.CONTINUOUS: State.UNDER_WAY,
    Status.ON_COURSE: State.ON_COURSE,
    Status.DELAYED: State.BEHIND,
    Status.PARTLY_FULFILLED: State.PARTLY,
    Status.DONE: State.DONE,
    Status.FULFILLED: State.DONE,
    Status.NOT_DONE: State.NOT_DONE,
    Status.EXTENDED: State.UNDER_WAY,
    # That something was closed does not say whether it was done.
    Status.CLOSED: State.UNKNOWN,
    Status.WITHDRAWN: State.WITHDRAWN,
}
"""What each word of a follow-up says of the state, where no figure says more."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of the reasoning: the id of a sentence and its values."""

    id: str
    args: Mapping[str, str | int | date | Decimal] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pace:
    """A figure held against its target.

    Attributes:
        total: What was reported.
        needed: What the target asks for in the whole period.
        expected: What it asks for until the last day that the figure covers, if it is met evenly.
        exceeded: The figure is above what was asked for, or above a limit.
        limit: What is needed is an upper limit.
        target: The target that decided, of several.
        times: How many times it is to be met in the whole period.
        uneven: Times in which less was done than the target asks for, or more than it allows.
    """

    total: Total
    needed: Decimal
    expected: Decimal
    exceeded: bool = False
    limit: bool = False
    target: Target | None = None
    times: int = 1
    uneven: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """Where something stands on a day.

    Attributes:
        state: The state.
        reasons: Why, in order.
        pace: Figures against the target that decided, when there are both.
        totals: The figures reported, a total for each unit, also where there is no target to hold them against.
        entries: The entries in force that all this comes from.
        latest: The entry that says most lately how it stands.
        owed: Rounds of follow-up that have ended.
        missing: Those of them that nothing was reported for, or that some municipalities have not told of.
        silent: Those of the missing that others have told of, and the municipalities that have not.
        superseded: Entries that later ones correct; they stay visible.
        remarks: What a reader should know beside the state.
        span: The days it runs; ``None`` when it is not known when it begins.
    """

    state: State
    reasons: tuple[Reason, ...]
    pace: Pace | None = None
    totals: tuple[Total, ...] = ()
    entries: tuple[Outcome, ...] = ()
    latest: Outcome | None = None
    owed: tuple[Interval, ...] = ()
    missing: tuple[Interval, ...] = ()
    superseded: tuple[Outcome, ...] = ()
    remarks: tuple[Reason, ...] = ()
    span: Stretch | None = None
    silent: Mapping[Interval, tuple[str, ...]] = field(default_factory=dict)

    def missing_from(self, place: str | None) -> tuple[Interval, ...]:
        """Return the missing rounds that a municipality has not told of; all, for who acts in all municipalities."""
        return tuple(each for each in self.missing if place is None or place in self.silent.get(each, (place,)))


def together(states: Iterable[State]) -> State:
    """Say where a whole stands: what is unknown of a part is unknown of it; what was withdrawn does not count."""
    found = set(states)
    found = found - {State.WITHDRAWN} or found
    if len(found) == 1:
        return found.pop()
    if not found or found & {State.NOT_REPORTED, State.UNKNOWN}:
        return State.UNKNOWN
    if State.BEHIND not in found and found <= {State.DONE, State.PARTLY, State.NOT_DONE}:
        return State.PARTLY
    return State.BEHIND if found & {State.BEHIND, State.NOT_DONE} else State.UNDER_WAY
