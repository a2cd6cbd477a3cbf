"""Changes for the terminal: the verdict first, then each change with old and new beside each other."""

from collections.abc import Iterator
from typing import Final

from loftet.diff.change import Change
from loftet.diff.comparison import Comparison
from loftet.diff.history import History
from loftet.diff.run import Report
from loftet.model.finding import Level
from loftet.output.changes.compare import Stretch, side_by_side
from loftet.output.changes.record import demands
from loftet.output.changes.sentences import Teller
from loftet.output.changes.story import Story
from loftet.output.changes.summary import place, undemanded, verdict
from loftet.output.changes.unread import unread
from loftet.output.changes.view import View
from loftet.output.flow import FLOW, Flow, Piece, whole
from loftet.output.terminal import Terminal
from loftet.output.texts import Texts

MOST_SHOWN: Final = 1000
"""How many changes are written out; one file must not flood the log of a CI run."""

_STYLES: Final = {Level.ERROR: "bold red", Level.WARNING: "bold yellow", Level.INFO: "bold green"}

Line = tuple[Piece, ...]


def write(report: Report, view: View, terminal: Terminal) -> None:
    """Write what the changes come to, then each of them."""
    for line in _lines(report, view):
        terminal.result(*line)


def write_history(history: History, view: View, terminal: Terminal) -> None:
    """Write the story, the oldest first."""
    story = Story(history, view.texts)
    terminal.result(FLOW, (story.title, "bold"))
    terminal.result(FLOW, story.lead)
    for chapter in history.chapters:
        terminal.result("")
        terminal.result(Flow(2), (story.day(chapter), "bold"), "  ", story.version(chapter), " ", chapter.edition.said)
        for line in story.told(chapter):
            terminal.result("  ", FLOW, line)
        if chapter.comparison and not chapter.first:
            tell = Teller(chapter.comparison, view.texts)
            for change in chapter.comparison.changes:
                for pieces in _change(change, tell, chapter.comparison, view.texts):
                    terminal.result(*pieces)
                if change.needs_decision:
                    terminal.result("      = ", FLOW, view.texts("change.history.unaccounted"))


def _lines(report: Report, view: View) -> Iterator[Line]:
    texts = view.texts
    yield FLOW, (verdict(report, texts), "bold")
    left = MOST_SHOWN
    for comparison in report.comparisons:
        yield from _document(comparison, view, max(left, 0))
        left -= len(comparison.changes)
    if left < 0:
        yield ("",)
        yield FLOW, texts("change.more", n=-left)
    for heading, files in unread(report, texts):
        yield ("",)
        yield FLOW, (heading, "bold yellow")
        for file in files:
            yield "  ", (file.place, "cyan"), ": ", FLOW, file.message
            yield "      = ", FLOW, file.help


def _document(comparison: Comparison, view: View, most: int) -> Iterator[Line]:
    tell = Teller(comparison, view.texts)
    yield ("",)
    yield Flow(2), (comparison.document.title, "bold"), "  ", (whole(place(comparison)), "cyan")
    for change in comparison.changes[:most]:
        yield from _change(change, tell, comparison, view.texts)
        if change.needs_decision:
            yield (
                "      = ",
                FLOW,
                view.texts("change.or-accept", fingerprint=change.fingerprint(comparison.document.id)),
            )
    if comparison.unchanged and comparison.between:
        yield "  ", FLOW, view.texts("change.count.unchanged", n=len(comparison.unchanged)), "."
    yield from _policy(comparison, view)


def _change(change: Change, tell: Teller, comparison: Comparison, texts: Texts) -> Iterator[Line]:
    said = tell(change)
    yield "  ", Flow(4), (said.verdict, _STYLES[change.level]), "  ", said.sentence
    if said.old != said.new:
        old, new = side_by_side(said.old, said.new)
        width = max(len(texts("change.before")), len(texts("change.now")))
        yield "      ", f"{texts('change.before'):{width}}  ", FLOW, *_marked(old, "[-", "-]", "red")
        yield "      ", f"{texts('change.now'):{width}}  ", FLOW, *_marked(new, "{+", "+}", "green")
    yield "      ", ("--> ", "cyan"), (place(comparison, change), "cyan")
    if versions := tell.versions(change):
        yield "      = ", FLOW, versions
    if change.recorded:
        yield "      = ", FLOW, tell.account(change)
    if change.accepted:
        yield "      = ", FLOW, texts("change.accepted")


def _marked(stretches: list[Stretch], start: str, end: str, style: str) -> Iterator[Piece]:
    for text, only_here in stretches:
        if only_here:
            yield (f"{start}{text.rstrip()}{end}", style)
            yield text[len(text.rstrip()) :]
        else:
            yield text


def _policy(comparison: Comparison, view: View) -> Iterator[Line]:
    """Tell what is demanded of these changes, with the lines to write."""
    for said, lines in demands(comparison, comparison.changes, view):
        yield ("",)
        yield "  = ", FLOW, (said, "bold")
        yield from ((f"      {line}",) for line in lines)
    if undemanded(comparison):
        yield ("",)
        yield "  = ", FLOW, view.texts("change.unsigned")
