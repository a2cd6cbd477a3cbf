"""Comparing the numbers of two targets: the span that each allows, and how often."""

from fractions import Fraction
from typing import Final

from loftet.diff.case import Case, period_of
from loftet.diff.rates import Rate, rate
from loftet.diff.same import same
from loftet.model.numbers import Amount
from loftet.model.promise import Activity
from loftet.model.target import Target
from loftet.model.vocabulary import Per, TargetType

Span = tuple[Fraction | None, Fraction | None]
"""The least and the most that is allowed; ``None`` where there is no end."""

_AS_SAID: Final = Rate("", Fraction(1))


def bounded(target: Target) -> bool:
    """Tell whether a target has a number."""
    return bool(numbers(target))


def numbers(target: Target) -> tuple[Amount, ...]:
    """Return the numbers of a target."""
    return tuple(amount for amount in (target.at_least, target.at_most, target.exactly) if amount)


def amounts(case: Case, old: Target, new: Target) -> str:
    """Return the rule for two targets with numbers."""
    if _percent(old) != _percent(new) or not (same(old.unit, new.unit) and same(old.of, new.of)):
        return "target-unit-changed"
    was, now = _rates(case, old.per, new.per)
    if not was or not now or was.family != now.family:
        return "target-rate-unclear"
    before, after = _span(old, was.times), _span(new, now.times)
    if before == after:
        return "detail-changed" if was == now else "target-denser" if now.times > was.times else "target-sparser"
    to_do = isinstance(case.owner, Activity) and new.type is not TargetType.OUTCOME
    floor = any(map(_floor_alone, (old, new))) and before[0] != after[0]
    return _in_words(before, after, counted=to_do and (floor or bool(old.exactly or new.exactly)))


def _floor_alone(target: Target) -> bool:
    """Tell whether a target says how much at least, and no more. A share may be one of what is unwanted."""
    return bool(target.at_least and not target.at_most and not target.at_least.percent)


def _rates(case: Case, old: Per | None, new: Per | None) -> tuple[Rate | None, Rate | None]:
    before, after = period_of(case.owner_was, case.facts.old), period_of(case.owner, case.facts.new)
    if old == new and (old is not Per.PERIOD or before == after):
        return _AS_SAID, _AS_SAID
    return rate(old, before), rate(new, after)


def _percent(target: Target) -> bool:
    return any(amount.percent for amount in numbers(target))


def _span(target: Target, times: Fraction) -> Span:
    low, high = target.exactly or target.at_least, target.exactly or target.at_most
    return Fraction(low.value) * times if low else None, Fraction(high.value) * times if high else None


def _in_words(before: Span, after: Span, *, counted: bool) -> str:
    """Compare two spans.

    Args:
        before: The span before.
        after: The span now.
        counted: Whether these are things to be done: then the least is what is promised.
    """
    low, high = _order(before[0], after[0], missing=-1), _order(before[1], after[1], missing=1)
    if counted and None in {before[0], after[0]}:
        return "floor-added" if before[0] is None else "floor-removed"
    if counted:
        return "target-lowered" if low < 0 else "target-raised" if low > 0 else "target-moved"
    if not high:
        return "target-lowered" if low < 0 else "target-raised"
    if not low:
        return "limit-raised" if high > 0 else "limit-lowered"
    if low == high:
        return "target-moved"
    return "span-widened" if low < high else "span-narrowed"


def _order(before: Fraction | None, after: Fraction | None, *, missing: int) -> int:
    """Return -1, 0 or 1 for an end that went down, stayed or went up; one that is missing is beyond every number."""
    if before == after:
        return 0
    if before is None:
        return -missing
    if after is None:
        return missing
    return 1 if after > before else -1
