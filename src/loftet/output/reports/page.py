"""A report as pages, laid out by a template: one page, or one for each document with an overview that leads to them."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from loftet.errors import CannotRunError
from loftet.followup.report import FollowUp
from loftet.output.addresses import INDEX, addresses
from loftet.output.formats import FORMATS, Format, Language
from loftet.output.pages.blocks import Part
from loftet.output.pages.document import CONTENT_LANGUAGE, labels
from loftet.output.pages.plain import plain
from loftet.output.reports.blocks import ReportPage, ReportSection
from loftet.output.reports.counted import Counted
from loftet.output.reports.formats import VIEWS
from loftet.output.reports.report import Report
from loftet.output.reports.sections import OVERVIEW, about_document, lead, sections, title
from loftet.output.reports.views.overview import lines_of
from loftet.output.reports.views.overview import sections as overview_sections
from loftet.output.reports.voice import Voice
from loftet.output.templating.apart import finished
from loftet.output.templating.folders import shipped
from loftet.output.templating.layout import Job, Sheet
from loftet.output.terminal import Terminal
from loftet.output.texts import Texts

_TOP = 1

_Known = tuple[str, str]
"""The path and the id of a document."""
_Made = tuple[dict[str, Any], dict[str, Any]]
"""The link to a section and the section, as plain values."""


def write(report: Report, language: Language, terminal: Terminal) -> None:
    """Write the report as one page.

    Raises:
        CannotRunError: A template can't be used, or all that there is to tell does not fit on one page.
    """
    made = FORMATS[language]
    voice = Voice(terminal.texts)
    sheet = _sheet(made, _page(report, voice, sections(report, voice, _made, with_charts=True)))
    try:
        (text,) = finished(_job(report, language, [sheet]))
    except CannotRunError as error:
        # Our own templates write no more than what they are given.
        if error.text_id.startswith("template-too-much") and not report.templates:
            raise CannotRunError("report-too-large") from error
        raise
    terminal.document(text)


def pages(report: Report, language: Language, texts: Texts) -> dict[str, str]:
    """Return a page for each document, and an overview that leads to them, by the names of their files.

    Raises:
        CannotRunError: A template can't be used, or two pages would have the same name.
    """
    made, voice = FORMATS[language], Voice(texts)
    index = INDEX + made.suffix
    view = VIEWS[0] if report.view == OVERVIEW else report.view
    every = replace(report, view=OVERVIEW, about="", linked=made.suffix)

    def told(document: FollowUp) -> tuple[_Known, dict[str, Any], list[Counted]]:
        one = replace(report, view=view)
        page = _page(one, voice, map(_made, about_document(document, one, voice)), index)
        return (document.path, document.document.id), page, lines_of(document, every, voice)

    found = [*report.documents.each(told)]
    names = addresses((known for known, _, _ in found), made.suffix)  # no two documents may share a page
    overview = _page(every, voice, map(_made, overview_sections((lines for _, _, lines in found), every, voice)))
    sheets = {name: _sheet(made, page) for name, (_, page, _) in zip(names, found, strict=True)}
    sheets[index] = _sheet(made, overview)
    texts_of_pages = finished(_job(report, language, sheets.values()))
    return {name: text + made.signature for name, text in zip(sheets, texts_of_pages, strict=True)}


def _job(report: Report, language: Language, sheets: Iterable[Sheet]) -> Job:
    return Job(
        language=language,
        folders=tuple(str(folder) for folder in (*report.templates, shipped())),
        trusted=False,
        fragment=False,
        sheets=tuple(sheets),
    )


def _sheet(made: Format, page: dict[str, Any]) -> Sheet:
    return Sheet(f"report{made.suffix}", page)


def _made(section: ReportSection) -> _Made:
    return plain(_link(section)), plain(section)


def _page(report: Report, voice: Voice, told: Iterable[_Made], index: str = "") -> dict[str, Any]:
    """Return the values of a page; its sections are such already."""
    found = list(told)
    name = title(report, voice)
    page = ReportPage(
        lang=voice.say.language,
        content_lang=CONTENT_LANGUAGE,
        window_title=name,
        level=_TOP,
        anchor="avsnitt_början",
        title=name,
        lead=lead(report, voice),
        contents=(),
        sections=(),
        labels=labels(voice.say),
        index=index,
    )
    return {**plain(page), "contents": [link for link, _ in found], "sections": [section for _, section in found]}


def _link(section: ReportSection) -> Part:
    text = section.heading.text
    return Part(text=text, href=f"#{section.anchor}", content=any(part.content for part in section.heading.parts))
