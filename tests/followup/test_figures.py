"""Figures are added up so that each day counts once, whatever order they were written in."""

from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st
from making import outcome, outcomes

from loftet.followup.calendar import Moment
from loftet.followup.figures import in_force, known_at, total
from loftet.model.promise import Outcome

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
    assert (found.value, found.certain) == (9, True)


def test_intervals_that_half_overlap_count_once_and_are_uncertain() -> None:
    found = total(outcomes(outcome("2026-04 – 2026-06", antal=3), outcome("2026-06 – 2026-07", antal=4)))
    assert found
    assert (found.value, found.certain) == (3, False)


def test_accumulated_and_interval_figures_are_never_mixed() -> None:
    entries = outcomes(outcome("2026-T1", antal=3), outcome("2026-T1–T2", ackumulerat=8), outcome("2026-T2", antal=4))
    found = total(entries)
    assert found
    assert (found.value, found.kind, found.entries) == (8, "accumulated", (entries[1],))


def test_later_interval_figures_outweigh_an_older_accumulated_one() -> None:
    found = total(outcomes(outcome("2026-T1", ackumulerat=5), outcome("2026-T1–T2", antal=9)))
    assert found
    assert (found.value, found.kind) == (9, "interval")


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
    antal=st.integers(0, 20),
    part=st.sampled_from([None, "polisen"]),
)


@settings(deadline=None)
@given(
    st.lists(ENTRY, min_size=1, max_size=6).flatmap(
        lambda entries: st.tuples(st.just(entries), st.permutations(entries))
    )
)
def test_no_order_of_entries_changes_the_total(pair: tuple[list[dict[str, str]], list[dict[str, str]]]) -> None:
    first, second = (total(outcomes(*entries)) for entries in pair)
    assert first
    assert second
    assert (first.value, first.kind, first.until, first.certain) == (
        second.value,
        second.kind,
        second.until,
        second.certain,
    )


@settings(deadline=None)
@given(st.integers(0, 100), st.integers(0, 100))
def test_splitting_an_interval_changes_no_sum(first: int, second: int) -> None:
    whole = outcomes(outcome("2026-T1–T2", antal=first + second))
    split = outcomes(outcome("2026-T1", antal=first), outcome("2026-T2", antal=second))
    assert value(*whole) == value(*split)


@settings(deadline=None)
@given(st.lists(ENTRY, min_size=1, max_size=6))
def test_a_total_never_counts_more_than_was_reported(entries: list[dict[str, str]]) -> None:
    assert value(*outcomes(*entries)) <= sum(int(entry["antal"]) for entry in entries)
