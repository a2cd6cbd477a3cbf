"""The summary for the steering group: the verdict first, then every activity, deviations, effects, what is missing."""

from collections.abc import Iterator

from loftet.followup.figures import latest, told_by
from loftet.followup.report import Row
from loftet.followup.state import State
from loftet.followup.total import WHOLE
from loftet.model.promise import Outcome
from loftet.output.pages.blocks import Entry, Phrase, Table
from loftet.output.pages.phrases import content, fact, label, phrase, said
from loftet.output.pages.wording import capitalized, paragraphs
from loftet.output.reports.blocks import ReportSection
from loftet.output.reports.charts import charts
from loftet.output.reports.entries import effect, gathered, outcome_entry, reasons
from loftet.output.reports.lines import (
    Telling,
    about,
    changes,
    promise_of,
    shares,
    split,
    targets,
    teller_name,
    title,
    who_owes,
)
from loftet.output.reports.places import places_section
from loftet.output.reports.tables import table
from loftet.output.reports.verdict import verdict


def section(telling: Telling) -> ReportSection:
    """Tell how a document stands."""
    return telling.section(
        "summary",
        phrase(content(telling.report.document.title)),
        depth=1,
        sentences=verdict(telling),
        charts=charts(telling),
        sections=tuple(_parts(telling)),
    )


def _parts(telling: Telling) -> Iterator[ReportSection]:
    shown = [row for row in telling.report.rows if row.of.leaf or row.progress.entries]
    whole = telling.report.whole
    if whole.progress.entries:
        entries = tuple(outcome_entry(entry, None, telling) for entry in whole.progress.entries)
        yield telling.section("whole", telling.own("heading.whole"), entries=entries)
    rows = [row for row in shown if row is not whole]
    if rows:
        yield telling.section("table", telling.own("heading.table"), tables=(_table(telling, rows),))
    yield from places_section(telling)
    yield from _deviations(telling, rows)
    yield from _effects(telling, rows)
    yield _missing(telling)


def _table(telling: Telling, rows: list[Row]) -> Table:
    voice, setting = telling.voice, telling.setting
    names = ("promise", "activity", "", "so_far", "target", "state")
    columns = [voice(f"column.{name}") if name else voice.column(telling.report.window) for name in names]
    lines = [
        (
            (promise_of(row, setting),),
            (about(row, setting, voice),),
            outcome_lines(row, telling),
            so_far(row, telling),
            targets(row, setting) or (telling.own("no_target"),),
            state_lines(row, telling),
        )
        for row in rows
    ]
    return table(voice("heading.table"), columns, lines, headers=2)


def outcome_lines(row: Row, telling: Telling) -> tuple[Phrase, ...]:
    """Say what happened in the time of the report."""
    voice = telling.voice
    whole = [each for each in row.figures if each.teller == WHOLE]
    lines = [phrase(label(voice.figures(whole)))] if whole else []
    lines += shares(row.figures, telling.setting, voice)
    lines += [
        telling.own("merged", interval=voice.say.interval(entry.interval), figure=_figure(entry, telling))
        for entry in row.merged
    ]
    lines += [each for entry in row.during for each in said(*paragraphs(entry.text))]
    lines += [
        telling.own("accumulated", figure=voice.say.amount(entry.accumulated))
        for entry in row.during
        if entry.accumulated and not row.figures
    ]
    return tuple(lines or _words(row, telling)) or (telling.own("nothing_reported"),)


def _words(row: Row, telling: Telling) -> list[Phrase]:
    """Say the latest word of each who reported."""
    lines = []
    for teller, entries in told_by(entry for entry in row.during if entry.status).items():
        newest = latest(entries)
        word = telling.voice.say(f"word.{newest.status}") if newest else ""
        who = teller_name(teller, telling.setting)
        lines.append(phrase(content(who), label(f": {word}")) if who else phrase(label(capitalized(word))))
    return lines


def _figure(entry: Outcome, telling: Telling) -> str:
    amount = entry.amount or entry.accumulated
    return telling.voice.say.amount(amount) if amount else telling.voice("no_figure")


def so_far(row: Row, telling: Telling) -> tuple[Phrase, ...]:
    """Say what has been done since the promise began."""
    found = row.progress.totals
    if not found:
        return (telling.own("no_figure"),)
    whole = [each for each in found if each.teller == WHOLE]
    first = (phrase(label(telling.voice.figures(whole))),) if whole else ()
    return *first, *split(found, row, telling.setting, telling.voice)


def state_lines(row: Row, telling: Telling) -> tuple[Phrase, ...]:
    """Say where it stands, its pace, what changed, and what else should be known."""
    voice, progress = telling.voice, row.progress
    lines = [voice.state(progress.state)]
    lines += [voice.pace(progress.pace)] if progress.pace else []
    if progress.pace and progress.pace.exceeded and progress.pace.total.value > progress.pace.needed:
        lines.append(voice("exceeded.limit" if progress.pace.limit else "exceeded"))
    lines += [change(row, telling)] if row.before else []
    why = [reason for reason in progress.reasons if reason.id.startswith("figure-")]
    told = {reason.id.replace("figure-", "doubt-") for reason in why}
    lines += [voice.reason(reason) for reason in (*why, *progress.remarks) if reason.id not in told]
    return tuple(phrase(label(line)) for line in lines if line)


def change(row: Row, telling: Telling) -> str:
    """Say whether it stood elsewhere before."""
    before = row.before
    if before is None or row.progress.state is State.NOT_REPORTED:
        return ""
    if before.state is row.progress.state:
        return telling.voice("unchanged")
    return telling.voice("was", state=telling.voice.state(before.state).lower())


def _deviations(telling: Telling, rows: list[Row]) -> Iterator[ReportSection]:
    found = ((row, [each for entry in (*row.merged, *row.during) for each in reasons(entry, telling)]) for row in rows)
    told = ((row, gathered([*facts, *changes(row, telling)])) for row, facts in found)
    entries = [Entry(title=title(row, telling.setting, telling.voice), facts=facts) for row, facts in told if facts]
    if entries:
        yield telling.section("deviations", telling.own("heading.deviations"), entries=tuple(entries))


def _effects(telling: Telling, rows: list[Row]) -> Iterator[ReportSection]:
    entries = [
        Entry(title=title(row, telling.setting, telling.voice), facts=effect(entry.effect, telling))
        for row in (*rows, telling.report.whole)
        for entry in (*row.during, *row.merged)
        if entry.effect
    ]
    if entries:
        yield telling.section("effects", telling.own("heading.effects"), entries=tuple(entries))


def _missing(telling: Telling) -> ReportSection:
    rows = telling.report.missing
    entries = tuple(missing_entry(row, telling) for row in rows)
    sentences = () if rows else (telling.voice("nothing_missing"),)
    return telling.section("missing", telling.own("heading.missing"), sentences=sentences, entries=entries)


def missing_entry(row: Row, telling: Telling) -> Entry:
    """Say what should have been reported, of what time and by whom."""
    voice, setting = telling.voice, telling.setting
    return Entry(
        title=title(row, setting, voice),
        facts=(
            *fact(voice("label.of"), phrase(label(voice.missing(row.progress, row.progress.missing)))),
            *fact(voice("label.from"), *(phrase(content(name)) for name in who_owes(row, setting, voice))),
        ),
    )
