"""Changes as a web page, in the same frame as the pages of the documents."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from loftet.diff.change import Change
from loftet.diff.comparison import Comparison
from loftet.diff.history import History
from loftet.diff.run import Report
from loftet.output.changes.compare import side_by_side
from loftet.output.changes.sentences import Teller
from loftet.output.changes.story import Story
from loftet.output.changes.summary import place, undemanded, verdict
from loftet.output.changes.unread import unread
from loftet.output.changes.view import View
from loftet.output.clean import clean
from loftet.output.templating.apart import finished
from loftet.output.templating.folders import shipped
from loftet.output.templating.layout import Job, Sheet
from loftet.output.terminal import Terminal
from loftet.output.texts import Texts

_CONTENT: Final = "sv"

Values = dict[str, Any]


def write(report: Report, view: View, terminal: Terminal) -> None:
    """Write the page about what changes mean."""
    sections = [_document(comparison, view) for comparison in report.comparisons]
    for heading, files in unread(report, view.texts):
        sections.append(_section(view.texts("change.unread"), [heading, *map(str, files)], []))
    terminal.document(_page(view.texts("change.heading"), verdict(report, view.texts), sections, view.texts))


def write_history(history: History, view: View, terminal: Terminal) -> None:
    """Write the page about how a document, a promise or an activity has changed."""
    story = Story(history, view.texts)
    sections = []
    for chapter in history.chapters:
        changes: list[Values] = []
        if chapter.comparison and not chapter.first:
            changes = list(_changes(chapter.comparison.changes, chapter.comparison, view.texts, where=False))
        sections.append(_section(story.day(chapter), story.told(chapter), changes))
    terminal.document(_page(story.title, story.lead, sections, view.texts))


def _document(comparison: Comparison, view: View) -> Values:
    said = [view.texts("change.unsigned")] if undemanded(comparison) else []
    changes = _changes(comparison.changes, comparison, view.texts, where=True)
    return _section(comparison.document.title, said, list(changes))


def _changes(changes: Iterable[Change], comparison: Comparison, texts: Texts, *, where: bool) -> Iterator[Values]:
    tell = Teller(comparison, texts)
    for change in changes:
        said = tell(change)
        old, new = side_by_side(said.old, said.new) if said.old != said.new else ([], [])
        notes = [tell.account(change), texts("change.accepted") if change.accepted else ""]
        notes += [texts("change.needs-decision.short") if change.needs_decision else ""]
        notes += [place(comparison, change) if where else ""]
        yield {
            "verdict": said.verdict,
            "grave": change.level == "error",
            "sentence": clean(said.sentence),
            "old": [{"text": clean(text), "marked": marked} for text, marked in old],
            "new": [{"text": clean(text), "marked": marked} for text, marked in new],
            "notes": [clean(note) for note in notes if note],
        }


def _section(heading: str, said: Iterable[str], changes: list[Values]) -> Values:
    return {"heading": clean(heading), "said": [clean(line) for line in said], "changes": changes}


def _page(title: str, lead: str, sections: list[Values], texts: Texts) -> str:
    numbered = [section | {"anchor": f"del-{number}"} for number, section in enumerate(sections, 1)]
    page = {
        "lang": texts.language,
        "content_lang": _CONTENT,
        "window_title": clean(title),
        "level": 1,
        "anchor": "ändringar",
        "title": clean(title),
        "lead": clean(lead),
        "sections": numbered,
        "labels": {
            "skip": texts("page.skip"),
            "before": texts("change.before"),
            "now": texts("change.now"),
        },
    }
    job = Job("html", (str(shipped()),), trusted=False, fragment=False, sheets=(Sheet("changes.html", page),))
    return finished(job)[0]
