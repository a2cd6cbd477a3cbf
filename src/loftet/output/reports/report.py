"""A report before it has words: what was asked, and what there is to tell."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeVar

from loftet.followup.report import FollowUp, Window
from loftet.output.reports.formats import GROUPS

T = TypeVar("T")


class Documents(Protocol):
    """The documents that there is something to tell of, one by one as they are read."""

    def each(self, tell: Callable[[FollowUp], T], /) -> Iterator[T]:
        """Yield what is told of each, in their order; the telling may be done in another process."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a report is made of.

    Attributes:
        view: The name of the view.
        window: The time asked about.
        documents: The documents.
        about: Id of the only thing to tell of; empty for all.
        by: What the overview is summed up by.
        area: Name of the area asked about; empty for all.
        templates: Folders of templates that come before the shipped ones.
        lines: Where entries stand in their files: line by the identity of the entry.
        linked: How the names of the pages end that the overview leads to; empty for none.
    """

    view: str
    window: Window
    documents: Documents
    about: str = ""
    by: str = GROUPS[0]
    area: str = ""
    templates: tuple[Path, ...] = ()
    lines: Mapping[int, int] = field(default_factory=dict)
    linked: str = ""
