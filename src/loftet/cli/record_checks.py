"""What an entry may be about: time that has been, and names that the document knows."""

from collections.abc import Iterable, Iterator
from datetime import date

from loftet.cli.record_told import Told, read_figure
from loftet.errors import CannotRunError
from loftet.followup.items import Item, targets_of, units
from loftet.followup.running import running
from loftet.model.base import suggest_id
from loftet.model.dates import Interval
from loftet.model.document import Document


def check_time(document: Document, item: Item, interval: Interval, recorded: date, today: date) -> None:
    """Raise ``CannotRunError`` for time that has not been, or that is outside the time of what is reported."""
    if interval.first > today:
        raise CannotRunError("record-not-begun", value=interval.label, day=str(today))
    if recorded > today:
        raise CannotRunError("record-future", value=str(recorded), day=str(today))
    if recorded < interval.first:
        raise CannotRunError("record-too-soon", value=str(recorded), interval=interval.label)
    span = running(document, item, today)
    if span and interval.last < span.first:
        raise CannotRunError("record-too-early", value=interval.label, first=str(span.first))
    if span and interval.first > span.last:
        raise CannotRunError("record-too-late", value=interval.label, last=str(span.last))


def check_names(document: Document, item: Item, told: Told) -> None:
    """Raise ``CannotRunError`` for a name that is not in the document, and where one is needed."""
    _one_of(told.party, document.parties, "record-no-party")
    _one_of(told.municipality, document.area.municipalities, "record-no-municipality")
    _one_of(told.source, (source.id for source in document.sources), "record-no-source")
    counted = sorted(unit for unit in units(targets_of(item)) if unit)
    if len(counted) > 1 and (told.amount or told.accumulated) and not told.unit:
        raise CannotRunError("record-unit", choices=", ".join(counted))
    if told.id is not None and (suggest_id(told.id) or "-") != told.id:
        raise CannotRunError("record-id", value=told.id)


def read_figure_of(item: Item, text: str) -> str:
    """Return a figure as it is to be written; raises ``CannotRunError`` when it can't be held against the targets."""
    figure, shares = read_figure(text), tuple(shares_in(item))
    if shares and all(shares) and not figure.endswith("%"):
        raise CannotRunError("record-share", value=figure)
    return figure


def shares_in(item: Item) -> Iterator[bool]:
    """Yield for each number in the targets whether it is a share."""
    for target in targets_of(item):
        for one in (target, *target.any_of):
            amounts = one.at_least, one.at_most, one.exactly
            yield from (amount.percent for amount in amounts if amount)


def _one_of(value: str | None, known: Iterable[str], text_id: str) -> None:
    choices = list(known)
    if value and value not in choices:
        raise CannotRunError(text_id, value=value, choices=", ".join(choices) or "–")
