"""A report as a page, laid out by a template."""

from loftet.output.formats import FORMATS, Language
from loftet.output.pages.blocks import Part
from loftet.output.pages.document import CONTENT_LANGUAGE, labels
from loftet.output.pages.plain import plain
from loftet.output.reports.blocks import ReportPage, ReportSection
from loftet.output.reports.report import Report
from loftet.output.reports.sections import lead, sections, title
from loftet.output.reports.voice import Voice
from loftet.output.templating.apart import finished
from loftet.output.templating.folders import shipped
from loftet.output.templating.layout import Job, Sheet
from loftet.output.terminal import Terminal

_TOP = 1


def write(report: Report, language: Language, terminal: Terminal) -> None:
    """Write the report as one page.

    Raises:
        CannotRunError: A template can't be used.
    """
    made = FORMATS[language]
    page = _page(report, Voice(terminal.texts))
    job = Job(
        language=language,
        folders=tuple(str(folder) for folder in (*report.templates, shipped())),
        trusted=False,
        fragment=False,
        sheets=(Sheet(f"report{made.suffix}", plain(page)),),
    )
    terminal.document(finished(job)[0] + made.signature)


def _page(report: Report, voice: Voice) -> ReportPage:
    told = tuple(sections(report, voice, with_charts=True))
    name = title(report, voice)
    return ReportPage(
        lang=voice.say.language,
        content_lang=CONTENT_LANGUAGE,
        window_title=name,
        level=_TOP,
        anchor="avsnitt_början",
        title=name,
        lead=lead(report, voice),
        contents=tuple(_link(section) for section in told),
        sections=told,
        labels=labels(voice.say),
    )


def _link(section: ReportSection) -> Part:
    text = section.heading.text
    return Part(text=text, href=f"#{section.anchor}", content=any(part.content for part in section.heading.parts))
