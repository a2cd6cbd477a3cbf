"""Findings that were accepted once, so that an old archive can be taken in and only what is new counts."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from loftet.model.finding import keeps_from_judging
from loftet.model.fingerprint import fingerprints
from loftet.model.shelf import ReadFile


@dataclass(slots=True)
class Baseline:
    """The accepted findings, and which of them were met in this run.

    Attributes:
        known: Fingerprints of the accepted findings.
        name: Gives the path of a file from the top of the repository, so that it is known from every folder.
        met: Those of them that were found again.
    """

    known: frozenset[str]
    name: Callable[[str], str] = str
    met: set[str] = field(default_factory=set)

    @property
    def gone(self) -> int:
        """How many accepted findings were not found again; the baseline can be made smaller."""
        return len(self.known) - len(self.met)

    def pass_by(self, files: Iterable[ReadFile]) -> Iterator[ReadFile]:
        """Hand the files on without the findings that are accepted; what keeps a file from being judged never is."""
        for file in files:
            left = []
            for finding, mark in fingerprints(file, self.name(file.path)):
                if mark in self.known and not keeps_from_judging(finding.kind):
                    self.met.add(mark)
                else:
                    left.append(finding)
            yield file.having(tuple(left))
