"""What a rule finds; apart from the rules, so that what was found before can be told without them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from loftet.model.finding import Loc, Span

if TYPE_CHECKING:
    from loftet.lint.prose import Part


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
    part: "Part | None" = None
    span: Span | None = None
