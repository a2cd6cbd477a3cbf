"""What a rule is given to judge: a document, and views of it that several rules share, each worked out once."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from loftet.lint.counting import countable
from loftet.lint.facts import Aim, Commitment, Log
from loftet.lint.gathered import Gathered, gather
from loftet.lint.personal import Address, addresses
from loftet.lint.prose import Prose
from loftet.lint.signs import Signs
from loftet.model.background import Change
from loftet.model.document import Document
from loftet.model.finding import Loc
from loftet.model.promise import Activity, Outcome, Promise, SharedActivity


@dataclass(frozen=True)
class Subject:
    """What a rule is given to judge.

    Attributes:
        document: The record.
        text: The file as it is written.
        today: The day to judge on.
        path: The file as the user named it.
    """

    document: Document
    text: str
    today: date
    path: str = ""

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the file."""
        return self.text.splitlines()

    @cached_property
    def signs(self) -> Signs:
        """What the file holds at a glance, comments included."""
        return Signs(self.text)

    @cached_property
    def addresses(self) -> list[Address]:
        """The e-mail addresses in the file, comments included."""
        return list(addresses(self.text))

    @cached_property
    def gathered(self) -> Gathered:
        """The texts, ids, references and names in the record."""
        return gather(self.document)

    @cached_property
    def prose(self) -> Prose:
        """Every text but those of sources, which somebody else wrote."""
        return Prose(self.gathered.told)

    @cached_property
    def promised(self) -> Prose:
        """The texts that commit somebody: promises and activities, their scope and schedule."""
        return Prose(self.gathered.promised, self.prose)

    @cached_property
    def promises(self) -> list[Commitment[Promise]]:
        """The promises."""
        return [Commitment(("löften", index), promise) for index, promise in enumerate(self.document.promises)]

    @cached_property
    def activities(self) -> list[Commitment[Activity]]:
        """The activities, those under promises first."""
        by_id = {promise.id: promise for promise in self.document.promises}
        found: list[Commitment[Activity]] = [
            Commitment((*above.loc, "aktiviteter", index), activity, (above.part,))
            for above in self.promises
            for index, activity in enumerate(above.part.activities)
        ]
        for index, shared in enumerate(self.document.shared_activities):
            under = tuple(by_id[id_] for id_ in shared.promises if id_ in by_id)
            found.append(Commitment(("aktiviteter", index), shared, under))
        return found

    @cached_property
    def commitments(self) -> tuple[Commitment[Promise | Activity], ...]:
        """The promises, then the activities."""
        return (*self.promises, *self.activities)

    @cached_property
    def homeless(self) -> list[Commitment[Activity]]:
        """The activities that are shared without saying which promises they belong to."""
        return [each for each in self.activities if isinstance(each.part, SharedActivity) and not each.part.promises]

    @cached_property
    def _shared(self) -> defaultdict[str, list[Activity]]:
        found = defaultdict[str, list[Activity]](list)
        for each in self.document.shared_activities:
            for id_ in each.promises:
                found[id_].append(each)
        return found

    def is_carried_out(self, promise: Promise) -> bool:
        """Tell whether there are activities that carry out a promise, or may do: a homeless one may belong to any."""
        return bool(promise.activities or promise.id in self._shared or self.homeless)

    def is_measured(self, commitment: Promise | Activity) -> bool:
        """Tell whether a promise, or an activity that may carry it out, has a target, a number or a rhythm."""
        if isinstance(commitment, Activity):
            return commitment.id in self._countable
        own = (*commitment.activities, *self._shared.get(commitment.id, ()))
        return any(activity.id in self._countable for activity in own) or self._hidden_count or countable(commitment)

    @cached_property
    def _countable(self) -> set[str]:
        return {each.part.id for each in self.activities if countable(each.part)}

    @cached_property
    def _hidden_count(self) -> bool:
        return any(each.part.id in self._countable for each in self.homeless)

    @cached_property
    def aims(self) -> list[Aim]:
        """Every target, those inside a choice between targets included."""
        found: list[Aim] = []
        for each in self.commitments:
            for index, target in enumerate(each.part.targets):
                loc = (*each.loc, "mål", index)
                found.append(Aim(loc, target))
                if target.any_of:
                    found += (Aim((*loc, "någon_av", at), choice, target) for at, choice in enumerate(target.any_of))
        return found

    @cached_property
    def logs(self) -> list[Log]:
        """Every log that has outcomes."""
        found = [Log((*each.loc, "utfall"), each.part, each.part.outcomes) for each in self.commitments]
        return [log for log in (Log(("utfall",), self.document, self.document.outcomes), *found) if log.outcomes]

    @cached_property
    def outcomes(self) -> list[tuple[Loc, Outcome]]:
        """Every outcome with its place."""
        return [each for log in self.logs for each in log.each()]

    @cached_property
    def pairs(self) -> list[tuple[Loc, Outcome, Outcome]]:
        """Each entry of a log with the nearest one above it about the same party, municipality and unit."""
        return [pair for log in self.logs for pair in log.pairs()]

    @cached_property
    def first(self) -> date | None:
        """The first day the document runs; ``None`` when that isn't known."""
        signing = self.document.signing
        return self.document.period.first or (signing.date if signing else None)

    @cached_property
    def last(self) -> date | None:
        """The last day the document runs, extensions of all of it counted; ``None`` when it is open."""
        return self._last([change for change in self.document.changes if not change.applies_to])

    @cached_property
    def latest(self) -> date | None:
        """The last day that anything in the document runs, extensions of a part of it counted too."""
        return self._last(self.document.changes) if self.document.changes else self.last

    def _last(self, changes: Sequence[Change]) -> date | None:
        periods = (self.document.period, *(change.new_period for change in changes if change.new_period))
        ends = [period.last for period in periods]
        return None if None in ends else max(end for end in ends if end)
