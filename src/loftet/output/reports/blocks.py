"""What report pages are built from, beside the blocks that all pages share. docs/mallar.md lists every field."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from loftet.output.pages.blocks import Part, Section
from loftet.output.pages.view import Labels


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A bar of a chart."""

    meaning: ClassVar[str] = "En stapel i ett diagram."

    name: Annotated[str, "Vad stapeln visar, till exempel Gjort eller Tid."]
    share: Annotated[float, "Hur stor del av hela längden som är fylld, 0 till 1."]
    text: Annotated[str, "Samma sak i ord, till exempel 7 av 12."]
    kind: Annotated[str, "done för det som är gjort, time för tiden. Ändras inte med språket."]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """How far something has come, beside how much of its time has gone."""

    meaning: ClassVar[str] = "Ett diagram: hur långt en aktivitet har kommit, bredvid hur mycket av tiden som har gått."

    anchor: Annotated[str, "Namn som är eget för diagrammet på sidan."]
    title: Annotated[str, "Aktiviteten."]
    description: Annotated[str, "Det som diagrammet visar, i ord."]
    bars: Annotated[tuple[Bar, ...], "Staplarna."]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSection(Section):
    """A section of a report, with charts."""

    meaning: ClassVar[str] = "Ett avsnitt i en rapport."

    charts: Annotated[tuple[Chart, ...], "Diagram."] = ()
    sections: Annotated[tuple["ReportSection", ...], "Avsnitt under det här."] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPage:
    """A report."""

    meaning: ClassVar[str] = "En rapport."

    lang: Annotated[str, "Språket i rubriker och etiketter: sv eller en."]
    content_lang: Annotated[str, "Språket i löftesfilerna: sv."]
    window_title: Annotated[str, "Titeln i webbläsarens flik."]
    level: Annotated[int, "Rubriknivå för sidans rubrik, 1."]
    anchor: Annotated[str, "Namn på sidan att länka till."]
    title: Annotated[str, "Sidans rubrik, till exempel Uppföljning av tertial 2 2026."]
    lead: Annotated[str, "En rad om vilken dag rapporten bygger på."]
    contents: Annotated[tuple[Part, ...], "Länkar till sidans avsnitt."]
    sections: Annotated[
        tuple[ReportSection, ...], "Avsnitten: ett för varje dokument, eller för varje grupp i översikten."
    ]
    labels: Annotated[Labels, "Ord i sidans ram."]
    index: Annotated[str, "Adressen till översikten. Tom när rapporten är en enda sida."] = ""
