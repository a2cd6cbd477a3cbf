"""What residents are told: promise by promise, what was done, what was not, and why."""

from collections.abc import Iterator
from typing import Final

from loftet.followup.report import Row
from loftet.followup.state import State
from loftet.model.document import Document
from loftet.model.promise import Activity, Outcome
from loftet.output.pages.blocks import Entry, Fact, Phrase
from loftet.output.pages.phrases import content, fact, label, phrase, said
from loftet.output.pages.wording import paragraphs
from loftet.output.reports.blocks import ReportSection
from loftet.output.reports.charts import charts
from loftet.output.reports.entries import effect, gathered, outcome_entry, source
from loftet.output.reports.lines import Telling, changes, targets, title
from loftet.output.reports.verdict import changed_as_whole, verdict_line
from loftet.output.reports.views.summary import so_far

_TOLD: Final = {"silent", "said", "said-short"}


def section(telling: Telling) -> ReportSection:
    """Tell how it went."""
    return telling.section(
        "residents",
        phrase(content(telling.report.document.title)),
        depth=1,
        sentences=(verdict_line(telling), *changed_as_whole(telling)),
        charts=charts(telling),
        sections=tuple(_parts(telling)),
    )


def _parts(telling: Telling) -> Iterator[ReportSection]:
    rows = telling.report.rows
    whole = telling.report.whole
    if whole.progress.entries:
        entries = tuple(outcome_entry(entry, None, telling) for entry in whole.during)
        yield telling.section("whole", telling.own("heading.whole"), entries=entries)
    for row in rows:
        if not isinstance(row.item, Activity | Document):
            yield _promise(row, [below for below in rows if below.of.promise is row.item], telling)
    shared = [row for row in rows if isinstance(row.item, Activity) and row.of.promise is None]
    if shared:
        heading = phrase(label(telling.voice.say("heading.shared")))
        yield telling.section("shared", heading, entries=tuple(_activity(row, telling) for row in shared))


def _promise(row: Row, below: list[Row], telling: Telling) -> ReportSection:
    voice = telling.voice
    return telling.section(
        f"residents_{row.item.id}",
        title(row, telling.setting, voice),
        sentences=(voice(f"plain.{_plainly(row, telling.report.below(row))}"), *_remarks(row, telling)),
        facts=_facts(row, telling),
        entries=tuple(_activity(each, telling) for each in below),
    )


def _remarks(row: Row, telling: Telling) -> tuple[str, ...]:
    """Say what speaks against the state, or what has not been told of lately."""
    return tuple(telling.voice.plainly(remark) for remark in row.progress.remarks if remark.id in _TOLD)


def _plainly(row: Row, below: tuple[Row, ...]) -> str:
    """Return the id of the sentence on a promise: that nobody has reported is said as that."""
    if row.progress.state is not State.UNKNOWN or any(each.progress.entries for each in (row, *below)):
        return row.progress.state
    leaves = below or (row,)
    if any(reason.id == "reported-together" for each in leaves for reason in each.progress.reasons):
        return "longer" if any(each.merged for each in (row, *below)) else "together"
    return State.NOT_REPORTED if any(each.progress.missing for each in leaves) else "nothing-yet"


def _status(row: Row) -> State:
    nothing = any(reason.id == "nothing-owed-yet" for reason in row.progress.reasons)
    return State.NOT_REPORTED if nothing else row.progress.state


def _activity(row: Row, telling: Telling) -> Entry:
    voice = telling.voice
    told = [text for entry in _told(row) for text in paragraphs(entry.text)]
    return Entry(
        title=title(row, telling.setting, voice),
        status=voice.state(_status(row)),
        paragraphs=(*told, *_remarks(row, telling)),
        facts=_facts(row, telling),
    )


def _told(row: Row) -> tuple[Outcome, ...]:
    return row.merged + row.during


def _so_far(row: Row, telling: Telling) -> tuple[Phrase, ...]:
    """Say what has been done, and where nobody says what was counted, that too."""
    first, *rest = so_far(row, telling)
    if any(total.unit or total.kind == "share" for total in row.progress.totals):
        return first, *rest
    return phrase(*first.parts, label(f" ({telling.voice('no_unit')})")), *rest


def _facts(row: Row, telling: Telling) -> tuple[Fact, ...]:
    voice, totals = telling.voice, row.progress.totals
    goal = targets(row, telling.setting)
    entries = _told(row)
    sources = {entry.source: None for entry in entries}
    facts = (
        *fact(voice("column.target"), *goal),
        *fact(voice("label.outcome"), *(_so_far(row, telling) if totals else ())),
        *fact(voice("label.deviation"), *said(*(reason for entry in entries for reason in entry.reasons))),
        *changes(row, telling),
        *(each for entry in entries for each in effect(entry.effect, telling)),
        *(each for id_ in sources for each in source(id_, telling)),
    )
    return gathered(facts)
