"""What a rule is: a kind of finding, the sources it rests on, and one function that looks at a document."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from loftet.lint.prose import Part
from loftet.lint.subject import Subject
from loftet.model.finding import Kind, Loc, Span

__all__ = ["Part", "Problem", "Rule", "Subject"]


@dataclass(frozen=True, slots=True)
class Problem:
    """What a rule found at a place in a document.

    Attributes:
        loc: The place.
        detail: Which of the kind's sentences applies; empty when there is only one.
        args: Values for the sentence's named fields.
        in_key: The key is meant rather than its value.
        part: The characters of the value that are meant; ``None`` means all of it.
        span: The place in the file, when it isn't in a value: a comment.
    """

    loc: Loc
    detail: str = ""
    args: Mapping[str, str | int] = field(default_factory=dict)
    in_key: bool = False
    part: Part | None = None
    span: Span | None = None


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
