"""Targets as sentences: ``minst 2 trygghetsronder under perioden``."""

from collections.abc import Iterator
from decimal import Decimal

from loftet.model.numbers import Amount
from loftet.model.target import Target
from loftet.model.vocabulary import Direction
from loftet.output.pages.blocks import Part, Phrase
from loftet.output.pages.phrases import content, joined, label, phrase, spaced
from loftet.output.pages.wording import Wording

_DIRECTIONS = {Direction.UP: "target.up", Direction.DOWN: "target.down", Direction.SAME: "target.same"}
_PERCENT = {"procent", "%"}


def target_phrase(target: Target, say: Wording) -> Phrase:
    """Put a target into one line, with how it is measured and what sort of target it is."""
    return phrase(*_sentence(target, say), *_remarks(target, say))


def amount_parts(amount: Amount, unit: str | None, say: Wording) -> tuple[Part, ...]:
    """Write a number with its unit. Units are written in the plural, so beside the number one it stands apart."""
    number = label(say.amount(amount))
    if not unit or _is_said(unit, amount):
        return (number,)
    if _is_one(amount):
        return (number, label(" ("), content(unit), label(")"))
    return (number, label(" "), content(unit))


def units(targets: tuple[Target, ...]) -> set[str]:
    """Collect the units that targets are counted in."""
    own = {target.unit for target in targets if target.unit}
    return own.union(*(units(target.any_of) for target in targets))


def _sentence(target: Target, say: Wording) -> tuple[Part, ...]:
    alternatives = [(*_sentence(each, say), *_remarks(each, say)) for each in target.any_of]
    goal = spaced([*_goal(target, say), *_frame(target, say)])
    return joined(" ", filter(None, [joined(f" {say('target.or')} ", alternatives), goal]))


def _goal(target: Target, say: Wording) -> Iterator[Part]:
    """Yield what is to be reached."""
    if amount := _amount(target, say):
        yield label(amount)
    if target.unit and not _of_one(target) and not _is_said(target.unit, _last(target)):
        yield content(target.unit)
    elif target.direction and not target.unit:
        yield label(say("target.level"))
    if target.of:
        yield from (label(say("target.of")), content(target.of))
    if target.direction:
        yield label(say(_DIRECTIONS[target.direction]))
    if target.compared_to:
        yield from (label(say("target.compared")), content(target.compared_to))


def _amount(target: Target, say: Wording) -> str:
    if target.exactly:
        return say("target.exactly", amount=say.amount(target.exactly))
    if target.at_least and target.at_most:
        return say("target.between", low=say.amount(target.at_least), high=say.amount(target.at_most))
    if target.at_least:
        return say("target.at_least", amount=say.amount(target.at_least))
    return say("target.at_most", amount=say.amount(target.at_most)) if target.at_most else ""


def _frame(target: Target, say: Wording) -> Iterator[Part]:
    """Yield the time it is to be reached in."""
    if target.within:
        yield label(say("target.within", duration=say.duration(target.within)))
    if target.per:
        yield label(say(f"target.per.{target.per}"))
    if target.by:
        yield label(say("target.by", date=say.date(target.by)))


def _remarks(target: Target, say: Wording) -> Iterator[Part]:
    """Yield what sort of target it is and how it is measured; the unit of a single one, always in the plural, first."""
    unit = (content(target.unit),) if target.unit and _of_one(target) else ()
    sort = (label(say(f"word.{target.type}")),) if target.type else ()
    if unit or sort:
        yield from (label(" ("), *joined(", ", filter(None, (unit, sort))), label(")"))
    if target.measured_by:
        yield from (label(f", {say('target.measured')} "), content(target.measured_by))
    if target.note:
        yield from (label(" – "), content(target.note))


def _of_one(target: Target) -> bool:
    """Tell whether the number that stands last is one, so that a unit in the plural cannot follow it."""
    return _is_one(_last(target))


def _last(target: Target) -> Amount | None:
    return target.exactly or target.at_most or target.at_least


def _is_said(unit: str, amount: Amount | None) -> bool:
    """Tell whether the sign after a number says what the unit says: 65 %, and not 65 % percent."""
    return amount is not None and amount.percent and unit.lower() in _PERCENT


def _is_one(amount: Amount | None) -> bool:
    return amount is not None and not amount.percent and amount.value == Decimal(1)
