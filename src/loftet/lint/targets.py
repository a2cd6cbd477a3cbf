"""Whether it can be told that a promise is kept: targets, units, comparisons (family LFT3)."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from loftet.lint.counting import dated, numbers
from loftet.lint.facts import Aim, amounts
from loftet.lint.rule import Problem, Rule, Subject
from loftet.model.finding import Kind, Level, Loc
from loftet.model.promise import Promise
from loftet.model.target import Target
from loftet.model.vocabulary import TargetType

_PER: Final = re.compile(r"\bper\b|\bvarje\b|/|\bi (?:veckan|månaden)\b")
_MOST_COUNTS: Final = 12
_SAYS_NOTHING: Final = re.compile(r"(?:ggr|gång(?:er)?|st|styck(?:en)?|antal)\b\.?(?:(?: ?/| per| i| om| varje)\b.*)?")
"""A unit that says that something is counted, and perhaps how often, but not what."""
_PERCENT: Final = ("procent", "%")


def kept_can_be_told(subject: Subject) -> Iterator[Problem]:
    """Find a promise without anything to measure it by: nobody can say whether it was kept."""
    for each in subject.promises:
        if not subject.is_measured(each.part) and not _has_day(each.part):
            yield Problem((*each.loc, "löfte"), args={"id": each.part.id})


def _has_day(promise: Promise) -> bool:
    return dated(promise) or any(dated(activity) for activity in promise.activities)


def scope_is_counted(subject: Subject) -> Iterator[Problem]:
    """Find a printed number without a target: it can be read, but not followed up against what was done."""
    for each in subject.activities:
        if each.part.scope and not each.part.targets and numbers(each.part.scope):
            yield Problem((*each.loc, "omfattning"))


def scope_agrees(subject: Subject) -> Iterator[Problem]:
    """Find that the printed number and the target differ: the reader sees one, the follow-up measures the other."""
    for each in subject.activities:
        scope, targets = each.part.scope, each.part.targets
        counted = _counted(targets) if scope and targets else []
        if not scope or not counted or [value for value in counted if str(value) in scope]:
            continue
        if _PER.search(scope.lower()):
            continue
        printed = numbers(scope)
        if len(printed) == 1 and printed[0] not in counted:
            shown = " / ".join(str(value).replace(".", ",") for value in counted)
            yield Problem((*each.loc, "omfattning"), args={"printed": scope, "counted": shown})


def _counted(targets: tuple[Target, ...]) -> list[Decimal]:
    found = [amount.value for target in targets for amount in amounts(target)]
    found += [target.within.value for target in targets if target.within]
    return found + [value for target in targets if target.any_of for value in _counted(target.any_of)]


def units_are_named(subject: Subject) -> Iterator[Problem]:
    """Find a number without a unit: four of what?"""
    for aim in subject.aims:
        if all(amount.percent for amount in aim.amounts):
            continue
        unit = _unit(aim)
        if not unit:
            yield Problem((*aim.loc, _number_key(aim.target, percent=False)))
        elif _SAYS_NOTHING.fullmatch(unit.lower()):
            yield Problem(_unit_place(aim), "empty", {"unit": unit})


def shares_have_a_whole(subject: Subject) -> Iterator[Problem]:
    """Find a percentage of nothing: without the whole, the share can be made to fit afterwards."""
    for aim in subject.aims:
        if [True for amount in aim.amounts if amount.percent] and not _given(aim, "of"):
            yield Problem((*aim.loc, _number_key(aim.target, percent=True)))
        elif _unit(aim).lower() in _PERCENT and (bare := [amount for amount in aim.amounts if not amount.percent]):
            args = {"key": _number_key(aim.target, percent=False), "value": f"{bare[0].value} %".replace(".", ",")}
            yield Problem(_unit_place(aim), "unit", {"unit": _unit(aim), **args})


def _unit(aim: Aim) -> str:
    return aim.target.unit or (aim.within and aim.within.unit) or ""


def _unit_place(aim: Aim) -> Loc:
    return (*(aim.loc if aim.target.unit else aim.loc[:-2]), "enhet")


def _number_key(target: Target, *, percent: bool) -> str:
    numbers_by_key = {"minst": target.at_least, "högst": target.at_most, "exakt": target.exactly}
    return next(key for key, amount in numbers_by_key.items() if amount and amount.percent is percent)


def _given(aim: Aim, name: str) -> bool:
    return bool(getattr(aim.target, name) or (aim.within and getattr(aim.within, name)))


def levels_are_compared(subject: Subject) -> Iterator[Problem]:
    """Find an increase or decrease from nowhere: without a starting point any figure can be called a success."""
    for aim in subject.aims:
        if aim.target.direction and not _given(aim, "compared_to"):
            yield Problem((*aim.loc, "nivå"), args={"direction": aim.target.direction})


def effects_are_measured(subject: Subject) -> Iterator[Problem]:
    """Find an effect that nothing says how to measure: it will be judged by whatever figure is at hand."""
    for aim in subject.aims:
        effect = aim.target.type is TargetType.OUTCOME or aim.target.direction
        if effect and not _given(aim, "measured_by"):
            yield Problem((*aim.loc, "nivå" if aim.target.direction else "typ"))


def targets_can_fail(subject: Subject) -> Iterator[Problem]:
    """Find a target that is met by doing nothing: it looks like a promise and isn't one."""
    for aim in subject.aims:
        if aim.target.at_least and not aim.target.at_least.value:
            yield Problem((*aim.loc, "minst"))


def deadlines_keep_to_the_period(subject: Subject) -> Iterator[Problem]:
    """Find a deadline outside the period: when it comes, the promise doesn't run, and nobody follows it up."""
    for aim in subject.aims:
        by = aim.target.by
        too_early = by and subject.first and by.last < subject.first
        too_late = by and subject.latest and by.first > subject.latest
        if too_early or too_late:
            yield Problem((*aim.loc, "senast"), args={"date": str(by)})


def effects_are_there(subject: Subject) -> Iterator[Problem]:
    """Find many counts and no effect: much can be done without residents being any safer."""
    counts = [aim for aim in subject.aims if any(not amount.percent for amount in aim.amounts)]
    others = any(aim.target.direction or aim.target.type is TargetType.OUTCOME for aim in subject.aims)
    if len(counts) >= _MOST_COUNTS and not others:
        yield Problem(("löften",), args={"n": len(counts)}, in_key=True)


TARGET_RULES: Final = (
    Rule(Kind("LFT301", "går-inte-att-följa-upp", Level.WARNING), ("bra-measures", "bra-support"), kept_can_be_told),
    Rule(Kind("LFT302", "siffra-utan-mål", Level.WARNING), ("bra-measures", "format"), scope_is_counted),
    Rule(Kind("LFT303", "omfattning-mot-mål", Level.WARNING), ("observed",), scope_agrees),
    Rule(Kind("LFT304", "mål-utan-enhet", Level.WARNING), ("observed",), units_are_named),
    Rule(Kind("LFT305", "andel-utan-helhet", Level.WARNING), ("bra-measures",), shares_have_a_whole),
    Rule(Kind("LFT306", "nivå-utan-jämförelse", Level.WARNING), ("bra-measures",), levels_are_compared),
    Rule(Kind("LFT307", "effekt-utan-mätning", Level.WARNING), ("bra-measures", "rir-2025"), effects_are_measured),
    Rule(Kind("LFT308", "mål-som-alltid-nås"), ("format",), targets_can_fail),
    Rule(Kind("LFT309", "slutdag-utanför-perioden", Level.WARNING), ("observed",), deadlines_keep_to_the_period),
    Rule(Kind("LFT310", "bara-antalsmål", Level.INFO), ("rir-2025",), effects_are_there),
)
