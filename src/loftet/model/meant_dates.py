"""What somebody meant who wrote a date, period or interval in another way than the record does.

Only looked at when reading has failed. A guess is a suggestion: it is read anew before anybody sees it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Final, Literal

NO_YEAR: Final = "åååå"
"""Stands in a suggestion for the year that was not written."""

Fault = Literal["date_no_year", "date_two_digits", "date_swedish", "date_other"]

_SHORT: Final = 2
_MONTHS: Final = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_IN_ENGLISH: Final = {"may": "maj", "oct": "okt"}
_MONTH: Final = (
    r"(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)"
    r"(?:uar[iy]|ruar[iy]|s|ch|il|[iey]|ust|usti|tember|ober|ember|t)?\.?"
)
_YEAR: Final = r"'?(\d{4}|\d{2})"
_AFTER: Final = rf"(?:[ /\-]{{1,3}}{_YEAR})?"
_PARTS: Final = {"quarter": "K", "tertial": "T", "kvartal": "K", "halvår": "H", "t": "T", "k": "K", "q": "K", "h": "H"}
_ORDINALS: Final = {"första": 1, "andra": 2, "tredje": 3, "fjärde": 4}
_PART: Final = r"(tertial|kvartal|halvår|quarter|[tkqh])"
_BETWEEN: Final = r" ?[–—−/-] ?| (?:till och med|till|t\.?o\.?m\.?|och|to|and) "
_TWO_WAYS: Final = r"(?:[0-2]?\d|3[01])[./](?:0?\d|1[0-2])[./](?:[0-2]\d|3[01])"
"""A day that begins or ends with its year, ``20.12.31``: nobody can tell which."""
_LONGEST: Final = 60
_LONG_PERIOD: Final = 9
"""More years than promises are given for."""


@dataclass(frozen=True, slots=True)
class _One:
    """One date: its year as written, the rest in ISO form, and whether anything was written in words."""

    year: str
    rest: str
    words: bool = False

    def iso(self, year: str) -> str:
        return f"{year}{self.rest}"


def meant(written: str) -> tuple[Fault, str] | None:
    """Return what is wrong with how a date or a range is written, and how to write it; ``None`` when nobody can tell.

    The suggestion may be a day that does not exist.
    """
    text = " ".join(written.lower().replace(",", " ").split())
    if len(text) > _LONGEST or re.fullmatch(_TWO_WAYS, text, re.ASCII):
        return None
    if one := _one(text):  # not "från 2027", which says that there is no end
        return _fault([one]), one.iso(_full(one.year))
    return next(_ranges(text.removeprefix("från ").removeprefix("from ")), None)


def _ranges(text: str) -> Iterator[tuple[Fault, str]]:
    for between in re.finditer(_BETWEEN, text):
        starts, ends = _readings(text[: between.start()]), _readings(text[between.end() :])
        both = zip(starts, ends, strict=True) if len(starts) == len(ends) else product(starts, ends)
        pairs = [(first, last) for first, last in both if not _mixed(first, last)]
        if len(pairs) > 1:  # read one way, a period may be as long as people's are; the other way hardly
            pairs = [(first, last) for first, last in pairs if 0 <= _years_between(first, last) <= _LONG_PERIOD]
        if len(pairs) == 1:
            (first, last), *_ = pairs
            start, end = first.year or last.year, last.year or first.year
            separator = " – " if first.rest or last.rest else "–"
            years = [first, last] if first.year or last.year else [_One("", "")]
            yield _fault(years), first.iso(_full(start)) + separator + last.iso(_full(end))


def _readings(text: str) -> list[_One]:
    """Return the dates that a text may be: two for one that begins or ends with its year."""
    if re.fullmatch(_TWO_WAYS, text, re.ASCII):
        first, month, last = re.split(r"[./]", text)
        return [_One(year, f"-{int(month):02}-{int(day):02}") for year, day in ((first, last), (last, first))]
    one = _one(text)
    return [one] if one else []


def _years_between(first: _One, last: _One) -> int:
    start, end = first.year or last.year, last.year or first.year
    return int(_full(end)) - int(_full(start)) if start and end else 0


def _mixed(first: _One, last: _One) -> bool:
    """Tell whether two digits beside a date are something else than a year, as in ``10-12 maj``."""
    bare = [len(one.year) == _SHORT and not one.rest for one in (first, last)]
    return any(bare) and bool(first.rest or last.rest)


def _full(year: str) -> str:
    return f"20{year}" if len(year) == _SHORT else year or NO_YEAR


def _fault(written: list[_One]) -> Fault:
    lengths = {len(one.year) for one in written if one.year}
    if not lengths:
        return "date_no_year"
    if _SHORT in lengths:
        return "date_two_digits"
    return "date_swedish" if any(one.words for one in written) else "date_other"


def _one(text: str) -> _One | None:
    """Read a single date in one of the ways people write it."""
    for pattern, reading in _WAYS:
        if found := re.fullmatch(pattern, text, re.ASCII):  # compiled when first needed
            return reading(found)
    return None


def _month(name: str) -> str:
    return f"{_MONTHS.index(_IN_ENGLISH.get(name, name)) + 1:02}"


def _of_day(found: re.Match[str]) -> _One:
    return _One(found[3] or "", f"-{_month(found[2])}-{int(found[1]):02}", words=True)


def _of_day_after(found: re.Match[str]) -> _One:
    return _One(found[3], f"-{_month(found[1])}-{int(found[2]):02}", words=True)


def _of_month(found: re.Match[str]) -> _One:
    return _One(found[2] or "", f"-{_month(found[1])}", words=True)


def _of_numbers(found: re.Match[str]) -> _One:
    return _One(found[1], f"-{int(found[2]):02}" + (f"-{int(found[3]):02}" if found[3] else ""))


def _of_turned_numbers(found: re.Match[str]) -> _One:
    return _One(found[3] or "", f"-{int(found[2]):02}-{int(found[1]):02}")


def _of_part(found: re.Match[str]) -> _One:
    return _One(found[3] or "", f"-{_PARTS[found[1]]}{found[2]}")


def _of_part_after(found: re.Match[str]) -> _One:
    return _One(found[1], f"-{_PARTS[found[2]]}{found[3]}")


def _of_ordinal(found: re.Match[str]) -> _One:
    number = _ORDINALS.get(found[1]) or int(found[1][0])
    return _One(found[3] or "", f"-{_PARTS[found[2]]}{number}")


_MONTH_NUMBER: Final = r"(0?[1-9]|1[0-2])"
_WAYS: Final = (
    (rf"(?:den )?(\d{{1,2}})(?::?[ae]|st|nd|rd|th)? {_MONTH}{_AFTER}", _of_day),
    (rf"{_MONTH} (\d{{1,2}})(?:st|nd|rd|th)? (\d{{4}})", _of_day_after),
    (rf"{_MONTH}{_AFTER}", _of_month),
    (rf"{_PART} ?([1-4]){_AFTER}", _of_part),
    (rf"{_YEAR}[ /\-]?{_PART} ?([1-4])", _of_part_after),
    (rf"(första|andra|tredje|fjärde|[1-4]:?[ae]) (tertial|kvartal|halvår)et{_AFTER}", _of_ordinal),
    (rf"(\d{{1,2}})/{_MONTH_NUMBER}{_AFTER}", _of_turned_numbers),
    (rf"(\d{{1,2}})\.{_MONTH_NUMBER}\.{_YEAR}", _of_turned_numbers),
    (rf"{_YEAR}[-/.]{_MONTH_NUMBER}[-/.](\d{{1,2}})", _of_numbers),
    (r"(\d{4})(\d\d)(\d\d)", _of_numbers),
    (rf"{_YEAR}[-/.]{_MONTH_NUMBER}()", _of_numbers),
    (_YEAR, lambda found: _One(found[1], "")),
)
