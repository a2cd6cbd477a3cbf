"""What each party answers for, how far it has come, and what it has yet to report."""

from collections import Counter
from collections.abc import Iterator

from loftet.followup.progress import responsible
from loftet.followup.report import Row, state_of
from loftet.output.pages.blocks import Phrase
from loftet.output.pages.links import party_name
from loftet.output.pages.phrases import content, label, phrase
from loftet.output.pages.wording import capitalized
from loftet.output.reports.blocks import ReportSection
from loftet.output.reports.lines import Telling, holder, targets_told, title
from loftet.output.reports.tables import table
from loftet.output.reports.verdict import changed_as_whole, sort_of_rows
from loftet.output.reports.views.summary import so_far, state_lines


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
    answered = _by_holder(telling)
    names = [party_name(id_, document) for id_ in document.parties]
    for number, name in enumerate(dict.fromkeys([*names, *filter(None, answered)])):
        yield _party(f"owed_{number}", phrase(content(name)), answered.get(name, []), telling)
    if "" in answered:
        yield _party("owed_nobody", telling.own("heading.nobody"), answered[""], telling)


def _by_holder(telling: Telling) -> dict[str, list[Row]]:
    """Sort what is followed up by who answers for it; what nobody answers for under an empty name."""
    found: dict[str, list[Row]] = {}
    for row in telling.report.leaves:
        for name in {holder(actor, telling.report.document): None for actor in responsible(row.of)} or {"": None}:
            found.setdefault(name, []).append(row)
    return found


def _party(name: str, heading: Phrase, rows: list[Row], telling: Telling) -> ReportSection:
    voice = telling.voice
    if not rows:
        return telling.section(name, heading, sentences=(voice("party.none"),))
    counts = voice.listed_counts(Counter(row.progress.state for row in rows))
    missing = sum(len(row.progress.missing) for row in rows)
    sentences = [voice("party.state", state=voice.state(state_of(rows)))]
    sentences += [voice(f"counted.{sort_of_rows(rows)}", n=len(rows), counts=counts)]
    sentences += [voice("party.owes", n=missing)] if missing else []
    columns = [voice(f"column.{each}") for each in ("commitment", "target", "so_far", "state", "missing")]
    lines = [
        (
            (title(row, telling.setting, voice),),
            targets_told(row, telling) or (telling.own("no_target"),),
            so_far(row, telling),
            state_lines(row, telling),
            (missing_line(row, telling),),
        )
        for row in rows
    ]
    return telling.section(name, heading, sentences=tuple(sentences), tables=(table(heading.text, columns, lines),))


def missing_line(row: Row, telling: Telling) -> Phrase:
    """Say which reports are missing."""
    if not row.progress.missing:
        return telling.own("nothing_missing")
    return phrase(label(capitalized(telling.voice.rounds(row.progress.missing))))
