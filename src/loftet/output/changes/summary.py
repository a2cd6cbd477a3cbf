"""What changes come to, and where they are."""

from collections import Counter
from collections.abc import Iterable

from loftet.diff.change import Change, Verdict
from loftet.diff.comparison import Comparison
from loftet.diff.rules import REWRITTEN
from loftet.diff.run import Report
from loftet.model.finding import Level, Loc
from loftet.model.shelf import ReadFile
from loftet.output.texts import Texts


def counts(changes: Iterable[Change]) -> dict[Verdict, int]:
    """Count the changes by what they mean, the gravest first; what there is none of is left out."""
    found = Counter(change.rule.verdict for change in changes)
    return {verdict: found[verdict] for verdict in Verdict if found[verdict]}


def verdict(report: Report, texts: Texts) -> str:
    """Say what changes come to: ``1 försvagat, 2 stärkta, 1 nytt``; what could not be compared comes first."""
    between = bool(report.comparisons) and all(comparison.between for comparison in report.comparisons)
    said = counted(report.changes, texts, between=between)
    if n := report.not_compared:
        rest = texts("change.otherwise", said=said) if said else texts("change.otherwise-none")
        return f"{texts('change.not-compared', n=n)} {rest}"
    return said or texts("change.none")


def counted(changes: Iterable[Change], texts: Texts, *, between: bool = False) -> str:
    """Say how many changes there are of each meaning; nothing when there are none."""
    return ", ".join(texts(_key(texts, f"count.{verdict}", between), n=n) for verdict, n in counts(changes).items())


def mark(change: Change, comparison: Comparison, texts: Texts) -> str:
    """Say what a change means in a word or two."""
    return texts(_key(texts, f"verdict.{change.rule.verdict}", comparison.between))


def _key(texts: Texts, name: str, between: bool) -> str:  # noqa: FBT001 # one of the two ways
    """Return the key of a word. What doesn't follow to a new period is not taken back."""
    key = f"change.{name}/between"
    return key if between and texts.has(key) else f"change.{name}"


def of_figure(change: Change) -> bool:
    """Tell whether what was reported is no longer as it was reported."""
    return change.rule.id in REWRITTEN


def missing(change: Change, texts: Texts) -> str:
    """Say in short what a change that nothing accounts for needs; nothing of another change."""
    key = "figure-changed" if of_figure(change) else "needs-decision"
    return texts(f"change.{key}.short") if change.needs_decision else ""


def undemanded(comparison: Comparison) -> bool:
    """Tell whether something would have needed a decision, had the document been more than a draft."""
    grave = any(change.rule.level is Level.ERROR and change.level is Level.WARNING for change in comparison.changes)
    return grave and not comparison.between


def place(comparison: Comparison, change: Change | None = None) -> str:
    """Say where a document is, or the change in it: in the new file, or in the old one when it is gone from there."""
    old, new = comparison.old, comparison.new
    if change is None:
        return comparison.path
    if new and (change.new_loc or not change.old_loc):
        return f"{new.path}{_line(new, change.new_loc)}"
    return f"{old.path}{_line(old, change.old_loc)}" if old else ""


def line(file: ReadFile, loc: Loc) -> int | None:
    """Return the line where something stands; ``None`` for the whole file."""
    span = file.locate(loc) if loc else None
    return span.line if span else None


def _line(file: ReadFile, loc: Loc) -> str:
    number = line(file, loc)
    return f":{number}" if number else ""
