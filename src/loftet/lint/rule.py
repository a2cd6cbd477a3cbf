"""What a rule is: a kind of finding and one function that looks at a document."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from loftet.model.document import Document
from loftet.model.finding import Kind, Loc


@dataclass(frozen=True, slots=True)
class Problem:
    """What a rule found at a place in a document.

    Attributes:
        loc: The place.
        detail: Which of the kind's sentences applies; empty when there is only one.
        args: Values for the sentence's named fields.
        in_key: The key is meant rather than its value.
    """

    loc: Loc
    detail: str = ""
    args: Mapping[str, str | int] = field(default_factory=dict)
    in_key: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: what it finds, and how."""

    kind: Kind
    check: Callable[[Document], Iterator[Problem]]
