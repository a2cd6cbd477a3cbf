"""What report pages are built from, beside the blocks that all pages share."""

from dataclasses import dataclass

from loftet.output.pages.blocks import Part, Section
from loftet.output.pages.view import Labels


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A bar of a chart: a name, how much of the whole it fills (0 to 1), and that in words."""

    name: str
    share: float
    text: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """How far something has come, beside how much of its time has gone."""

    anchor: str
    title: str
    description: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSection(Section):
    """A section of a report, with charts."""

    charts: tuple[Chart, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPage:
    """A report."""

    lang: str
    content_lang: str
    window_title: str
    level: int
    anchor: str
    title: str
    lead: str
    contents: tuple[Part, ...]
    sections: tuple[ReportSection, ...]
    labels: Labels
    index: str = ""
