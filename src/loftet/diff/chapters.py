"""What each version of a document changed, and what only all of them together tell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from loftet.diff.change import Change
from loftet.diff.comparison import Comparison, alone, compared
from loftet.diff.edition import Edition
from loftet.diff.goalposts import Watch
from loftet.diff.parts import commitments, targets_of
from loftet.diff.policy import adopted, reported
from loftet.diff.rules import GOALPOSTS
from loftet.model.shelf import ReadFile
from loftet.model.target import Target


@dataclass(frozen=True, slots=True)
class Chapter:
    """What a version changed.

    Attributes:
        edition: The version.
        comparison: What changed; ``None`` when it could not be read.
        first: Whether it is the first.
    """

    edition: Edition
    comparison: Comparison | None
    first: bool = False


def chapters_of(editions: Sequence[Edition]) -> Iterator[Chapter]:
    """Yield what each version changed, those that changed nothing left out."""
    before: ReadFile | None = None
    watch: Watch | None = None
    first, given = True, _given(editions)
    for edition in editions:
        file = edition.file
        if file and not file.document:
            yield Chapter(edition, None)
            continue
        if file and before:
            comparison = compared(before, file, watch, edition.moment, ())
        elif file or before:
            comparison = alone(before, file, ())
        else:
            continue
        if edition is given or comparison.between:
            watch = Watch(comparison.document, edition.moment)
        if comparison.changes:
            yield Chapter(edition, comparison, first=first)
        before, first = file, False


def _given(editions: Sequence[Edition]) -> Edition | None:
    """Return the version in which the document was first given; the first of all when nothing says when that was."""
    readable = [(edition, edition.file.document) for edition in editions if edition.file and edition.file.document]
    for edition, document in readable:
        if reported(document):
            break
        if adopted(document):
            return edition
    return readable[0][0] if readable else None


def first_targets(editions: Sequence[Edition]) -> dict[str, tuple[date, tuple[Target, ...]]]:
    """Return the targets of each promise and activity as they were first given, and the day of that version."""
    start, found = _given(editions), dict[str, tuple[date, tuple[Target, ...]]]()
    for edition in editions[editions.index(start) :] if start else ():
        for part in commitments(edition.file.document) if edition.file and edition.file.document else ():
            if part.targets:
                found.setdefault(part.id, (edition.day, part.targets))
    return found


def moved_since(old: ReadFile, new: ReadFile, editions: Sequence[Edition]) -> list[Change] | None:
    """Return the goalposts that are known to have moved after a version; ``None`` when it is not among the editions."""
    places = [place for place, edition in enumerate(editions) if edition.file and edition.file.text == old.text]
    if not places or not (old.document and new.document):
        return None
    after = [edition.id for edition in editions[places[-1] + 1 :]]
    found = {
        change.subject.id: replace(
            change,
            old_loc=targets_of(old.document, change.subject.id)[0],
            new_loc=targets_of(new.document, change.subject.id)[0],
        )
        for chapter in chapters_of(editions)
        if chapter.comparison and chapter.edition.id in after
        for change in chapter.comparison.changes
        if change.rule.id == GOALPOSTS
    }
    return list(found.values())
