"""Numbers as Swedes write them: ``8``, ``1 000``, ``8,5``, ``80 %``, ``cirka 300``, ``24 timmar``."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Final

from pydantic_core import PydanticCustomError

from loftet.model.base import as_text, bad_value, reads_with

_NUMBER = re.compile(r"(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,15})(?:,(\d{1,6}))?", re.ASCII)
_POINT = re.compile(r"\d+\.\d+", re.ASCII)
_ABOUT = re.compile(r"(?:cirka|ca\.?|ungefär|omkring|drygt|närmare)\s+(.+)")
_SPACES = re.compile(r"[ \u00a0\u202f]")


class TimeUnit(StrEnum):
    """Units of a time limit."""

    MINUTES = "minuter"
    HOURS = "timmar"
    DAYS = "dagar"
    WORKING_DAYS = "arbetsdagar"
    WEEKS = "veckor"
    MONTHS = "månader"


_ONE_UNIT = {
    "minut": TimeUnit.MINUTES,
    "timme": TimeUnit.HOURS,
    "dag": TimeUnit.DAYS,
    "dygn": TimeUnit.DAYS,
    "arbetsdag": TimeUnit.WORKING_DAYS,
    "vecka": TimeUnit.WEEKS,
    "månad": TimeUnit.MONTHS,
}
_UNITS = _ONE_UNIT | {unit.value: unit for unit in TimeUnit}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number, and whether it is a percentage."""

    value: Decimal
    percent: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """How many people took part, and whether the source says "about"."""

    value: Decimal
    about: bool = False


@dataclass(frozen=True, slots=True)
class Duration:
    """A time limit, e.g. 24 hours."""

    value: Decimal
    unit: TimeUnit


def parse_number(value: object) -> Decimal:
    """Read a number with decimal comma; raises a ``number_*`` error."""
    text = as_text(value)
    found = _NUMBER.fullmatch(text)
    if not found:
        raise _refused(text)
    return Decimal(_SPACES.sub("", found[1]) + (f".{found[2]}" if found[2] else ""))


def _refused(text: str) -> PydanticCustomError:
    """Make the error for what is no number: with what was meant, when that can be told."""
    from loftet.model.meant_numbers import meant_number  # noqa: PLC0415 # seldom needed

    if _POINT.fullmatch(text):
        return bad_value("number_point", value=text, suggestion=text.replace(".", ","))
    if found := meant_number(text):
        fault, args = found
        return bad_value(fault, value=text, **args)
    return bad_value("number_format", value=text)


def parse_amount(value: object) -> Amount:
    """Read a number or a percentage; raises a ``number_*`` error."""
    if isinstance(value, str) and value.rstrip().endswith("%"):
        try:
            return Amount(parse_number(value.rstrip()[:-1]), percent=True)
        except PydanticCustomError:
            raise _refused(value.strip()) from None
    return Amount(parse_number(value))


def parse_count(value: object) -> Count:
    """Read a count of people, exact or about; raises a ``number_*`` error."""
    found = _ABOUT.fullmatch(value.strip()) if isinstance(value, str) else None
    return Count(parse_number(found[1]), about=True) if found else Count(parse_number(value))


def parse_duration(value: object) -> Duration:
    """Read a time limit such as ``24 timmar``; raises ``duration_format`` or a ``number_*`` error."""
    number, _, unit = as_text(value).rpartition(" ")
    if unit not in _UNITS:
        raise bad_value("duration_format", value=as_text(value), units=", ".join(TimeUnit))
    return Duration(parse_number(number), _UNITS[unit])


_NUMBER_SCHEMA: Final[dict[str, Any]] = {"type": ["number", "string"]}

AmountValue = Annotated[Amount, reads_with(parse_amount, _NUMBER_SCHEMA)]
"""A number or a percentage."""

CountValue = Annotated[Count, reads_with(parse_count, _NUMBER_SCHEMA)]
"""A count of people: ``300`` or ``cirka 300``."""

DurationValue = Annotated[Duration, reads_with(parse_duration, {"type": "string"})]
"""A time limit: ``24 timmar``, ``3 dagar``, ``2 veckor``."""
