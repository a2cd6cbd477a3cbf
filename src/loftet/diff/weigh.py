"""What a difference means: each is put to the judge of its field, and each finding gets its rule."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from loftet.diff.case import Case, Facts, period_of
from loftet.diff.change import Change, Subject, Verdict
from loftet.diff.compare import differences, matched
from loftet.diff.parts import Difference, Part, activities, inside
from loftet.diff.rates import months
from loftet.diff.regrouped import regrouped
from loftet.diff.rules import RULES
from loftet.diff.table import FIELDS, WHOLE
from loftet.model import background
from loftet.model.document import Document, FollowUpPlan
from loftet.model.finding import Loc
from loftet.model.party import Area, Party
from loftet.model.promise import Activity, Outcome, Promise, SharedActivity
from loftet.model.target import Target
from loftet.model.vocabulary import ChangeType, Per, Status

_CARRIED_OVER: Final = (Document, Promise, Activity, SharedActivity, Target, Area, Party, FollowUpPlan)
"""What can be compared between two periods; the rest, such as outcomes and sources, is each document's own."""

_EACH_ITS_OWN: Final = {"basis-added", "basis-removed", "basis-changed", "background-changed", "follows-target"}

_AMOUNT: Final = ("at_least", "at_most", "exactly", "per", "unit", "of")

_RECORDED: Final = {ChangeType.EXTENSION: "extension-recorded", ChangeType.WITHDRAWAL: "withdrawal-recorded"}


def weigh(old: Document, new: Document) -> list[Change]:
    """Return every change and what it means, in the order of the document."""
    facts = Facts(old, new)
    found = [change for difference in differences(old, new) for change in _changes(difference, facts)]
    found = [*regrouped(found, facts), *_spread_thinner(facts)]
    if facts.between:
        found = [change for change in found if _between(change)]
    places = {promise.id: index for index, promise in enumerate((*old.promises, *new.promises))}
    return sorted(found, key=lambda change: _order(change.subject, places))


def _changes(difference: Difference, facts: Facts) -> Iterator[Change]:
    part = difference.new or difference.old
    if facts.between and (part is None or not isinstance(part.record, _CARRIED_OVER)):
        return
    if difference.old and difference.new:
        yield from _fields(difference, difference.old, difference.new, facts)
    else:
        rule, old, new = _whole(difference)
        yield _change(rule, difference, "", old, new)


def _fields(difference: Difference, was: Part, now: Part, facts: Facts) -> Iterator[Change]:
    owner_was, owner = (owner.record for owner in difference.owners) if difference.owners else (None, None)
    seen: set[tuple[object, ...]] = set()
    for name in difference.fields:
        case = Case(name, was.record, now.record, facts, owner_was, owner)
        for found in FIELDS[type(now.record)][name](case):
            old, new = found.values(case)
            if (said := (found.rule, repr(old), repr(new))) not in seen:
                seen.add(said)
                yield replace(_change(found.rule, difference, name, old, new), args=found.args)


def _whole(difference: Difference) -> tuple[str, object, object]:
    part = difference.new or difference.old
    assert part  # noqa: S101 # one of the two is always there
    gone, came = WHOLE[type(part.record)]
    rule = came if difference.new else gone
    if difference.new and isinstance(part.record, Outcome):
        rule = _report(part.record, rule)
    elif difference.new and isinstance(part.record, background.Change):
        rule = _RECORDED.get(part.record.type, rule)
    return rule, difference.old and difference.old.record, difference.new and difference.new.record


def _report(outcome: Outcome, rule: str) -> str:
    if outcome.status is Status.WITHDRAWN:
        return "outcome-withdrawn"
    return "outcome-corrected" if outcome.corrects else rule


def _spread_thinner(facts: Facts) -> Iterator[Change]:
    """Find targets for the whole period that stand as they were while the period grew or shrank."""
    for was, now in matched(list(activities(facts.old)), list(activities(facts.new))):
        if was and now:
            yield from _targets(was, now, facts)


def _targets(was: Part, now: Part, facts: Facts) -> Iterator[Change]:
    before, after = months(period_of(was.record, facts.old)), months(period_of(now.record, facts.new))
    if not before or not after or before == after:
        return
    rule = RULES["target-sparser" if after > before else "target-denser"]
    old_targets = inside(getattr(was.record, "targets", ()), (*was.loc, "mål"))
    for old, new in matched(old_targets, inside(getattr(now.record, "targets", ()), (*now.loc, "mål"))):
        if old and new and _over_period(old.record, new.record):
            subject = now.subject(Subject("document"))
            args = {"before": before, "after": after}
            yield Change(rule, rule.level, subject, "mål", old.record, new.record, old.loc, new.loc, args)


def _over_period(old: object, new: object) -> bool:
    """Tell whether two targets are the same number for the whole period; one with a last day of its own isn't."""
    if not (isinstance(old, Target) and isinstance(new, Target)) or new.by or not (new.at_least or new.exactly):
        return False
    return new.per is Per.PERIOD and all(getattr(old, name) == getattr(new, name) for name in _AMOUNT)


def _change(rule: str, difference: Difference, name: str, old: object, new: object) -> Change:
    known = RULES[rule]
    old_loc, new_loc = _loc(difference.old, name), _loc(difference.new, name)
    return Change(known, known.level, difference.subject, _key(difference, name), old, new, old_loc, new_loc)


def _loc(part: Part | None, name: str) -> Loc:
    if part is None:
        return ()
    return (*part.loc, _alias(part, name)) if name in type(part.record).model_fields else part.loc


def _key(difference: Difference, name: str) -> str:
    part = difference.new or difference.old
    if part and name in type(part.record).model_fields:
        return _alias(part, name)
    # A part that came or went goes by the key that it stands under.
    return next((step for step in reversed(part.loc if part else ()) if isinstance(step, str)), "")


def _alias(part: Part, name: str) -> str:
    return type(part.record).model_fields[name].alias or name


def _between(change: Change) -> bool:
    """Tell whether a change says something when the two are documents for two periods."""
    if change.rule.id in _EACH_ITS_OWN:
        return False
    return change.rule.verdict is not Verdict.EDITORIAL or change.rule.id == "period-new"


def _order(subject: Subject, places: dict[str, int]) -> tuple[int, int]:
    """Sort the document's own first, then each promise with its activities, then what it all rests on."""
    if subject.sort == "document":
        return 0, 0
    if subject.sort in {"promise", "activity"}:
        return 1, places.get(subject.id if subject.sort == "promise" else subject.promise, len(places))
    return 2, 0
