"""From what was found to what is done: each finding and item of the situation overview, with what answers to it."""

from collections.abc import Iterator

from loftet.followup.report import Row
from loftet.model.promise import Activity, Promise, SharedActivity
from loftet.output.pages.blocks import Phrase
from loftet.output.pages.links import dialogue_title
from loftet.output.pages.phrases import content, joined, label, phrase
from loftet.output.reports.blocks import ReportSection
from loftet.output.reports.lines import Telling, about, promise_of, targets_told, title
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
    lines = list(_lines(telling))
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


def _lines(telling: Telling) -> Iterator[Line]:
    """Yield what is answered by the same promises together, and the activities of each promise once."""
    told: set[str] = set()
    for names, answers in _answered(telling):
        for row in answers:
            promise = promise_of(row, telling.setting)
            if row.item.id in told:
                yield names, (promise,), (telling.own("told_above"),), (_state(row, telling),)
                continue
            below = telling.report.below(row) if isinstance(row.item, Promise) else (row,)
            activities = tuple(_named(each, telling) for each in below) or (telling.own("no_activities"),)
            yield names, (promise,), activities, (_state(row, telling),)
            told.add(row.item.id)
        if not answers:
            yield names, (telling.own("no_promise"),), (), ()


def _answered(telling: Telling) -> Iterator[tuple[tuple[Phrase, ...], tuple[Row, ...]]]:
    """Yield what can be built on with what answers to it; what nothing answers to comes last."""
    found: dict[tuple[str, ...], tuple[list[Phrase], tuple[Row, ...]]] = {}
    for id_, name in _bases(telling).items():
        answers = _answers(id_, telling)
        found.setdefault(tuple(row.item.id for row in answers), ([], answers))[0].append(name)
    for names, answers in sorted(found.values(), key=lambda each: not each[1]):
        yield tuple(names), answers


def _answers(id_: str, telling: Telling) -> tuple[Row, ...]:
    """Return the promises that build on something, then activities that do so where their promise does not."""
    rows = telling.report.rows
    promises = [row for row in rows if isinstance(row.item, Promise) and id_ in row.item.builds_on]
    answered = [row.item for row in promises]
    alone = (
        row
        for row in rows
        if isinstance(row.item, Activity) and id_ in row.item.builds_on and row.of.promise not in answered
    )
    return *promises, *alone


def _named(row: Row, telling: Telling) -> Phrase:
    return phrase(*about(row, telling.setting, telling.voice).parts, label(" – "), *_state(row, telling).parts)


def _state(row: Row, telling: Telling) -> Phrase:
    """Say where something stands, and what was changed; the target too, where it was another when first given."""
    said = phrase(label(". ".join([telling.voice.state(row.progress.state), *changed(row, telling)])))
    if row.item.id not in telling.report.given:
        return said
    stop = "" if said.text.endswith(".") else "."
    goals = joined("; ", (line.parts for line in targets_told(row, telling)))
    return phrase(*said.parts, label(f"{stop} {telling.voice('column.target')}: "), *goals)


def _grounds(row: Row, telling: Telling) -> bool:
    return any(getattr(each.item, "builds_on", ()) for each in (row, *telling.report.below(row)))
