"""The verdict on a document in a few sentences, which open its report."""

from collections.abc import Iterator, Sequence

from loftet.followup.report import Row
from loftet.followup.state import State
from loftet.model.document import Document
from loftet.model.promise import Promise
from loftet.output.reports.lines import Telling


def verdict(telling: Telling) -> tuple[str, ...]:
    """Say how it stands as a whole, how many stand where, and how many reports are missing."""
    return tuple(_sentences(telling))


def verdict_line(telling: Telling) -> str:
    """Say how it stands as a whole."""
    voice, whole = telling.voice, telling.report.whole.progress
    if whole.entries:
        return voice("verdict_whole", state=voice.state(whole.state))
    if whole.state is State.UNKNOWN and not any(row.progress.entries for row in telling.report.rows):
        if any(row.merged for row in telling.report.rows):
            return voice("verdict.longer")
        return voice("verdict.not-reported" if telling.report.missing else "verdict.no_reports")
    return voice(f"verdict.{whole.state}")


def changed(row: Row, telling: Telling) -> tuple[str, ...]:
    """Say what was changed about something after it was promised."""
    remarks = (reason for reason in row.progress.remarks if reason.id.startswith("changed"))
    return tuple(map(telling.voice.reason, remarks))


def changed_as_whole(telling: Telling) -> tuple[str, ...]:
    """Say what was changed about the whole document, and whether it holds what was changed after the day asked of."""
    report, voice = telling.report, telling.voice
    later = [change.date for change in report.document.changes if change.date > report.window.known]
    said = (voice("changed.later", date=voice.say.day(min(later))),) if later else ()
    return *changed(report.whole, telling), *said


def _sentences(telling: Telling) -> Iterator[str]:
    report, voice = telling.report, telling.voice
    yield verdict_line(telling)
    leaves = report.leaves
    if all(isinstance(row.item, Document) for row in leaves):
        yield voice("no_promises")
    else:
        yield voice(f"counted.{sort_of_rows(leaves)}", n=len(leaves), counts=voice.counted(report))
    if report.missing:
        missing = sum(len(row.progress.missing) for row in report.missing)
        yield voice("reports_missing", n=missing)
    if report.span and report.span.first > report.window.known:
        yield voice("not_begun", first=voice.say.day(report.span.first))
    if report.whole.progress.state is State.UNKNOWN and report.span is None:
        yield voice("begins_at_signing")
    yield from changed_as_whole(telling)


def sort_of_rows(rows: Sequence[Row]) -> str:
    """Tell what to call several: activities, promises or both."""
    promises = sum(isinstance(row.item, Promise) for row in rows)
    if not promises:
        return "activities"
    return "promises" if promises == len(rows) else "both"
