"""Many documents at once: a row each, summed up by county and for all; every total is the sum of rows shown."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from loftet.followup.report import FollowUp
from loftet.followup.state import State
from loftet.model.geo import municipality
from loftet.model.order import swedish_key
from loftet.output.pages.blocks import Phrase, Table
from loftet.output.pages.phrases import content, label, phrase
from loftet.output.pages.places import places
from loftet.output.pages.wording import capitalized
from loftet.output.reports.blocks import ReportSection
from loftet.output.reports.lines import Line, table
from loftet.output.reports.voice import Voice

COLUMNS = {
    "finished": (State.DONE,),
    "going": (State.ON_COURSE, State.UNDER_WAY),
    "short": (State.BEHIND, State.PARTLY, State.NOT_DONE),
    "silent": (State.NOT_REPORTED,),
    "other": (State.NOT_STARTED, State.UNKNOWN, State.WITHDRAWN),
}
"""The columns of the overview, each with the states that it counts; together they count everything once."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What the overview keeps of a document."""

    county: str
    place: str
    title: str
    period: str
    state: str
    figures: tuple[int, ...]


def counted(report: FollowUp, voice: Voice) -> Counted:
    """Count a document."""
    return Counted(
        county=_county(report, voice),
        place=voice.say.listed(places(report.document.area)),
        title=report.document.title,
        period=capitalized(voice.say.period(report.document.period)),
        state=voice.state(report.whole.progress.state),
        figures=figures(report),
    )


def figures(report: FollowUp) -> tuple[int, ...]:
    """Return the figures of a document: all that is followed up, each column, and the missing reports."""
    counts = Counter(report.counts)
    columns = (sum(counts[state] for state in states) for states in COLUMNS.values())
    return counts.total(), *columns, sum(len(row.progress.missing) for row in report.missing)


def sections(documents: Iterable[FollowUp], voice: Voice) -> Iterator[ReportSection]:
    """Lay out the documents county by county, then the totals."""
    groups: dict[str, list[Counted]] = {}
    for document in documents:
        line = counted(document, voice)
        groups.setdefault(line.county, []).append(line)
    names = sorted(groups, key=swedish_key)
    for number, name in enumerate(names):
        yield _section(f"county_{number}", name, _county_table(name, groups[name], voice))
    lines = [_line((name,), summed(groups[name]), voice) for name in names]
    everything = summed(line for each in groups.values() for line in each)
    lines.append(_line((voice("overview.sum"),), everything, voice))
    totals = voice("heading.totals")
    found = table(totals, [voice("column.county"), *_columns(voice)], lines)
    yield _section("totals", totals, found, (voice("overview.traced"),))


def summed(lines: Iterable[Counted]) -> tuple[int, ...]:
    """Add up the figures of several documents."""
    return tuple(map(sum, zip(*(line.figures for line in lines), strict=True)))


def _county(report: FollowUp, voice: Voice) -> str:
    area = report.document.area
    found = (municipality(name) for name in area.municipalities)
    names = {*area.counties, *(each.county.name for each in found if each)}
    if len(names) > 1:
        return voice("heading.several")
    return next(iter(names), voice("heading.elsewhere"))


def _county_table(name: str, documents: list[Counted], voice: Voice) -> Table:
    in_order = sorted(documents, key=lambda line: (swedish_key(line.place), line.period, line.title))
    lines = [_line((line.place, line.title, line.period), line.figures, voice, line.state) for line in in_order]
    lines.append(_line((voice("overview.sum"),), summed(documents), voice, ""))
    return table(name, [voice("column.document"), voice("column.state"), *_columns(voice)], lines)


def _columns(voice: Voice) -> list[str]:
    return [voice("column.followed"), *(voice(f"column.{name}") for name in COLUMNS), voice("column.owed")]


def _line(named: tuple[str, ...], numbers: tuple[int, ...], voice: Voice, *words: str) -> Line:
    first = tuple(phrase(content(text)) for text in named if text)
    said = [(phrase(label(word)),) if word else () for word in words]
    return first, *said, *((phrase(label(voice.say.number(Decimal(number)))),) for number in numbers)


def _section(name: str, heading: str, found: Table, sentences: tuple[str, ...] = ()) -> ReportSection:
    return ReportSection(
        name=name,
        anchor=f"rapport_{name}",
        level=2,
        heading=_own(heading),
        sentences=sentences,
        tables=(found,),
    )


def _own(text: str) -> Phrase:
    return phrase(label(text))
