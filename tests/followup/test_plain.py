"""What is seen at a glance is what a closer look gives."""

from datetime import date

import pytest
from followup.making import Data, activity, document, outcome
from hypothesis import given
from hypothesis import strategies as st

from loftet.followup import progress
from loftet.followup.calendar import Stretch
from loftet.followup.plain import plainly_reached

YEAR = Stretch(date(2026, 1, 1), date(2026, 12, 31))
DAY = date(2027, 3, 1)
TIMES = ("2025-T3", "2026-T1", "2026-T2", "2026-T3", "2026", "2026-04-30", "2026-04-30 – 2026-08-01", "2027-T1")
NUMBER = st.sampled_from([1, 2, 6, "60 %"])
ENTRY = st.builds(
    outcome,
    st.sampled_from(TIMES),
    antal=st.none() | NUMBER,
    ackumulerat=st.none() | NUMBER,
    enhet=st.sampled_from([None, None, "möten"]),
    part=st.sampled_from([None, None, "polisen"]),
    datum=st.sampled_from([None, None, "2026-06-01"]),
)
PLAIN = st.builds(outcome, st.sampled_from(TIMES), antal=st.integers(1, 4))
GOAL = st.fixed_dictionaries(
    {"enhet": st.just("vandringar")},
    optional={
        "minst": NUMBER.map(str),
        "högst": st.sampled_from(["6", "9"]),
        "per": st.sampled_from(["period", "tertial"]),
    },
).filter(lambda goal: "minst" in goal or "högst" in goal)


@given(st.lists(ENTRY, max_size=4) | st.lists(PLAIN, max_size=4), GOAL, st.sampled_from(["2026", "2026-02 – 2026-10"]))
def test_a_glance_never_hides_a_shortfall(entries: list[Data], goal: Data, period: str) -> None:
    try:
        of = document(activity(*entries, goal=goal), period=period)
    except ValueError:  # no such target can be
        return
    item = of.promises[0].activities[0]
    seen = progress.shortfall(of, item, DAY)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(progress, "plainly_reached", lambda *_: False)
        assert progress.shortfall(of, item, DAY) == seen


@pytest.mark.parametrize(
    ("entries", "reached"),
    [
        ([("2026-T1", 2), ("2026-T2", 4)], True),
        ([("2026-T1", 2), ("2026-T2", 3)], False),
        ([("2026-T1", 2), ("2026-T1", 4)], False),
        ([("2026-T2", 4), ("2026-T1", 2)], False),
        ([("2025-T3", 2), ("2026-T1", 4)], False),
        ([], False),
    ],
)
def test_plain_figures_show_that_a_target_is_reached(entries: list[tuple[str, int]], reached: bool) -> None:
    goal = {"minst": "6", "enhet": "vandringar"}
    of = document(activity(*(outcome(avser, antal=antal) for avser, antal in entries), goal=goal))
    item = of.promises[0].activities[0]
    assert plainly_reached(item.targets, item.outcomes, YEAR) is reached
