"""The lines of YAML that record a change, ready to paste into the file."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from loftet.diff.change import Change, Verdict
from loftet.diff.comparison import Comparison
from loftet.diff.parts import commitments
from loftet.diff.rules import GOALPOSTS
from loftet.output.texts import Texts

_TYPES: Final = {Verdict.WITHDRAWN: "återtagande", Verdict.FOLLOW_UP_REWRITTEN: "rättelse"}


def entry(comparison: Comparison, changes: Iterable[Change], today: date, texts: Texts) -> list[str]:
    """Return the entry under ``ändringar`` that accounts for the changes, with the reason left to fill in."""
    changes = list(changes)
    document = comparison.document
    known = {change.id for change in document.changes}
    name = f"ändring-{today.isoformat()}"
    id_ = next(id_ for number in range(1, len(known) + 3) if (id_ := _numbered(name, number)) not in known)
    present = {commitment.id for commitment in commitments(document)}
    subjects = {change.subject.id if change.subject.sort in {"promise", "activity"} else "" for change in changes}
    applies_to = sorted(subjects) if subjects <= present else []
    verdicts = {Verdict.WEAKENED if change.rule.id == GOALPOSTS else change.rule.verdict for change in changes}
    sort = _TYPES.get(verdicts.pop(), "ändring") if len(verdicts) == 1 else "ändring"
    return [
        "ändringar:",
        *(["  # …"] if document.changes else []),
        f"  - id: {id_}",
        f"    datum: {today.isoformat()}",
        f"    typ: {sort}",
        *([f"    gäller: [{', '.join(applies_to)}]"] if applies_to else []),
        f"    text: {texts('change.what-here')}",
        f"    skäl: {texts('change.reason-here')}",
    ]


def _numbered(name: str, number: int) -> str:
    return name if number == 1 else f"{name}-{number}"
