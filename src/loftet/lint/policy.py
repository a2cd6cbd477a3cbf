"""Which rules count, where, and how much: what the user chose on the command line and in the configuration."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from typing import Final

from loftet.errors import CannotRunError
from loftet.lint.exceptions import except_some
from loftet.model.finding import Finding, Kind, Level, keeps_from_judging, rule_word
from loftet.model.near import nearest_rule
from loftet.model.shelf import ReadFile

EVERYTHING: Final = "LFT"


@dataclass(frozen=True, slots=True)
class Policy:
    """The choice of rules. A selector is a code (``LFT301``), the beginning of one (``LFT3``) or a name.

    Attributes:
        select: Selectors of what counts.
        ignore: Selectors of what does not. The longer selector wins; of two as long, this one.
        levels: Levels of rules that are to differ from their own, by selector.
        per_file: What does not count in files whose path fits a pattern.
    """

    select: tuple[str, ...] = (EVERYTHING,)
    ignore: tuple[str, ...] = ()
    levels: Mapping[str, Level] = field(default_factory=dict)
    per_file: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def apply(self, findings: Iterable[Finding], path: str) -> tuple[Finding, ...]:
        """Return the findings of a file that count, at the level they have here.

        Args:
            findings: What was found.
            path: The file, as the patterns of ``per_file`` name it: from the top of the repository.
        """
        return tuple(replace(f, kind=self._at_level(f.kind)) for f in findings if self._counts(f.kind, path))

    def _counts(self, kind: Kind, path: str) -> bool:
        if keeps_from_judging(kind):
            return True
        ignored = (*self.ignore, *self._ignored_in(path))
        return _longest(self.select, kind) > _longest(ignored, kind)

    def _ignored_in(self, path: str) -> Iterable[str]:
        return (
            selector for pattern, chosen in self.per_file.items() if fnmatchcase(path, pattern) for selector in chosen
        )

    def _at_level(self, kind: Kind) -> Kind:
        fitting = [selector for selector in self.levels if _fits(selector, kind)]
        return replace(kind, level=self.levels[max(fitting, key=len)]) if fitting else kind


def _fits(selector: str, kind: Kind) -> bool:
    return kind.code.startswith(selector) or kind.name == selector


def _longest(selectors: Iterable[str], kind: Kind) -> int:
    """Return how closely the closest selector fits: a name as closely as a whole code, nothing at all as 0."""
    lengths = (
        len(kind.code) if selector == kind.name else len(selector) for selector in selectors if _fits(selector, kind)
    )
    return max(lengths, default=0)


def under(policy: Policy, files: Iterable[ReadFile], name: Callable[[str], str] = str) -> Iterator[ReadFile]:
    """Yield the files with the findings that count, the exceptions that they make for themselves taken in.

    Args:
        policy: The choice of rules.
        files: The files with all their findings.
        name: Gives the path of a file from the top of the repository.
    """
    for file in files:
        yield file.having(policy.apply(except_some(file, file.findings), name(file.path)))


def check_selectors(selectors: Iterable[str], kinds: Sequence[Kind]) -> None:
    """Raise ``CannotRunError`` for a selector that fits no rule, or that would switch off reading itself."""
    for selector in selectors:
        if not selector or not any(_fits(selector, kind) for kind in kinds):
            raise unknown_rule(selector, kinds)


def unknown_rule(typed: str, kinds: Sequence[Kind]) -> CannotRunError:
    """Make the error that there is no such rule, with the one that was likely meant."""
    near, family = nearest_rule(rule_word(typed), kinds)
    which = f"unknown-rule{'-family' if family else ''}{'-near' if near else ''}"
    return CannotRunError(which, value=typed, near=near, family=family)
