"""A report does not say more than was reported: gaps, parties that differ, times that are not over."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from making import Data, activity, document, outcome

from loftet.followup.progress import Commitment, standing
from loftet.followup.report import Scope, follow_up, window
from loftet.followup.state import Progress, State
from loftet.model.document import Document

MAY, AUTUMN, AFTER = date(2026, 5, 1), date(2026, 9, 1), date(2027, 1, 15)
TWELVE = {"minst": "12", "per": "period"}
TWO = {"kommuner": ["Täby", "Vallentuna"]}


def all_of(of: Document, day: date, until: date | None = None) -> dict[str, Commitment]:
    return {each.item.id: each for each in standing(of, day, until)}


def progress(*entries: Data, goal: Any = TWELVE, day: date = AFTER, **more: Any) -> Progress:
    return all_of(document(activity(*entries, goal=goal), **more), day)["vandringar"].progress


def judged(*entries: Data, **more: Any) -> tuple[State, str]:
    found = progress(*entries, **more)
    return found.state, found.reasons[-1].id


def value(*entries: Data, **more: Any) -> Decimal:
    (total,) = progress(*entries, **more).totals
    return total.value


def test_a_time_that_nobody_reported_is_not_taken_for_nothing_done() -> None:
    gap = [outcome("2026-T1", antal=3), outcome("2026-T3", antal=4)]
    assert judged(*gap) == (State.UNKNOWN, "figure-gap")
    assert judged(*gap, goal={"högst": "8"}) == (State.UNKNOWN, "figure-gap")
    assert judged(*gap, goal={"högst": "6"}) == (State.NOT_DONE, "limit-exceeded")
    assert judged(*gap, goal={"minst": "7"}) == (State.DONE, "target-met")
    assert judged(*gap, rytm=None) == (State.UNKNOWN, "figure-gap")


def test_a_sum_of_overlapping_times_is_not_taken_for_all_that_was_done() -> None:
    overlap = [outcome("2026-01 – 2026-06", antal=7), outcome("2026-06 – 2026-12", antal=7)]
    assert judged(*overlap) == (State.UNKNOWN, "figure-overlap")
    assert judged(*overlap, goal={"minst": "7"}) == (State.DONE, "target-met")


def test_two_figures_about_the_same_time_are_in_doubt() -> None:
    assert judged(outcome("2026", antal=5), outcome("2026", antal=6)) == (State.UNKNOWN, "figure-overlap")
    assert judged(outcome("2026", antal=6), outcome("2026", antal=6)) == (State.PARTLY, "target-missed")


def test_a_figure_of_the_whole_stands_for_its_own_time_only() -> None:
    parts = [outcome("2026-T2", antal=3, part="polisen"), outcome("2026-T2", antal=4, part="kommunen")]
    assert value(outcome("2026-T1", antal=5), *parts) == 12
    assert value(outcome("2026-T1–T2", antal=5), *parts) == 5


def test_a_party_that_stopped_reporting_leaves_a_gap() -> None:
    entries = [
        outcome("2026-T1", antal=3, part="polisen"),
        outcome("2026-T1", antal=4, part="kommunen"),
        outcome("2026-T2", antal=1, part="polisen"),
    ]
    assert value(*entries) == 8
    assert judged(*entries, day=AUTUMN, goal={"minst": "24"}) == (State.UNKNOWN, "figure-gap")
    assert judged(*entries, day=AUTUMN) == (State.ON_COURSE, "on-pace")


def test_what_a_party_did_in_a_municipality_is_not_counted_twice() -> None:
    assert value(outcome("2026", antal=5, kommun="Täby"), outcome("2026", antal=3, kommun="Täby", part="polisen")) == 5
    cut_two_ways = [outcome("2026", antal=5, kommun="Täby"), outcome("2026", antal=6, part="polisen")]
    assert value(*cut_two_ways) == 6
    assert judged(*cut_two_ways) == (State.UNKNOWN, "figure-overlap")


def test_a_municipality_that_did_not_report_is_not_taken_for_nothing_done() -> None:
    one = outcome("2026", antal=5, kommun="Täby")
    other = outcome("2026", antal=6, kommun="Vallentuna")
    assert judged(one, område=TWO) == (State.UNKNOWN, "figure-places")
    assert judged(one, other, område=TWO) == (State.PARTLY, "target-missed")


def test_of_shares_of_several_the_worst_decides() -> None:
    goal = {"minst": "85 %"}
    good, bad = outcome("2026", antal="90 %", kommun="Täby"), outcome("2026", antal="50 %", kommun="Vallentuna")
    assert judged(good, bad, goal=goal, område=TWO) == (State.NOT_DONE, "share-missed")
    assert judged(good, goal=goal, område=TWO) == (State.UNKNOWN, "figure-places")
    assert len(progress(good, bad, goal=goal).totals) == 2


def test_a_share_of_spring_says_nothing_of_an_autumn_that_nobody_reported() -> None:
    assert judged(outcome("2026-T1", antal="90 %"), goal={"minst": "85 %"}) == (State.UNKNOWN, "figure-stops")


def test_what_is_to_be_done_every_month_is_not_done_in_may() -> None:
    monthly = {"minst": "1", "per": "månad"}
    assert judged(outcome("2026-T1", antal=12), goal=monthly, day=MAY) == (State.ON_COURSE, "on-pace")
    assert judged(outcome("2026-T1", antal=12), goal=monthly) == (State.UNKNOWN, "figure-stops")
    assert judged(outcome("2026", antal=12), goal=monthly) == (State.DONE, "target-met")


def test_a_span_is_not_done_before_its_end() -> None:
    goal = {"minst": "2", "högst": "4"}
    assert judged(outcome("2026-T1", antal=2), goal=goal, day=MAY) == (State.ON_COURSE, "on-pace")
    assert judged(outcome("2026", antal=3), goal=goal)[0] is State.DONE
    assert judged(outcome("2026", antal=5), goal=goal)[0] is State.NOT_DONE


def test_much_in_spring_does_not_make_up_for_nothing_in_autumn() -> None:
    entries = [outcome("2026-T1", antal=6), outcome("2026-T2", antal=0), outcome("2026-T3", antal=0)]
    found = progress(*entries, goal={"minst": "2", "per": "tertial"})
    assert (found.state, found.reasons[-1].id) == (State.PARTLY, "target-uneven")
    assert [each.args["label"] for each in found.remarks if each.id == "short"] == ["2026-T2", "2026-T3"]


@pytest.mark.parametrize(("per", "least"), [("dag", 119), ("vecka", 16), ("månad", 3), ("tertial", 0)])
def test_a_time_is_short_when_its_whole_units_are_not_met(per: str, least: int) -> None:
    def short(amount: int) -> bool:
        found = progress(outcome("2026-T1", antal=amount), goal={"minst": "1", "per": per}, day=MAY)
        return any(each.id == "short" for each in found.remarks)

    assert short(least)
    assert not short(least + 1)


def test_what_was_done_before_the_promise_is_not_counted() -> None:
    found = progress(outcome("2025", antal=40), outcome("2026", antal=1))
    assert (found.state, found.totals[0].value, found.remarks[-1].id) == (State.PARTLY, Decimal(1), "outside")


def test_one_party_that_leaves_does_not_withdraw_what_others_do() -> None:
    entries = [outcome("2026-T1", status="enligt plan", part="kommunen"),
               outcome("2026-T1", status="återtaget", part="polisen")]  # fmt: skip
    assert progress(*entries, day=MAY).state is State.ON_COURSE
    assert progress(entries[1], day=MAY).state is State.WITHDRAWN


def test_an_activity_of_a_withdrawn_promise_owes_nothing() -> None:
    change = {"id": "bort", "datum": "2026-03-01", "typ": "återtagande", "gäller": "tryggt"}
    found = progress(ändringar=[change])
    assert (found.state, found.missing) == (State.WITHDRAWN, ())


def test_an_activity_runs_as_long_as_its_promise() -> None:
    promise = {"id": "tryggt", "löfte": "Tryggt", "period": "2026-06 – 2026-12", "aktiviteter": [activity()]}
    of = document(löften=[promise])
    assert [each.label for each in all_of(of, AFTER)["vandringar"].progress.missing] == ["2026-T2", "2026-T3"]
    longer = {"id": "längre", "datum": "2026-12-01", "typ": "förlängning", "gäller": "tryggt", "ny_period": "2026–2027"}
    longest = longer | {"id": "längst", "datum": "2027-01-01", "ny_period": "2026–2028"}
    for changes in ([longer, longest], [longest, longer]):
        found = all_of(document(löften=[promise], ändringar=changes), AFTER)["vandringar"]
        assert found.progress.span
        assert found.progress.span.last == date(2028, 12, 31)


def test_a_correction_of_longer_time_corrects_the_past_too() -> None:
    entries = [outcome("2026-T1", id="a", antal=30), outcome("2026-T1–T2", id="b", antal=4, rättar="a")]
    of = document(activity(*entries, goal=TWELVE))
    assert all_of(of, AFTER, date(2026, 4, 30))["vandringar"].progress.totals == ()


def test_a_limit_that_is_passed_is_not_hidden_by_what_goes_well() -> None:
    over = activity(outcome("2026-T1", antal=9), goal={"högst": "3"})
    well = activity(outcome("2026-T1", antal=9), goal=TWELVE) | {"id": "annat"}
    assert all_of(document(over, well), MAY)["tryggt"].progress.state is State.BEHIND


def test_a_text_about_the_whole_does_not_hide_what_its_parts_say() -> None:
    of = document(activity(outcome("2026", antal=12), goal=TWELVE), utfall=[outcome("2026", text="Ett bra år.")])
    assert all_of(of, AFTER)[of.id].progress.state is State.DONE


def test_a_period_shorter_than_a_tertial_owes_the_tertial_it_is_in() -> None:
    found = progress(period="2026-06 – 2026-07")
    assert [each.label for each in found.owed] == ["2026-T2"]
    assert progress(outcome("2026-06 – 2026-07", antal=12), period="2026-06 – 2026-07").state is State.DONE


@pytest.mark.parametrize(("period", "needed"), [("2024", 366), ("2026", 365), ("2024-02", 29), ("2026-02", 28)])
def test_a_daily_target_counts_the_days_of_leap_years_too(period: str, needed: int) -> None:
    found = progress(outcome(period, antal=needed), goal={"minst": "1", "per": "dag"}, period=period)
    assert found.pace
    assert (found.pace.needed, found.state) == (Decimal(needed), State.DONE)


def test_done_and_effect_are_kept_apart() -> None:
    effect = {"bedömning": "inte uppnådd"}
    assert progress(outcome("2026", antal=12, effekt=effect)).state is State.DONE
    assert progress(outcome("2026", antal=1, effekt={"bedömning": "uppnådd"})).state is State.PARTLY


def test_a_report_of_one_tertial_takes_nothing_from_another() -> None:
    of = document(activity(outcome("2026-T1", antal=3), outcome("2026-T1–T2", antal=9), goal=TWELVE))
    for label, figures in (("2026-01 – 2026-04", [3]), ("2026-01 – 2026-08", [9])):
        interval = of.promises[0].activities[0].outcomes[label.endswith("08")].interval
        found = follow_up("x", of, window(Scope.TERTIAL, AFTER, interval))
        assert found
        assert [total.value for total in found.rows[-1].figures] == figures
