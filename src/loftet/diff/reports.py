"""What a change of what has been reported or recorded means: a log is added to, not rewritten."""

from collections.abc import Iterator
from typing import Final

from loftet.diff.case import Case, Found
from loftet.diff.words import amounts, same_words
from loftet.model.promise import Outcome
from loftet.model.vocabulary import DecisionStatus

_TOLD: Final = {"interval", "amount", "unit", "status", "text"}
"""Said little of by themselves: the whole entry is shown, as it was and as it is."""


def reported(case: Case) -> Iterator[Found]:
    """Judge a field of an outcome that was already there."""
    if isinstance(case.old, str) and isinstance(case.new, str) and same_words(case.old, case.new):
        yield Found("polished")
    elif isinstance(case.was, Outcome) and case.field in _TOLD:
        yield Found("outcome-reworded" if _in_words_only(case) else _logged("outcome", case), case.was, case.now)
    else:
        yield Found(_logged("outcome", case))


def _in_words_only(case: Case) -> bool:
    """Tell whether an entry says the same in figures, and something else in words."""
    kept = all(getattr(case.was, name) == getattr(case.now, name) for name in _TOLD - {"text"})
    return kept and bool(case.old and case.new) and amounts(case.old) == amounts(case.new)


def recorded(case: Case) -> Iterator[Found]:
    """Judge a field of an entry among the changes that was already there."""
    yield Found(_logged("change-entry", case))


def decided(case: Case) -> Iterator[Found]:
    """Judge a field of a decision; a proposal may become a decision."""
    if case.field == "status":
        taken = case.new is DecisionStatus.TAKEN
        yield Found("decision-taken" if taken else "decision-changed")
    else:
        yield Found(_logged("decision", case))


def _logged(prefix: str, case: Case) -> str:
    if _empty(case.old):
        return f"{prefix}-supplemented"
    return f"{prefix}-cut" if _empty(case.new) else f"{prefix}-changed"


def _empty(value: object) -> bool:
    return value is None or value == ()
