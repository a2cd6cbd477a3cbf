"""The entry that somebody wants to record: what they say, held against the document and the log it belongs to."""

from collections.abc import Iterator, Sequence
from datetime import date

from loftet.cli.record_checks import check_names, check_time, read_figure_of
from loftet.cli.record_log import content, corrections, rivals, taken
from loftet.cli.record_told import Told, read_interval, read_status, read_text
from loftet.errors import CannotRunError
from loftet.followup.items import Item, targets_of, units
from loftet.model.base import suggest_id
from loftet.model.dates import Interval
from loftet.model.document import Document
from loftet.model.near import closest
from loftet.model.promise import Outcome
from loftet.writing.values import Value, as_read

Entry = dict[str, Value]
"""An entry as it is to be written."""


def commitments(document: Document) -> list[Item]:
    """Return all that has a log: the document, its promises and the activities."""
    return [document, *document.promises, *document.activities()]


def commitment(document: Document, id_: str) -> Item:
    """Return the activity, the promise or the document with this id.

    Raises:
        CannotRunError: There is none, or more than one.
    """
    items = commitments(document)
    found = [item for item in items if item.id == id_]
    if len(found) == 1:
        return found[0]
    if found:
        raise CannotRunError("record-id-twice", value=id_)
    if near := closest(id_, [item.id for item in items]):
        raise CannotRunError("no-such-id-near", value=id_, near=near)
    raise CannotRunError("record-no-such-id", value=id_, choices=", ".join(item.id for item in items[1:]))


def entry_for(document: Document, item: Item, told: Told, today: date) -> Entry | None:
    """Return the entry to write; ``None`` when it is there already.

    Raises:
        CannotRunError: What was told cannot be recorded.
    """
    corrected = entry_with(item.outcomes, told.corrects) if told.corrects else None
    told = _completed(told, corrected, item)
    if not told.says_something:
        raise CannotRunError("record-nothing")
    if not told.period:
        raise CannotRunError("record-period-needed")
    interval = read_interval(told.period)
    check_time(document, item, interval, told.recorded or today, today)
    check_names(document, item, told)
    entry = _entry(told, interval, today, _free_id(told, interval, item.outcomes))
    outcome = Outcome.model_validate(as_read(entry))
    there = corrections(item.outcomes, corrected) if corrected else rivals(item, outcome)
    if any(content(each) == content(outcome) for each in there):
        return None
    if there:
        raise taken(there[-1], interval, correcting=corrected)
    return entry


def entry_with(outcomes: Sequence[Outcome], id_: str) -> Outcome:
    """Return the entry with an id; raises ``CannotRunError`` when there is none."""
    known = [entry.id for entry in outcomes if entry.id]
    if id_ not in known:
        raise CannotRunError("record-no-entry", value=id_, choices=", ".join(known) or "–")
    return next(entry for entry in outcomes if entry.id == id_)


def _completed(told: Told, old: Outcome | None, item: Item) -> Told:
    """Take from the entry that is corrected what it is about, where nothing else was said; tidy the rest."""
    if old:
        told = told._replace(
            period=told.period or old.interval.label,
            party=told.party or old.party,
            municipality=told.municipality or old.municipality,
            unit=told.unit or old.unit,
        )
    unit = told.unit.strip() if told.unit else None
    return told._replace(
        amount=read_figure_of(item, told.amount) if told.amount else None,
        accumulated=read_figure_of(item, told.accumulated) if told.accumulated else None,
        status=read_status(told.status) if told.status else None,
        text=read_text(told.text) or None if told.text else None,
        reasons=tuple(filter(None, map(read_text, told.reasons))),
        unit=None if {unit} == units(targets_of(item)) else unit or None,
    )


def _free_id(told: Told, interval: Interval, outcomes: Sequence[Outcome]) -> str:
    """Return the id asked for; else one made from what the entry is about, with a number when it is taken."""
    if told.id:
        return told.id
    taken = {entry.id for entry in outcomes}
    about = filter(None, (interval.label, told.party, told.municipality, told.unit))
    return next(id_ for id_ in _numbered("-".join(map(suggest_id, about))) if id_ not in taken)


def _numbered(base: str) -> Iterator[str]:
    yield base
    number = 2
    while True:
        yield f"{base}-{number}"
        number += 1


def _entry(told: Told, interval: Interval, today: date, id_: str) -> Entry:
    given: dict[str, Value | None] = {
        "id": id_,
        "datum": told.recorded or today,
        "avser": _whole(interval.label),
        "antal": _whole(told.amount),
        "ackumulerat": _whole(told.accumulated),
        "enhet": told.unit,
        "status": told.status,
        "text": told.text,
        "orsak": told.reasons[0] if len(told.reasons) == 1 else told.reasons,
        "part": told.party or None,
        "kommun": told.municipality or None,
        "rättar": told.corrects or None,
        "källa": told.source or None,
    }
    return {key: value for key, value in given.items() if value is not None and value != ()}


def _whole(text: str | None) -> Value | None:
    """Return a whole number as one, so that it is written without quotation marks."""
    return int(text) if text and text.isdecimal() and str(int(text)) == text else text
