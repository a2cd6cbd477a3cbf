"""A report as pages, laid out by a template: one page, or one for each document with an overview that leads to them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from loftet.errors import CannotRunError
from loftet.followup.report import FollowUp
from loftet.output.addresses import INDEX, addresses
from loftet.output.formats import FORMATS, Language
from loftet.output.pages.blocks import Part
from loftet.output.pages.document import CONTENT_LANGUAGE, labels
from loftet.output.pages.plain import plain
from loftet.output.reports.blocks import ReportPage, ReportSection
from loftet.output.reports.formats import VIEWS
from loftet.output.reports.report import Report
from loftet.output.reports.sections import OVERVIEW, lead, sections, title
from loftet.output.reports.voice import Voice
from loftet.output.templating.apart import finished
from loftet.output.templating.folders import shipped
from loftet.output.templating.layout import Job, Sheet
from loftet.output.terminal import Terminal
from loftet.output.texts import Texts

_TOP = 1


def write(report: Report, language: Language, terminal: Terminal) -> None:
    """Write the report as one page.

    Raises:
        CannotRunError: A template can't be used, or all that there is to tell does not fit on one page.
    """
    made = FORMATS[language]
    voice = Voice(terminal.texts)
    page = _page(report, voice, sections(report, voice, with_charts=True))
    sheet = Sheet(f"report{made.suffix}", plain(page))
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
    sheets: dict[str, Sheet] = {}
    known: list[tuple[str, str]] = []

    def passing_by() -> Iterator[FollowUp]:
        for document in report.documents:
            known.append((document.path, document.document.id))
            (name,) = addresses(known[-1:], made.suffix)
            one = replace(report, view=view, documents=iter([document]))
            page = _page(one, voice, sections(one, voice, with_charts=True), index)
            sheets[name] = Sheet(f"report{made.suffix}", plain(page))
            yield document

    every = replace(report, view=OVERVIEW, about="", documents=passing_by(), linked=made.suffix)
    page = _page(every, voice, sections(every, voice))
    sheets[index] = Sheet(f"report{made.suffix}", plain(page))
    addresses(known, made.suffix)  # no two documents may share a page
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


def _page(report: Report, voice: Voice, told: Iterable[ReportSection], index: str = "") -> ReportPage:
    found = tuple(told)
    name = title(report, voice)
    return ReportPage(
        lang=voice.say.language,
        content_lang=CONTENT_LANGUAGE,
        window_title=name,
        level=_TOP,
        anchor="avsnitt_början",
        title=name,
        lead=lead(report, voice),
        contents=tuple(_link(section) for section in found),
        sections=found,
        labels=labels(voice.say),
        index=index,
    )


def _link(section: ReportSection) -> Part:
    text = section.heading.text
    return Part(text=text, href=f"#{section.anchor}", content=any(part.content for part in section.heading.parts))
