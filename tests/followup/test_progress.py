"""Where an activity stands on a day, as docs/uppfoljning.md explains it."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from making import Data, activity, document, outcome

from loftet.followup.progress import Commitment, standing
from loftet.followup.state import Progress, State
from loftet.model.document import Document

AUTUMN = date(2026, 9, 1)
AFTER = date(2027, 1, 15)
TWELVE = {"minst": "12", "enhet": "vandringar", "per": "period"}


def commitments(of: Document, day: date) -> list[Commitment]:
    return list(standing(of, day))


def progress(of: Document, day: date) -> Progress:
    return commitments(of, day)[-1].progress


@pytest.mark.parametrize(
    ("goal", "utfall", "day", "state"),
    [
        (TWELVE, [], date(2025, 12, 1), State.NOT_STARTED),
        (TWELVE, [], date(2026, 3, 1), State.UNKNOWN),
        (TWELVE, [], date(2026, 5, 1), State.NOT_REPORTED),
        (TWELVE, [outcome("2026-T1", antal=4)], date(2026, 5, 1), State.ON_COURSE),
        (TWELVE, [outcome("2026-T1", antal=3)], date(2026, 5, 1), State.BEHIND),
        (TWELVE, [outcome("2026-T1", antal=12)], date(2026, 5, 1), State.DONE),
        (TWELVE, [outcome("2026", antal=11)], AFTER, State.PARTLY),
        (TWELVE, [outcome("2026", antal=0)], AFTER, State.NOT_DONE),
        ({"minst": "1", "per": "vecka"}, [outcome("2026", antal=52)], AFTER, State.DONE),
        ({"minst": "1", "per": "vecka"}, [outcome("2026", antal=51)], AFTER, State.PARTLY),
        ({"minst": "2", "per": "tertial"}, [outcome("2026", antal=6)], AFTER, State.DONE),
        ({"högst": "10"}, [outcome("2026-T1", antal=4)], date(2026, 5, 1), State.ON_COURSE),
        ({"högst": "10"}, [outcome("2026-T1", antal=11)], date(2026, 5, 1), State.NOT_DONE),
        ({"högst": "10"}, [outcome("2026", antal=9)], AFTER, State.DONE),
        ({"minst": "80 %"}, [outcome("2026", antal="82 %")], AFTER, State.DONE),
        ({"minst": "80 %"}, [outcome("2026-T1", antal="79 %")], date(2026, 5, 1), State.BEHIND),
        ({"någon_av": [{"minst": "9", "enhet": "a"}, {"minst": "2", "enhet": "b"}]},
         [outcome("2026", antal=2, enhet="b"), outcome("2026", antal=1, enhet="a")], AFTER, State.DONE),
        ([{"minst": "9", "enhet": "a"}, {"minst": "2", "enhet": "b"}],
         [outcome("2026", antal=2, enhet="b"), outcome("2026", antal=1, enhet="a")], AFTER, State.PARTLY),
        ({"nivå": "öka"}, [outcome("2026", antal=9)], AFTER, State.UNKNOWN),
        (None, [outcome("2026-T1", status="enligt plan")], AUTUMN, State.ON_COURSE),
        (None, [outcome("2026-T1", status="pågår")], AUTUMN, State.UNDER_WAY),
        (None, [outcome("2026", status="pågår")], AFTER, State.UNKNOWN),
        (None, [outcome("2026", status="uppfyllt")], AFTER, State.DONE),
        (None, [outcome("2026-T1", status="återtaget")], AUTUMN, State.WITHDRAWN),
        (None, [outcome("2026-T1", text="Två vandringar.")], AUTUMN, State.UNKNOWN),
    ],
)  # fmt: skip
def test_state(goal: Data | None, utfall: list[Data], day: date, state: State) -> None:
    assert progress(document(activity(*utfall, goal=goal)), day).state is state


def test_a_target_that_is_exceeded_says_so() -> None:
    found = progress(document(activity(outcome("2026", antal=13), goal=TWELVE)), AFTER)
    assert found.pace
    assert (found.state, found.pace.exceeded) == (State.DONE, True)


def test_pace_is_measured_until_the_last_day_reported() -> None:
    """Four of twelve by the end of T1 is on pace, also when it is read in July."""
    found = progress(document(activity(outcome("2026-T1", antal=4), goal=TWELVE)), date(2026, 7, 1))
    assert found.state is State.ON_COURSE


def test_a_promise_that_starts_in_june_owes_no_t1() -> None:
    found = progress(document(activity(), period="2026-06 – 2026-12"), AFTER)
    assert [owed.label for owed in found.owed] == ["2026-T2", "2026-T3"]


def test_merged_tertials_cover_both() -> None:
    found = progress(document(activity(outcome("2026-T1–T2", antal=8))), AFTER)
    assert [missing.label for missing in found.missing] == ["2026-T3"]


def test_without_a_rhythm_only_the_whole_period_is_owed() -> None:
    of = document(activity(), rytm=None)
    assert progress(of, date(2026, 12, 31)).state is State.UNKNOWN
    assert progress(of, AFTER).state is State.NOT_REPORTED


def test_an_extension_counts_from_the_day_it_was_decided() -> None:
    change = {"id": "längre", "datum": "2026-12-01", "typ": "förlängning", "ny_period": "2026–2027"}
    of = document(activity(outcome("2026", antal=6), goal=TWELVE), ändringar=[change])
    assert progress(of, AFTER).state is State.ON_COURSE
    assert progress(document(activity(outcome("2026", antal=6), goal=TWELVE)), AFTER).state is State.PARTLY


def test_a_withdrawn_activity_is_withdrawn_whatever_was_reported() -> None:
    change = {"id": "bort", "datum": "2026-05-01", "typ": "återtagande", "gäller": "vandringar"}
    of = document(activity(outcome("2026-T1", antal=12), goal=TWELVE), ändringar=[change])
    assert progress(of, date(2026, 4, 30)).state is State.DONE
    assert progress(of, AUTUMN).state is State.WITHDRAWN


def test_what_is_withdrawn_is_not_asked_about_even_for_the_time_when_it_stood() -> None:
    change = {"id": "bort", "datum": "2026-06-01", "typ": "återtagande", "gäller": "vandringar"}
    of = document(activity(goal=TWELVE), ändringar=[change])
    spring = date(2026, 4, 30)
    before, after = (list(standing(of, day, spring))[-1].progress for day in (date(2026, 5, 31), AUTUMN))
    assert [each.label for each in before.missing] == ["2026-T1"]
    assert (after.state, after.missing) == (State.NOT_REPORTED, ())


def test_an_unknown_activity_makes_the_promise_unknown() -> None:
    done, silent = activity(outcome("2026", antal=12), goal=TWELVE), activity() | {"id": "annat"}
    _, promise, *_ = commitments(document(done, silent), AFTER)
    assert promise.progress.state is State.UNKNOWN


def test_a_promise_whose_activities_are_done_is_done() -> None:
    _, promise, _ = commitments(document(activity(outcome("2026", antal=12), goal=TWELVE)), AFTER)
    assert promise.progress.state is State.DONE


def test_a_corrected_entry_stays_visible() -> None:
    entries = [outcome("2026", id="a", antal=3), outcome("2026", id="b", antal=12, rättar="a")]
    found = progress(document(activity(*entries, goal=TWELVE)), AFTER)
    assert found.state is State.DONE
    assert [entry.id for entry in found.superseded] == ["a"]


WORDS = st.sampled_from(["pågår", "enligt plan", "försenat", "genomfört", "uppfyllt", "inte genomfört", "återtaget"])
ENTRY = st.builds(
    outcome, st.sampled_from(["2026-T1", "2026-T2", "2026-T1–T2", "2026"]), antal=st.integers(0, 15), status=WORDS
)


@settings(deadline=None)
@given(st.lists(ENTRY, max_size=5).flatmap(lambda entries: st.tuples(st.just(entries), st.permutations(entries))),
       st.dates(date(2025, 6, 1), date(2027, 6, 1)))  # fmt: skip
def test_no_order_of_entries_changes_the_state(pair: tuple[list[Data], list[Data]], day: date) -> None:
    first, second = (progress(document(activity(*entries, goal=TWELVE)), day) for entries in pair)
    assert (first.state, first.reasons, first.missing) == (second.state, second.reasons, second.missing)


@settings(deadline=None)
@given(st.lists(ENTRY, max_size=5), st.dates(date(2025, 6, 1), date(2027, 6, 1)))
def test_what_is_missing_was_owed(entries: list[Data], day: date) -> None:
    found = progress(document(activity(*entries, goal=TWELVE)), day)
    assert set(found.missing) <= set(found.owed)
    assert all(owed.last < day for owed in found.owed)
