"""Changes as JSON, format ``loftet.diff/1``: ids and values in every language, sentences in the chosen one."""

from dataclasses import asdict
from typing import Any, Final

from loftet import __version__
from loftet.diff.change import Change, Moment, Verdict
from loftet.diff.comparison import Comparison
from loftet.diff.history import History
from loftet.diff.run import Report
from loftet.output.changes.sentences import Teller, moments
from loftet.output.changes.story import Story
from loftet.output.changes.summary import counts, line, verdict
from loftet.output.changes.unread import each_unread
from loftet.output.changes.view import View
from loftet.output.clean import show_path
from loftet.output.jsontext import json_text
from loftet.output.terminal import Terminal

SCHEMA: Final = "loftet.diff/1"
HISTORY_SCHEMA: Final = "loftet.history/1"


def write(report: Report, view: View, terminal: Terminal) -> None:
    """Write everything as one JSON document."""
    result = {
        "schema": SCHEMA,
        "tool": {"name": "loftet", "version": __version__},
        "language": view.texts.language,
        "verdict": verdict(report, view.texts),
        "counts": dict.fromkeys(Verdict, 0) | counts(report.changes),
        "documents": [_document(comparison, view) for comparison in report.comparisons],
        "not_compared": report.not_compared,
        "problems": [asdict(file) | {"path": show_path(file.path)} for file in each_unread(report, view.texts)],
        "broken": {
            "before": [show_path(file.path) for file in report.broken_before],
            "now": [show_path(file.path) for file in report.broken_now],
        },
    }
    terminal.document(json_text(result) + "\n")


def write_history(history: History, view: View, terminal: Terminal) -> None:
    """Write the story as one JSON document, format ``loftet.history/1``."""
    story = Story(history, view.texts)
    result = {
        "schema": HISTORY_SCHEMA,
        "tool": {"name": "loftet", "version": __version__},
        "language": view.texts.language,
        "title": history.title,
        "subject": {"sort": history.subject.sort, "id": history.subject.id},
        "summary": {
            "occasions": history.occasions,
            "counts": dict.fromkeys(Verdict, 0) | counts(history.changes),
            "said": story.lead,
        },
        "versions": [
            {
                "commit": chapter.edition.id,
                "date": str(chapter.edition.day),
                "message": chapter.edition.said,
                "first": chapter.first,
                "readable": chapter.comparison is not None,
                "told": story.told(chapter),
                "document": _document(chapter.comparison, view) if chapter.comparison else None,
            }
            for chapter in history.chapters
        ],
    }
    terminal.document(json_text(result) + "\n")


def _document(comparison: Comparison, view: View) -> dict[str, Any]:
    tell = Teller(comparison, view.texts)
    document = comparison.document
    return {
        "id": document.id,
        "title": document.title,
        "before": show_path(comparison.old.path) if comparison.old else None,
        "now": show_path(comparison.new.path) if comparison.new else None,
        "between_periods": comparison.between,
        "unchanged": [subject.id for subject in comparison.unchanged],
        "changes": [_change(change, comparison, tell) for change in comparison.changes],
    }


def _change(change: Change, comparison: Comparison, tell: Teller) -> dict[str, Any]:
    said = tell(change)
    return {
        "rule": change.rule.id,
        "verdict": change.rule.verdict,
        "level": change.level,
        "subject": {"sort": change.subject.sort, "id": change.subject.id, "promise": change.subject.promise},
        "key": change.key,
        "old": said.old or None,
        "new": said.new or None,
        "place": _place(comparison, change),
        "needs_decision": change.needs_decision,
        "recorded": change.recorded or None,
        "accepted": change.accepted,
        "fingerprint": change.fingerprint(comparison.document.id),
        "moments": {name: _moment(moment) for name, moment in moments(change).items()},
        "message": said.sentence,
    }


def _moment(moment: Moment) -> dict[str, Any]:
    return {"date": str(moment.day) if moment.day else None, "commit": moment.version or None}


def _place(comparison: Comparison, change: Change) -> dict[str, Any] | None:
    """Return where the change is now; where it was when it is gone."""
    gone = not change.new_loc and bool(change.old_loc)
    file, loc = (comparison.old, change.old_loc) if gone else (comparison.new, change.new_loc)
    return (
        {"version": "before" if gone else "now", "path": show_path(file.path), "line": line(file, loc)}
        if file
        else None
    )
