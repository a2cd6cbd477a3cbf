"""When documents, promises and activities run, with the extensions decided by a day."""

from collections.abc import Callable
from datetime import date

from loftet.followup.calendar import Stretch, running_time
from loftet.followup.items import Item
from loftet.model.background import Change
from loftet.model.dates import Period
from loftet.model.document import Document
from loftet.model.promise import Activity, SharedActivity


def period_on(document: Document, day: date) -> Period:
    """Return the document's period as it stood on a day, with the extensions decided by then."""
    return _extended(document, day, lambda change: not change.applies_to) or document.period


def running(document: Document, item: Item, day: date) -> Stretch | None:
    """Return the days that something runs, as decided on a day; ``None`` when it is not known when it begins.

    An activity without a period of its own runs as long as its promise, and that as long as the document.
    """
    signed = document.signing.date if document.signing else None
    period = None if item is document else _own_period(document, item, day)
    return running_time(period or period_on(document, day), signed)


def _own_period(document: Document, item: Item, day: date) -> Period | None:
    stated = None if isinstance(item, Document) else item.period
    if found := _extended(document, day, lambda change: item.id in change.applies_to) or stated:
        return found
    if not document.changes and not any(promise.period for promise in document.promises):
        return None
    above = promises_of(document, item)
    if len(above) != 1:
        return None
    promise = next((each for each in document.promises if each.id == above[0]), None)
    return _own_period(document, promise, day) if promise else None


def promises_of(document: Document, item: Item) -> tuple[str, ...]:
    """Return the ids of the promises that an activity belongs to; none where it belongs to all or is no activity."""
    if isinstance(item, SharedActivity):
        return item.promises
    if not isinstance(item, Activity):
        return ()
    return tuple(promise.id for promise in document.promises if any(item is each for each in promise.activities))


def _extended(document: Document, day: date, applies: Callable[[Change], bool]) -> Period | None:
    """Return the period that was decided last, in whatever order the changes are written."""
    found = [change for change in document.changes if change.new_period and change.date <= day and applies(change)]
    return max(found, key=lambda change: change.date).new_period if found else None
