"""Findings that were accepted once, so that an old archive can be taken in and only what is new counts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from loftet.model.fingerprint import fingerprints
from loftet.model.shelf import ReadFile


@dataclass(slots=True)
class Baseline:
    """The accepted findings, and which of them were met in this run.

    Attributes:
        known: Fingerprints of the accepted findings.
        met: Those of them that were found again.
    """

    known: frozenset[str]
    met: set[str] = field(default_factory=set)

    @property
    def gone(self) -> int:
        """How many accepted findings were not found again; the baseline can be made smaller."""
        return len(self.known) - len(self.met)

    def pass_by(self, files: Iterable[ReadFile]) -> Iterator[ReadFile]:
        """Hand the files on without the findings that are accepted."""
        for file in files:
            marked = list(fingerprints(file))
            self.met.update(mark for _, mark in marked if mark in self.known)
            yield file.having(tuple(finding for finding, mark in marked if mark not in self.known))
