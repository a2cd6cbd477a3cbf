"""Changes as Markdown for a comment on a pull request: what they come to first, each change folded below."""

from collections.abc import Iterator
from typing import Final

from loftet.diff.change import Change
from loftet.diff.history import History
from loftet.diff.run import Comparison, Report
from loftet.model.finding import Level
from loftet.output.changes.record import entry
from loftet.output.changes.sentences import Teller
from loftet.output.changes.story import Story
from loftet.output.changes.summary import place, undemanded, verdict
from loftet.output.changes.view import View
from loftet.output.clean import clean
from loftet.output.markdown import literal
from loftet.output.terminal import Terminal

_MOST: Final = 200
"""Changes in a comment; GitHub takes no longer ones than some 65,000 characters."""


def write(report: Report, view: View, terminal: Terminal) -> None:
    """Write the comment."""
    terminal.document("\n".join(comment(report, view)) + "\n")


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


def comment(report: Report, view: View) -> Iterator[str]:
    """Yield the lines of the comment."""
    texts = view.texts
    yield f"## {texts('change.heading')}"
    yield ""
    yield f"**{literal(verdict(report, texts))}**"
    left = _MOST
    for comparison in report.comparisons:
        yield from _document(comparison, view, max(left, 0))
        left -= len(comparison.changes)
    if left < 0:
        yield from ("", texts("change.more", n=-left))
    for key, files in (("broken-before", report.broken_before), ("broken-now", report.broken_now)):
        if files:
            yield from ("", texts(f"change.{key}", n=len(files)), "")
            yield from (f"- {_text(file.path)}" for file in files)


def _document(comparison: Comparison, view: View, most: int) -> Iterator[str]:
    """Yield the grave changes in the open, then every change folded, then what is demanded."""
    tell = Teller(comparison, view.texts)
    shown = comparison.changes[:most]
    yield from ("", f"### {_text(comparison.document.title)}", "")
    yield from (_line(change, tell) for change in shown if change.level is Level.ERROR)
    demanding = [change for change in shown if change.needs_decision]
    if demanding:
        yield from ("", view.texts("change.needs-decision"), "", "```yaml")
        yield from (line.replace("`", "'") for line in entry(comparison, demanding, view.today, view.texts))
        yield from ("```", "")
    elif undemanded(comparison):
        yield from (view.texts("change.unsigned"), "")
    yield from ("", "<details>", f"<summary>{view.texts('change.details')}</summary>", "")
    for change in shown:
        yield f"{_line(change, tell)} {_text(place(comparison, change))}"
        said = tell(change)
        if said.old != said.new:
            yield f"  - {view.texts('change.before')}: {_text(said.old)}"
            yield f"  - {view.texts('change.now')}: {_text(said.new)}"
        if change.needs_decision:
            fingerprint = change.fingerprint(comparison.document.id)
            yield f"  - {view.texts('change.or-accept', fingerprint=fingerprint)}"
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
