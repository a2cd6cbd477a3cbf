"""A whole comparison: which document is which, what changed in each, and what it all means."""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from loftet.diff.case import Facts
from loftet.diff.change import Change, Subject
from loftet.diff.goalposts import moved_goalposts
from loftet.diff.likeness import pair_up
from loftet.diff.parts import commitments
from loftet.diff.policy import given, judged
from loftet.diff.rules import RULES
from loftet.diff.weigh import weigh
from loftet.model.document import Document
from loftet.model.finding import Level
from loftet.model.shelf import ReadFile


@dataclass(frozen=True, slots=True)
class Comparison:
    """One document before and now.

    Attributes:
        old: The file before; ``None`` when the document is new.
        new: The file now; ``None`` when the document is gone.
        changes: What changed.
        between: Whether these are documents for two periods.
        unchanged: The promises and activities that are in both and say the same.
    """

    old: ReadFile | None
    new: ReadFile | None
    changes: tuple[Change, ...]
    between: bool = False
    unchanged: tuple[Subject, ...] = ()

    @property
    def document(self) -> Document:
        """The document as it is now, or as it was when it is gone."""
        return _document(self._file)

    @property
    def path(self) -> str:
        """The file where it is now, or where it was."""
        return self._file.path

    @property
    def _file(self) -> ReadFile:
        file = self.new or self.old
        assert file is not None  # noqa: S101 # a comparison has at least one side
        return file


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a run has to tell.

    Attributes:
        comparisons: The documents that changed, in order of path.
        broken_before: Files that could not be read as they were.
        broken_now: Files that cannot be read as they are.
    """

    comparisons: tuple[Comparison, ...]
    broken_before: tuple[ReadFile, ...] = ()
    broken_now: tuple[ReadFile, ...] = ()

    @property
    def changes(self) -> list[Change]:
        """Every change of every document."""
        return [change for comparison in self.comparisons for change in comparison.changes]

    def reaches(self, level: Level) -> bool:
        """Tell whether there is a change at the level or worse."""
        order = list(Level)
        return any(order.index(change.level) <= order.index(level) for change in self.changes)


def compared(old: ReadFile, new: ReadFile, first: Document | None, accepted: Container[str]) -> Comparison:
    """Compare two files that could be read.

    Args:
        old: The file before.
        new: The file now.
        first: The document as it was first given, when that is known to be another than the one before.
        accepted: Fingerprints of changes that have been accepted.
    """
    before, now = _document(old), _document(new)
    found = weigh(before, now)
    between = Facts(before, now).between
    if not between:
        found += moved_goalposts(found, first or before)
    changes = tuple(_accepted(change, now.id, accepted) for change in judged(found, before, now))
    return Comparison(old, new, changes, between, _unchanged(before, now, changes))


def alone(old: ReadFile | None, new: ReadFile | None, accepted: Container[str]) -> Comparison:
    """Tell of a document that is new or gone."""
    file = new or old
    assert file is not None  # noqa: S101 # one of the two is always there
    document = _document(file)
    rule = RULES["document-added" if new else "document-removed"]
    binding = rule.level is Level.ERROR and given(document)
    level = Level.WARNING if rule.level is Level.ERROR and not binding else rule.level
    subject = Subject("document", document.id, document.title)
    before, now = old and document.title, new and document.title
    change = Change(rule, level, subject, "", before, now, needs_decision=binding)
    return Comparison(old, new, (_accepted(change, document.id, accepted),))


def report(
    olds: Mapping[str, ReadFile],
    news: Mapping[str, ReadFile],
    first: Callable[[ReadFile], Document | None],
    accepted: Container[str],
) -> Report:
    """Compare two versions of a set of files.

    Args:
        olds: The files that differ, as they were, by name.
        news: The same files as they are.
        first: Gives the document as it was first given, where that is known.
        accepted: Fingerprints of changes that have been accepted.
    """
    broken_before, broken_now = (
        {name: file for name, file in files.items() if file.document is None} for files in (olds, news)
    )
    broken = {**broken_before, **broken_now}
    pairs = paired(*([(name, file) for name, file in files.items() if name not in broken] for files in (olds, news)))
    comparisons = []
    for old, new in pairs:
        comparison = compared(old, new, None, accepted) if old and new else alone(old, new, accepted)
        if old and new and any(change.rule.id == "goalposts-moved" for change in comparison.changes):
            comparison = compared(old, new, first(new), accepted)
        if comparison.changes:
            comparisons.append(comparison)
    return Report(tuple(comparisons), tuple(broken_before.values()), tuple(broken_now.values()))


Named = tuple[str, ReadFile]


def paired(olds: Sequence[Named], news: Sequence[Named]) -> list[tuple[ReadFile | None, ReadFile | None]]:
    """Find which file now is which file before: by the document's id, then by name, then by what the promises say."""
    names = (lambda named: _document(named[1]).id, lambda named: named[0])
    pairs = pair_up(olds, news, names, lambda named: _said(_document(named[1])))
    return [(None if i is None else olds[i][1], None if j is None else news[j][1]) for i, j in pairs]


def _document(file: ReadFile) -> Document:
    assert file.document is not None  # noqa: S101 # broken files are set aside before anything is compared
    return file.document


def _said(document: Document) -> str:
    return " ".join(commitment.text for commitment in commitments(document))


def _accepted(change: Change, document_id: str, accepted: Container[str]) -> Change:
    if change.fingerprint(document_id) not in accepted:
        return change
    return replace(change, level=Level.INFO, accepted=True, needs_decision=False)


def _unchanged(before: Document, now: Document, changes: Iterable[Change]) -> tuple[Subject, ...]:
    touched = {change.subject.id for change in changes}
    known = {part.id for part in commitments(before)}
    kept = [*(Subject("promise", part.id, part.text) for part in now.promises)]
    kept += [Subject("activity", part.id, part.text) for part in now.activities()]
    return tuple(subject for subject in kept if subject.id in known - touched)
