"""What has not been reported, sorted by who is to report it: a list ready to send."""

from collections.abc import Iterator

from loftet.followup.figures import latest
from loftet.followup.local import place_of
from loftet.followup.report import Row
from loftet.followup.state import State
from loftet.followup.total import WHOLE
from loftet.model.dates import Interval
from loftet.output.pages.blocks import Entry
from loftet.output.pages.phrases import content, fact, label, phrase
from loftet.output.reports.blocks import ReportSection
from loftet.output.reports.lines import Telling, changes, holder, missing_from, places_of, targets, title, who_owes
from loftet.output.reports.verdict import changed_as_whole

NAME = "missing"


def section(telling: Telling) -> ReportSection:
    """List what is missing."""
    return telling.section(
        NAME,
        phrase(content(telling.report.document.title)),
        depth=1,
        sentences=tuple(_sentences(telling)),
        sections=tuple(_receivers(telling)),
    )


def _sentences(telling: Telling) -> Iterator[str]:
    report, voice = telling.report, telling.voice
    now = sum(len(report.missing_now(row)) for row in report.missing)
    if not now:
        asked = report.window.interval
        yield voice("missing.nothing", time=voice.time(report.window)) if asked else voice("nothing_missing")
    if earlier := sum(len(row.progress.missing) for row in report.missing) - now:
        yield voice("missing.earlier", n=earlier, time=voice.time(report.window))
    yield from changed_as_whole(telling)
    covered = [row for row in report.leaves if row.progress.owed and not row.progress.entries and not _is_silent(row)]
    longer = sum(bool(row.merged) for row in covered)
    if longer:
        yield voice("covered_longer", n=longer)
    if len(covered) > longer:
        yield voice("covered", n=len(covered) - longer)


def _is_silent(row: Row) -> bool:
    return bool(row.progress.missing) or row.progress.state is State.WITHDRAWN


def _receivers(telling: Telling) -> Iterator[ReportSection]:
    found: dict[str, list[Row]] = {}
    for row in filter(telling.report.missing_now, telling.report.missing):
        for name in {holder(actor, telling.report.document): None for actor in row.owed_by} or {"": None}:
            found.setdefault(name, []).append(row)
    for number, name in enumerate(sorted(found, key=lambda name: name == "")):
        rows = [(row, rounds) for row in found[name] if (rounds := _asked(name, row, telling))]
        asked = telling.voice("missing.ask" if name else "missing.ask_nobody", n=sum(len(rounds) for _, rounds in rows))
        heading = phrase(content(name)) if name else telling.own("heading.nobody")
        if not rows:
            continue
        entries = tuple(_entry(row, rounds, _last(name, row, telling), telling) for row, rounds in rows)
        yield telling.section(f"missing_{number}", heading, sentences=(asked,), entries=entries)


def _asked(name: str, row: Row, telling: Telling) -> tuple[Interval, ...]:
    own = missing_from(name, row, telling.report.document)
    return tuple(each for each in telling.report.missing_now(row) if each in own)


def _last(name: str, row: Row, telling: Telling) -> str:
    """Say what was last reported: of the own municipality, where each reports for itself."""
    voice, document, progress = telling.voice, telling.report.document, row.progress
    places = places_of(name, row, document)
    if progress.silent and None not in places:
        newest = latest(entry for entry in progress.entries if place_of(entry, document) in {None, *places})
        return voice.say.interval(newest.interval) if newest else voice("never")
    last = voice.say.interval(progress.latest.interval) if progress.latest else voice("never")
    # The figure is of all time so far, not of the time that was last reported.
    whole = [total for total in progress.totals if total.teller == WHOLE]
    return voice("last_so_far", last=last, figures=voice.figures(whole)) if whole else last


def _entry(row: Row, rounds: tuple[Interval, ...], last: str, telling: Telling) -> Entry:
    voice = telling.voice
    return Entry(
        title=title(row, telling.setting, voice),
        facts=(
            *fact(voice("label.of"), phrase(label(voice.missing(row.progress, rounds)))),
            *fact(voice("column.target"), *targets(row, telling.setting)),
            *changes(row, telling),
            *fact(voice("label.from"), *map(phrase, map(content, who_owes(row, telling.setting, voice)))),
            *fact(voice("label.last_reported"), phrase(label(last))),
        ),
    )
