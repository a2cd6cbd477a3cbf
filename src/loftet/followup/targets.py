"""Holding figures against targets."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from loftet.followup.calendar import Stretch, times_in
from loftet.followup.figures import Total, is_share, latest_share, total
from loftet.followup.state import Pace, Reason, State
from loftet.model.promise import Outcome
from loftet.model.target import Target

Verdict = tuple[State, Pace | None, tuple[Reason, ...]]


def judge_targets(targets: Sequence[Target], outcomes: Sequence[Outcome], span: Stretch, day: date) -> Verdict | None:
    """Judge several targets, which must all be met: the worst decides. ``None`` when no figure can decide."""
    verdicts = [_judge(target, outcomes, span, day, alone=len(units(targets)) <= 1) for target in targets]
    decided = [verdict for verdict in verdicts if verdict]
    if not decided or len(decided) < len(verdicts):
        return None
    return max(decided, key=lambda verdict: list(State).index(verdict[0]))


def units(targets: Sequence[Target]) -> set[str | None]:
    """Return what the targets count."""
    return {unit for target in targets for unit in (units(target.any_of) if target.any_of else {target.unit})}


def _judge(target: Target, outcomes: Sequence[Outcome], span: Stretch, day: date, *, alone: bool) -> Verdict | None:
    if target.any_of:
        verdicts = [_judge(one, outcomes, span, day, alone=alone) for one in target.any_of]
        decided = [verdict for verdict in verdicts if verdict]
        return min(decided, key=lambda verdict: list(State).index(verdict[0]), default=None)
    about = [entry for entry in outcomes if _is_about(entry, target, alone=alone)]
    amounts = [amount for amount in (target.at_least, target.at_most, target.exactly) if amount]
    if not amounts:
        return None
    if any(amount.percent for amount in amounts):
        return _judge_share(target, about, day, span)
    found = total([entry for entry in about if not is_share(entry)])
    return _judge_count(target, found, span, day) if found and not span.is_open else None


def _is_about(entry: Outcome, target: Target, *, alone: bool) -> bool:
    """Tell whether a figure is about a target: it names its unit, or there is only one unit it can mean."""
    return entry.unit == target.unit if entry.unit else alone


def _judge_count(target: Target, found: Total, span: Stretch, day: date) -> Verdict:
    times = times_in(span, target.per)
    ended = found.until >= span.last
    share = Decimal(Stretch(span.first, min(max(found.until, span.first), span.last)).days) / span.days
    floor, ceiling = _bounds(target, times)
    if ceiling is not None and found.value > ceiling:
        return _over(found, ceiling, floor, share)
    if day > span.last and not ended and (floor is None or found.value < floor):
        bound = floor or ceiling or Decimal(0)
        return State.UNKNOWN, Pace(found, bound, bound * share), (Reason("figure-stops", {"until": found.until}),)
    if floor is None:
        limit = ceiling or Decimal(0)
        state = State.DONE if ended else State.ON_COURSE
        return state, Pace(found, limit, limit * share), (Reason("within-limit"),)
    pace = Pace(found, floor, floor * share, exceeded=found.value > floor)
    if found.value >= floor:
        return State.DONE, pace, (Reason("target-exceeded" if pace.exceeded else "target-met"),)
    if ended:
        return (State.PARTLY if found.value else State.NOT_DONE), pace, (Reason("target-missed"),)
    on_course = found.value >= pace.expected
    return (State.ON_COURSE if on_course else State.BEHIND), pace, (Reason("on-pace" if on_course else "behind-pace"),)


def _bounds(target: Target, times: int) -> tuple[Decimal | None, Decimal | None]:
    """Return the least and the most that the whole period allows. More than exactly so many is still kept."""
    floor = target.exactly or target.at_least
    return floor.value * times if floor else None, target.at_most.value * times if target.at_most else None


def _over(found: Total, ceiling: Decimal, floor: Decimal | None, share: Decimal) -> Verdict:
    reason = Reason("limit-exceeded" if floor is None else "span-exceeded")
    return State.NOT_DONE, Pace(found, ceiling, ceiling * share, exceeded=True), (reason,)


def _judge_share(target: Target, about: Sequence[Outcome], day: date, span: Stretch) -> Verdict | None:
    """Judge a share by the latest one reported: shares cannot be added up."""
    found = latest_share(about)
    if found is None:
        return None
    met = _share_met(target, found.value)
    ended = found.until >= span.last or day > span.last
    bound = target.at_least or target.exactly or target.at_most
    needed = bound.value if bound else found.value
    pace = Pace(found, needed, needed, exceeded=found.value > needed)
    if met:
        return (State.DONE if ended else State.ON_COURSE), pace, (Reason("share-met"),)
    return (State.NOT_DONE if ended else State.BEHIND), pace, (Reason("share-missed"),)


def _share_met(target: Target, value: Decimal) -> bool:
    enough = not target.at_least or value >= target.at_least.value
    within = not target.at_most or value <= target.at_most.value
    exact = not target.exactly or value == target.exactly.value
    return enough and within and exact
