"""Running text is broken between words where that is asked for, and nothing that somebody copies is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loftet.cli.app import COMMANDS
from loftet.output.clean import clean
from loftet.output.flow import FLOW, Flow, Piece, cells, lines, whole

WORDS = "Invånarna fick ett löfte men inget besked om det hölls, och då har de ingen att fråga."


def broken(*pieces: Piece, width: int | None) -> list[str]:
    return ["".join(text for text, _ in line) for line in lines(pieces, width)]


def test_text_goes_on_below_where_it_began() -> None:
    assert broken("  = ", FLOW, ("varför:", "bold"), " ", WORDS, width=40) == [
        "  = varför: Invånarna fick ett löfte men",
        "    inget besked om det hölls, och då",
        "    har de ingen att fråga.",
    ]
    assert broken("  ", Flow(2), "Läge: gick bra till slut", width=22) == ["  Läge: gick bra till", "    slut"]


def test_text_that_begins_far_out_goes_on_near_the_edge() -> None:
    assert broken("a" * 15, FLOW, "ett två tre", width=20) == ["a" * 15 + "ett", "    två tre"]


@pytest.mark.parametrize("width", [None, 100])
def test_without_a_width_or_a_need_it_is_one_line(width: int | None) -> None:
    assert broken("  = ", FLOW, WORDS, width=width) == ["  = " + WORDS]


def test_a_line_that_nobody_opened_is_left_whole() -> None:
    assert broken(" 12 | ", WORDS, width=40) == [" 12 | " + WORDS]


def test_styles_survive_the_break() -> None:
    assert list(lines([FLOW, ("ett två", "bold"), " tre ", ("fyra fem", "red")], 8)) == [
        [("ett två", "bold")],
        [("tre ", ""), ("fyra", "red")],
        [("", ""), ("fem", "red")],
    ]


@pytest.mark.parametrize(
    "copied",
    [
        "https://exempel.se/en/mycket/lång/adress/som/ingen/vill/få/delad.html",
        "loftet diff --history promises/kommun/2026.yaml",
        "loftet record fil.yaml trygghetsronder --period 2026-T2 --count 3",
        "git log --oneline --all",
        'uv tool install --python 3.14 ".[excel]"',
        "”C:\\Users\\Anna\\OneDrive - Exempel kommun\\löften”",
        "”mina löften/2026 ny.yaml”",
        "“my promises/2026 new.yaml”",
        "{minst: 2, enhet: trygghetsronder}",
        "--period 2026-T2",
        "rytm: tertial",
        whole("mina filer/löften 2026.yaml"),
    ],
)
@pytest.mark.parametrize("before", range(4))
def test_what_is_copied_stays_in_one_piece(copied: str, before: int) -> None:
    said = "\n".join(broken(FLOW, "Skriv " + "så " * before + copied, width=20))
    assert clean(copied) in said


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_stays_in_one_piece(command: str) -> None:
    assert f"loftet {command} så här" in broken(FLOW, f"Skriv loftet {command} så här", width=20)


def test_wide_characters_take_two_columns_and_accents_none() -> None:
    assert (cells("löfte"), cells("o\u0308"), cells("約束")) == (5, 1, 4)
    assert broken(FLOW, "約束約束 約束", width=12) == ["約束約束", "約束"]


@given(pieces=st.lists(st.text("ab å約\t\x1b "), min_size=1), width=st.integers(1, 30))
def test_nothing_is_lost_and_only_a_single_word_is_wider_than_the_window(pieces: list[str], width: int) -> None:
    shown, together = broken(FLOW, *pieces, width=width), broken(FLOW, *pieces, width=None)
    assert " ".join(shown).split() == together[0].split()
    assert all(cells(line) <= width or " " not in line.strip() for line in shown)
