"""What is remembered of a document, so that others can be compared with it."""

import json
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from loftet.model.vocabulary import ChangeType

if TYPE_CHECKING:
    from loftet.lint.subject import Subject

_ENDED: Final = (ChangeType.CLOSURE, ChangeType.WITHDRAWAL)


@dataclass(frozen=True, slots=True)
class Summary:
    """What is remembered of a document.

    Attributes:
        path: The file as the user named it.
        id: The document's id.
        area: The place; documents of the same place follow upon each other.
        first: First day.
        last: Last day, extensions counted.
        ended: It was closed or withdrawn before its time.
        texts: The text of every promise and activity, by id.
        promises: The ids of the promises.
        followed_up: There are outcomes.
    """

    path: str
    id: str
    area: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    ended: bool = False
    texts: dict[str, str] = field(default_factory=dict)
    promises: tuple[str, ...] = ()
    followed_up: bool = False

    @property
    def promised(self) -> set[str]:
        """The texts of the promises."""
        return {self.texts[id_] for id_ in self.promises}

    def written(self) -> str:
        """Return all but path and id as one line."""
        first, last = (day and day.isoformat() for day in (self.first, self.last))
        kept = (self.area, first, last, self.ended, self.texts, self.promises, self.followed_up)
        return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def summarise(subject: "Subject") -> Summary:
    """Keep of a document what later ones are compared with."""
    document, area = subject.document, subject.document.area
    names = (*area.municipalities, *area.counties, area.police_district or "", *area.districts)
    return Summary(
        path=subject.path,
        id=document.id,
        area=tuple(names),
        first=subject.first,
        last=subject.last,
        ended=any(change.type in _ENDED and not change.applies_to for change in document.changes),
        texts={each.part.id: each.part.text for each in subject.commitments},
        promises=tuple(promise.id for promise in document.promises),
        followed_up=bool(subject.logs),
    )


def read_summary(line: str, path: str, id_: str) -> Summary:
    """Return the summary that was written, with its path and id."""
    area, first, last, ended, texts, promises, followed_up = json.loads(line)
    first, last = (day and date.fromisoformat(day) for day in (first, last))
    return Summary(path, id_, tuple(area), first, last, ended, texts, tuple(promises), followed_up)
