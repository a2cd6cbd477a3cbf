"""Following up the documents of a run while they are read, and remembering what there was to say of them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TypeVar

from loftet.cli.asked import Asked, Passed
from loftet.cli.input import Opening
from loftet.cli.processes import share_out
from loftet.errors import CannotRunError
from loftet.followup.report import FollowUp
from loftet.model.near import closest
from loftet.output.flow import FLOW, whole
from loftet.output.pages.wording import Wording
from loftet.output.terminal import Terminal

T = TypeVar("T")


@dataclass(slots=True)
class Followed:
    """The documents of a run, and what there was to say of those that have passed by so far.

    Attributes:
        asked: What is asked of each.
        openings: Begins going through the files.
        terminal: Where to say what was left out.
        jobs: How many processes may share the work.
        checking: Whether it is enough to hear that no document runs in the time, since nothing is then owed.
        missing: How many reports are owed of the time asked about that nobody has given.
        not_understood: How many files held no record that could be understood.
        outside: How many documents do not run in the time asked about.
        changed_later: How many documents have changes dated after the day asked about.
    """

    asked: Asked
    openings: Callable[[], Iterator[Opening]]
    terminal: Terminal
    jobs: int = 1
    checking: bool = False
    missing: int = 0
    not_understood: int = 0
    outside: int = 0
    changed_later: int = 0
    _ids: set[str] = field(default_factory=set)
    _areas: set[str] = field(default_factory=set)
    _first: list[FollowUp] = field(default_factory=list)
    _begun: int = 0
    _rest: Iterator[Opening] = field(default_factory=lambda: iter(()))

    def begin(self) -> None:
        """Read until there is something to tell, so that nothing is written when there is nothing.

        Raises:
            CannotRunError: No document runs in the time asked about, or nothing has the id asked about.
        """
        self._rest = self.openings()
        for opening in self._rest:
            self._begun += 1
            passed = self.asked.of(opening())
            self._remember(passed)
            if passed.found:
                self._first = [passed.found]
                return
        self._stop()

    def each(self, tell: Callable[[FollowUp], T], /) -> Iterator[T]:
        """Yield what is told of each document, in their order; they are shared out between the processes."""

        def work(opening: Opening) -> tuple[Passed, list[T]]:
            passed = self.asked.of(opening())
            # The document is left behind: it is large to send, and telling of it is what it was for.
            return replace(passed, found=None), [tell(passed.found)] if passed.found else []

        yield from map(tell, self._first)
        alone = self.jobs == 1
        left = (lambda: self._rest) if alone else lambda: islice(self.openings(), self._begun, None)
        for passed, told in share_out(left, work, self.jobs):
            self._remember(passed)
            yield from told

    def _remember(self, passed: Passed) -> None:
        self.missing += passed.missing
        self.outside += passed.outside
        self.changed_later += passed.changed_later
        self._areas |= passed.areas
        self._ids |= passed.ids
        if not passed.understood:
            self.not_understood += 1
            self.terminal.talk(FLOW, self.terminal.texts("report.not_understood", path=whole(passed.path)))

    def _stop(self) -> None:
        about, area, interval = self.asked.about, self.asked.area, self.asked.window.interval
        if area and self._areas and area not in self._areas:
            if near := closest(area, sorted(self._areas)):
                raise CannotRunError("no-such-area-near", value=area, near=near)
            raise CannotRunError("no-such-area", value=area)
        if about and self._ids:
            if near := closest(about, sorted(self._ids)):
                raise CannotRunError("no-such-id-near", value=about, near=near)
            raise CannotRunError("no-such-id", value=about)
        if self.outside and interval and not self.checking:
            raise CannotRunError("report-outside", value=interval.label)

    def say_what_was_left_out(self) -> None:
        """Tell of documents that are not in the report since they do not run in its time."""
        if self.outside:
            self.terminal.talk(FLOW, self.terminal.texts("report.left_out", n=self.outside))

    def say_what_was_changed_later(self) -> None:
        """Tell where to see the files as they were, where they have been changed since."""
        if self.changed_later:
            day = Wording(self.terminal.texts).day(self.asked.window.known)
            self.terminal.talk(FLOW, self.terminal.texts("report.changed_later", n=self.changed_later, day=day))
