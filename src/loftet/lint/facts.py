"""Parts of a record as the rules look at them, each with its place: commitments, targets, logs of outcomes."""

from collections.abc import Iterable, Iterator
from typing import Generic, NamedTuple, TypeVar

from loftet.model.document import Document
from loftet.model.finding import Loc
from loftet.model.numbers import Amount
from loftet.model.promise import Activity, Outcome, Promise
from loftet.model.target import Target

P_co = TypeVar("P_co", bound=Promise | Activity, covariant=True)


class Commitment(NamedTuple, Generic[P_co]):
    """A promise or an activity with its place, and the promises that it is under."""

    loc: Loc
    part: P_co
    under: tuple[Promise, ...] = ()


class Aim(NamedTuple):
    """A target with its place; ``within`` is the choice between targets that it is a part of."""

    loc: Loc
    target: Target
    within: Target | None = None

    @property
    def amounts(self) -> list[Amount]:
        """Its figures."""
        return amounts(self.target)


class Log(NamedTuple):
    """What became of something: its outcomes, their place, and what they are about."""

    loc: Loc
    owner: Document | Promise | Activity
    outcomes: tuple[Outcome, ...]

    def each(self) -> list[tuple[Loc, Outcome]]:
        """Return every outcome with its place."""
        return [((*self.loc, index), outcome) for index, outcome in enumerate(self.outcomes)]

    def pairs(self) -> Iterator[tuple[Loc, Outcome, Outcome]]:
        """Yield each outcome with the nearest one above it about the same party, municipality and unit."""
        return _pairs(self.each())

    def pairs_in_time(self) -> Iterator[tuple[Loc, Outcome, Outcome]]:
        """Yield the same, but with the nearest one that is about the time before: a late report stands last."""
        return _pairs(sorted(self.each(), key=lambda each: each[1].interval.last))


def _pairs(entries: Iterable[tuple[Loc, Outcome]]) -> Iterator[tuple[Loc, Outcome, Outcome]]:
    latest: dict[object, Outcome] = {}
    for loc, outcome in entries:
        about = (outcome.party, outcome.municipality, outcome.unit)
        if about in latest and not outcome.corrects:
            yield loc, latest[about], outcome
        latest[about] = outcome


def amounts(target: Target) -> list[Amount]:
    """Return the figures of a target, but for a time limit."""
    return [amount for amount in (target.at_least, target.at_most, target.exactly) if amount]
