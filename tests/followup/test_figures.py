"""Figures are added up so that each day counts once, whatever order they were written in."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from making import Data, outcome, outcomes

from loftet.followup.adding import total as total_of
from loftet.followup.calendar import Moment, rounds, share_days
from loftet.followup.entries import in_force, known_at
from loftet.followup.figures import told_by
from loftet.followup.total import Awaited, Doubt, Total
from loftet.model.numbers import Amount
from loftet.model.promise import Outcome


def total(entries: Sequence[Outcome]) -> Total | None:
    return total_of(told_by(entries))


TERTIALS = ("2026-T1", "2026-T2", "2026-T3")


def value(*entries: Outcome) -> Decimal:
    found = total(entries)
    assert found
    return found.value


def test_tertials_are_added_up() -> None:
    assert value(*outcomes(outcome("2026-T1", antal=3), outcome("2026-T2", antal=4))) == 7


def test_a_year_stands_for_its_own_tertials() -> None:
    found = total(outcomes(outcome("2026-T1", antal=3), outcome("2026", antal=9), outcome("2026-T2", antal=4)))
    assert found
    assert (found.value, found.doubt) == (Decimal(9), None)


def test_intervals_that_half_overlap_count_once_and_are_uncertain() -> None:
    found = total(outcomes(outcome("2026-04 – 2026-06", antal=3), outcome("2026-06 – 2026-07", antal=4)))
    assert found
    assert (found.value, found.doubt) == (Decimal(3), Doubt.OVERLAP)


def test_accumulated_and_interval_figures_are_never_mixed() -> None:
    entries = outcomes(outcome("2026-T1", antal=3), outcome("2026-T1–T2", ackumulerat=8), outcome("2026-T2", antal=4))
    found = total(entries)
    assert found
    assert (found.value, found.kind, found.entries) == (Decimal(8), "accumulated", (entries[1],))


def test_later_interval_figures_outweigh_an_older_accumulated_one() -> None:
    found = total(outcomes(outcome("2026-T1", ackumulerat=5), outcome("2026-T1–T2", antal=9)))
    assert found
    assert (found.value, found.kind) == (Decimal(9), "interval")


def test_parties_are_added_up_unless_the_whole_is_reported() -> None:
    parts = [outcome("2026-T1", antal=3, part="polisen"), outcome("2026-T1", antal=4, part="kommunen")]
    assert value(*outcomes(*parts)) == 7
    assert value(*outcomes(*parts, outcome("2026-T1", antal=6))) == 6


def test_no_figure_is_no_total() -> None:
    assert total(outcomes(outcome("2026-T1", status="pågår"))) is None


def test_a_corrected_entry_no_longer_counts() -> None:
    entries = outcomes(outcome("2026-T1", id="a", antal=3), outcome("2026-T1", id="b", antal=5, rättar="a"))
    assert in_force(entries) == (entries[1],)


def test_only_what_was_written_by_a_day_is_known_on_it() -> None:
    entries = outcomes(outcome("2026-T1", antal=3, datum="2026-06-01"), outcome("2026-T1", antal=4))
    assert known_at(entries, Moment(date(2026, 4, 29))) == ()
    assert known_at(entries, Moment(date(2026, 4, 30))) == (entries[1],)
    assert known_at(entries, Moment(date(2026, 6, 1))) == entries


ENTRY = st.builds(
    outcome,
    st.sampled_from([*TERTIALS, "2026", "2026-T1–T2", "2026-02 – 2026-06", "2026-03-05"]),
    antal=st.none() | st.integers(0, 20),
    ackumulerat=st.none() | st.integers(0, 20),
    part=st.sampled_from([None, "polisen", "kommunen"]),
    kommun=st.sampled_from([None, "Täby", "Vallentuna"]),
)
ENTRIES = st.lists(ENTRY, min_size=1, max_size=6)
AWAITED = Awaited(tuple(rounds(date(2026, 1, 1), date(2026, 12, 31), 4)), frozenset({"Täby", "Vallentuna"}))


def told(entries: list[Data]) -> tuple[object, ...] | None:
    found = total_of(told_by(outcomes(*entries)), AWAITED)
    return (found.value, found.kind, found.until, found.doubt) if found else None


@settings(deadline=None)
@given(ENTRIES, st.randoms(use_true_random=False))
def test_no_order_of_entries_changes_the_total(entries: list[Data], random: Any) -> None:
    assert told(entries) == told(random.sample(entries, len(entries)))


@settings(deadline=None)
@given(ENTRIES)
def test_a_total_is_the_sum_of_the_entries_it_names(entries: list[Data]) -> None:
    found = total_of(told_by(outcomes(*entries)), AWAITED)
    if found:
        figures = [(each.amount, each.accumulated) for each in found.entries]
        kinds = [amount if found.kind == "interval" else accumulated or amount for amount, accumulated in figures]
        least, most = (sum(min(pair) if low else max(pair) for pair in map(_values, figures)) for low in (True, False))
        assert all(kinds)
        assert least <= found.value <= most


def _values(pair: tuple[Amount | None, Amount | None]) -> tuple[Decimal, ...]:
    return tuple(amount.value for amount in pair if amount)


@settings(deadline=None)
@given(ENTRIES)
def test_no_teller_counts_a_day_twice(entries: list[Data]) -> None:
    found = total_of(told_by(outcomes(*entries)), AWAITED)
    for one, other in combinations(found.entries if found else (), 2):
        nested = {one.party, other.party} - {None}, {one.municipality, other.municipality} - {None}
        same = all(len(names) <= 1 for names in nested)
        assert not (same and share_days(one.interval, other.interval))


@settings(deadline=None)
@given(st.lists(st.integers(0, 50), min_size=3, max_size=3), st.sampled_from([None, "polisen"]))
def test_splitting_an_interval_changes_no_sum(amounts: list[int], party: str | None) -> None:
    first, second, third = amounts
    parts = [outcome(label, antal=amount, part=party) for label, amount in zip(TERTIALS, amounts, strict=True)]
    sums = [
        told([outcome("2026", antal=sum(amounts), part=party)]),
        told([outcome("2026-T1–T2", antal=first + second, part=party), parts[2]]),
        told([parts[0], outcome("2026-05 – 2026-12", antal=second + third, part=party)]),
        told(parts),
    ]
    assert all(each == sums[0] for each in sums)


@settings(deadline=None)
@given(ENTRIES)
def test_one_more_report_of_what_was_done_never_lowers_what_is_known(entries: list[Data]) -> None:
    """Interval figures alone: a later tertial adds to those before it."""
    early = [each | {"avser": "2026-T1", "ackumulerat": None} for each in entries if each["antal"]]
    before = told(early)
    after = told([*early, outcome("2026-T2", antal=3)])
    assert after
    assert not before or after[0] >= before[0]  # type: ignore[operator] # the first of both is a number
