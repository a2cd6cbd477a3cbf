"""A report's title, lead and sections, whatever they are written in."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module
from typing import Any, TypeVar

from loftet.followup.report import FollowUp
from loftet.output.pages.wording import capitalized
from loftet.output.reports.blocks import ReportSection
from loftet.output.reports.lines import Telling
from loftet.output.reports.report import Report
from loftet.output.reports.voice import Voice

T = TypeVar("T")

OVERVIEW = "overview"
RESIDENTS = "residents"


def title(report: Report, voice: Voice) -> str:
    """Return the title of a report: ``Uppföljning, tertial 2 2018``."""
    name = "explain" if report.about else report.view
    interval = report.window.interval
    plain = name == RESIDENTS and interval is not None
    return voice(f"title.{name}", time=voice.months(interval) if plain and interval else voice.time(report.window))


def lead(report: Report, voice: Voice) -> str:
    """Say whose knowledge the report rests on."""
    return capitalized(voice("lead", day=voice.say.day(report.window.known)))


def sections(
    report: Report, voice: Voice, make: Callable[[ReportSection], T], *, with_charts: bool = False
) -> Iterator[T]:
    """Yield what is made of each section of the view; those that are about one document are made where it was read."""
    if report.view == OVERVIEW and not report.about:
        from loftet.output.reports.views import overview  # noqa: PLC0415 - only where it is asked for

        lines = report.documents.each(partial(overview.lines_of, report=report, voice=voice))
        yield from map(make, overview.sections(lines, report, voice))
        return
    tell = _view(report)

    def told(document: FollowUp) -> list[T]:
        return [*map(make, tell(Telling(document, voice, with_charts)))]

    for made in report.documents.each(told):
        yield from made


def about_document(document: FollowUp, report: Report, voice: Voice) -> tuple[ReportSection, ...]:
    """Return the sections, with charts, that tell of one document alone."""
    return tuple(_view(report)(Telling(document, voice, with_charts=True)))


def _view(report: Report) -> Callable[[Telling], Iterable[ReportSection]]:
    """Return what lays out a document, bringing in only that view."""
    if report.about:
        from loftet.output.reports.views import explain  # noqa: PLC0415

        return partial(explain.sections, report=report)
    view: Any = import_module(f"{__package__}.views.{report.view}")
    return lambda telling: (view.section(telling),)
