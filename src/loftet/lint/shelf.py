"""Documents beside each other: the same place, one period after the other (family LFT9).

What is kept of a document is small, and what is compared closely is kept for one folder at a time, so that a large run
needs no more memory than a small one.
"""

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from hashlib import sha256
from itertools import islice
from typing import Final

from loftet.lint.problem import Problem
from loftet.lint.summary import Summary, read_summary
from loftet.lint.verdict import NOTHING, Judged, Verdict, read_findings, write_findings
from loftet.model.finding import MOST_FINDINGS, Finding, Kind, Level, position
from loftet.model.shelf import ReadFile

_MOST_KEPT: Final = 50
"""How many documents of a folder are remembered; a municipality has a handful."""
_DIGEST: Final = 40
"""Characters of a digest: more than anybody can find a second content for."""
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_FEWEST_WORDS: Final = 2


@dataclass(slots=True)
class _Earlier:
    """A document that was put on the shelf, its summary read when one is first compared with it."""

    path: str
    verdict: Verdict

    @property
    def summary(self) -> Summary:
        kept = self.verdict.summary
        if isinstance(kept, str):
            kept = self.verdict.summary = read_summary(kept, self.path, self.verdict.id)
        return kept


@dataclass(slots=True)
class Shelf:
    """What a run has seen so far.

    Attributes:
        ids: The file each document id was first seen in.
        folder: The folder that is being read.
        seen: The documents seen in that folder, as a digest.
        earlier: The last of them.
        same_place: Those that are about the same place as the document at hand and follow their plan to the end.
        before: The one of these whose time was out last before that of the document at hand began.
    """

    ids: dict[str, str] = field(default_factory=dict)
    folder: str = ""
    seen: str = ""
    earlier: deque[_Earlier] = field(default_factory=lambda: deque(maxlen=_MOST_KEPT))
    same_place: list[Summary] = field(default_factory=list)
    before: Summary | None = None

    def put(self, judged: Judged) -> None:
        """Compare a document with those of its folder, unless its verdict knows what that gives; then remember it."""
        path, verdict = judged.file.path, judged.verdict
        folder = path.rpartition("/")[0]
        if folder != self.folder:
            self.folder, self.seen = folder, ""
            self.earlier.clear()
        self.seen = sha256(f"{self.seen}{judged.key}".encode()).hexdigest()[:_DIGEST]
        this = _Earlier(path, verdict)
        if verdict.seen != self.seen:
            verdict.seen, verdict.beside = self.seen, write_findings([*self._compare(this.summary, judged)])
            quotes = verdict.beside != NOTHING and any(each.verdict.personal for each in self.earlier)
            verdict.personal = verdict.personal or quotes
        self.earlier.append(this)

    def name(self, judged: Judged) -> Iterator[Finding]:
        """Yield what is wrong with the id of a document, and note who has it."""
        path, id_ = judged.file.path, judged.verdict.id
        if id_ in self.ids:
            for problem in ID_RULE.check(Summary(path, id_), self):
                yield _finding(ID_RULE.kind, problem, judged.whole)
        else:
            self.ids[id_] = path

    def _compare(self, summary: Summary, judged: Judged) -> Iterator[Finding]:
        earlier = (each.summary for each in self.earlier)
        self.same_place = [each for each in earlier if each.area == summary.area and any(each.area) and not each.ended]
        over = [each for each in self.same_place if each.last and summary.first and each.last < summary.first]
        self.before = max(over, key=lambda each: each.last or date.min, default=None)
        for rule in FOLDER_RULES:
            for problem in islice(rule.check(summary, self), MOST_FINDINGS):
                yield _finding(rule.kind, problem, judged.whole)


def compare(judged: Iterable[Judged]) -> Iterator[ReadFile]:
    """Yield each file of a run with its findings: what it has alone, and what comparing it with the others gives."""
    shelf = Shelf()
    for each in judged:
        verdict, path = each.verdict, each.file.path
        found = read_findings(verdict.own, path)
        if verdict.id:
            shelf.put(each)
            found = (*found, *read_findings(verdict.beside, path), *shelf.name(each))
        yield each.whole.having(tuple(sorted(found, key=position))) if found else each.file


def _finding(kind: Kind, problem: Problem, file: ReadFile) -> Finding:
    span = file.locate(problem.loc, key=problem.in_key)
    return Finding(kind, file.path, span, problem.detail, problem.args, problem.loc)


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
    for other in shelf.same_place:
        starts_in_time = other.last is None or summary.first <= other.last
        if other.first and starts_in_time and (summary.last is None or other.first <= summary.last):
            yield Problem(("period",), args={"other": other.path})


def nothing_is_missing_between(summary: Summary, shelf: Shelf) -> Iterator[Problem]:
    """Find a time without promises between two documents: either none were given, or a document is missing here."""
    other = shelf.before
    if not other or not other.last or not summary.first or any(periods_follow_on(summary, shelf)):
        return
    if summary.first > other.last + timedelta(days=1):
        args = {"last": other.last.isoformat(), "first": summary.first.isoformat(), "other": other.path}
        yield Problem(("period",), args=args)


def ids_keep_their_meaning(summary: Summary, shelf: Shelf) -> Iterator[Problem]:
    """Find an id that meant something else in the period before: a comparison would pair two unlike things."""
    other = shelf.before
    for id_, text in summary.texts.items():
        earlier = other.texts.get(id_) if other else None
        if other and earlier and _unlike(text, earlier):
            yield Problem(("id",), args={"id": id_, "other": other.path, "earlier": earlier})


def _unlike(text: str, other: str) -> bool:
    words, others = (set(_WORD.findall(each.lower())) for each in (text, other))
    return min(len(words), len(others)) >= _FEWEST_WORDS and not words & others


def promises_are_not_just_repeated(summary: Summary, shelf: Shelf) -> Iterator[Problem]:
    """Find promises given again word for word though the last ones weren't followed up: nobody knows if they help."""
    other = shelf.before
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
