"""Following up documents one by one while they are read, and remembering what there was to say of them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from loftet.diff.chapters import first_targets
from loftet.diff.edition import Edition
from loftet.errors import CannotRunError
from loftet.followup.areas import areas
from loftet.followup.report import FollowUp, Window, follow_up
from loftet.followup.verdict import targets_of
from loftet.model.near import closest
from loftet.model.shelf import ReadFile
from loftet.model.target import Target
from loftet.model.vocabulary import ChangeType
from loftet.model.walk import parts
from loftet.output.flow import FLOW, whole
from loftet.output.pages.wording import Wording
from loftet.output.terminal import Terminal


def no_editions(file: ReadFile) -> Sequence[Edition]:
    """Give nothing, where there is no git to ask."""
    del file
    return ()


def _is_amended(found: FollowUp) -> bool:
    """Tell whether the record says that something was changed: only then is git asked, which takes its time."""
    return any(change.type is ChangeType.AMENDMENT for change in found.document.changes)


@dataclass(slots=True)
class Followed:
    """What has passed by so far.

    Attributes:
        window: The time asked about.
        terminal: Where to say what was left out.
        about: Id of the only thing asked about; empty for all.
        area: Name of the area whose documents are asked about; empty for all.
        past: Gives the versions of a file that git knows.
        checking: Whether it is enough to hear that no document runs in the time, since nothing is then owed.
        missing: How many reports are owed of the time asked about that nobody has given.
        not_understood: How many files held no record that could be understood.
        outside: How many documents do not run in the time asked about.
        changed_later: How many documents have changes dated after the day asked about.
        lines: Where the entries of what was asked about stand in their files.
    """

    window: Window
    terminal: Terminal
    about: str = ""
    area: str = ""
    past: Callable[[ReadFile], Sequence[Edition]] = no_editions
    checking: bool = False
    missing: int = 0
    not_understood: int = 0
    outside: int = 0
    changed_later: int = 0
    lines: dict[int, int] = field(default_factory=dict)
    _ids: set[str] = field(default_factory=set)
    _areas: set[str] = field(default_factory=set)

    def through(self, files: Iterable[ReadFile]) -> Iterator[FollowUp]:
        """Hand on what there is to tell of each file.

        Raises:
            CannotRunError: No document runs in the time asked about, or nothing has the id asked about.
        """
        told = False
        for file in files:
            found = self._followed(file)
            if found and self._is_asked_about(found):
                told = True
                self._remember(file, found)
                yield found
        if not told:
            self._stop()

    def _is_asked_about(self, found: FollowUp) -> bool:
        if not self.about:
            return True
        ids = {row.item.id for row in found.rows}
        self._ids |= ids
        return self.about in ids

    def _followed(self, file: ReadFile) -> FollowUp | None:
        if file.document is None:
            self.not_understood += 1
            self.terminal.talk(FLOW, self.terminal.texts("report.not_understood", path=whole(file.path)))
            return None
        if self.area:
            names = areas(file.document)
            self._areas |= names
            if self.area not in names:
                return None
        found = follow_up(file.path, file.document, self.window)
        self.outside += found is None
        return replace(found, given=self._first_given(file, found)) if found and _is_amended(found) else found

    def _first_given(self, file: ReadFile, found: FollowUp) -> Mapping[str, tuple[date, tuple[Target, ...]]]:
        """Return the targets that git knows to have been others when they were first given."""
        first = first_targets(self.past(file))
        now = {row.item.id: targets_of(row.item) for row in found.rows}
        known = self.window.known
        return {id_: (day, told) for id_, (day, told) in first.items() if day <= known and told != now.get(id_, told)}

    def _remember(self, file: ReadFile, found: FollowUp) -> None:
        self.missing += sum(len(found.missing_now(row)) for row in found.missing)
        self.changed_later += any(change.date > self.window.known for change in found.document.changes)
        if self.about:
            for loc, record in parts(found.document):
                span = file.locate(loc)
                self.lines[id(record)] = span.line if span else 0

    def _stop(self) -> None:
        if self.area and self._areas and self.area not in self._areas:
            if near := closest(self.area, sorted(self._areas)):
                raise CannotRunError("no-such-area-near", value=self.area, near=near)
            raise CannotRunError("no-such-area", value=self.area)
        if self.about and self._ids:
            if near := closest(self.about, sorted(self._ids)):
                raise CannotRunError("no-such-id-near", value=self.about, near=near)
            raise CannotRunError("no-such-id", value=self.about)
        if self.outside and self.window.interval and not self.checking:
            raise CannotRunError("report-outside", value=self.window.interval.label)

    def say_what_was_left_out(self) -> None:
        """Tell of documents that are not in the report since they do not run in its time."""
        if self.outside:
            self.terminal.talk(FLOW, self.terminal.texts("report.left_out", n=self.outside))

    def say_what_was_changed_later(self) -> None:
        """Tell where to see the files as they were, where they have been changed since."""
        if self.changed_later:
            day = Wording(self.terminal.texts).day(self.window.known)
            self.terminal.talk(FLOW, self.terminal.texts("report.changed_later", n=self.changed_later, day=day))
