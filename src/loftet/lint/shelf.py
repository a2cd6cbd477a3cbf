"""Documents beside each other: the same place, one period after the other (family LFT9).

What is kept of a document is small, and what is compared closely is kept for one folder at a time, so that a large run
needs no more memory than a small one.
"""

import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import PurePosixPath
from typing import Final

from loftet.lint.rule import Problem
from loftet.lint.subject import Subject
from loftet.model.finding import Kind, Level
from loftet.model.vocabulary import ChangeType

_MOST_KEPT: Final = 50
"""How many documents of a folder are remembered; a municipality has a handful."""
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_FEWEST_WORDS: Final = 2
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
        promised: The texts of the promises.
        followed_up: There are outcomes.
    """

    path: str
    id: str
    area: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    ended: bool = False
    texts: dict[str, str] = field(default_factory=dict)
    promised: frozenset[str] = frozenset()
    followed_up: bool = False


def summarise(subject: Subject) -> Summary:
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
        promised=frozenset(promise.text for promise in document.promises),
        followed_up=bool(subject.logs),
    )


@dataclass(slots=True)
class Shelf:
    """What a run has seen so far.

    Attributes:
        ids: The file each document id was first seen in.
        folder: The folder that is being read.
        earlier: The documents seen in that folder.
    """

    ids: dict[str, str] = field(default_factory=dict)
    folder: str = ""
    earlier: deque[Summary] = field(default_factory=lambda: deque(maxlen=_MOST_KEPT))

    def judge(self, subject: Subject) -> Iterator[tuple[Kind, Problem]]:
        """Yield what the rules on a folder find in a document, and remember it for those that follow."""
        summary = summarise(subject)
        folder = str(PurePosixPath(subject.path).parent)
        if folder != self.folder:
            self.folder = folder
            self.earlier.clear()
        for rule in FOLDER_RULES:
            for problem in rule.check(summary, self):
                yield rule.kind, problem
        self.earlier.append(summary)

    def same_place(self, summary: Summary) -> list[Summary]:
        """Return the documents seen that are about the same place and follow their plan to the end."""
        return [each for each in self.earlier if each.area == summary.area and any(each.area) and not each.ended]

    def before(self, summary: Summary) -> Summary | None:
        """Return the document of the same place whose time was out last before this one's began."""
        over = [each for each in self.same_place(summary) if each.last and summary.first and each.last < summary.first]
        return max(over, key=lambda each: each.last or date.min, default=None)


@dataclass(frozen=True, slots=True)
class ShelfRule:
    """A rule that compares a document with those seen before it.

    Attributes:
        kind: Code, name and level; its texts are found by the name.
        sources: Ids in ``sources.SOURCES``, at least one.
        check: Yields a problem for each place in the document that doesn't agree with the earlier ones.
    """

    kind: Kind
    sources: tuple[str, ...]
    check: Callable[[Summary, Shelf], Iterator[Problem]]


def document_ids_differ(summary: Summary, shelf: Shelf) -> Iterator[Problem]:
    """Find a document id that another file has: the one page would be written over the other."""
    if summary.id in shelf.ids:
        yield Problem(("id",), args={"id": summary.id, "other": shelf.ids[summary.id]})


def periods_follow_on(summary: Summary, shelf: Shelf) -> Iterator[Problem]:
    """Find two documents for the same place and time: residents can't tell which of the promises stands."""
    if summary.ended or not summary.first:
        return
    for other in shelf.same_place(summary):
        starts_in_time = other.last is None or summary.first <= other.last
        if other.first and starts_in_time and (summary.last is None or other.first <= summary.last):
            yield Problem(("period",), args={"other": other.path})


def nothing_is_missing_between(summary: Summary, shelf: Shelf) -> Iterator[Problem]:
    """Find a time without promises between two documents: either none were given, or a document is missing here."""
    other = shelf.before(summary)
    if not other or not other.last or not summary.first or any(periods_follow_on(summary, shelf)):
        return
    if summary.first > other.last + timedelta(days=1):
        args = {"last": other.last.isoformat(), "first": summary.first.isoformat(), "other": other.path}
        yield Problem(("period",), args=args)


def ids_keep_their_meaning(summary: Summary, shelf: Shelf) -> Iterator[Problem]:
    """Find an id that meant something else in the period before: a comparison would pair two unlike things."""
    other = shelf.before(summary)
    for id_, text in summary.texts.items():
        earlier = other.texts.get(id_) if other else None
        if other and earlier and _unlike(text, earlier):
            yield Problem(("id",), args={"id": id_, "other": other.path, "earlier": earlier})


def _unlike(text: str, other: str) -> bool:
    words, others = (set(_WORD.findall(each.lower())) for each in (text, other))
    return min(len(words), len(others)) >= _FEWEST_WORDS and not words & others


def promises_are_not_just_repeated(summary: Summary, shelf: Shelf) -> Iterator[Problem]:
    """Find promises given again word for word though the last ones weren't followed up: nobody knows if they help."""
    other = shelf.before(summary)
    if not other or other.followed_up:
        return
    again = summary.promised & other.promised
    if again:
        yield Problem(("löften",), args={"n": len(again), "other": other.path}, in_key=True)


ID_RULE: Final = ShelfRule(Kind("LFT951", "samma-dokument-id"), ("format",), document_ids_differ)
"""The only rule on the run as a whole."""
FOLDER_RULES: Final = (
    ShelfRule(Kind("LFT952", "överlappande-perioder", Level.INFO), ("observed",), periods_follow_on),
    ShelfRule(Kind("LFT953", "lucka-mellan-perioder", Level.INFO), ("observed",), nothing_is_missing_between),
    ShelfRule(Kind("LFT954", "id-med-ny-betydelse", Level.WARNING), ("format",), ids_keep_their_meaning),
    ShelfRule(Kind("LFT955", "upprepat-utan-uppföljning", Level.INFO), ("bra-2023",), promises_are_not_just_repeated),
)
SHELF_RULES: Final = (ID_RULE, *FOLDER_RULES)
