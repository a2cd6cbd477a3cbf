"""Days, periods and reporting intervals, with the precision they were written with."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Final

from pydantic_core import PydanticCustomError

from loftet.model.base import as_text, bad_value, reads_with

OPEN_END: Final = "tillsvidare"
AT_SIGNING: Final = "undertecknandet"

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_YEARS = re.compile(r"(\d{4})\s*[-–]\s*(\d{4})", re.ASCII)
_RANGE = re.compile(r"(\S+)\s+[-–]\s+(\S+)|([^\s–]+)–([^\s–]+)")
_PART_OF_YEAR = re.compile(r"(\d{4})-([TKH])(\d)", re.ASCII)
_PARTS: Final = {"T": 3, "K": 4, "H": 2}
_SPLIT_YEARS = re.compile(r"(\d{2})(\d{2})\s*[-–/]\s*(?:\1)?(\d{2})", re.ASCII)
_SHORT_YEAR = re.compile(r"(\d{2})[-./](\d{1,2})[-./](\d{1,2})", re.ASCII)
_LEAP_YEAR: Final = "2028"
_SURE: Final = ("date_missing", "period_reversed", "period_split", "interval_part")
"""What is known to be wrong, so that nobody need guess what was meant."""
_TELLING: Final = ("date_missing", "date_not_exact")
"""What can be wrong with what was meant and is worth more to know than how it is written."""


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A year, a month or a day: ``2018``, ``2018-12`` or ``2018-12-03``."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def first(self) -> date:
        """The first day it covers."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day it covers."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def __str__(self) -> str:
        """The date in ISO 8601 with its own precision."""
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        return "-".join(parts)


@dataclass(frozen=True, slots=True)
class Period:
    """The time a promise runs.

    Attributes:
        start: When it begins; ``None`` means when the document is signed.
        end: When it ends; ``None`` means until further notice.
    """

    start: PartialDate | None
    end: PartialDate | None

    @property
    def first(self) -> date | None:
        """The first day, or ``None`` when it begins at signing."""
        return self.start.first if self.start else None

    @property
    def last(self) -> date | None:
        """The last day, or ``None`` when it is open."""
        return self.end.last if self.end else None


@dataclass(frozen=True, slots=True)
class Interval:
    """The time an outcome is about, both ends included.

    Attributes:
        first: First day.
        last: Last day.
        label: As written, e.g. ``2018-T1`` (tertial), ``2018-K3`` (quarter), ``2018-H1`` (half-year).
    """

    first: date
    last: date
    label: str


def last_of_month(year: int, month: int) -> int:
    """Return how many days a month has; 0 when there is no such month."""
    return monthrange(year, month)[1] if year and 1 <= month <= 12 else 0


def _as_meant(value: object, wrong: PydanticCustomError, parse: Callable[[object], object]) -> PydanticCustomError:
    """Return the error to raise: with what was meant, when that can be told from what was written."""
    from loftet.model.meant_dates import NO_YEAR, meant  # noqa: PLC0415 # seldom needed

    if not isinstance(value, str) or wrong.type.removeprefix("loftet_") in _SURE or not (found := meant(value)):
        return wrong
    fault, suggestion = found
    try:
        parse(suggestion.replace(NO_YEAR, _LEAP_YEAR))
    except PydanticCustomError as still:
        said = still.type.removeprefix("loftet_")
        return bad_value(said, value=value) if said in _TELLING else wrong
    return bad_value(fault, value=value, suggestion=suggestion)


def parse_partial(value: object) -> PartialDate:
    """Read a year, month or day; raises a ``date_*`` error that says what is wrong."""
    try:
        return _partial(value)
    except PydanticCustomError as wrong:
        raise _as_meant(value, wrong, _partial) from None


def _partial(value: object) -> PartialDate:
    text = as_text(value)
    found = _PARTIAL.fullmatch(text)
    if not found:
        raise bad_value("date_short_year" if _SHORT_YEAR.fullmatch(text) else "date_format", value=text)
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        parsed = PartialDate(year or 0, month, day)
        _ = (parsed.first, parsed.last)
    except (ValueError, IndexError):
        raise bad_value("date_missing", value=text) from None
    if month == 0 or day == 0:
        raise bad_value("date_missing", value=text)
    return parsed


def parse_day(value: object) -> date:
    """Read an exact day, ``2018-12-03``; raises a ``date_*`` error."""
    try:
        return _day(value)
    except PydanticCustomError as wrong:
        raise _as_meant(value, wrong, _day) from None


def _day(value: object) -> date:
    parsed = _partial(value)
    if parsed.day is None:
        raise bad_value("date_not_exact", value=as_text(value))
    return parsed.first


def _ends(value: object, error: str) -> tuple[str, str]:
    """Split a range into its two ends; a single date is both."""
    if isinstance(value, dict) and value:
        if set(value) != {"från", "till"}:
            raise bad_value(f"{error}_keys", value=", ".join(value))
        return _end(value, "från", error), _end(value, "till", error)
    text = as_text(value)
    if not isinstance(value, str):
        raise bad_value(f"{error}_format", value=text)
    if found := _YEARS.fullmatch(text):
        return found[1], found[2]
    if found := _RANGE.fullmatch(text):
        return found[1] or found[3], found[2] or found[4]
    return text, text


def _end(range_: dict[str, object], key: str, error: str) -> str:
    """Return what is written for one end of a range."""
    end = range_[key]
    if isinstance(end, str):
        return end
    raise bad_value(f"{error}_end", at=key) if end is None else bad_value("date_format", value="", at=key)


def _parse_end(text: str, error: str, whole: object) -> PartialDate:
    """Read one end of a period or interval; what is no date at all is an error of the whole.

    What was meant by an end alone is told only where the end stands alone: written instead of a text with both, it
    would lose the other.
    """
    try:
        return parse_partial(text) if isinstance(whole, dict) else _partial(text)
    except PydanticCustomError as wrong:
        if wrong.type != "loftet_date_format":
            raise
        raise bad_value(f"{error}_format", value=text) from None


def _refuse_split_years(text: str) -> None:
    """Refuse two years written as ``2027-28`` or ``2027/2028``; ``2027-12`` is a month."""
    found = _SPLIT_YEARS.fullmatch(text)
    if found and int(found[3]) > 12:
        raise bad_value("period_split", value=text, suggestion=f"{found[1]}{found[2]}–{found[1]}{found[3]}")


def parse_period(value: object) -> Period:
    """Read a period in any of its forms; raises a ``period_*`` or ``date_*`` error."""
    if isinstance(value, Period):
        return value
    try:
        return _period(value)
    except PydanticCustomError as wrong:
        raise _as_meant(value, wrong, _period) from None


def _period(value: object) -> Period:
    start_text, end_text = _ends(value, "period")
    _refuse_split_years(start_text)
    start = None if start_text == AT_SIGNING else _parse_end(start_text, "period", value)
    end = None if end_text == OPEN_END else _parse_end(end_text, "period", value)
    if start and end and start.first > end.last:
        raise bad_value("period_reversed", first=str(start), last=str(end))
    return Period(start, end)


def _part_of_year(text: str, whole: object) -> tuple[date, date]:
    """Return first and last day of a tertial, quarter, half-year, year, month or day."""
    found = _PART_OF_YEAR.fullmatch(text)
    if not found:
        parsed = _parse_end(text, "interval", whole)
        return parsed.first, parsed.last
    year, count, number = int(found[1]), _PARTS[found[2]], int(found[3])
    if not 1 <= number <= count:
        raise bad_value("interval_part", value=text, letter=found[2], count=count)
    months = 12 // count
    end = PartialDate(year, number * months)
    return PartialDate(year, (number - 1) * months + 1).first, end.last


def parse_interval(value: object) -> Interval:
    """Read what an outcome is about; raises an ``interval_*`` or ``date_*`` error."""
    if isinstance(value, Interval):
        return value
    try:
        return _interval(value)
    except PydanticCustomError as wrong:
        raise _as_meant(value, wrong, _interval) from None


def _interval(value: object) -> Interval:
    start_text, end_text = _ends(value, "interval")
    if found := _PART_OF_YEAR.fullmatch(start_text):
        # "2018-T1–T2" is how merged tertials are written
        end_text = f"{found[1]}-{end_text}" if re.fullmatch(r"[TKH][0-9]", end_text) else end_text
    first, last = _part_of_year(start_text, value)[0], _part_of_year(end_text, value)[1]
    if first > last:
        raise bad_value("period_reversed", first=start_text, last=end_text)
    return Interval(first, last, start_text if start_text == end_text else f"{start_text} – {end_text}")


_DATE_SCHEMA: Final[dict[str, Any]] = {"type": ["string", "integer"], "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}
_DAY_SCHEMA: Final[dict[str, Any]] = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_RANGE_SCHEMA: Final[dict[str, Any]] = {
    "type": ["string", "integer", "object"],
    "properties": {"från": {"type": ["string", "integer"]}, "till": {"type": ["string", "integer"]}},
    "required": ["från", "till"],
    "additionalProperties": False,
}

PartialDay = Annotated[PartialDate, reads_with(parse_partial, _DATE_SCHEMA)]
"""A year, month or day."""

Day = Annotated[date, reads_with(parse_day, _DAY_SCHEMA)]
"""An exact day."""

PeriodValue = Annotated[Period, reads_with(parse_period, _RANGE_SCHEMA)]
"""A period: ``2018`` · ``2019–2020`` · ``2018-10 – 2019-09`` · ``{från: 2024-02-27, till: tillsvidare}``."""

IntervalValue = Annotated[Interval, reads_with(parse_interval, _RANGE_SCHEMA)]
"""What an outcome is about: ``2018-T1`` · ``2018-T1–T2`` · ``2018-K3`` · ``2018`` · ``2018-05 – 2018-07``."""
