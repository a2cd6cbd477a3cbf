"""What a change of a target means: a lower number, a wider span, a longer time, another measure."""

from collections.abc import Iterator
from typing import Final

from loftet.diff.case import Case, Found
from loftet.diff.same import key
from loftet.diff.spans import amounts, bounded
from loftet.diff.times import later
from loftet.model.numbers import Duration, TimeUnit
from loftet.model.target import Target
from loftet.model.vocabulary import Direction

_DEMANDS: Final = ("within", "direction", "by", "any_of")
_SAID_WITH: Final = {
    "number": ("at_least", "at_most", "exactly", "unit", "of", "per"),
    "direction": ("direction", "unit", "of", "compared_to"),
}
"""What belongs to a demand, when it is told of by itself."""
_SECONDS: Final = {
    TimeUnit.MINUTES: 60,
    TimeUnit.HOURS: 3600,
    TimeUnit.DAYS: 86_400,
    TimeUnit.WEEKS: 604_800,
}
"""Working days and months have no fixed length and are only compared with their own kind."""


def number(case: Case) -> Iterator[Found]:
    """Judge the number, its direction and how often it is to be reached, together."""
    old, new = _targets(case)
    if _choice_came_or_went(old, new):
        return  # told of with the choice
    if bounded(old) and bounded(new):
        yield Found(amounts(case, old, new), old, new)
    else:
        # How often something is to be reached means little without a number.
        yield _came_or_went(old, new) if bounded(old) != bounded(new) else Found("target-rate-unclear", old, new)


def demand(case: Case) -> Iterator[Found]:
    """Judge a time limit, a level, a last day or a choice that came, went or changed."""
    old, new = _targets(case)
    if case.field == "any_of" and _choice_came_or_went(old, new):
        yield Found(_choice(old, new), old, new)
    elif _choice_came_or_went(old, new):
        return
    elif not (case.old and case.new):
        yield _came_or_went(old, new)
    elif case.field == "within":
        yield Found(_time_limit(case.old, case.new), old, new)
    elif case.field == "direction":
        yield Found(_level(case.old, case.new), old, new)
    elif case.field == "any_of":
        yield Found(_alternatives(case), old, new)
    else:
        yield Found(later(case.old, case.new))


def unit(case: Case) -> Iterator[Found]:
    """Judge what is counted."""
    if not _choice_came_or_went(*_targets(case)):
        yield Found("target-unit-changed", *_targets(case))


def _targets(case: Case) -> tuple[Target, Target]:
    assert isinstance(case.was, Target)  # noqa: S101 # the table asks these judges about targets only
    assert isinstance(case.now, Target)  # noqa: S101
    return case.was, case.now


def _choice_came_or_went(old: Target, new: Target) -> bool:
    return bool(old.any_of) != bool(new.any_of)


def _choice(old: Target, new: Target) -> str:
    """Say what it means that one demand became a choice, or a choice one demand: it may be one of those."""
    if key(old) in {key(choice) for choice in new.any_of}:
        return "alternative-added"
    return "alternative-removed" if key(new) in {key(choice) for choice in old.any_of} else "target-form-changed"


def _kinds(target: Target) -> set[str]:
    return {name for name in _DEMANDS if getattr(target, name)} | ({"number"} if bounded(target) else set())


def _came_or_went(old: Target, new: Target) -> Found:
    """Say what it means that a demand went or came: when another took its place, the two cannot be compared."""
    had, has = _kinds(old), _kinds(new)
    if has < had:
        return Found("requirement-removed", old, new, {"demand": _only(old, had - has)})
    if had < has:
        return Found("requirement-added", old, new, {"demand": _only(new, has - had)})
    return Found("target-form-changed", old, new)


def _only(target: Target, kinds: set[str]) -> Target:
    """Return a target with some of its demands alone."""
    kept = {name for kind in kinds for name in _SAID_WITH.get(kind, (kind,))}
    bare = {name: field.get_default(call_default_factory=True) for name, field in Target.model_fields.items()}
    return target.model_copy(update={name: value for name, value in bare.items() if name not in kept})


def _time_limit(old: Duration, new: Duration) -> str:
    if old.unit in _SECONDS and new.unit in _SECONDS:
        before, now = (limit.value * _SECONDS[limit.unit] for limit in (old, new))
    elif old.unit == new.unit:
        before, now = old.value, new.value
    else:
        return "target-rate-unclear"
    return "time-limit-longer" if now > before else "time-limit-shorter" if now < before else "detail-changed"


def _level(old: Direction, new: Direction) -> str:
    if new is Direction.SAME:
        return "level-lowered"
    return "level-raised" if old is Direction.SAME else "level-changed"


def _alternatives(case: Case) -> str:
    old, new = ({key(choice) for choice in choices} for choices in (case.old, case.new))
    return "alternative-added" if old < new else "alternative-removed" if new < old else "alternatives-changed"
