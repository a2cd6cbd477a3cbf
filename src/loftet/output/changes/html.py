"""Changes as a web page, in the same frame as the pages of the documents."""

from collections.abc import Iterable, Iterator
from typing import Final

from loftet.diff.change import Change
from loftet.diff.comparison import Comparison
from loftet.diff.history import History
from loftet.diff.run import Report
from loftet.output.changes.compare import Stretch, side_by_side
from loftet.output.changes.page import ChangeEntry, ChangeLabels, ChangesPage, ChangesSection, MarkedText
from loftet.output.changes.sentences import Teller
from loftet.output.changes.story import Story
from loftet.output.changes.summary import missing, place, undemanded, verdict
from loftet.output.changes.unread import unread
from loftet.output.changes.view import View
from loftet.output.clean import clean
from loftet.output.pages.plain import plain
from loftet.output.templating.apart import finished
from loftet.output.templating.folders import shipped
from loftet.output.templating.layout import Job, Sheet
from loftet.output.terminal import Terminal
from loftet.output.texts import Texts

_TEMPLATE: Final = "changes.html"
_CONTENT: Final = "sv"

_Said = tuple[str, list[str], list[ChangeEntry]]
"""A section: its heading, what is said of the whole, and its changes."""


def write(report: Report, view: View, terminal: Terminal) -> None:
    """Write the page about what changes mean.

    Raises:
        CannotRunError: A template can't be used.
    """
    told = [(heading, list(map(str, files))) for heading, files in unread(report, view.texts)]
    sections: list[_Said] = [(view.texts("change.unread"), [heading, *files], []) for heading, files in told]
    sections += [_document(comparison, view) for comparison in report.comparisons]
    _lay_out(view.texts("change.heading"), verdict(report, view.texts), sections, view, terminal)


def write_history(history: History, view: View, terminal: Terminal) -> None:
    """Write the page about how a document, a promise or an activity has changed.

    Raises:
        CannotRunError: A template can't be used.
    """
    story = Story(history, view.texts)
    sections: list[_Said] = []
    for chapter in history.chapters:
        changes: list[ChangeEntry] = []
        if chapter.comparison and not chapter.first:
            changes = list(_changes(chapter.comparison.changes, chapter.comparison, view.texts, where=False))
        sections.append((story.day(chapter), story.told(chapter), changes))
    _lay_out(story.title, story.lead, sections, view, terminal)


def _document(comparison: Comparison, view: View) -> _Said:
    said = [view.texts("change.unsigned")] if undemanded(comparison) else []
    return comparison.document.title, said, list(_changes(comparison.changes, comparison, view.texts, where=True))


def _changes(changes: Iterable[Change], comparison: Comparison, texts: Texts, *, where: bool) -> Iterator[ChangeEntry]:
    tell = Teller(comparison, texts)
    for change in changes:
        said = tell(change)
        old, new = side_by_side(said.old, said.new) if said.old != said.new else ([], [])
        notes = [tell.account(change), texts("change.accepted") if change.accepted else ""]
        unaccounted = texts("change.history.unaccounted") if change.needs_decision else ""
        notes += [missing(change, texts) if where else unaccounted]
        notes += [place(comparison, change) if where else ""]
        yield ChangeEntry(
            verdict=said.verdict,
            grave=change.level == "error",
            sentence=clean(said.sentence),
            old=_marked(old),
            new=_marked(new),
            notes=tuple(clean(note) for note in notes if note),
        )


def _marked(stretches: Iterable[Stretch]) -> tuple[MarkedText, ...]:
    # A space after what is marked is no part of it, or it would be struck out too.
    split = ((text.rstrip(), text[len(text.rstrip()) :], marked) for text, marked in stretches)
    pieces = (piece for word, space, marked in split for piece in ((word, marked), (space, False)) if piece[0])
    return tuple(MarkedText(text=clean(text), marked=marked) for text, marked in pieces)


def _lay_out(title: str, lead: str, told: Iterable[_Said], view: View, terminal: Terminal) -> None:
    texts = view.texts
    sections = tuple(
        ChangesSection(
            anchor=f"del-{number}", heading=clean(heading), said=tuple(map(clean, said)), changes=tuple(changes)
        )
        for number, (heading, said, changes) in enumerate(told, 1)
    )
    page = ChangesPage(
        lang=texts.language,
        content_lang=_CONTENT,
        window_title=clean(title),
        level=1,
        anchor="ändringar",
        title=clean(title),
        lead=clean(lead),
        sections=sections,
        labels=ChangeLabels(skip=texts("page.skip"), before=texts("change.before"), now=texts("change.now")),
    )
    folders = tuple(str(folder) for folder in (*view.templates, shipped()))
    job = Job("html", folders, trusted=False, fragment=False, sheets=(Sheet(_TEMPLATE, plain(page)),))
    terminal.document(finished(job)[0])
