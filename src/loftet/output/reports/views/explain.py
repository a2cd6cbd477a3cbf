"""How everything about one promise, activity or document is counted, from the entries in the file."""

from collections.abc import Iterator

from loftet.followup.figures import is_share
from loftet.followup.report import Row
from loftet.followup.state import Progress
from loftet.followup.total import Total
from loftet.followup.verdict import inside
from loftet.model.dates import Interval
from loftet.model.promise import Outcome
from loftet.output.pages.blocks import Entry
from loftet.output.pages.phrases import content, fact, label, phrase
from loftet.output.pages.setting import Setting
from loftet.output.reports.blocks import ReportSection
from loftet.output.reports.charts import charts_of
from loftet.output.reports.counted import COLUMNS, counted
from loftet.output.reports.entries import outcome_entry
from loftet.output.reports.formats import GROUPS
from loftet.output.reports.lines import Telling, first_given, missing, targets, teller_name, title
from loftet.output.reports.places import by_place
from loftet.output.reports.reckoning import reckoning
from loftet.output.reports.report import Report
from loftet.output.reports.verdict import changed_as_whole
from loftet.output.reports.voice import Voice

_BY_PLACE = "municipality"


def sections(telling: Telling, report: Report) -> Iterator[ReportSection]:
    """Explain what was asked about, as it is in the document."""
    for row in telling.report.rows:
        if row.item.id == report.about:
            yield _explained(row, report, telling)


def _explained(row: Row, report: Report, telling: Telling) -> ReportSection:
    voice = telling.voice
    said = [voice("explain.state", state=voice.state(row.progress.state))]
    said += [voice.reason(reason) for reason in (*row.progress.reasons, *row.progress.remarks)]
    said += changed_as_whole(telling) if row is not telling.report.whole else ()
    return telling.section(
        f"explain_{row.item.id}",
        title(row, telling.setting, voice),
        depth=1,
        sentences=tuple(said),
        facts=(
            *fact(voice("column.document"), phrase(content(telling.report.document.title))),
            *fact(voice("label.place"), phrase(content(_place(row.item, report, telling)))),
            *fact(voice("column.target"), *targets(row, telling.setting)),
            *first_given(row, telling),
        ),
        charts=charts_of([row], telling),
        sections=tuple(_parts(row, report, telling)),
    )


def _place(record: object, report: Report, telling: Telling) -> str:
    line = report.lines.get(id(record), 0)
    return telling.voice("explain.line", path=telling.report.path, line=line) if line else telling.report.path


def _parts(row: Row, report: Report, telling: Telling) -> Iterator[ReportSection]:
    progress, voice = row.progress, telling.voice
    if progress.pace:
        yield telling.section("target", telling.own("heading.target"), sentences=reckoning(row, progress.pace, telling))
    entries = _counted(row)
    sums = tuple(_sum(total, telling.setting, voice) for total in progress.totals)
    shown = tuple(_entry(entry, row, report, telling) for entry in entries)
    nothing = (voice("explain.nothing_counted"),)
    if entries or row.of.leaf:
        yield telling.section("counted", telling.own("heading.counted"), sentences=sums or nothing, entries=shown)
    if row.figures and telling.report.window.interval:
        heading = telling.own("heading.during", time=voice.column(telling.report.window))
        yield telling.section(
            "during", heading, sentences=tuple(_sum(total, telling.setting, voice) for total in row.figures)
        )
    left_out = tuple(_left_out(row, report, telling))
    if left_out:
        yield telling.section("left_out", telling.own("heading.left_out"), entries=left_out)
    if places := by_place(row, telling):
        yield telling.section("places", telling.own("heading.places"), entries=places)
    parts = _below(row, telling)
    if parts:
        said = tuple(_in_overview(telling)) if row is telling.report.whole else ()
        yield telling.section("parts", telling.own("heading.parts"), sentences=said, entries=parts)
    if row.of.leaf:
        yield telling.section("owed", telling.own("heading.owed"), sentences=_owed(row, telling))


def _counted(row: Row) -> list[Outcome]:
    """Return the entries that make up the totals; where there are no figures, all that are in force."""
    inside = {id(entry) for total in row.progress.totals for entry in total.entries}
    return [entry for entry in row.progress.entries if id(entry) in inside or not _has_figure(entry)]


def _has_figure(entry: Outcome) -> bool:
    return bool(entry.amount or entry.accumulated)


def _sum(total: Total, setting: Setting, voice: Voice) -> str:
    if total.kind == "share":
        who = teller_name(total.teller, setting)
        return voice("explain.share", sum=f"{who}: {voice.figure(total)}" if who else voice.figure(total))
    if total.kind == "accumulated":
        return voice("explain.accumulated", sum=voice.figure(total), until=voice.say.day(total.until))
    if len(total.entries) == 1:
        return voice("explain.one", sum=voice.figure(total))
    parts = " + ".join(voice.say.number(entry.amount.value) for entry in total.entries if entry.amount)
    return voice("explain.sum", parts=parts, sum=voice.figure(total))


def _entry(entry: Outcome, row: Row, report: Report, telling: Telling, why: str = "") -> Entry:
    voice = telling.voice
    counted = {total.unit for total in row.progress.totals}
    shown = outcome_entry(entry, next(iter(counted)) if len(counted) == 1 else None, telling)
    recorded = (phrase(label(voice.say.day(entry.recorded))),) if entry.recorded else ()
    return Entry(
        title=shown.title,
        status=shown.status,
        paragraphs=shown.paragraphs,
        facts=(
            *shown.facts,
            *fact(voice("label.recorded"), *recorded),
            *fact(voice("label.place"), phrase(content(_place(entry, report, telling)))),
            *fact(voice("label.why"), *((phrase(label(why)),) if why else ())),
        ),
    )


def _left_out(row: Row, report: Report, telling: Telling) -> Iterator[Entry]:
    voice, counted = telling.voice, _counted(row)
    for entry in row.progress.entries:
        if not any(entry is each for each in counted):
            yield _entry(entry, row, report, telling, voice(f"explain.{_why_left_out(entry, row)}"))
    for entry in row.progress.superseded:
        yield _entry(entry, row, report, telling, voice("explain.corrected"))


def _why_left_out(entry: Outcome, row: Row) -> str:
    if not inside([entry], row.progress.span):
        return "outside"
    kinds = {total.kind for total in row.progress.totals}
    other = bool(entry.accumulated) != ("accumulated" in kinds) or is_share(entry)
    return "other_kind" if other else "covered"


def _below(row: Row, telling: Telling) -> tuple[Entry, ...]:
    """List what a promise or a document is judged by."""
    below = list(telling.report.below(row))
    if row is telling.report.whole:
        below = [each for each in telling.report.leaves if each is not row]
    voice = telling.voice
    return tuple(
        Entry(
            title=title(each, telling.setting, voice),
            status=voice.state(each.progress.state),
            facts=missing(each, telling),
        )
        for each in below
    )


def _in_overview(telling: Telling) -> Iterator[str]:
    """Say how the document is counted in the overview, as a whole and for each municipality."""
    voice, report = telling.voice, telling.report
    names = ["column.followed", *(f"column.{name}" for name in COLUMNS), "column.owed"]
    for line in counted(report, _BY_PLACE if report.places else GROUPS[0], voice):
        numbers = (f"{voice(name).lower()} {number}" for name, number in zip(names, line.figures, strict=True))
        yield voice("explain.overview", place=line.place, counts=", ".join(numbers))


def _owed(row: Row, telling: Telling) -> tuple[str, ...]:
    voice, progress = telling.voice, row.progress
    if not progress.owed:
        return (voice("explain.nothing_owed"),)
    return tuple(
        voice("explain.owed", interval=voice.say.interval(each), answer=_answer(each, progress, voice))
        for each in progress.owed
    )


def _answer(interval: Interval, progress: Progress, voice: Voice) -> str:
    if places := progress.silent.get(interval):
        return voice("explain.given_by_others", places=voice.say.listed(places))
    return voice("explain.not_given" if interval in progress.missing else "explain.given")
