"""What a change of time means: a period, a last day, a rhythm."""

from collections.abc import Iterator
from typing import Final

from loftet.diff.case import Case, Found
from loftet.model.dates import PartialDate, Period
from loftet.model.vocabulary import Rhythm

_A_YEAR: Final = {
    Rhythm.MONTH: 12,
    Rhythm.QUARTER: 4,
    Rhythm.TERTIAL: 3,
    Rhythm.HALF_YEAR: 2,
    Rhythm.YEAR: 1,
}


def period(case: Case) -> Iterator[Found]:
    """Judge a period: its start and its end each for itself. One of a part that went or came is the document's."""
    if case.facts.between:
        yield Found("period-new")
        return
    old, new = case.old or case.facts.old.period, case.new or case.facts.new.period
    rules = [*_start(old, new), *_end(old, new)]
    for rule in rules or ["period-precision"]:
        yield Found(rule, old, new)


def _start(old: Period, new: Period) -> Iterator[str]:
    if (old.first is None) != (new.first is None):
        yield "period-changed"
    elif old.first != new.first and old.first and new.first:
        yield "period-start-later" if new.first > old.first else "period-start-earlier"


def _end(old: Period, new: Period) -> Iterator[str]:
    if old.last != new.last:
        longer = new.last is None or (old.last is not None and new.last > old.last)
        yield "period-extended" if longer else "period-shortened"


def deadline(case: Case) -> Iterator[Found]:
    """Judge a last day."""
    if case.old and case.new:
        yield Found(later(case.old, case.new))
    else:
        yield Found("deadline-removed" if case.old else "deadline-added")


def later(old: PartialDate, new: PartialDate) -> str:
    """Return the rule for a last day that was moved."""
    if new.last == old.last:
        return "period-precision"
    return "deadline-later" if new.last > old.last else "deadline-earlier"


def rhythm(case: Case) -> Iterator[Found]:
    """Judge how often something is followed up; what is no number of times a year is not compared."""
    before, now = _A_YEAR.get(case.old), _A_YEAR.get(case.new)
    if case.old is None or case.new is None:
        yield Found("rhythm-removed" if case.old else "rhythm-added")
    elif before is None or now is None:
        yield Found("rhythm-changed")
    else:
        yield Found("rhythm-denser" if now > before else "rhythm-sparser")
