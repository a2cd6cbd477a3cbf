"""What has to be done about changes that nothing accounts for: in words, and in lines of YAML ready to paste."""

from collections.abc import Container, Iterable, Iterator
from datetime import date
from typing import Final

from loftet.diff.change import Change, Subject, Verdict
from loftet.diff.comparison import Comparison
from loftet.diff.parts import commitments
from loftet.diff.policy import covers, unfilled_entries
from loftet.model import background
from loftet.model.template import TEMPLATE, unfilled
from loftet.output.changes.summary import of_figure
from loftet.output.changes.view import View
from loftet.output.texts import Texts

_TYPES: Final = {Verdict.WITHDRAWN: "återtagande", Verdict.FOLLOW_UP_REWRITTEN: "rättelse"}


def demands(comparison: Comparison, changes: Iterable[Change], view: View) -> Iterator[tuple[str, list[str]]]:
    """Yield what has to be done, each with the lines to write, if any."""
    demanding = [change for change in changes if change.needs_decision]
    if any(of_figure(change) for change in demanding):
        yield view.texts("change.figure-changed"), []
    old, new = (side and side.document for side in (comparison.old, comparison.new))
    begun = unfilled_entries(old, new) if old and new else []
    yield from ((_fill_in(each, view.texts), []) for each in begun)
    rest = [change for change in demanding if not of_figure(change)]
    if left := [change for change in rest if not any(covers(each.applies_to, change.subject) for each in begun)]:
        yield view.texts("change.needs-decision"), _entry(comparison, left, view.today)


def _fill_in(entry: background.Change, texts: Texts) -> str:
    words = [TEMPLATE[key] for key, text in (("text", entry.text), ("skäl", entry.reason)) if unfilled(text)]
    return texts("change.fill-in", id=entry.id, words=", ".join(f"”{word.rstrip('.')}”" for word in words))


def _entry(comparison: Comparison, changes: list[Change], today: date) -> list[str]:
    """Return the entry under ``ändringar`` that accounts for the changes, with the reason left to fill in."""
    document = comparison.document
    known = {change.id for change in document.changes}
    name = f"ändring-{today.isoformat()}"
    id_ = next(id_ for number in range(1, len(known) + 3) if (id_ := _numbered(name, number)) not in known)
    present = {commitment.id for commitment in commitments(document)}
    subjects = {_applies_to(change.subject, present) for change in changes}
    applies_to = sorted(subjects) if subjects <= present else []
    verdicts = {change.rule.verdict for change in changes}
    # A withdrawal is of what it applies to: with an activity gone, that is its promise, which has been changed.
    all_here = {change.subject.id for change in changes} <= present
    sort = _TYPES.get(verdicts.pop(), "ändring") if len(verdicts) == 1 and all_here else "ändring"
    return [
        "ändringar:",
        *(["  # …"] if document.changes else []),
        f"  - id: {id_}",
        f"    datum: {today.isoformat()}",
        f"    typ: {sort}",
        *([f"    gäller: [{', '.join(applies_to)}]"] if applies_to else []),
        *(f"    {key}: {words}" for key, words in TEMPLATE.items()),
    ]


def _applies_to(subject: Subject, present: Container[str]) -> str:
    """Return the id that an entry about a part can point at: that of its promise, when the activity is gone."""
    if subject.sort not in {"promise", "activity"}:
        return ""
    return subject.id if subject.id in present else subject.promise


def _numbered(name: str, number: int) -> str:
    return name if number == 1 else f"{name}-{number}"
