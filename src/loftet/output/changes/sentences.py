"""A change in words: one sentence that says what it is, and the old and the new to set beside each other."""

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from loftet.diff.change import Change, Moment, Subject
from loftet.diff.comparison import Comparison
from loftet.model.background import Decision
from loftet.model.target import Target
from loftet.model.template import unfilled
from loftet.output.changes.summary import mark
from loftet.output.changes.values import Values, shortened
from loftet.output.texts import Texts

if TYPE_CHECKING:
    from loftet.model import background

_NAME: Final = 90
"""Characters of a promise's text when it stands for the promise."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a change.

    Attributes:
        verdict: What it means, in a word or two.
        sentence: What changed and how.
        old: The value before; empty when the sentence says it all.
        new: The value now.
    """

    verdict: str
    sentence: str
    old: str
    new: str


class Teller:
    """Tells of the changes of one document in one language."""

    def __init__(self, comparison: Comparison, texts: Texts) -> None:
        """Take the documents for the names in them."""
        sides = [side.document for side in (comparison.old, comparison.new) if side and side.document]
        parties = {id_: party.name for document in sides for id_, party in document.parties.items()}
        self._recorded: dict[str, background.Change | Decision] = {}
        for document in sides:
            self._recorded.update((decision.id, decision) for decision in document.decisions)
            self._recorded.update((entry.id, entry) for entry in document.changes)
        self._comparison = comparison
        self._texts = texts
        self._values = Values(texts, parties)

    def __call__(self, change: Change) -> Said:
        """Put a change into words."""
        old, new = self._values(change.old), self._values(change.new)
        before, now = self._values.each(change.old), self._values.each(change.new)
        sentence = self._texts(
            self._key(change),
            subject=self.subject(change.subject),
            sort=self._sort(change.subject),
            key=change.key,
            old=old.rstrip("."),
            new=new.rstrip("."),
            short=_short(old, new) if isinstance(change.new, Target) else old.rstrip("."),
            gone=", ".join(item for item in before if item not in now),
            come=", ".join(item for item in now if item not in before),
            **{name: self._values(value) for name, value in {**change.args, **_days(change)}.items()},
        )
        both = bool(change.old) and bool(change.new)
        return Said(
            mark(change, self._comparison, self._texts),
            sentence,
            *(self._beside(value) if both else "" for value in (change.old, change.new)),
        )

    def account(self, change: Change) -> str:
        """Say where a change is accounted for, and the reason given there; empty when it isn't."""
        if not change.recorded:
            return ""
        entry = self._recorded[change.recorded]
        sort = "decision" if isinstance(entry, Decision) else "change"
        said = self._texts(f"change.recorded.{sort}", date=self._values(entry.date))
        if not entry.reason or unfilled(entry.reason):
            return said
        return self._texts("change.reason", said=said.rstrip("."), reason=self._values(entry.reason).rstrip("."))

    def versions(self, change: Change) -> str:
        """Say which versions in git a change is known from; empty when it is known from the two alone."""
        known = {name: moment.version[:12] for name, moment in moments(change).items() if moment.day}
        here = self._texts("change.working-tree")
        return self._texts("change.versions", **{name: id_ or here for name, id_ in known.items()}) if known else ""

    def subject(self, subject: Subject) -> str:
        """Say what it is a change of."""
        name = shortened(" ".join(subject.name.split()).rstrip("."), _NAME)
        return self._texts(f"change.subject.{subject.sort}", name=name or subject.id, id=subject.id)

    def _beside(self, value: object) -> str:
        """Return a value to set beside another; a list without its last "and", which would look like a difference."""
        if isinstance(value, tuple) and not any(isinstance(item, Target) for item in value):
            return ", ".join(self._values.each(value))
        return self._values.whole(value)

    def _sort(self, subject: Subject) -> str:
        """Say what sort of thing it is a change of, where the sentence quotes all that it says."""
        key = f"change.sort.{subject.sort}"
        return self._texts(key) if self._texts.has(key) else self.subject(subject)

    def _key(self, change: Change) -> str:
        key = f"change.{change.rule.id}"
        if self._comparison.between and self._texts.has(f"{key}/between"):
            return f"{key}/between"
        if "before" in change.args:
            return f"{key}/period"
        one_sided = f"{key}/{'removed' if change.old else 'added'}"
        if bool(change.old) != bool(change.new) and self._texts.has(one_sided):
            return one_sided
        order = change.args.get("order", "together")
        dated = all(moment.day for moment in moments(change).values())
        return key if order == "together" else f"{key}/{order if dated else 'undated'}"


def moments(change: Change) -> dict[str, Moment]:
    """Return the moments that a change is known from, each by its name."""
    return {name: value for name, value in change.args.items() if isinstance(value, Moment)}


def _days(change: Change) -> dict[str, object]:
    return {name: moment.day for name, moment in moments(change).items()}


def _short(old: str, new: str) -> str:
    """Return the old value without the words that end both, as people speak: from at least 8 to at least 4 walks."""
    before, now = old.split(), new.split()
    common = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(before[::-1], now[::-1], strict=False))))
    # "from between 8 and to at most 12" is nothing that people say.
    return " ".join(before[: len(before) - common]) if 0 < len(before) - common == len(now) - common > 1 else old
