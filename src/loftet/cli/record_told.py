"""What somebody tells of an outcome, and how each part of it is read."""

import re
from datetime import date
from typing import Final, NamedTuple
from unicodedata import normalize

from loftet.errors import CannotRunError
from loftet.model.characters import FORBIDDEN
from loftet.model.dates import Interval, parse_interval
from loftet.model.numbers import parse_amount
from loftet.model.vocabulary import Status

_POINT: Final = re.compile(r"\d\.\d", re.ASCII)
_THOUSANDS: Final = re.compile(r"([1-9]\d{0,2})[.,](\d{3})( ?%)?", re.ASCII)
_TERTIAL: Final = r"\btertial|\bt ?\d"
_UNSEEN: Final = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
"""Where a word may be broken, or not, which Word and web pages put into what is copied: nobody sees or means them."""


class Told(NamedTuple):
    """What somebody reports, as they wrote it; ``None`` is what they did not say."""

    period: str | None = None
    amount: str | None = None
    accumulated: str | None = None
    unit: str | None = None
    status: str | None = None
    text: str | None = None
    reasons: tuple[str, ...] = ()
    party: str | None = None
    municipality: str | None = None
    source: str | None = None
    recorded: date | None = None
    id: str | None = None
    corrects: str | None = None

    @property
    def says_something(self) -> bool:
        """Whether there is anything in it beside what it is about."""
        return bool(self.amount or self.accumulated or self.status or self.text)


def read_interval(text: str) -> Interval:
    """Read the time an entry is about; raises ``CannotRunError`` when it is none."""
    try:
        return parse_interval(text.strip().upper())
    except ValueError:
        raise CannotRunError(
            "not-a-tertial" if re.search(_TERTIAL, text, re.IGNORECASE) else "record-interval", value=text
        ) from None


def read_figure(text: str) -> str:
    """Return a figure as it is to be written; raises ``CannotRunError`` when it is none."""
    text = text.strip()
    if found := _THOUSANDS.fullmatch(text):
        # In English a comma stands between thousands, and so does a point in Swedish now and then.
        whole, part, percent = found[1], found[2], found[3] or ""
        decimals = f"{whole},{part.rstrip('0') or '0'}" if part.endswith("0") else f"{whole},{part}0"
        raise CannotRunError("record-thousands", value=text, whole=f"{whole}{part}{percent}", near=decimals + percent)
    if _POINT.search(text):
        raise CannotRunError("record-point", value=text, near=text.replace(".", ","))
    try:
        parse_amount(text)
    except ValueError:
        from loftet.model.meant_numbers import meant_number  # seldom needed

        near = (meant_number(text) or ("", {}))[1].get("suggestion", "")
        raise CannotRunError("record-figure-near" if near else "record-figure", value=text, near=near) from None
    return text


def read_status(text: str) -> str:
    """Return a word for the status; raises ``CannotRunError`` when it is not among those there are."""
    word, choices = " ".join(text.lower().split()), ", ".join(Status)
    if word in set(Status):
        return word
    from loftet.model.meant_words import meant_word  # seldom needed

    if near := meant_word(text, Status):
        raise CannotRunError("record-status-near", value=text, near=near, choices=choices)
    raise CannotRunError("record-status", value=text, choices=choices)


def read_text(text: str) -> str:
    """Return a text as it is to be written; raises ``CannotRunError`` for characters a file must not hold."""
    text = normalize("NFC", text).translate(_UNSEEN)
    text = "\n".join(line.rstrip() for line in text.strip().splitlines())
    if re.search(FORBIDDEN, text):
        raise CannotRunError("record-text")
    return text
