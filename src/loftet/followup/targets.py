"""Holding figures against targets."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from loftet.followup.calendar import Stretch, least_times_in, times_in
from loftet.followup.figures import is_share
from loftet.followup.items import units
from loftet.followup.short import over_times, short_times
from loftet.followup.state import Pace, Reason, State
from loftet.followup.total import Awaited, Total
from loftet.model.dates import Interval
from loftet.model.promise import Outcome
from loftet.model.target import Target

_RANKS: Final = {state: rank for rank, state in enumerate(State)}

Verdict = tuple[State, Pace | None, tuple[Reason, ...]]


@dataclass(frozen=True, slots=True)
class Basis:
    """What targets are judged by.

    Attributes:
        entries: What is reported.
        sums: Its figures added up, a total for each unit.
        span: The days that the targets are about.
        day: The day to judge on.
        awaited: What a whole figure needs a report of.
        missing: Rounds of follow-up that nothing is reported for.
    """

    entries: Sequence[Outcome]
    sums: Sequence[Total]
    span: Stretch
    day: date
    awaited: Awaited
    missing: tuple[Interval, ...]


def judge_targets(targets: Sequence[Target], basis: Basis) -> Verdict | None:
    """Judge several targets, which must all be met: the worst decides. ``None`` when no figure can decide."""
    alone = len(units(targets)) <= 1
    verdicts = [_judge(target, basis, alone=alone) for target in targets]
    decided = [verdict for verdict in verdicts if verdict]
    if not decided or len(decided) < len(verdicts):
        return None
    return max(decided, key=_rank)


def _rank(verdict: Verdict) -> int:
    return _RANKS[verdict[0]]


def _judge(target: Target, basis: Basis, *, alone: bool) -> Verdict | None:
    if target.any_of:
        verdicts = [_judge(one, basis, alone=alone) for one in target.any_of]
        return min(filter(None, verdicts), key=_rank, default=None)
    amounts = [amount for amount in (target.at_least, target.at_most, target.exactly) if amount]
    if not amounts:
        return None
    # What names no unit is of the only one that it can mean, and is added to that; of several it says nothing.
    about = [found for found in basis.sums if found.unit == target.unit and (target.unit or alone)]
    if any(amount.percent for amount in amounts):
        return _judge_shares(target, [found for found in about if found.kind == "share"], basis)
    counted = next((found for found in about if found.kind != "share"), None)
    if not counted or basis.span.is_open:
        return None
    state, pace, reasons = _judge_count(target, counted, basis)
    if reasons[0].id == "figure-stops":
        same = [entry for entry in basis.entries if entry.unit == target.unit or (alone and not entry.unit)]
        if any(_is_later(entry, counted) for entry in same):
            return state, pace, (Reason("figures-apart", {"until": counted.until}),)
    return state, pace, reasons


def _is_later(entry: Outcome, found: Total) -> bool:
    """Tell whether a figure of another kind reaches further than the one that counts: then the rest is not untold."""
    has_count = bool(entry.amount or entry.accumulated) and not is_share(entry)
    return has_count and entry.interval.last > found.until


def _judge_count(target: Target, found: Total, basis: Basis) -> Verdict:
    span = basis.span
    least, most = least_times_in(span, target.per), times_in(span, target.per)
    floor, ceiling = _bounds(target, least, most)
    past = tuple(over_times(target, found, span)) if most > 1 else ()
    over = bool(past) or (ceiling is not None and found.value > ceiling)
    limit = over or floor is None
    times = most if limit else least
    bound = (ceiling if limit else floor) or Decimal(0)
    pace = Pace(
        total=found,
        needed=bound,
        expected=bound * _gone(found, span),
        exceeded=over or (floor is not None and found.value > floor),
        limit=limit,
        target=target,
        times=times,
        uneven=(*past, *(short_times(target, found, span) if times > 1 else ())),
    )
    if over:
        return State.NOT_DONE, pace, (Reason("limit-exceeded" if floor is None else "span-exceeded"),)
    reached = floor is not None and found.value >= floor
    # What is to be done again and again, or no more than so often, is not settled before the end.
    goes_on = ceiling is not None or times > 1
    if basis.day > span.last and found.until < span.last and (goes_on or not reached):
        return State.UNKNOWN, pace, (Reason("figure-stops", {"until": found.until}),)
    if reached and not goes_on:
        return State.DONE, pace, (Reason("target-exceeded" if pace.exceeded else "target-met"),)
    return _judge_at_end(pace, ceiling) if found.until >= span.last else _judge_on_the_way(pace)


def _judge_at_end(pace: Pace, ceiling: Decimal | None) -> Verdict:
    reached = not pace.limit and pace.total.value >= pace.needed
    if pace.total.doubt and (not reached or ceiling is not None):
        return State.UNKNOWN, pace, (Reason(f"figure-{pace.total.doubt}"),)
    if pace.limit:
        return State.DONE, pace, (Reason("within-limit"),)
    if not reached:
        return (State.PARTLY if pace.total.value else State.NOT_DONE), pace, (Reason("target-missed"),)
    if pace.uneven:
        return State.PARTLY, pace, (Reason("target-uneven"),)
    return State.DONE, pace, (Reason("target-exceeded" if pace.exceeded else "target-met"),)


def _judge_on_the_way(pace: Pace) -> Verdict:
    keeps_up = pace.limit or pace.total.value >= pace.expected
    if pace.total.doubt and (pace.limit or not keeps_up):
        return State.UNKNOWN, pace, (Reason(f"figure-{pace.total.doubt}"),)
    if pace.limit:
        return State.ON_COURSE, pace, (Reason("within-limit"),)
    return (State.ON_COURSE if keeps_up else State.BEHIND), pace, (Reason("on-pace" if keeps_up else "behind-pace"),)


def _gone(found: Total, span: Stretch) -> Decimal:
    """Return the share of the time that has gone by the last day that a figure covers."""
    return Decimal(Stretch(span.first, min(max(found.until, span.first), span.last)).days) / span.days


def _bounds(target: Target, least: int, most: int) -> tuple[Decimal | None, Decimal | None]:
    """Return the least and the most that the whole period allows. More than exactly so many is still kept."""
    floor, ceiling = target.exactly or target.at_least, target.at_most
    return floor.value * least if floor else None, ceiling.value * most if ceiling else None


def _judge_shares(target: Target, shares: Sequence[Total], basis: Basis) -> Verdict | None:
    """Judge by the latest share reported: shares cannot be added up, so of several tellers the worst decides."""
    if not shares:
        return None
    worst = max((_judge_share(target, found, basis) for found in shares), key=_rank)
    told = {found.teller[1] for found in shares}
    if worst[0] in {State.DONE, State.ON_COURSE} and None not in told and basis.awaited.places - told:
        return State.UNKNOWN, worst[1], (Reason("figure-places"),)
    return worst


def _judge_share(target: Target, found: Total, basis: Basis) -> Verdict:
    met = _share_met(target, found)
    bound = target.at_least or target.exactly or target.at_most
    needed = bound.value if bound else found.value
    limit = bound is target.at_most
    pace = Pace(found, needed, needed, exceeded=found.value > needed, limit=limit, target=target)
    if any(each.first > found.until for each in basis.missing) and basis.day > basis.span.last:
        return State.UNKNOWN, pace, (Reason("figure-stops", {"until": found.until}),)
    ended = found.until >= basis.span.last or basis.day > basis.span.last
    if met:
        return (State.DONE if ended else State.ON_COURSE), pace, (Reason("share-met"),)
    return (State.NOT_DONE if ended else State.BEHIND), pace, (Reason("share-missed"),)


def _share_met(target: Target, found: Total) -> bool:
    enough = not target.at_least or found.value >= target.at_least.value
    within = not target.at_most or found.value <= target.at_most.value
    exact = not target.exactly or found.value == target.exactly.value
    return enough and within and exact
