"""How a document, a promise or an activity has changed from version to version."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from loftet.diff.change import Change, Subject, Verdict
from loftet.diff.chapters import Chapter, chapters_of
from loftet.diff.edition import Edition
from loftet.diff.parts import Part, commitments
from loftet.diff.rules import GOALPOSTS, RECORDED
from loftet.model.document import Document

_NO_CHANGE: Final = {Verdict.EDITORIAL, Verdict.FOLLOW_UP_ADDED, Verdict.GOALPOSTS_MOVED}
"""What leaves a promise as it was. A target was moved in the version that changed it, not where that came to light."""


@dataclass(frozen=True, slots=True)
class History:
    """The story of a document or of a part of it.

    Attributes:
        title: What it is called now.
        subject: What it is the story of.
        chapters: The versions that changed it, the oldest first.
    """

    title: str
    subject: Subject
    chapters: tuple[Chapter, ...]

    @property
    def changes(self) -> list[Change]:
        """Every change of meaning since the first version."""
        return [change for changes in self._later() for change in _of_meaning(changes)]

    @property
    def occasions(self) -> int:
        """How many versions since the first have changed what is promised, or what had been reported."""
        return sum(any(change.rule.verdict not in _NO_CHANGE for change in changes) for changes in self._later())

    def _later(self) -> Iterator[tuple[Change, ...]]:
        for chapter in self.chapters:
            if chapter.comparison and not chapter.first:
                yield chapter.comparison.changes


def _of_meaning(changes: Iterable[Change]) -> list[Change]:
    """Leave out what means nothing to a reader, and the entries that record what is told of by itself."""
    meant = [change for change in changes if change.rule.verdict is not Verdict.EDITORIAL]
    made = {change.rule.verdict for change in meant if change.rule.id not in RECORDED}
    return [change for change in meant if change.rule.id not in RECORDED or change.rule.verdict not in made]


def history(editions: Iterable[Edition], part: str) -> History | None:
    """Tell how a document has changed; or a promise or an activity in it, when its id is given.

    Returns ``None`` when no version that could be read holds what was asked for.
    """
    editions = list(editions)
    documents = [edition.file.document for edition in editions if edition.file and edition.file.document]
    subjects = [subject for document in documents if (subject := _subject(document, part))]
    if not subjects:
        return None
    chapters = list(_told_once(chapters_of(editions)))
    if part:
        chapters = _about(chapters, part)
    return History(documents[-1].title, subjects[-1], tuple(chapters))


def _told_once(chapters: Iterable[Chapter]) -> Iterator[Chapter]:
    """Leave a moved target where it first came to light; every outcome after that would tell of it again."""
    told: list[tuple[str, object]] = []
    for chapter in chapters:
        comparison = chapter.comparison
        changes = comparison.changes if comparison else ()
        left = tuple(change for change in changes if _move(change) not in told)
        told += [_move(change) for change in left if change.rule.id == GOALPOSTS]
        if left:
            yield replace(chapter, comparison=comparison and replace(comparison, changes=left))
        elif not comparison:
            yield chapter


def _move(change: Change) -> tuple[str, object]:
    """Return the part and when its target was moved; no moment, for any other change."""
    return change.subject.id, change.args.get("moved")


def _subject(document: Document, part: str) -> Subject | None:
    if not part:
        return Subject("document", document.id, document.title)
    found = next((commitment for commitment in commitments(document) if commitment.id == part), None)
    return Part(found, ()).subject(Subject("document")) if found else None


def _about(chapters: Iterable[Chapter], part: str) -> list[Chapter]:
    """Leave the chapters and the changes that are about a part; it begins with the version that first had it."""
    found: list[Chapter] = []
    for chapter in chapters:
        comparison = chapter.comparison
        if comparison is None:
            continue
        changes = tuple(change for change in comparison.changes if part in {change.subject.id, change.subject.promise})
        if not found and _subject(comparison.document, part):
            found.append(replace(chapter, comparison=replace(comparison, changes=changes), first=True))
        elif changes:
            found.append(replace(chapter, comparison=replace(comparison, changes=changes)))
    return found
