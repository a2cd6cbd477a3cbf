"""One activity that became several, or several that became one, where the numbers add up to what they were."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from loftet.diff.case import Facts
from loftet.diff.change import Change, Subject
from loftet.diff.compare import matched
from loftet.diff.parts import Part, activities
from loftet.diff.rules import RULES
from loftet.diff.same import key
from loftet.model.promise import Activity
from loftet.model.target import Target

_TELLING: Final = re.compile(r"[^\W\d_]{5,}")
"""A word long enough to say what something is about."""
_ADDS_UP: Final = {"unit", "of", "per", "within", "direction", "compared_to", "by", "type", "measured_by"}
"""What the targets of the parts must have in common with the target of the whole."""
_TOLD_WITH: Final = {
    "activity-divided": {"activity-added", "activity-removed"}
    | {"target-lowered", "place-narrowed", "target-group-narrowed"},
    "activities-joined": {"activity-added", "activity-removed"}
    | {"target-raised", "place-widened", "target-group-widened"},
}
"""What would be told of a whole and its parts one by one, when they don't add up."""


def regrouped(changes: Sequence[Change], facts: Facts) -> list[Change]:
    """Return the changes with activities that were divided or put together told of as that."""
    pairs = list(matched(list(activities(facts.old)), list(activities(facts.new))))
    found = [*_divided(pairs), *_joined(pairs)]
    kept = [change for change in changes if not any(_tells(change, *one[:2]) for one in found)]
    return [*kept, *(change for _, _, change in found)]


_Pairs = Sequence[tuple[Part | None, Part | None]]
_Found = tuple[str, set[str], Change]


def _tells(change: Change, rule: str, ids: set[str]) -> bool:
    return change.rule.id in _TOLD_WITH[rule] and change.subject.id in ids


def _divided(pairs: _Pairs) -> Iterator[_Found]:
    come = [now for was, now in pairs if now and not was]
    for was, now in pairs:
        if was and (parts := _parts(was, now, come)):
            yield _found("activity-divided", was, now or was, [was], parts)


def _joined(pairs: _Pairs) -> Iterator[_Found]:
    gone = [was for was, now in pairs if was and not now]
    for was, now in pairs:
        if now and (parts := _parts(now, was, gone)):
            yield _found("activities-joined", now, now, parts, [now])


def _found(rule: str, whole: Part, named: Part, olds: list[Part], news: list[Part]) -> _Found:
    parts = olds if whole in news else news
    args = {"others": tuple(part.record for part in parts)}
    old, new = (tuple(target for part in side for target in _targets(part)) for side in (olds, news))
    subject = named.subject(Subject("document"))
    change = Change(RULES[rule], RULES[rule].level, subject, "mål", old, new, olds[0].loc, news[0].loc, args)
    return rule, {part.id for part in (*olds, *news)}, change


def _parts(whole: Part, still: Part | None, others: Sequence[Part]) -> list[Part]:
    """Return the activities that a whole was divided into, or made of; none when they don't add up to it."""
    if still and _amount(still) == _amount(whole):
        return []
    parts = [*([still] if still else []), *(other for other in others if _about_the_same(whole, other))]
    amounts = [_amount(part) for part in parts if _comparable(whole, part)]
    adds_up = len(parts) == len(amounts) > 1 and sum(filter(None, amounts)) == _amount(whole)
    return parts if adds_up and _reaches_as_far(whole, parts) else []


def _about_the_same(whole: Part, part: Part) -> bool:
    words = [set(_TELLING.findall((each.text or "").casefold())) for each in (whole, part)]
    return whole.promise == part.promise and _comparable(whole, part) and bool(words[0] & words[1])


def _targets(part: Part) -> tuple[Target, ...]:
    return part.record.targets if isinstance(part.record, Activity) else ()


def _amount(part: Part) -> Decimal | None:
    """Return how much is to be done, when that is all that the target says of numbers."""
    targets = _targets(part)
    if len(targets) != 1 or targets[0].at_most or targets[0].any_of:
        return None
    amount = targets[0].at_least or targets[0].exactly
    return amount.value if amount and not amount.percent else None


def _comparable(whole: Part, part: Part) -> bool:
    if _amount(whole) is None or _amount(part) is None:
        return False
    one, other = _targets(whole)[0], _targets(part)[0]
    alike = all(key(getattr(one, name)) == key(getattr(other, name)) for name in _ADDS_UP)
    return alike and bool(one.at_least) == bool(other.at_least)


def _reaches_as_far(whole: Part, parts: Sequence[Part]) -> bool:
    """Tell whether the parts together are in all the places and for all that the whole is."""
    for name in ("places", "target_groups"):
        reach = [{key(item) for item in getattr(part.record, name)} for part in (whole, *parts)]
        if reach[0] - set().union(*reach[1:]) or (reach[0] and not all(reach)):
            return False
    return True
