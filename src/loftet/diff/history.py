"""How a document, a promise or an activity has changed from version to version."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from loftet.diff.change import Change, Subject
from loftet.diff.chapters import Chapter, chapters_of
from loftet.diff.edition import Edition
from loftet.diff.parts import Part, commitments
from loftet.model.document import Document


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
        """Every change since the first version."""
        return [
            change
            for chapter in self.chapters
            if chapter.comparison and not chapter.first
            for change in chapter.comparison.changes
        ]


def history(editions: Iterable[Edition], part: str) -> History | None:
    """Tell how a document has changed; or a promise or an activity in it, when its id is given.

    Returns ``None`` when no version that could be read holds what was asked for.
    """
    editions = list(editions)
    documents = [edition.file.document for edition in editions if edition.file and edition.file.document]
    subjects = [subject for document in documents if (subject := _subject(document, part))]
    if not subjects:
        return None
    chapters = list(chapters_of(editions))
    if part:
        chapters = _about(chapters, part)
    return History(documents[-1].title, subjects[-1], tuple(chapters))


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
