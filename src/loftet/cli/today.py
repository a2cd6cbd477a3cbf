"""The one place that asks what day it is."""

import os
from datetime import UTC, date, datetime

from loftet.errors import CannotRunError


def parse_today(text: str) -> date:
    """Read the value of ``--today``; raises ``CannotRunError`` when it is no day."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise CannotRunError("not-a-day", value=text) from None
    if day.year in {date.min.year, date.max.year}:  # what is judged is compared with days before and after
        raise CannotRunError("not-a-day", value=text)
    return day


def today(chosen: date | None) -> date:
    """Return the chosen day; else that of ``SOURCE_DATE_EPOCH``, so that a build can be repeated; else the clock's."""
    if chosen:
        return chosen
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        return datetime.now().astimezone().date()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise CannotRunError("not-an-epoch", value=epoch) from None
