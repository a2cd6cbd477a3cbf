"""Numbers and addresses of people in the text of a file, comments included."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from loftet.lint.signs import Signs, places

_IDENTITY_NUMBER: Final = re.compile(
    r"(?<![\w/=.+-])(18|19|20)?([0-9]{2})(0[1-9]|1[0-2])([0-9]{2})([-+ ]?)([0-9]{4})(?![\w/-])"
)
_DAY_OF_BIRTH: Final = b"000000"
_COORDINATION: Final = 60
"""A coordination number has sixty added to its day."""
_LONGEST_LOCAL: Final = 64
_LOCAL_PART_BACKWARDS: Final = re.compile(r"[\w.+-]+")
_DOMAIN: Final = re.compile(r"@([\w-]+(?:\.[\w-]+)+)")
_MOBILE: Final = re.compile(r"(?<![\w+-])(?:\+46[ -]?(?:\(0\)[ -]?)?|0)7[02369](?:[ -]?[0-9]){7}(?![\d-])")
_MAYBE_MOBILE: Final = re.compile(r"07[02369](?:[ -]?[0-9]){7}")


class Address(NamedTuple):
    """An e-mail address: what stands before the at sign, its domain, and where it starts and ends."""

    local: str
    domain: str
    start: int
    end: int


def identity_numbers(text: str, signs: Signs) -> Iterator[tuple[str, int, int]]:
    """Yield of what sort each personal identity number is, and where it starts and ends."""
    if _DAY_OF_BIRTH not in signs.shape:
        return
    for found in _IDENTITY_NUMBER.finditer(text):
        detail = _identity(found)
        if detail is not None:
            yield detail, *found.span()


def _identity(found: re.Match[str]) -> str | None:
    """Say which sort of number it is; ``None`` when day or check digit is wrong, or when it may be a telephone."""
    century, year, month, day, sign, last = found.groups()
    if not century and not sign and year.startswith("0"):
        return None
    number = int(day)
    detail = "coordination" if number > _COORDINATION else ""
    try:
        date(int((century or "20") + year), int(month), number - _COORDINATION if detail else number)
    except ValueError:
        return None
    return detail if _check_digit(year + month + day + last) else None


def _check_digit(digits: str) -> bool:
    doubled = (int(digit) * (2 - index % 2) for index, digit in enumerate(digits))
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0


def mobile_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each mobile number starts and ends."""
    if "+46" in text or any(_MAYBE_MOBILE.match(text, at) for at in places(text, "07")):
        for found in _MOBILE.finditer(text):
            yield found.span()


def addresses(text: str) -> Iterator[Address]:
    """Yield every e-mail address."""
    for at in places(text, "@"):
        domain = _DOMAIN.match(text, at)
        local = domain and _LOCAL_PART_BACKWARDS.match(text[max(0, at - _LONGEST_LOCAL) : at][::-1])
        if domain and local:
            yield Address(local[0][::-1], domain[1].lower(), at - local.end(), domain.end())
