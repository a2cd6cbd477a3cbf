"""A change of words is told of as one, however small; only layout and punctuation are polish."""

import pytest
from diff.records import document
from diff.repos import GIVEN

from loftet.diff.weigh import weigh
from loftet.output.changes.compare import side_by_side

TEXT = "Vi ska göra torget och stationen tryggare på kvällar och helger."


def found(old: str, new: str) -> list[str]:
    versions = (document(GIVEN.replace(TEXT, f'"{text}"')) for text in (old, new))
    return [change.rule.id for change in weigh(*versions)]


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("Vi ska mäta varje år.", "Vi bör mäta varje år.", "reworded"),
        ("Vi ska mäta varje år.", "Vi ska inte mäta varje år.", "reworded"),
        ("Vi ska mäta varje år.", "Vi ska mäta vissa år.", "reworded"),
        ("Vi ska mäta varje år.", "Ska vi mäta varje år?", "reworded"),
        ("Vi ska mäta varje år.", "Vi ska mäta varje år?", "reworded"),
        ("Brotten ska bli 10 % färre.", "Brotten ska bli 10 färre.", "reworded"),
        ("Vi gör det 5–7 gånger.", "Vi gör det 5, 7 gånger.", "reworded"),
        ("Öppet 24/7.", "Öppet 24 7.", "reworded"),
        ("Vi ska mäta varje år.", "Vi ska mäta – varje år!", "polished"),
        ("Vi ska mäta varje år.", "Vi skall mäta varje år.", "reworded"),
        ("Vi ska mäta, varje år.", "VI SKA MÄTA (varje år)", "polished"),
    ],
)
def test_what_is_no_polish(old: str, new: str, rule: str) -> None:
    assert found(old, new) == [rule]


def test_a_word_is_not_marked_for_the_comma_after_it() -> None:
    old, new = side_by_side("boende och resande", "boende, unga och resande")
    assert old == [("boende ", False), ("och resande", False)]
    assert new == [("boende", False), (", unga ", True), ("och resande", False)]
