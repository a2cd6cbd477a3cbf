"""Adding up figures: each day counts once, and figures of different kinds are never mixed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from loftet.followup.calendar import share_days
from loftet.followup.days import covers, each_day_once
from loftet.followup.total import NOTHING, WHOLE, Awaited, Doubt, Teller, Total, reaches, value_of
from loftet.model.dates import Interval
from loftet.model.promise import Outcome


@dataclass(frozen=True, slots=True)
class _Node:
    """Entries about something, and the parts of it that are told of by themselves."""

    own: Sequence[Outcome]
    parts: tuple["_Node", ...] = ()


def total(
    series: Mapping[Teller, Sequence[Outcome]], awaited: Awaited = NOTHING, *, accumulated: bool = True
) -> Total | None:
    """Add up the figures of entries in force, sorted by who they are about; ``None`` when there are none.

    Where figures are given for the whole, those count for their time; else the sum over the parties or municipalities
    that reported for themselves. A party's figure for a municipality is a part of the municipality's.
    """
    if series.keys() <= {WHOLE}:
        return _told(_Node(series.get(WHOLE, ())), awaited, accumulated=accumulated)
    parties, places = ({teller[side] for teller in series if teller[side]} for side in (0, 1))
    crossing = [any(each[1 - side] is None and each[side] for each in series) for side in (0, 1)]
    # A municipality that told of nothing is a part too: without it the sum is not of the whole.
    every_place = {*places, *awaited.places} if places else set[str]()
    by_side = [_tree(series, side, sorted(filter(None, names))) for side, names in ((1, every_place), (0, parties))]
    if all(crossing):
        # Parties and municipalities cut the same whole in two ways: what they say can't be added up.
        sums = [_told(tree, awaited, accumulated=accumulated) for tree in by_side]
        found = _best([replace(each, doubt=each.doubt or Doubt.OVERLAP) for each in sums if each])
    else:
        found = _told(by_side[0 if places and not crossing[0] else 1], awaited, accumulated=accumulated)
    told = {entry.municipality for entry in found.entries} if found else set()
    short = bool(told - {None}) and None not in told and bool(awaited.places - told)
    return replace(found, doubt=Doubt.PLACES) if found and short else found


def _tree(series: Mapping[Teller, Sequence[Outcome]], side: int, names: Iterable[str]) -> _Node:
    """Put what is about both a party and a municipality under the one on this side of the pair."""
    parts = []
    for name in names:
        own = [entry for teller, told in series.items() if teller == _alone(side, name) for entry in told]
        below = sorted((t for t in series if t[side] == name and t[1 - side]), key=lambda t: t[1 - side] or "")
        parts.append(_Node(own, tuple(_Node(series[teller]) for teller in below)))
    return _Node(series.get(WHOLE, ()), tuple(parts))


def _alone(side: int, name: str) -> Teller:
    return (name, None) if side == 0 else (None, name)


def _told(node: _Node, awaited: Awaited, *, accumulated: bool) -> Total | None:
    """Take the kind of figure that reaches furthest; the accumulated one, then the whole's, when they reach as far."""
    own = [_accumulated(node.own, awaited.day) if accumulated else None, _intervals(node, awaited)]
    candidates = [*own, _parts(node, awaited, accumulated=accumulated)] if node.parts else own
    return _best([found for found in candidates if found])


def _parts(node: _Node, awaited: Awaited, *, accumulated: bool) -> Total | None:
    found = _sum([_told(part, awaited, accumulated=accumulated) for part in node.parts], awaited.rounds)
    if found and not found.doubt and any(entry.amount and _tell_less(node.parts, entry) for entry in node.own):
        return replace(found, doubt=Doubt.OVERLAP)
    return found


def _tell_less(parts: Sequence[_Node], whole: Outcome) -> bool:
    """Tell whether there are days that the whole was told of and some part was not, so that more may have been done."""
    return any(not covers([*part.own, *(e for each in part.parts for e in each.own)], whole.interval) for part in parts)


def _best(found: Sequence[Total]) -> Total | None:
    if len(found) <= 1:
        return found[0] if found else None
    furthest = max(found, key=lambda each: each.until)
    # What is done can't become less, so a greater figure of earlier time says more than a smaller one of longer time.
    greater = (each for each in found if each.until < furthest.until or furthest.doubt)
    return max((furthest, *greater), key=lambda each: each.value)


def _accumulated(entries: Sequence[Outcome], day: date) -> Total | None:
    given = [entry for entry in entries if entry.accumulated]
    if not given:
        return None
    # Of two entries about the same day the greater figure counts, whatever order they stand in.
    best = max(given, key=lambda entry: (entry.interval.last, value_of(entry.accumulated)))
    return Total(value_of(best.accumulated), "accumulated", reaches(best, day), (best,))


def _intervals(node: _Node, awaited: Awaited) -> Total | None:
    """Add up what is told of the whole, and what its parts tell of other time."""
    given = [entry for entry in node.own if entry.amount]
    if not given:
        return None
    chosen, certain = _chosen(node, ())
    entries = sorted(_entries(chosen) if chosen.parts else chosen.own, key=lambda entry: entry.interval.first)
    until = max(reaches(entry, awaited.day) for entry in (*given, *entries))
    gap = any(each.first <= until and not _covers(chosen, each) for each in awaited.rounds)
    doubt = Doubt.GAP if gap and certain else None if certain else Doubt.OVERLAP
    value = sum((value_of(entry.amount) for entry in entries), Decimal(0))
    return Total(value, "interval", until, tuple(entries), doubt)


def _chosen(node: _Node, taken: Sequence[Outcome]) -> tuple[_Node, bool]:
    """Leave the entries that share no day with others of the same, or of a whole that it is a part of."""
    own, certain = each_day_once([entry for entry in node.own if entry.amount], taken)
    if not node.parts:
        return _Node(own), certain
    parts = [_chosen(part, [*taken, *own]) for part in node.parts]
    return _Node(own, tuple(part for part, _ in parts)), certain and all(sure for _, sure in parts)


def _entries(node: _Node) -> Iterator[Outcome]:
    yield from node.own
    for part in node.parts:
        yield from _entries(part)


def _covers(node: _Node, days: Interval) -> bool:
    """Tell whether there is a figure of some time: one of the whole, or one of every part."""
    for entry in node.own:
        if share_days(entry.interval, days):
            return True
    return bool(node.parts and all(_covers(part, days) for part in node.parts))


def _sum(parts: Sequence[Total | None], rounds: Sequence[Interval]) -> Total | None:
    found = [part for part in parts if part]
    if not found:
        return None
    until = max(part.until for part in found)
    behind = any(part.until < each.first <= until for part in found for each in rounds)
    return Total(
        sum((part.value for part in found), Decimal(0)),
        "interval" if all(part.kind == "interval" for part in found) else "accumulated",
        until,
        tuple(entry for part in found for entry in part.entries),
        next((part.doubt for part in found if part.doubt), Doubt.GAP if behind else None),
    )
