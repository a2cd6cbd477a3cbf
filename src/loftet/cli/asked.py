"""What a report asks of every file, and what each came to; nothing is said of it here, and the others are not known."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from loftet.diff.chapters import first_targets
from loftet.diff.edition import Edition
from loftet.followup.areas import areas
from loftet.followup.items import targets_of
from loftet.followup.report import FollowUp, Window, follow_up
from loftet.model.document import Document
from loftet.model.shelf import ReadFile
from loftet.model.target import Target
from loftet.model.vocabulary import ChangeType
from loftet.model.walk import parts


def _is_amended(document: Document) -> bool:
    """Tell whether the record says that something was changed: only then is git asked, which takes its time."""
    return any(change.type is ChangeType.AMENDMENT for change in document.changes)


@dataclass(frozen=True, slots=True)
class Passed:
    """What a file came to.

    Attributes:
        path: The file.
        found: What there is to tell of it, if it was asked about.
        understood: Whether it held a record that could be understood.
        outside: Whether its document does not run in the time asked about.
        missing: How many reports are owed of the time asked about that nobody has given.
        changed_later: Whether the document has changes dated after the day asked about.
        areas: The areas it is about, where one was asked for.
        ids: The ids in it, where one was asked for.
    """

    path: str
    found: FollowUp | None = None
    understood: bool = True
    outside: bool = False
    missing: int = 0
    changed_later: bool = False
    areas: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of every file.

    Attributes:
        window: The time asked about.
        about: Id of the only thing asked about; empty for all.
        area: Name of the area whose documents are asked about; empty for all.
        past: Gives the versions of a file that git knows.
        lines: Where the entries of what was asked about stand in their files.
    """

    window: Window
    about: str
    area: str
    past: Callable[[ReadFile], Sequence[Edition]]
    lines: dict[int, int] = field(default_factory=dict)

    def of(self, file: ReadFile) -> Passed:
        """Follow up what a file holds, as far as it is asked about."""
        document = file.document
        if document is None:
            return Passed(file.path, understood=False)
        names = areas(document) if self.area else frozenset()
        if self.area and self.area not in names:
            return Passed(file.path, areas=names)
        found = follow_up(file.path, document, self.window)
        ids = frozenset(row.item.id for row in found.rows) if found and self.about else frozenset()
        if found is None or (self.about and self.about not in ids):
            return Passed(file.path, outside=found is None, areas=names, ids=ids)
        if self.about:
            self._note_lines(file, document)
        return Passed(
            file.path,
            replace(found, given=self._first_given(file, found)) if _is_amended(document) else found,
            missing=sum(len(found.missing_now(row)) for row in found.missing),
            changed_later=any(change.date > self.window.known for change in document.changes),
            areas=names,
            ids=ids,
        )

    def _first_given(self, file: ReadFile, found: FollowUp) -> Mapping[str, tuple[date, tuple[Target, ...]]]:
        """Return the targets that git knows to have been others when they were first given."""
        first = first_targets(self.past(file))
        now = {row.item.id: targets_of(row.item) for row in found.rows}
        known = self.window.known
        return {id_: (day, told) for id_, (day, told) in first.items() if day <= known and told != now.get(id_, told)}

    def _note_lines(self, file: ReadFile, document: Document) -> None:
        for loc, record in parts(document):
            span = file.locate(loc)
            self.lines[id(record)] = span.line if span else 0
