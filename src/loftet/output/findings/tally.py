"""Counting findings while they pass by on their way to a writer."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from loftet.model.finding import Finding, Kind, Level
from loftet.model.fix import fix_for
from loftet.model.shelf import ReadFile

MOST_SHOWN: Final = 1000
"""How many findings are written out; one broken file must not flood the log of a CI run."""


@dataclass(slots=True)
class Tally:
    """What has passed by so far.

    Attributes:
        files: How many files.
        files_with_findings: How many of them had any finding.
        unjudged: How many of them had errors that kept the rules from looking at them.
        levels: How many findings of each level, shown or not.
        kinds: How many findings of each kind, shown or not.
        shown: How many findings were handed on.
        fixable: How many can be mended safely, and how many by a guess.
    """

    files: int = 0
    files_with_findings: int = 0
    unjudged: int = 0
    levels: Counter[Level] = field(default_factory=Counter)
    kinds: Counter[Kind] = field(default_factory=Counter)
    shown: int = 0
    fixable: Counter[bool] = field(default_factory=Counter)

    @property
    def findings(self) -> int:
        """How many findings there were."""
        return self.levels.total()

    @property
    def left_out(self) -> int:
        """How many findings were counted but not handed on."""
        return self.findings - self.shown

    def watch(self, files: Iterable[ReadFile]) -> Iterator[ReadFile]:
        """Hand the files on one by one, with no more findings than are to be shown."""
        for file in files:
            self.files += 1
            self.files_with_findings += bool(file.findings)
            self.unjudged += not file.id
            for finding in file.findings:
                self._count(finding)
            findings = file.findings[: MOST_SHOWN - self.shown]
            self.shown += len(findings)
            yield file.having(findings)

    def _count(self, finding: Finding) -> None:
        self.levels[finding.kind.level] += 1
        self.kinds[finding.kind] += 1
        if fix := fix_for(finding):
            self.fixable[fix.safe] += 1

    def reaches(self, level: Level) -> bool:
        """Tell whether there was a finding at the level or worse."""
        order = list(Level)
        return any(self.levels[worse] for worse in order[: order.index(level) + 1])
