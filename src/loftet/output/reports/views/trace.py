"""From what was found to what is done: each finding and item of the situation overview, with what answers to it."""

from collections.abc import Iterator, Sequence

from loftet.followup.report import Row
from loftet.model.document import Document
from loftet.model.promise import Promise, SharedActivity
from loftet.output.pages.blocks import Phrase
from loftet.output.pages.links import dialogue_title
from loftet.output.pages.phrases import content, label, phrase
from loftet.output.reports.blocks import ReportSection
from loftet.output.reports.lines import Telling, about, promise_of, title
from loftet.output.reports.tables import Line, table
from loftet.output.reports.verdict import changed, changed_as_whole


def section(telling: Telling) -> ReportSection:
    """Lay out what builds on what."""
    return telling.section(
        "trace",
        phrase(content(telling.report.document.title)),
        depth=1,
        sentences=changed_as_whole(telling),
        sections=tuple(_parts(telling)),
    )


def _parts(telling: Telling) -> Iterator[ReportSection]:
    voice = telling.voice
    lines = [line for id_, name in _bases(telling).items() for line in _lines(id_, name, telling)]
    if lines:
        columns = [voice(f"column.{each}") for each in ("basis", "promise", "activity", "state")]
        found = table(voice("heading.basis"), columns, lines, headers=2)
        yield telling.section("basis", telling.own("heading.basis"), tables=(found,))
    baseless = [row for row in telling.report.rows if isinstance(row.item, Promise) and not _grounds(row, telling)]
    grounded = [each for row in telling.report.rows if _grounds(row, telling) for each in telling.report.below(row)]
    shared = [row for row in telling.report.rows if isinstance(row.item, SharedActivity) and not row.item.builds_on]
    rows = [*baseless, *(row for row in shared if not any(row is each for each in grounded))]
    if rows:
        columns = [voice("column.commitment"), voice("column.state")]
        states = [((title(row, telling.setting, voice),), (_state(row, telling),)) for row in rows]
        found = table(voice("heading.baseless"), columns, states)
        yield telling.section("baseless", telling.own("heading.baseless"), tables=(found,))


def _bases(telling: Telling) -> dict[str, Phrase]:
    """Return what can be built on: the situation overview, what came out of dialogues, and the dialogues themselves."""
    document, say = telling.report.document, telling.voice.say
    found = {item.id: phrase(content(item.text)) for item in document.situation}
    for dialogue in document.dialogues:
        found |= {finding.id: phrase(content(finding.text)) for finding in dialogue.findings}
        found[dialogue.id] = phrase(*dialogue_title(dialogue, say))
    built_on = telling.setting.built_on
    dialogues = {dialogue.id for dialogue in document.dialogues}
    return {id_: name for id_, name in found.items() if id_ not in dialogues or built_on.get(id_)}


def _lines(id_: str, name: Phrase, telling: Telling) -> Iterator[Line]:
    rows = telling.report.rows
    promises = [row for row in rows if isinstance(row.item, Promise) and id_ in row.item.builds_on]
    answered = [row.item for row in promises]
    for row in promises:
        below = telling.report.below(row)
        yield (name,), (promise_of(row, telling.setting),), *_activities(below, row, telling)
    for row in rows:
        under = row.of.promise in answered if row.of.promise else False
        if row.of.leaf and not isinstance(row.item, Document | Promise) and id_ in row.item.builds_on and not under:
            yield (name,), (promise_of(row, telling.setting),), *_activities([row], row, telling)
    if not any(id_ in getattr(row.item, "builds_on", ()) for row in rows):
        yield (name,), (telling.own("no_promise"),), (), ()


def _activities(rows: Sequence[Row], whole: Row, telling: Telling) -> tuple[tuple[Phrase, ...], tuple[Phrase, ...]]:
    named = (
        phrase(*about(row, telling.setting, telling.voice).parts, label(" – "), *_state(row, telling).parts)
        for row in rows
    )
    return tuple(named) or (telling.own("no_activities"),), (_state(whole, telling),)


def _state(row: Row, telling: Telling) -> Phrase:
    return phrase(label(". ".join([telling.voice.state(row.progress.state), *changed(row, telling)])))


def _grounds(row: Row, telling: Telling) -> bool:
    return any(getattr(each.item, "builds_on", ()) for each in (row, *telling.report.below(row)))
