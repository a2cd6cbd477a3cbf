"""A report's title, lead and sections, whatever they are written in."""

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from loftet.output.pages.wording import capitalized
from loftet.output.reports.blocks import ReportSection
from loftet.output.reports.lines import Telling
from loftet.output.reports.report import Report
from loftet.output.reports.voice import Voice

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


def sections(report: Report, voice: Voice, *, with_charts: bool = False) -> Iterator[ReportSection]:
    """Yield the sections of the view, a document at a time where it tells of each."""
    if report.about:
        from loftet.output.reports.views import explain  # noqa: PLC0415 - only where it is asked for

        yield from explain.sections(report, voice, with_charts=with_charts)
        return
    view: Any = import_module(f"{__package__}.views.{report.view}")
    if report.view == OVERVIEW:
        yield from view.sections(report, voice)
        return
    for document in report.documents:
        yield view.section(Telling(document, voice, with_charts))
