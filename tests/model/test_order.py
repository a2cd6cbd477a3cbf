"""Swedish alphabetical order. The expected orders are those of ICU 72's Swedish collation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftet.model.geo import municipalities
from loftet.model.order import swedish_key


@pytest.mark.parametrize(
    "ordered",
    [
        ["Arboga", "Ystad", "Zinkgruvan", "Åmål", "Älmhult", "Örebro"],
        ["Vara", "Vy", "Wadköping", "Xerxes"],  # w is not a kind of v
        ["e", "E", "é", "É", "Ea", "éb"],  # accents count only when the letters are the same
        ["Y", "Ü", "Z"],
        ["Å", "Ä", "Æ", "Äb", "Ö", "Ø", "Öb"],
        ["Upplands Väsby", "Upplands-Bro", "Upplandsbro", "Uppsala"],
        ["2016", "2019–2020", "Ale"],
        ["ö", "Ö"],
    ],
)
def test_order(ordered: list[str]) -> None:
    backwards = ordered[::-1]
    assert sorted(backwards, key=swedish_key) == ordered


def test_last_municipalities_of_sweden() -> None:
    names = sorted((each.name for each in municipalities()), key=swedish_key)
    assert names[0] == "Ale"
    assert names[-15:] == [
        "Älvdalen",
        "Älvkarleby",
        "Älvsbyn",
        "Ängelholm",
        "Öckerö",
        "Ödeshög",
        "Örebro",
        "Örkelljunga",
        "Örnsköldsvik",
        "Östersund",
        "Österåker",
        "Östhammar",
        "Östra Göinge",
        "Överkalix",
        "Övertorneå",
    ]


def test_decomposed_letters_sort_as_composed() -> None:
    assert swedish_key("A\u030angstro\u0308m") == swedish_key("Ångström")


@given(st.text(alphabet="aekovwyzåäöéüæøABVWÅÄÖ -19"), st.text(alphabet="aekovwyzåäöéüæøABVWÅÄÖ -19"))
def test_two_texts_share_a_place_only_when_they_are_the_same(one: str, other: str) -> None:
    assert (swedish_key(one) == swedish_key(other)) == (one == other)
