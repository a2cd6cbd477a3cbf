"""One document compared with itself as it was: what changed, and what it all means."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace

from loftet.diff.case import Facts
from loftet.diff.change import Change, Moment, Subject
from loftet.diff.goalposts import Watch
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
        return document_in(self._file)

    @property
    def path(self) -> str:
        """The file where it is now, or where it was."""
        return self._file.path

    @property
    def _file(self) -> ReadFile:
        file = self.new or self.old
        assert file is not None  # noqa: S101 # a comparison has at least one side
        return file


def compared(old: ReadFile, new: ReadFile, watch: Watch | None, moment: Moment, accepted: Container[str]) -> Comparison:
    """Compare two files that could be read.

    Args:
        old: The file before.
        new: The file now.
        watch: What has happened to the targets since they were given; ``None`` while the document is a draft.
        moment: When the newer version came.
        accepted: Fingerprints of changes that have been accepted.
    """
    before, now = document_in(old), document_in(new)
    found = list(judged(weigh(before, now), before, now))
    between = Facts(before, now).between
    if watch and not between:
        found = in_place(found, watch.moved(found, before, now, moment))
    changes = tuple(accept(change, now.id, accepted) for change in found)
    return Comparison(old, new, changes, between, _unchanged(before, now, changes))


def in_place(changes: Sequence[Change], moved: Iterable[Change]) -> list[Change]:
    """Return the changes with what is told of moved targets right after the other changes of the same part."""
    last = {change.subject.id: place for place, change in enumerate(changes)}
    placed = [*enumerate(changes), *((last.get(change.subject.id, len(changes)), change) for change in moved)]
    return [change for _, change in sorted(placed, key=lambda one: one[0])]


def alone(old: ReadFile | None, new: ReadFile | None, accepted: Container[str]) -> Comparison:
    """Tell of a document that is new or gone."""
    file = new or old
    assert file is not None  # noqa: S101 # one of the two is always there
    document = document_in(file)
    rule = RULES["document-added" if new else "document-removed"]
    binding = rule.level is Level.ERROR and given(document)
    level = Level.WARNING if rule.level is Level.ERROR and not binding else rule.level
    subject = Subject("document", document.id, document.title)
    before, now = old and document.title, new and document.title
    change = Change(rule, level, subject, "", before, now, needs_decision=binding)
    return Comparison(old, new, (accept(change, document.id, accepted),))


def document_in(file: ReadFile) -> Document:
    """Return the document in a file that could be read."""
    assert file.document is not None  # noqa: S101 # broken files are set aside before anything is compared
    return file.document


def accept(change: Change, document_id: str, accepted: Container[str]) -> Change:
    """Return a change as accepted, when its fingerprint is."""
    if change.fingerprint(document_id) not in accepted:
        return change
    return replace(change, level=Level.INFO, accepted=True, needs_decision=False)


def _unchanged(before: Document, now: Document, changes: Iterable[Change]) -> tuple[Subject, ...]:
    touched = {change.subject.id for change in changes}
    known = {part.id for part in commitments(before)}
    kept = [*(Subject("promise", part.id, part.text) for part in now.promises)]
    kept += [Subject("activity", part.id, part.text) for part in now.activities()]
    return tuple(subject for subject in kept if subject.id in known - touched)
