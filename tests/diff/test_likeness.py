"""Which part of one version is which part of the other, when ids have changed or order has."""

import pytest
from diff.records import document
from diff.repos import GIVEN
from hypothesis import given, settings
from hypothesis import strategies as st

from loftet.diff.likeness import LIKE, likeness, pair_up
from loftet.diff.weigh import weigh


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("Trygghetsvandringar med boende", "Trygghetsvandringar med de boende.", True),
        ("Synlig polis på torget", "Synlig polis på torget och stationen", True),
        ("Nattvandra på fredagar", "Nattvandra på lördagar", True),
        ("Nattvandra på fredagar", "Mäta hastigheten vid skolorna", False),
        ("Sanera klotter", "Sanera skolgården", False),
    ],
)
def test_how_alike_is_the_same(old: str, new: str, same: bool) -> None:
    assert (likeness(old, new) >= LIKE) is same


def test_the_surest_name_comes_first() -> None:
    old, new = [("a", "ett två tre"), ("b", "fyra fem sex")], [("b", "ett två tre"), ("c", "fyra fem sex")]
    assert pair_up(old, new, [lambda part: part[0]], lambda part: part[1]) == [(1, 0), (None, 1), (0, None)]


@settings(max_examples=50)
@given(st.lists(st.text("abc ", max_size=6), max_size=6), st.lists(st.text("abc ", max_size=6), max_size=6))
def test_each_part_is_told_of_exactly_once(old: list[str], new: list[str]) -> None:
    pairs = pair_up(old, new, [lambda text: text or None], lambda text: text)
    assert sorted(i for i, _ in pairs if i is not None) == list(range(len(old)))
    assert sorted(j for _, j in pairs if j is not None) == list(range(len(new)))


def test_an_activity_that_moves_to_another_promise_is_still_itself() -> None:
    start, end = GIVEN.index("      - id: synlig-polis"), GIVEN.index("  - id: lugnare-trafik")
    activity = GIVEN[start:end]
    without = GIVEN[:start] + GIVEN[end:]
    moved = without.replace("      - id: hastighetskontroller", f"{activity}      - id: hastighetskontroller")
    assert [change.rule.id for change in weigh(document(GIVEN), document(moved))] == ["moved"]
