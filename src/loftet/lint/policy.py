"""Which rules count, where, and how much: what the user chose on the command line and in the configuration."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from typing import Final

from loftet.errors import CannotRunError
from loftet.lint.exceptions import except_some
from loftet.model.finding import Finding, Kind, Level, rule_word
from loftet.model.near import nearest_rule
from loftet.model.shelf import ReadFile

EVERYTHING: Final = "LFT"
_READING: Final = "LFT0"


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

    def apply(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Return the findings that count, at the level they have here."""
        return tuple(replace(f, kind=self._at_level(f.kind)) for f in findings if self._counts(f.kind, f.path))

    def _counts(self, kind: Kind, path: str) -> bool:
        # A file that could not be read has not been judged at all, so that always counts.
        if kind.code.startswith(_READING):
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


def under(policy: Policy, files: Iterable[ReadFile]) -> Iterator[ReadFile]:
    """Yield the files with the findings that count, the exceptions that they make for themselves taken in."""
    for file in files:
        yield file.having(policy.apply(except_some(file, file.findings)))


def check_selectors(selectors: Iterable[str], kinds: Sequence[Kind]) -> None:
    """Raise ``CannotRunError`` for a selector that fits no rule, or that would switch off reading itself."""
    for selector in selectors:
        if not selector or not any(_fits(selector, kind) for kind in kinds):
            raise unknown_rule(selector, kinds)


def unknown_rule(typed: str, kinds: Sequence[Kind]) -> CannotRunError:
    """Make the error that there is no such rule, with the one that was likely meant."""
    near, family = nearest_rule(rule_word(typed), kinds)
    which = "unknown-rule-family" if family else "unknown-rule-near" if near else "unknown-rule"
    return CannotRunError(which, value=typed, near=near, family=family)
