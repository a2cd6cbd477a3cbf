"""What the overview keeps of a document, and which group it belongs to."""

from collections import Counter
from dataclasses import dataclass

from loftet.followup.places import Place
from loftet.followup.remarks import last_changed
from loftet.followup.report import FollowUp
from loftet.followup.state import State
from loftet.model.geo import municipality
from loftet.output.pages.places import places
from loftet.output.pages.wording import capitalized
from loftet.output.reports.formats import GROUPS
from loftet.output.reports.voice import Voice

COLUMNS = {
    "finished": (State.DONE,),
    "going": (State.ON_COURSE, State.UNDER_WAY),
    "short": (State.BEHIND, State.PARTLY, State.NOT_DONE),
    "silent": (State.NOT_REPORTED,),
    "other": (State.NOT_STARTED, State.UNKNOWN, State.WITHDRAWN),
}
"""The columns of the overview, each with the states that it counts; together they count everything once."""

_COUNTY, _MUNICIPALITY, _DISTRICT, _REGION, _COUNTRY = GROUPS


@dataclass(frozen=True, slots=True)
class Counted:
    """A line of the overview."""

    group: str
    place: str
    title: str
    period: str
    state: str
    figures: tuple[int, ...]
    id: str
    changed: str


def counted(report: FollowUp, by: str, voice: Voice) -> list[Counted]:
    """Count a document; where it is counted by municipality, once for each that it is of."""
    if by == _MUNICIPALITY and report.places:
        return [
            _line(report, place.name, place.name, place.state, _figures_there(place), voice) for place in report.places
        ]
    where = voice.say.listed(places(report.document.area))
    return [_line(report, _group(report, by, voice), where, report.whole.progress.state, figures(report), voice)]


def _line(
    report: FollowUp, group: str, where: str, state: State, numbers: tuple[int, ...], voice: Voice
) -> Counted:  # fmt: skip
    return Counted(
        group=group,
        place=where,
        title=report.document.title,
        period=capitalized(voice.say.period(report.document.period)),
        state=voice.state(state),
        figures=numbers,
        id=report.document.id,
        changed=_changed(report, voice),
    )


def _changed(report: FollowUp, voice: Voice) -> str:
    """Say that what was promised has been changed, and when: the states are judged by what stands now."""
    found = last_changed(report.document, report.window.known)
    return voice("changed.on", type=voice(f"changed.{found.type}"), date=voice.say.day(found.date)) if found else ""


def figures(report: FollowUp) -> tuple[int, ...]:
    """Return the figures of a document: all that is followed up, each column, and the missing reports."""
    return *_columns(report.counts), sum(len(row.progress.missing) for row in report.missing)


def _figures_there(place: Place) -> tuple[int, ...]:
    missing = (len(row.of.progress.missing_from(place.name)) for row in place.rows if row.of.leaf)
    return *_columns(place.counts), sum(missing)


def _columns(counts: Counter[State]) -> tuple[int, ...]:
    return counts.total(), *(sum(counts[state] for state in states) for states in COLUMNS.values())


def _group(report: FollowUp, by: str, voice: Voice) -> str:
    names = _names(report, by)
    if len(names) > 1:
        return voice(f"group.several.{by}")
    return next(iter(names), voice(f"group.none.{by}"))


def _names(report: FollowUp, by: str) -> set[str]:
    area = report.document.area
    if by == _MUNICIPALITY:
        return set(area.municipalities)
    if by == _DISTRICT:
        return {area.police_district} if area.police_district else set()
    counties = [found.county for name in area.municipalities if (found := municipality(name))]
    if by == _COUNTY:
        return {*area.counties, *(county.name for county in counties)}
    if by == _REGION:
        return {area.police_region} if area.police_region else {county.police_region for county in counties}
    return set()
