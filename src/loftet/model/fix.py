"""What can be mended without a person: which findings, how, and whether the meaning is sure to stay."""

from dataclasses import dataclass
from typing import Any, Final, Literal

from loftet.model.finding import Finding, Loc

How = Literal["rename", "set"]
"""Give a key another name, or a place another value."""


@dataclass(frozen=True, slots=True)
class Fix:
    """A mend.

    Attributes:
        loc: The place.
        how: What to do there.
        old: The name or value that is there.
        text: The new one.
        safe: It cannot change what the file means. Otherwise it is a guess that a person should look at.
    """

    loc: Loc
    how: How
    old: str
    text: str
    safe: bool


_FIXES: Final[dict[tuple[str, str], tuple[How, bool]]] = {
    ("LFT020", "spelling"): ("rename", True),
    ("LFT020", "close"): ("rename", False),
    ("LFT020", "named"): ("rename", False),
    ("LFT023", "date_swedish"): ("set", True),
    ("LFT023", "period_split"): ("set", True),
    ("LFT023", "choice_spelling"): ("set", True),
    ("LFT023", "choice_close"): ("set", False),
    ("LFT023", "id_close"): ("set", False),
    ("LFT023", "municipality_close"): ("set", False),
    ("LFT023", "url_close"): ("set", False),
    ("LFT023", "number_point"): ("set", False),
    ("LFT023", "number_word"): ("set", False),
    ("LFT023", "date_two_digits"): ("set", False),
    ("LFT023", "date_other"): ("set", False),
    ("LFT023", "close"): ("set", False),
    ("LFT102", "close"): ("set", False),
}
"""Code and last part of the detail → how, and whether it is safe. The new text is the finding's suggestion."""

FIXABLE_CODES: Final = frozenset(code for code, _ in _FIXES)
"""Codes of the kinds of finding of which some can be mended."""


def fix_for(finding: Finding) -> Fix | None:
    """Return how to mend a finding; ``None`` when a person has to, also when there are several suggestions."""
    found = _FIXES.get((finding.kind.code, finding.detail.rpartition("/")[2]))
    suggestion = str(finding.args.get("suggestion", ""))
    if not found or not suggestion or not finding.loc or ", " in suggestion:
        return None
    how, safe = found
    old = str(finding.loc[-1] if how == "rename" else finding.args.get("value", finding.args.get("id", "")))
    return Fix(finding.loc, how, old, suggestion, safe)


def place_in(data: Any, fix: Fix) -> Loc | None:  # noqa: ANN401 # text, list or mapping
    """Return where in the data of a file a fix belongs; ``None`` when what is there is written another way.

    One value alone may stand for a list of one, and a short form for a mapping, so the data need not have every step of
    a place in the record.
    """
    loc: list[str | int] = []
    for step in fix.loc[: -1 if fix.how == "rename" else None]:
        if isinstance(data, dict) and step == 0:
            continue
        if isinstance(data, dict) or (isinstance(data, list) and isinstance(step, int)):
            loc.append(step)
            data = data[step]  # type: ignore[index]  # the finding was made in this very data
    if fix.how == "rename":
        return (*loc, fix.old) if isinstance(data, dict) and fix.old in data else None
    return tuple(loc) if data == fix.old else None
