"""What each party answers for, how far it has come, and what it has yet to report."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from loftet.followup.progress import responsible
from loftet.followup.report import Row, state_of
from loftet.model.document import Document
from loftet.model.party import Actor
from loftet.output.pages.blocks import Entry, Phrase
from loftet.output.pages.links import party_name
from loftet.output.pages.phrases import content, fact, label, phrase
from loftet.output.pages.wording import capitalized
from loftet.output.reports.blocks import ReportSection
from loftet.output.reports.lines import Telling, holder, missing_from, targets_told, title, who_owes
from loftet.output.reports.tables import table
from loftet.output.reports.verdict import changed_as_whole, sort_of_rows
from loftet.output.reports.views.summary import so_far, state_lines

_Cells = tuple[tuple[Phrase, ...], ...]


def section(telling: Telling) -> ReportSection:
    """Tell party by party."""
    document = telling.report.document
    return telling.section(
        "owed",
        phrase(content(document.title)),
        depth=1,
        sentences=changed_as_whole(telling),
        sections=tuple(_parties(telling)),
    )


def _parties(telling: Telling) -> Iterator[ReportSection]:
    document = telling.report.document
    answered = _by_holder(((row, responsible(row.of)) for row in telling.report.leaves), document)
    owed = _by_holder(((row, row.owed_by) for row in telling.report.missing), document)
    names = [party_name(id_, document) for id_ in document.parties]
    cells = {id(row): _cells(row, telling) for row in telling.report.leaves}
    for number, name in enumerate(dict.fromkeys([*names, *filter(None, answered), *filter(None, owed)])):
        yield _party(f"owed_{number}", name, answered.get(name, []), owed.get(name, []), cells, telling)
    if "" in answered or "" in owed:
        yield _party("owed_nobody", "", answered.get("", []), owed.get("", []), cells, telling)


def _cells(row: Row, telling: Telling) -> _Cells:
    """Tell what is the same whoever is told of it."""
    return (
        (title(row, telling.setting, telling.voice),),
        targets_told(row, telling) or (telling.own("no_target"),),
        so_far(row, telling),
        state_lines(row, telling),
    )


def _by_holder(rows: Iterable[tuple[Row, Sequence[Actor]]], document: Document) -> dict[str, list[Row]]:
    """Sort what is followed up by who answers for it or is to report it; what nobody does under an empty name."""
    found: dict[str, list[Row]] = {}
    for row, actors in rows:
        for name in {holder(actor, document): None for actor in actors} or {"": None}:
            found.setdefault(name, []).append(row)
    return found


def _party(
    anchor: str, name: str, rows: list[Row], owed: list[Row], cells: Mapping[int, _Cells], telling: Telling
) -> ReportSection:
    voice = telling.voice
    heading = phrase(content(name)) if name else telling.own("heading.nobody")
    columns = [voice(f"column.{each}") for each in ("commitment", "target", "so_far", "state", "missing")]
    lines = [(*cells[id(row)], (_missing(row, name, telling),)) for row in rows]
    others = [row for row in owed if not any(row is each for each in rows)]
    return telling.section(
        anchor,
        heading,
        sentences=tuple(_sentences(name, rows, owed, telling)),
        tables=(table(heading.text, columns, lines),) if lines else (),
        sections=(_also(anchor, name, others, telling),) if others else (),
    )


def _sentences(name: str, rows: list[Row], owed: list[Row], telling: Telling) -> Iterator[str]:
    voice = telling.voice
    if rows:
        yield voice("party.state", state=voice.state(state_of(rows)))
        counts = voice.listed_counts(Counter(row.progress.state for row in rows))
        whole = all(isinstance(row.item, Document) for row in rows)
        yield voice("no_promises") if whole else voice(f"counted.{sort_of_rows(rows)}", n=len(rows), counts=counts)
    elif name:
        yield voice("party.none")
    if missing := sum(len(missing_from(name, row, telling.report.document)) for row in owed):
        yield voice("party.owes" if name else "missing.ask_nobody", n=missing)


def _missing(row: Row, name: str, telling: Telling) -> Phrase:
    """Say which reports are missing, and from whom where it is from somebody else."""
    rounds, voice = row.progress.missing, telling.voice
    if not rounds:
        return telling.own("nothing_missing")
    said = capitalized(voice.missing(row.progress, rounds))
    if any(holder(actor, telling.report.document) == name for actor in row.owed_by) or not (name or row.owed_by):
        return phrase(label(said))
    if not row.owed_by:
        return phrase(label(f"{said}, {voice('nobody')}"))
    names = voice.say.listed(who_owes(row, telling.setting, voice))
    return phrase(label(voice("missing.by", rounds=said, names=names)))


def _also(anchor: str, name: str, rows: list[Row], telling: Telling) -> ReportSection:
    """List what somebody is to report though others, or nobody, answer for it."""
    voice = telling.voice
    entries = tuple(
        Entry(
            title=title(row, telling.setting, voice),
            facts=fact(voice("label.of"), phrase(label(voice.missing(row.progress, row.progress.missing)))),
        )
        for row in rows
    )
    heading = telling.own("heading.also" if name else "heading.missing")
    return telling.section(f"{anchor}_also", heading, depth=3, entries=entries)
