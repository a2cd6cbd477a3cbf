"""What a log says already of the thing that an entry is about."""

from collections.abc import Sequence
from typing import Final

from loftet.errors import CannotRunError
from loftet.followup.calendar import stretch
from loftet.followup.entries import in_force
from loftet.followup.items import Item, targets_of, units
from loftet.model.dates import Interval
from loftet.model.promise import Outcome

_SHOWN: Final = 60


def rivals(item: Item, outcome: Outcome) -> list[Outcome]:
    """Return the entries in force that tell of the same thing as a new one."""
    sole = units(targets_of(item))
    return [entry for entry in in_force(item.outcomes) if _about(entry, sole) == _about(outcome, sole)]


def _about(entry: Outcome, sole: set[str | None]) -> tuple[object, ...]:
    unit = None if {entry.unit} == sole else entry.unit
    return stretch(entry.interval), entry.party, entry.municipality, unit


def corrections(outcomes: Sequence[Outcome], corrected: Outcome) -> list[Outcome]:
    """Return the entries that correct an entry."""
    return [entry for entry in outcomes if entry.corrects == corrected.id]


def content(entry: Outcome) -> tuple[object, ...]:
    """Return what an entry says, so that two that say the same are known."""
    text = entry.text.strip() if entry.text else None
    reasons = tuple(reason.strip() for reason in entry.reasons)
    about = (stretch(entry.interval), entry.party, entry.municipality)
    return (*about, entry.amount, entry.accumulated, entry.status, text, reasons, entry.source)


def taken(rival: Outcome, interval: Interval, *, correcting: Outcome | None) -> CannotRunError:
    """Return why an entry cannot stand beside another."""
    if correcting:
        return CannotRunError("record-corrected", value=str(correcting.id), near=rival.id or "–")
    said = _said_by(rival)
    if rival.id is None:
        return CannotRunError("record-other-nameless", value=interval.label, said=said)
    return CannotRunError("record-other", value=interval.label, said=said, id=rival.id)


def _said_by(entry: Outcome) -> str:
    """Return the figure, else the word, else the text of an entry, to know it by."""
    for amount in (entry.amount, entry.accumulated):
        if amount:
            return format(amount.value, "f").replace(".", ",") + (" %" if amount.percent else "")
    return str(entry.status or (entry.text or "–")[:_SHOWN])
