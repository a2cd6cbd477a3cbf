"""A version of a file among the others, the oldest first."""

from dataclasses import dataclass
from datetime import date

from loftet.diff.change import Moment
from loftet.model.shelf import ReadFile


@dataclass(frozen=True, slots=True)
class Edition:
    """A version of a file.

    Attributes:
        day: The day it came.
        id: What git calls it; empty for what is not in git yet.
        said: What its author said of it.
        file: The file; ``None`` when it was removed.
    """

    day: date
    id: str
    said: str
    file: ReadFile | None

    @property
    def moment(self) -> Moment:
        """When it came."""
        return Moment(self.day, self.id)
