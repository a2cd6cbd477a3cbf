"""What a rule is: a kind of finding, the sources it rests on, and one function that looks at a document."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from loftet.lint.problem import Problem
from loftet.lint.prose import Part
from loftet.lint.subject import Subject
from loftet.model.finding import Kind

__all__ = ["Part", "Problem", "Rule", "Subject"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: what it finds, on whose authority, and how.

    Attributes:
        kind: Code, name and level; its texts are found by the name.
        sources: Ids in ``sources.SOURCES``, at least one.
        check: Yields a problem for each place that breaks the rule.
    """

    kind: Kind
    sources: tuple[str, ...]
    check: Callable[[Subject], Iterator[Problem]]
