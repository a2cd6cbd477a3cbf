"""What a sheet tells of each commitment that is to be reported."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from loftet.followup.figures import latest as last_of
from loftet.followup.items import Item, targets_of, units
from loftet.followup.local import place_of
from loftet.followup.progress import Commitment, standing
from loftet.followup.who import owed_by
from loftet.model.dates import Interval
from loftet.model.document import Document
from loftet.model.party import Actor
from loftet.model.promise import Outcome
from loftet.model.vocabulary import Status
from loftet.output.pages.links import actors
from loftet.output.pages.phrases import said
from loftet.output.pages.setting import Choices, Setting
from loftet.output.pages.targets import amount_parts, target_phrase
from loftet.output.pages.wording import Wording, one_line
from loftet.output.sheets.marks import with_marks
from loftet.output.sheets.owed import owed
from loftet.output.sheets.version import version_of
from loftet.output.texts import Texts


@dataclass(frozen=True, slots=True)
class Row:
    """One report that is owed.

    Attributes:
        cells: The text of each column that is known; also of the municipality, where the row is for one alone.
        choices: What can stand in the columns to fill in that hold a name out of a list; where there is nothing to
            choose, the column is not for this row.
        unit: What is counted, when it could be several things.
    """

    cells: dict[str, str]
    choices: dict[str, tuple[str, ...]]
    unit: str | None


def rows(path: str, document: Document, interval: Interval, known: date, texts: Texts) -> Iterator[Row]:
    """Yield a row for each report that is owed."""
    say = Wording(texts)
    setting = Setting(document, say, Choices())
    choices = {
        "status": tuple(Status),
        "source": tuple(source.id for source in document.sources),
        "municipality": document.area.municipalities if len(document.area.municipalities) > 1 else (),
    }
    for one, time, unit, place in owed(document, tuple(standing(document, known)), interval, known):
        item, newest = one.item, one.progress.latest
        if place:
            newest = last_of(entry for entry in one.progress.entries if place_of(entry, document) in {None, place})
        cells = {
            "what": one_line(item.title if isinstance(item, Document) else item.text),
            "target": _target(item, say),
            "unit": unit or next(iter(units(targets_of(item))), None) or "",
            "responsible": _named(_responsible(document, one), setting),
            "from": _named(owed_by(document, one), setting),
            "latest": latest(newest, say),
            "period": time.label,
            "municipality": place or "",
            "file": path,
            "document": document.id,
            "id": item.id,
            "version": version_of(document, item),
        }
        yield Row(cells, choices, unit)


def to_send(row: Row) -> Row:
    """Return a row as it stands in a sheet, where it can be told whether its cells were changed."""
    return replace(row, cells=row.cells | {"version": with_marks(row.cells["version"], row.cells)})


def _named(who: tuple[Actor, ...], setting: Setting) -> str:
    return setting.say.listed(phrase.text for phrase in actors(who, setting))


def _responsible(document: Document, one: Commitment) -> tuple[Actor, ...]:
    if isinstance(one.item, Document):
        return tuple(Actor(part=id_) for id_ in document.parties)
    return one.item.responsible or (one.promise.responsible if one.promise else ())


def _target(item: Item, say: Wording) -> str:
    phrases = [target_phrase(target, say) for target in targets_of(item)] or said(getattr(item, "scope", None))
    return "; ".join(one_line(phrase.text) for phrase in phrases)


def latest(entry: Outcome | None, say: Wording) -> str:
    """Say what was reported last, and of what time."""
    if entry is None:
        return ""
    amount = entry.amount or entry.accumulated
    if amount:
        figure = "".join(part.text for part in amount_parts(amount, entry.unit, say))
    else:
        figure = say(f"word.{entry.status}") if entry.status else one_line(entry.text or "")
    return f"{figure} ({say.interval(entry.interval)})"
