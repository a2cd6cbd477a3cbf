"""Reports that are all true, however few they are and however they overlap, never make a state or a sum false."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st
from making import Data, activity, document, outcome

from loftet.followup.calendar import rounds
from loftet.followup.progress import standing
from loftet.followup.state import Progress, State
from loftet.model.dates import Interval, parse_interval

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
AFTER = date(2027, 3, 1)
PLACES = ("Täby", "Vallentuna")  # what is told of them is invented
LABELS = (
    "2026", "2026-T1", "2026-T2", "2026-T3", "2026-T1–T2", "2026-K1", "2026-K4", "2026-H1", "2026-H2", "2026-05",
    "2026-11", "2026-03 – 2026-06", "2026-05 – 2026-12", "2026-02-14", "2026-08-20 – 2026-09-10",
)  # fmt: skip
GOALS: tuple[Data, ...] = (
    {"minst": "12", "per": "period"}, {"högst": "12"}, {"minst": "1", "per": "månad"}, {"minst": "4", "per": "tertial"},
    {"minst": "8", "högst": "14"}, {"exakt": "12"}, {"högst": "2", "per": "månad"},
)  # fmt: skip

Deeds = dict[str, list[date]]
"""The days on which something was done, in each municipality."""

DEEDS = st.fixed_dictionaries({name: st.lists(st.dates(FIRST, LAST), max_size=12) for name in PLACES})
TOLD = st.lists(st.tuples(st.sampled_from(LABELS), st.sampled_from([None, None, *PLACES]), st.booleans()), max_size=6)


def done(deeds: Deeds, first: date, last: date, place: str | None = None) -> int:
    return sum(first <= day <= last for name, days in deeds.items() for day in days if place in {None, name})


def entry(deeds: Deeds, label: str, place: str | None, *, accumulated: bool) -> Data:
    days = parse_interval(label)
    number = done(deeds, FIRST if accumulated else days.first, days.last, place)
    return outcome(label, kommun=place, **{"ackumulerat" if accumulated else "antal": number})


def report(deeds: Deeds, told: list[Any], goal: Data, day: date) -> Progress:
    entries = [entry(deeds, label, place, accumulated=acc) for label, place, acc in told]
    of = document(activity(*entries, goal=goal), område={"kommuner": list(PLACES)})
    return list(standing(of, day))[-1].progress


@settings(deadline=None, max_examples=300)
@given(DEEDS, TOLD)
@example(
    {"Täby": [], "Vallentuna": [date(2026, 1, 1), date(2026, 7, 1)]},
    [
        ("2026", "Täby", False),
        ("2026-H1", None, False),
        ("2026-05 – 2026-12", "Vallentuna", False),
        ("2026-02-14", "Vallentuna", False),
    ],
)
def test_a_sum_is_never_more_than_was_done_and_no_less_unless_it_says_so(deeds: Deeds, told: list[Any]) -> None:
    for total in report(deeds, told, GOALS[0], AFTER).totals:
        truth = done(deeds, FIRST, total.until)
        assert total.value <= truth
        same_kind = [each for each in told if each[2] == (total.kind == "accumulated")]
        assert total.value == truth or total.doubt or not _covers(same_kind, total.until)
        for label, place, accumulated in told:
            if accumulated and place is None and parse_interval(label).last <= total.until:
                assert total.value >= done(deeds, FIRST, parse_interval(label).last)


def _covers(told: list[Any], until: date) -> bool:
    """Tell whether all days were reported, and not only one in every tertial."""
    days = {FIRST + timedelta(n) for n in range((until - FIRST).days + 1)}
    for place in PLACES:
        left = set(days)
        for label, where, accumulated in told:
            interval = parse_interval(label)
            first = FIRST if accumulated else interval.first
            if where in {None, place}:
                left -= {day for day in days if first <= day <= interval.last}
        if left:
            return False
    return True


@settings(deadline=None, max_examples=300)
@given(DEEDS, TOLD, st.sampled_from(GOALS))
def test_what_is_said_at_the_end_is_true(deeds: Deeds, told: list[Any], goal: Data) -> None:
    state = report(deeds, [each for each in told if _whole_rounds(each[0])], goal, AFTER).state
    kept, met = _kept(deeds, goal)
    if state is State.DONE:
        assert met
    if state in {State.PARTLY, State.NOT_DONE}:
        assert not kept


def _whole_rounds(label: str) -> bool:
    """Whoever reports a part of a tertial is taken to report of the tertial: nothing else was done in it."""
    days = parse_interval(label)
    return _starts(days) and any(each.last == days.last for each in rounds(FIRST, LAST, 4))


def _starts(days: Interval) -> bool:
    return any(each.first == days.first for each in rounds(FIRST, LAST, 4))


def _kept(deeds: Deeds, goal: Data) -> tuple[bool, bool]:
    """Tell whether a target was kept in every unit of time, and whether it was met by the sum."""
    number = done(deeds, FIRST, LAST)
    months = {"månad": 1, "tertial": 4}.get(goal.get("per", ""))
    if months:
        counts = [done(deeds, one.first, one.last) for one in rounds(FIRST, LAST, months)]
        if "högst" in goal:
            most = int(goal["högst"])
            return all(count <= most for count in counts), number <= most * len(counts)
        least = int(goal["minst"])
        return all(count >= least for count in counts), number >= least * len(counts)
    least, most = int(goal.get("minst") or goal.get("exakt") or 0), int(goal.get("högst", 10**6))
    return least <= number <= most, least <= number <= most


@settings(deadline=None, max_examples=300)
@given(DEEDS, TOLD, st.sampled_from(GOALS), st.dates(date(2026, 2, 1), LAST))
def test_what_is_said_on_the_way_is_true(deeds: Deeds, told: list[Any], goal: Data, day: date) -> None:
    known = [each for each in told if parse_interval(each[0]).last <= day and _whole_rounds(each[0])]
    found = report(deeds, known, goal, day)
    if found.pace and found.pace.total.kind != "share":
        truth = Decimal(done(deeds, FIRST, found.pace.total.until))
        if found.state is State.BEHIND:
            assert truth < found.pace.expected
        if found.state is State.ON_COURSE and not found.pace.limit:
            assert truth >= found.pace.expected
        if found.state is State.NOT_DONE:
            assert truth > found.pace.needed or not _kept(deeds, goal)[0]


@settings(deadline=None, max_examples=300)
@given(DEEDS, st.sampled_from(LABELS), st.booleans(), st.sampled_from(GOALS), st.dates(FIRST, LAST))
def test_what_is_told_of_time_that_is_not_over_is_true(
    deeds: Deeds, label: str, accumulated: bool, goal: Data, day: date
) -> None:
    days = parse_interval(label)
    if not days.first <= day < days.last or not (accumulated or days.first == FIRST):
        return
    number = done(deeds, FIRST if accumulated else days.first, day)
    told = outcome(label, datum=str(day), **{"ackumulerat" if accumulated else "antal": number})
    found = list(standing(document(activity(told, goal=goal)), day))[-1].progress
    assert [(total.value, total.until) for total in found.totals] == [(number, day)]
    if found.state is State.BEHIND:
        assert found.pace
        assert number < found.pace.expected
    assert found.state is not State.PARTLY
    assert found.state is not State.NOT_DONE or not _kept(deeds, goal)[0]
