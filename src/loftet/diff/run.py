"""A whole comparison: which document is which, what changed in each, and what it all means."""

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, replace

from loftet.diff.change import Change, Moment
from loftet.diff.chapters import moved_since
from loftet.diff.comparison import Comparison, accept, alone, compared, document_in, in_place
from loftet.diff.edition import Edition
from loftet.diff.entries import reported_after_entries
from loftet.diff.goalposts import Watch, concerned
from loftet.diff.likeness import pair_up
from loftet.diff.parts import commitments
from loftet.diff.rules import HINDSIGHT
from loftet.model.document import Document
from loftet.model.finding import Level
from loftet.model.shelf import ReadFile

Pair = tuple[ReadFile, ReadFile]
"""A file before and now."""

Past = Callable[[Sequence[Pair]], Sequence[Sequence[Edition]]]
"""Gives every version of files that git knows, up to and with the one at hand; nothing for a file it doesn't know."""


def no_past(pairs: Sequence[Pair]) -> Sequence[Sequence[Edition]]:
    """Give nothing, where there is no git to ask."""
    return [()] * len(pairs)


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

    @property
    def not_compared(self) -> int:
        """How many files could not be read in one of the versions, or in both."""
        return len({file.path for file in (*self.broken_before, *self.broken_now)})

    def reaches(self, level: Level) -> bool:
        """Tell whether there is a change at the level or worse."""
        order = list(Level)
        return any(order.index(change.level) <= order.index(level) for change in self.changes)


def report(olds: Mapping[str, ReadFile], news: Mapping[str, ReadFile], past: Past, accepted: Container[str]) -> Report:
    """Compare two versions of a set of files.

    Args:
        olds: The files that differ, as they were, by name.
        news: The same files as they are.
        past: Gives what git knows of files, to see whether targets were moved in versions between or before.
        accepted: Fingerprints of changes that have been accepted.
    """
    broken_before, broken_now = (
        {name: file for name, file in files.items() if file.document is None} for files in (olds, news)
    )
    broken = {**broken_before, **broken_now}
    pairs = paired(*([(name, file) for name, file in files.items() if name not in broken] for files in (olds, news)))
    found = [_compared(old, new, accepted) if old and new else alone(old, new, accepted) for old, new in pairs]
    comparisons = _in_hindsight(found, past, accepted)
    return Report(
        tuple(comparison for comparison in comparisons if comparison.changes),
        tuple(broken_before.values()),
        tuple(broken_now.values()),
    )


def _compared(old: ReadFile, new: ReadFile, accepted: Container[str]) -> Comparison:
    """Compare two files with what the two of them tell."""
    before, now = document_in(old), document_in(new)
    comparison = compared(old, new, Watch(before, Moment()), Moment(), accepted)
    entries = () if comparison.between else reported_after_entries(comparison.changes, before, now)
    return replace(comparison, changes=(*comparison.changes, *entries))


def _in_hindsight(found: Sequence[Comparison], past: Past, accepted: Container[str]) -> list[Comparison]:
    """Let what git knows of the versions take the place of what two of them tell about moved targets."""
    asked = {
        index: (comparison.old, comparison.new)
        for index, comparison in enumerate(found)
        if comparison.old and comparison.new and not comparison.between
        if concerned(comparison.changes, comparison.document)
    }
    known = dict(zip(asked, past(list(asked.values())), strict=True)) if asked else {}
    return [_with(comparison, known.get(index, ()), accepted) for index, comparison in enumerate(found)]


def _with(comparison: Comparison, editions: Sequence[Edition], accepted: Container[str]) -> Comparison:
    old, new = comparison.old, comparison.new
    moved = moved_since(old, new, editions) if old and new else None
    if moved is None:
        return comparison
    kept = [change for change in comparison.changes if change.rule.id not in HINDSIGHT]
    moved = [accept(change, comparison.document.id, accepted) for change in moved]
    return replace(comparison, changes=tuple(in_place(kept, moved)))


Named = tuple[str, ReadFile]


def paired(olds: Sequence[Named], news: Sequence[Named]) -> list[tuple[ReadFile | None, ReadFile | None]]:
    """Find which file now is which file before: by the document's id, then by name, then by what the promises say."""
    names = (lambda named: document_in(named[1]).id, lambda named: named[0])
    pairs = pair_up(olds, news, names, lambda named: _said(document_in(named[1])))
    return [(None if i is None else olds[i][1], None if j is None else news[j][1]) for i, j in pairs]


def _said(document: Document) -> str:
    return " ".join(commitment.text for commitment in commitments(document))
