"""What a reader should know beside the state: targets that were changed, left behind or counted in another way."""

from collections.abc import Iterator
from datetime import date

from loftet.followup.calendar import Moment, share_days
from loftet.followup.figures import latest
from loftet.followup.items import units
from loftet.followup.running import promises_of
from loftet.followup.state import STATE_OF_STATUS, Progress, Reason, State
from loftet.followup.total import Doubt
from loftet.followup.verdict import inside
from loftet.model.background import Change
from loftet.model.document import Document
from loftet.model.promise import Activity, Promise
from loftet.model.vocabulary import ChangeType

_REMARKABLE = (ChangeType.AMENDMENT, ChangeType.ADDITION, ChangeType.CLOSURE, ChangeType.EXTENSION)


def remarks(
    document: Document, item: Document | Promise | Activity, progress: Progress, moment: Moment
) -> Iterator[Reason]:
    """Yield what should be said of something, of all that had happened when it is asked."""
    yield from _changed(document, item, moment)
    if not isinstance(item, Document):
        yield from _counted_otherwise(item, progress)
    yield from _gone_silent(progress)
    yield from _doubts(progress)
    yield from _said_otherwise(progress)
    yield from _written_early(progress)
    if progress.pace:
        yield from progress.pace.uneven
    if outside := len(progress.entries) - len(inside(progress.entries, progress.span)):
        yield Reason("outside", {"n": outside})
    if progress.superseded:
        yield Reason("corrected", {"n": len(progress.superseded)})


def changes_of(document: Document, item: Document | Promise | Activity, moment: Moment) -> Iterator[Change]:
    """Yield the changes of something, or of a promise it is under; those of the whole document are of that only.

    What was changed after the time asked about is told too: the target that judges is the one that stands now.
    """
    ids = {item.id, *promises_of(document, item)} if document.changes else set()
    for change in document.changes:
        applies = ids.intersection(change.applies_to) or (item is document and not change.applies_to)
        if applies and change.date <= moment.known:
            yield change


def last_changed(document: Document, known: date) -> Change | None:
    """Return the last change of what was promised that was known on a day, whatever part of the document it is of."""
    found = [change for change in document.changes if change.type in _REMARKABLE and change.date <= known]
    return max(found, key=lambda change: change.date, default=None)


def _changed(document: Document, item: Document | Promise | Activity, moment: Moment) -> Iterator[Reason]:
    for change in changes_of(document, item, moment):
        # What was withdrawn in the time is a state; what was withdrawn after it is not.
        if change.type in _REMARKABLE or (change.type is ChangeType.WITHDRAWAL and change.date > moment.last):
            text = change.text or change.reason or ""
            id_ = "changed" if text else "changed-untold"
            yield Reason(id_, {"type": change.type, "date": change.date, "text": text})


def _counted_otherwise(item: Promise | Activity, progress: Progress) -> Iterator[Reason]:
    given = {entry.unit for entry in progress.entries if entry.unit}
    wanted = units(item.targets) - {None} if given else set()
    for unit in sorted(given - wanted if wanted else ()):
        yield Reason("other-unit", {"unit": unit, "wanted": ", ".join(sorted(filter(None, wanted)))})


def _gone_silent(progress: Progress) -> Iterator[Reason]:
    """Tell when something was reported before, but not when it was last to be: it may have been dropped."""
    newest, missing = progress.latest, progress.missing
    if newest and missing and missing[-1] not in progress.silent and missing[-1].last > newest.interval.last:
        yield Reason("silent", {"label": newest.interval.label})


def _doubts(progress: Progress) -> Iterator[Reason]:
    """Tell why figures may be higher, by the rounds that have none where they are known."""
    for doubt in dict.fromkeys(found.doubt for found in progress.totals if found.doubt):
        labels = [
            each.label
            for total in progress.totals
            if total.doubt is doubt is Doubt.GAP
            for each in progress.owed
            if each.first <= total.until and not any(share_days(entry.interval, each) for entry in total.entries)
        ]
        yield Reason("no-figure", {"labels": ", ".join(labels)}) if labels else Reason(f"doubt-{doubt}")


def _written_early(progress: Progress) -> Iterator[Reason]:
    """Tell of figures that were written before their time was out: more may have been done since."""
    for entry in {id(entry): entry for total in progress.totals for entry in total.entries}.values():
        last = min(entry.interval.last, progress.span.last) if progress.span else entry.interval.last
        if entry.recorded and entry.recorded < last:
            yield Reason("written-early", {"date": entry.recorded, "label": entry.interval.label})


def _said_otherwise(progress: Progress) -> Iterator[Reason]:
    """Tell what was reported in words where the figure that decided says something else."""
    said, pace = latest(entry for entry in progress.entries if entry.status), progress.pace
    if not (said and said.status and pace) or said.interval.last < pace.total.until:
        return
    state = STATE_OF_STATUS[said.status]
    if state not in {progress.state, State.UNDER_WAY, State.UNKNOWN}:
        short = state is State.DONE and not pace.limit and pace.total.value < pace.needed
        yield Reason("said-short" if short else "said", {"status": said.status, "label": said.interval.label})
