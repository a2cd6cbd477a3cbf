"""What is said beside the state, and how reports of a whole, of parties and of later time count."""

from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from making import Data, activity, document, outcome

from loftet.followup.calendar import tertial
from loftet.followup.progress import standing
from loftet.followup.report import Scope, follow_up, window
from loftet.followup.state import Progress, State
from loftet.model.document import Document

AFTER = date(2027, 1, 15)
TWELVE = {"minst": "12", "enhet": "vandringar"}


WORDS = (("enligt plan", "polisen"), ("försenat", "kommunen"))


def progress(of: Document, day: date, until: date | None = None) -> Progress:
    return list(standing(of, day, until))[-1].progress


def remarks(*entries: Data, day: date = AFTER, **more: Any) -> list[str]:
    return [remark.id for remark in progress(document(activity(*entries, goal=TWELVE), **more), day).remarks]


def test_a_figure_in_another_unit_than_the_target_is_said() -> None:
    assert remarks(outcome("2026", antal=3, enhet="möten")) == ["other-unit"]
    assert remarks(outcome("2026", antal=3, enhet="vandringar")) == []


def test_what_was_reported_before_but_not_at_last_is_said() -> None:
    assert remarks(outcome("2026-T1", antal=3)) == ["silent"]
    assert remarks(outcome("2026-T1", antal=3), day=date(2026, 5, 1)) == []


def test_a_change_of_what_was_promised_is_said_from_its_day() -> None:
    change = {
        "id": "sänkt",
        "datum": "2026-06-01",
        "typ": "ändring",
        "gäller": "vandringar",
        "text": "Från 20 till 12.",
    }
    assert remarks(day=date(2026, 6, 1), ändringar=[change]) == ["changed"]
    assert remarks(day=date(2026, 5, 31), ändringar=[change]) == []


def test_times_that_half_overlap_are_said() -> None:
    assert remarks(outcome("2026-01 – 2026-05", antal=3), outcome("2026-05 – 2026-12", antal=4)) == ["doubt-overlap"]


def test_a_report_of_the_document_covers_its_parts_but_does_not_judge_them() -> None:
    of = document(activity(), utfall=[{"avser": "2026", "status": "uppfyllt"}])
    whole, *_, part = standing(of, AFTER)
    assert whole.progress.state is State.DONE
    assert (part.progress.state, part.progress.missing) == (State.UNKNOWN, ())


def test_a_document_without_promises_is_followed_up_itself() -> None:
    (whole,) = standing(document().model_copy(update={"promises": ()}), AFTER)
    assert (whole.leaf, whole.progress.state, len(whole.progress.missing)) == (True, State.NOT_REPORTED, 3)


def test_what_is_reported_with_later_time_is_not_missing() -> None:
    of = document(activity(outcome("2026-T1–T2", antal=8), goal=TWELVE))
    first = progress(of, AFTER, date(2026, 4, 30))
    assert (first.state, first.missing) == (State.UNKNOWN, ())


def test_parties_that_disagree_are_weighed_together() -> None:
    entries = [
        outcome("2026-T1", status=word, part=who) for word, who in (("enligt plan", "polisen"), ("försenat", "k"))
    ]
    assert progress(document(activity(*entries)), date(2026, 6, 1)).state is State.BEHIND


def test_an_open_period_owes_its_rounds_but_has_no_pace() -> None:
    period = {"från": "2026-01-01", "till": "tillsvidare"}
    of = document(activity(outcome("2026-T1", antal=3), goal=TWELVE), period=period)
    found = progress(of, date(2026, 9, 1))
    assert (found.state, found.pace, [each.label for each in found.missing]) == (State.UNKNOWN, None, ["2026-T2"])


def test_a_time_outside_the_period_is_told_nothing_of() -> None:
    asked = window(Scope.TERTIAL, AFTER, tertial("2025-T3"))
    assert follow_up("x", document(activity()), asked) is None


ENTRY = st.builds(
    outcome,
    st.sampled_from(["2026-T1", "2026-T2", "2026-T3", "2026-T1–T2", "2026", "2026-03 – 2026-06"]),
    antal=st.none() | st.integers(0, 9),
    ackumulerat=st.none() | st.integers(0, 30),
    status=st.sampled_from([None, "pågår", "genomfört", "försenat", "återtaget"]),
    part=st.sampled_from([None, "polisen", "kommunen"]),
    datum=st.sampled_from([None, "2026-05-02", "2027-01-10"]),
)


@settings(deadline=None, max_examples=60)
@given(st.lists(ENTRY, max_size=5), st.randoms(use_true_random=False))
def test_no_order_of_entries_changes_a_report(entries: list[Data], random: Any) -> None:
    shuffled = random.sample(entries, len(entries))
    for asked in (window(Scope.PERIOD, AFTER), window(Scope.TERTIAL, AFTER, tertial("2026-T2"))):
        one, other = (follow_up("x", document(activity(*each, goal=TWELVE)), asked) for each in (entries, shuffled))
        assert one
        assert other
        assert one.counts == other.counts
        for row, same in zip(one.rows, other.rows, strict=True):
            assert [total.value for total in row.figures] == [total.value for total in same.figures]
            assert row.progress.reasons == same.progress.reasons


@settings(deadline=None, max_examples=60)
@given(st.lists(ENTRY, max_size=5), st.dates(date(2026, 1, 1), date(2027, 3, 1)))
def test_what_is_written_later_changes_nothing_of_what_was_known(entries: list[Data], day: date) -> None:
    later = outcome("2026", antal=9, status="uppfyllt", datum=str(date(2027, 6, 1)))
    before, after = (progress(document(activity(*each, goal=TWELVE)), day) for each in (entries, [*entries, later]))
    assert before == after
