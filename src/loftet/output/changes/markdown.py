"""Changes as Markdown for a comment on a pull request: what they come to first, each change folded below."""

from collections.abc import Iterator
from typing import Final

from loftet.diff.change import Change
from loftet.diff.comparison import Comparison
from loftet.diff.history import History
from loftet.diff.run import Report
from loftet.model.finding import Level
from loftet.output.changes.record import demands
from loftet.output.changes.sentences import Teller
from loftet.output.changes.story import Story
from loftet.output.changes.summary import place, undemanded, verdict
from loftet.output.changes.unread import unread
from loftet.output.changes.values import shortened
from loftet.output.changes.view import View
from loftet.output.clean import clean
from loftet.output.markdown import literal
from loftet.output.terminal import Terminal

_LONGEST: Final = 60_000
"""Characters in a comment; GitHub takes no more than some 65,000."""

_MOST: Final = (500, 200, 100, 50, 20, 5, 0)
"""How many changes are told of: as many as there is room for."""

_VALUE: Final = 300


def write(report: Report, view: View, terminal: Terminal) -> None:
    """Write the comment."""
    terminal.document(comment(report, view))


def write_history(history: History, view: View, terminal: Terminal) -> None:
    """Write the story as a text of its own, the oldest first."""
    terminal.document("\n".join(_story(history, view)) + "\n")


def _story(history: History, view: View) -> Iterator[str]:
    story = Story(history, view.texts)
    yield from (f"# {_text(story.title)}", "", _text(story.lead))
    for chapter in history.chapters:
        yield from ("", f"## {_text(story.day(chapter))}", "")
        yield from (_text(line) for line in story.told(chapter))
        if chapter.comparison and not chapter.first:
            tell = Teller(chapter.comparison, view.texts)
            for change in chapter.comparison.changes:
                yield _line(change, tell)
                if change.recorded:
                    yield f"  - {_text(tell.account(change))}"
                if change.needs_decision:
                    yield f"  - {view.texts('change.history.unaccounted')}"


def comment(report: Report, view: View) -> str:
    """Return the comment, with as many changes as there is room for."""
    text = ""
    for most in _MOST:
        text = "\n".join(_comment(report, view, most)) + "\n"
        if len(text) <= _LONGEST:
            break
    return text


def _comment(report: Report, view: View, left: int) -> Iterator[str]:
    texts = view.texts
    yield f"## {texts('change.heading')}"
    yield ""
    yield f"**{literal(verdict(report, texts))}**"
    for comparison in sorted(report.comparisons, key=_harmless):
        if left > 0:
            yield from _document(comparison, view, left)
        left -= len(comparison.changes)
    if left < 0:
        yield from ("", texts("change.more", n=-left))
    for heading, files in unread(report, texts):
        yield from ("", heading, "", *(f"- {_text(str(file))}" for file in files))


def _harmless(comparison: Comparison) -> bool:
    return all(change.level is not Level.ERROR for change in comparison.changes)


def _document(comparison: Comparison, view: View, most: int) -> Iterator[str]:
    """Yield the grave changes in the open, then every change folded, then what is demanded."""
    tell = Teller(comparison, view.texts)
    shown = comparison.changes[:most]
    yield from ("", f"### {_text(comparison.document.title)}", "")
    yield from (_line(change, tell) for change in shown if change.level is Level.ERROR)
    for demand, lines in demands(comparison, shown, view):
        yield from ("", _text(demand), "")
        if lines:
            yield from ("```yaml", *(line.replace("`", "'") for line in lines), "```", "")
    if undemanded(comparison):
        yield from (view.texts("change.unsigned"), "")
    yield from ("", "<details>", f"<summary>{view.texts('change.details')}</summary>", "")
    for change in shown:
        yield f"{_line(change, tell)} {_text(place(comparison, change))}"
        said = tell(change)
        if said.old != said.new:
            yield f"  - {view.texts('change.before')}: {_text(shortened(said.old, _VALUE))}"
            yield f"  - {view.texts('change.now')}: {_text(shortened(said.new, _VALUE))}"
        if change.needs_decision:
            fingerprint = change.fingerprint(comparison.document.id)
            yield f"  - {view.texts('change.or-accept', fingerprint=fingerprint)}"
        if versions := tell.versions(change):
            yield f"  - {_text(versions)}"
        if change.recorded:
            yield f"  - {_text(tell.account(change))}"
        if change.accepted:
            yield f"  - {view.texts('change.accepted')}"
    yield from ("", "</details>")


def _line(change: Change, tell: Teller) -> str:
    said = tell(change)
    return f"- **{said.verdict}** {_text(said.sentence)}"


def _text(text: str) -> str:
    return literal(clean(text))
