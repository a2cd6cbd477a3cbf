"""Dates, numbers and words of the record in the language of the page."""

import datetime as dt
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from loftet.model.dates import Interval, PartialDate, Period, parse_period
from loftet.model.numbers import Amount, Count, Duration
from loftet.output.texts import Texts

_LOCALES: Final = {"sv": "sv_SE", "en": "en_GB"}
_PATTERNS: Final = {1: "y", 2: "MMMM y", 3: "d MMMM y"}
_SPACES = re.compile(r"[\t-\r \x85\u2028\u2029]+")
_PART_OF_YEAR: Final = re.compile(r"(\d{4})-([TKH])(\d)(?: – (\d{4})-([TKH])(\d))?")


def capitalized(text: str) -> str:
    """Return the text with a capital first letter."""
    return text[:1].upper() + text[1:]


def paragraphs(text: str | None) -> tuple[str, ...]:
    """Split a text where it has an empty line; each paragraph becomes one line."""
    if text is None:
        return ()
    if "\n" not in text:
        return (one_line(text),)
    lines = (one_line(part) for part in re.split(r"\n[ \t]*\n", text))
    return tuple(filter(None, lines)) or ("",)


def one_line(text: str) -> str:
    """Put a text on one line. A no-break space stays what it is."""
    if text.isprintable() and "  " not in text:  # as nearly all are, and much quicker to see
        return text.strip(" ")
    return _SPACES.sub(" ", text).strip(" ")


class Wording:
    """Puts values into words in one language."""

    def __init__(self, texts: Texts) -> None:
        """Take the texts of a language."""
        self.language = texts.language
        self._texts = texts
        self._locale = _LOCALES[texts.language]

    def __call__(self, key: str, **fields: object) -> str:
        """Return a text of the page."""
        return self._texts(f"page.{key}", **fields)

    def listed(self, items: Iterable[str]) -> str:
        """Join with commas and an "and"."""
        return format_list(list(items), locale=self._locale)

    def number(self, value: Decimal) -> str:
        """Write a number: ``1 234,5``."""
        return format_decimal(value, locale=self._locale, decimal_quantization=False)

    def amount(self, amount: Amount) -> str:
        """Write a number or a percentage: ``37,5 %``."""
        number = self.number(amount.value)
        return self("percent", number=number) if amount.percent else number

    def count(self, count: Count) -> str:
        """Write how many people: ``cirka 300``."""
        number = self.number(count.value)
        return self("about", number=number) if count.about else number

    def duration(self, duration: Duration) -> str:
        """Write a time limit: ``24 timmar``."""
        return self(f"duration.{duration.unit}", n=duration.value, number=self.number(duration.value))

    def date(self, partial: PartialDate) -> str:
        """Write a year, month or day: ``21 januari 2016``."""
        return self._formatted(partial, _PATTERNS[_precision(partial)])

    def day(self, day: dt.date) -> str:
        """Write an exact day."""
        return self.date(_exact(day))

    def period(self, period: Period) -> str:
        """Write a period: ``2019–2020``, ``från 27 februari 2024 och tills vidare``."""
        start, end = period.start, period.end
        if start and end:
            return self._range(start, end)
        if start:
            return self("period.open", start=self.date(start))
        return self("period.from_signing", end=self.date(end)) if end else self("period.signing_open")

    def interval(self, interval: Interval) -> str:
        """Write what time an outcome is about: ``tertial 1–2 2018``, ``maj–juli 2018``."""
        found = _PART_OF_YEAR.fullmatch(interval.label)
        if found and found[4] in {None, found[1]} and found[5] in {None, found[2]}:
            return self._part_of_year(found[1], found[2], found[3], found[6])
        if set("TKH") & set(interval.label):
            return self._range(_exact(interval.first), _exact(interval.last))
        return self.period(parse_period(interval.label))

    def _part_of_year(self, year: str, letter: str, first: str, last: str | None) -> str:
        number = f"{first}–{last}" if last else first
        return self(f"interval.{letter}" + (number if letter == "H" else ""), year=year, number=number)

    def _range(self, start: PartialDate, end: PartialDate) -> str:
        if start == end:
            return self.date(start)
        return f"{self._formatted(start, _start_pattern(start, end))}–{self.date(end)}"

    def _formatted(self, partial: PartialDate, pattern: str) -> str:
        return format_date(partial.first, pattern, locale=self._locale)


def _exact(day: dt.date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)


def _precision(partial: PartialDate) -> int:
    return 1 + (partial.month is not None) + (partial.day is not None)


def _start_pattern(start: PartialDate, end: PartialDate) -> str:
    """Leave out of the start what it shares with the end."""
    precision = _precision(start)
    if precision != _precision(end) or precision == 1 or start.year != end.year:
        return _PATTERNS[precision]
    if precision == 3 and start.month == end.month:
        return "d"
    return _PATTERNS[precision].removesuffix(" y")
