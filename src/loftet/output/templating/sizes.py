"""Refusing what would be huge before it is made; when it is made nothing can stop Python in the middle."""

import re
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any, Final

MOST: Final = 100_000
"""The largest number a template may give to what repeats or fills out; the sandbox has the same for ``range``."""

_LARGEST: Final = 1_000_000
_MOST_BITS: Final = 4096
_STAR_WIDTH: Final = re.compile(r"%[^A-Za-z%(]*\*")
_NUMBER: Final = re.compile(r"\d+")
_SEQUENCES: Final = (str, bytes, list, tuple)


class TooMuchError(Exception):
    """A template asks for something huge."""


def check_operation(operator: str, left: Any, right: Any) -> None:  # noqa: ANN401 # whatever a template has
    """Refuse ``*``, ``**`` or ``%`` when the outcome would be huge."""
    if _size(operator, left, right) > _LARGEST or _bits(operator, left, right) > _MOST_BITS:
        raise TooMuchError


def check_numbers(values: Iterable[object]) -> None:
    """Refuse numbers that are huge among what a filter or function is given."""
    if any(isinstance(value, int) and abs(value) > MOST for value in values):
        raise TooMuchError


def check_format(pattern: str) -> None:
    """Refuse a text to fill in that asks for huge widths."""
    if sum(int(number[:9]) for number in _NUMBER.findall(pattern)) > _LARGEST or _STAR_WIDTH.search(pattern):
        raise TooMuchError


def checked(name: str, filter_: Callable[..., Any]) -> Callable[..., Any]:
    """Return a filter that checks what it is given, beside the value that it works on."""

    @wraps(filter_)
    def safely(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 # as the filter has it
        check_numbers((*args[1:], *kwargs.values()))
        if name == "format":
            check_format(str(args[0]))
        return filter_(*args, **kwargs)

    return safely


def _size(operator: str, left: Any, right: Any) -> int:  # noqa: ANN401
    if operator == "%" and isinstance(left, str | bytes):
        check_format(str(left))
    if operator == "*":
        for one, other in ((left, right), (right, left)):
            if isinstance(one, _SEQUENCES) and isinstance(other, int):
                return len(one) * other
    return 0


def _bits(operator: str, left: Any, right: Any) -> int:  # noqa: ANN401
    if not (isinstance(left, int) and isinstance(right, int)):
        return 0
    if operator == "**":
        return left.bit_length() * max(right, 0)
    return left.bit_length() + right.bit_length() if operator == "*" else 0
