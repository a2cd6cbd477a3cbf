"""What a sheet tells of each commitment that is to be reported."""

from collections.abc import Iterator
from datetime import date

from loftet.followup.calendar import share_days
from loftet.followup.progress import Commitment, standing
from loftet.followup.report import owed_by
from loftet.followup.state import State
from loftet.followup.targets import units
from loftet.followup.verdict import Item, targets_of
from loftet.model.dates import Interval
from loftet.model.document import Document
from loftet.model.promise import Outcome
from loftet.output.pages.links import actors
from loftet.output.pages.phrases import said
from loftet.output.pages.setting import Choices, Setting
from loftet.output.pages.targets import amount_parts, target_phrase
from loftet.output.pages.wording import Wording, one_line
from loftet.output.sheets.version import version_of
from loftet.output.texts import Texts

Row = dict[str, str]
"""The text of each column that is known."""


def owed(document: Document, interval: Interval, known: date) -> Iterator[tuple[Commitment, str | None]]:
    """Yield what runs in an interval and has no report about it, once for each thing that its targets count."""
    for one in standing(document, known):
        progress = one.progress
        runs = progress.span is None or share_days(progress.span, interval)
        if not one.leaf or not runs or progress.state is State.WITHDRAWN:
            continue
        about = [entry for entry in progress.entries if share_days(entry.interval, interval)]
        for unit in counted(one.item):
            if not any(unit is None or entry.unit in {None, unit} for entry in about):
                yield one, unit


def counted(item: Item) -> list[str | None]:
    """Return what an entry must say that it counts: each of several things, or nothing when there is no doubt."""
    found = sorted(unit for unit in units(targets_of(item)) if unit)
    return list(found) if len(found) > 1 else [None]


def rows(path: str, document: Document, interval: Interval, known: date, texts: Texts) -> Iterator[Row]:
    """Yield a row for each report that is owed."""
    say = Wording(texts)
    setting = Setting(document, say, Choices())
    for one, unit in owed(document, interval, known):
        item = one.item
        yield {
            "what": one_line(item.title if isinstance(item, Document) else item.text),
            "target": _target(item, say),
            "unit": unit or next(iter(units(targets_of(item))), None) or "",
            "from": say.listed(phrase.text for phrase in actors(owed_by(document, one), setting)),
            "latest": latest(one.progress.latest, say),
            "period": interval.label,
            "file": path,
            "document": document.id,
            "id": item.id,
            "version": version_of(document, item),
        }


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
