"""Many documents at once: a row each, summed up by group and for all; every total is the sum of rows shown."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from loftet.followup.report import FollowUp
from loftet.model.order import swedish_key
from loftet.output.addresses import addresses
from loftet.output.pages.blocks import Phrase, Table
from loftet.output.pages.phrases import content, label, phrase
from loftet.output.reports.blocks import ReportSection
from loftet.output.reports.counted import COLUMNS, Counted, counted
from loftet.output.reports.report import Report
from loftet.output.reports.tables import Line, table
from loftet.output.reports.voice import Voice


def sections(documents: Iterable[list[Counted]], report: Report, voice: Voice) -> Iterator[ReportSection]:
    """Lay out the totals, then the documents group by group.

    Args:
        documents: The lines of each document.
        report: What was asked.
        voice: The words.
    """
    groups: dict[str, list[Counted]] = {}
    repeated = False
    for lines in documents:
        repeated |= len(lines) > 1
        for line in lines:
            groups.setdefault(line.group, []).append(line)
    if not groups:  # no document could be understood, which is said elsewhere
        return
    names = sorted(groups, key=swedish_key)
    totals = voice("heading.totals")
    lines_of_groups = [_line((phrase(content(name)),), summed(groups[name]), voice) for name in names]
    everything = summed(line for each in groups.values() for line in each)
    lines_of_groups.append(_line(_own(voice("overview.sum")), everything, voice))
    found = table(totals, [voice(f"by.{report.by}"), *_columns(voice)], lines_of_groups)
    said = (voice("overview.traced"), *((voice("overview.repeated"),) if repeated else ()), voice("overview.explained"))
    yield _section("totals", totals, found, said)
    for number, name in enumerate(names):
        yield _section(f"group_{number}", name, _group_table(name, groups[name], report, voice))


def lines_of(document: FollowUp, report: Report, voice: Voice) -> list[Counted]:
    """Count a document: once, or once for each of its municipalities; only for the one that was asked about."""
    lines = counted(document, report.by, voice)
    asked = [line for line in lines if line.group == report.area]
    return asked if len(lines) > 1 and asked else lines


def summed(lines: Iterable[Counted]) -> tuple[int, ...]:
    """Add up the figures of several documents."""
    return tuple(map(sum, zip(*(line.figures for line in lines), strict=True)))


def _group_table(name: str, documents: list[Counted], report: Report, voice: Voice) -> Table:
    in_order = sorted(documents, key=lambda line: (swedish_key(line.place), line.period, line.title))
    lines = [_line(_named(line, report, voice), line.figures, voice, line.state) for line in in_order]
    lines.append(_line(_own(voice("overview.sum")), summed(documents), voice, ""))
    return table(name, [voice("column.document"), voice("column.state"), *_columns(voice)], lines)


def _columns(voice: Voice) -> list[str]:
    return [voice("column.followed"), *(voice(f"column.{name}") for name in COLUMNS), voice("column.owed")]


def _named(line: Counted, report: Report, voice: Voice) -> tuple[Phrase, ...]:
    href = addresses([("", line.id)], report.linked)[0] if report.linked else ""
    texts = (content(line.place), content(line.title, href), content(line.period), label(line.changed))
    # With the id anybody can ask how the row was counted.
    id_ = phrase(label(voice("overview.id", id="")), content(line.id))
    return *(phrase(each) for each in texts if each.text), id_


def _line(named: tuple[Phrase, ...], numbers: tuple[int, ...], voice: Voice, *words: str) -> Line:
    said = [(phrase(label(word)),) if word else () for word in words]
    return named, *said, *((phrase(label(voice.say.number(Decimal(number)))),) for number in numbers)


def _section(name: str, heading: str, found: Table, sentences: tuple[str, ...] = ()) -> ReportSection:
    return ReportSection(
        name=name,
        anchor=f"rapport_{name}",
        level=2,
        heading=phrase(label(heading)),
        sentences=sentences,
        tables=(found,),
    )


def _own(text: str) -> tuple[Phrase, ...]:
    return (phrase(label(text)),)
