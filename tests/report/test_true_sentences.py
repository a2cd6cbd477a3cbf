"""Sentences of a report that must hold of what was reported: targets, gaps, words, debts of a tertial."""

from pathlib import Path
from typing import Any

import pytest
from cli.runs import Outcome, here

RECORD = """\
loftet: 1
id: exempelby-2026
titel: Påhittat löfte
period: 2026
område: {delområden: Exempelby}
parter: {polisen: {namn: Polisen, typ: polis}}
uppföljningsplan: {rytm: tertial}
löften:
  - id: tryggt
    löfte: Tryggt
    aktiviteter:
      - id: ronder
        aktivitet: Ronder
        ansvarig: polisen
        mål: [%s]
        utfall: [%s]
"""
SIX = "{minst: 6, enhet: ronder}"
FIRST = "{avser: 2026-T1, datum: 2026-05-02, status: pågår}"
SECOND = "{avser: 2026-T2, datum: 2026-09-02, antal: 3}"
EXPLAINED = ("--explain", "ronder", "--as-of", "2026-10-01")
TERTIAL = ("--tertial", "2026-T2", "--as-of", "2026-10-01")


@pytest.fixture
def report(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.chdir(tmp_path)

    def run(goal: str, outcomes: str, *arguments: str) -> Outcome:
        Path("löfte.yaml").write_text(RECORD % (goal, outcomes), encoding="utf-8")
        return here(capsys, "report", "löfte.yaml", *(arguments or TERTIAL))

    return run


def test_a_figure_without_a_target_is_not_said_to_be_too_small(report: Any) -> None:
    done = report("", SECOND)
    assert "Det finns inget mål i tal att hålla siffran mot." in done.out
    assert "om målet är nått" not in done.out
    assert "om målet är nått" in report("{nivå: öka}", SECOND).out


def test_a_round_with_a_word_but_no_figure_is_not_called_unreported(report: Any) -> None:
    done = report(SIX, f"{FIRST}, {SECOND}")
    assert "Siffra saknas för tertial 1 2026, så summan kan vara högre." in done.out
    assert "inte rapporterat" not in done.out


@pytest.mark.parametrize("view", ["summary", "residents", "owed"])
def test_a_word_that_the_figure_speaks_against_is_shown_beside_it(report: Any, view: str) -> None:
    done = report(SIX, "{avser: 2026-T1–T2, antal: 3, status: genomfört}", "--view", view, *TERTIAL)
    assert "Rapporterat som genomfört" in done.out
    assert "men siffran når inte målet" in done.out


def test_a_word_that_says_the_same_as_the_figure_is_not_repeated(report: Any) -> None:
    assert "Rapporterat som" not in report(SIX, "{avser: 2026-T1–T2, antal: 6, status: genomfört}").out
    assert "Rapporterat som" not in report(SIX, "{avser: 2026-T1–T2, antal: 4, status: pågår}").out


@pytest.mark.parametrize(("outcomes", "code"), [(FIRST, 1), (SECOND, 0)])
def test_what_is_missing_of_a_tertial_is_of_that_tertial(report: Any, outcomes: str, code: int) -> None:
    done = report(SIX, outcomes, "--view", "missing", "--check", *TERTIAL)
    assert done.code == code
    assert ("Gäller: tertial 2 2026" in done.out) == bool(code)
    assert "Gäller: tertial 1 2026" not in done.out
    assert ("Dessutom saknas 1 uppföljning av tid före tertial 2 2026." in done.out) == (not code)
    assert ("Inget saknas för tertial 2 2026." in done.out) == (not code)
    assert "2026-T1" not in report(SIX, "", "--view", "missing", "-f", "csv", *TERTIAL).out
    rows = report(SIX, outcomes, "--view", "missing", "-f", "csv", *TERTIAL).out
    assert ("2026-T2" in rows, "2026-T1" in rows) == (bool(code), False)


TOGETHER = "{avser: 2026-T1–T2, datum: 2026-09-02, antal: 4}"
EARLIER = ("--tertial", "2026-T1", "--as-of", "2026-10-01")


@pytest.mark.parametrize("view", ["summary", "residents", "missing"])
def test_what_is_reported_together_with_later_time_is_not_said_to_be_unreported(report: Any, view: str) -> None:
    done = report(SIX, TOGETHER, "--view", view, *EARLIER)
    assert "ngen uppföljning är lämnad" not in done.out
    assert "Inget rapporterat" not in done.out
    assert "del av helheten" not in done.out
    assert "tillsammans med senare tid" in done.out
    assert (view == "summary") == ("Tertial 1 2026: Redovisas tillsammans för tertial 1–2 2026: 4" in done.out)


def test_what_is_reported_of_later_time_is_left_out_where_the_time_has_a_report_of_its_own(report: Any) -> None:
    own = "{avser: 2026-T1, datum: 2026-05-02, antal: 2}"
    assert "Redovisas tillsammans" not in report(SIX, f"{own}, {TOGETHER}", *EARLIER).out


def test_only_the_shortest_time_that_the_tertial_is_reported_with_is_told(report: Any) -> None:
    year = "{avser: 2026, datum: 2026-09-20, antal: 6}"
    done = report(SIX, f"{TOGETHER}, {year}", *EARLIER)
    assert done.out.count("Redovisas tillsammans") == 1
    assert "tertial 1–2 2026: 4" in done.out


def test_a_limit_passed_in_a_part_of_the_time_is_not_told_as_the_sum_being_over_it(report: Any) -> None:
    done = report("{högst: 2, enhet: larm, per: månad}", "{avser: 2026-T1, datum: 2026-05-02, antal: 9}", *EARLIER)
    assert "9 av högst 24" in done.out
    assert "Mer än gränsen" not in done.out
    assert "För tertial 1 2026 rapporterades 9, men gränsen för den tiden är högst 8." in done.out
    assert "Mer än gränsen" in report("{högst: 2, enhet: larm}", "{avser: 2026-T1, antal: 9}", *EARLIER).out


def test_what_was_last_reported_is_not_given_the_sum_of_all_time_as_its_figure(report: Any) -> None:
    outcomes = "{avser: 2026-T1, datum: 2026-05-02, antal: 2}, {avser: 2026-T2, datum: 2026-09-02, antal: 3}"
    done = report("{minst: 9, enhet: ronder}", outcomes, "--view", "missing", "--as-of", "2027-01-15")
    assert "Senast rapporterat: tertial 2 2026, hittills 5 ronder" in done.out


def test_every_row_of_the_overview_can_be_explained_by_the_id_that_it_shows(report: Any) -> None:
    done = report(SIX, SECOND, "--view", "overview", "--as-of", "2026-10-01")
    assert "Påhittat löfte; 2026; Id: exempelby-2026" in done.out
    assert ";exempelby-2026;" in report(SIX, SECOND, "--view", "overview", "-f", "csv", "--as-of", "2026-10-01").out
    assert report(SIX, SECOND, "--explain", "exempelby-2026", "--as-of", "2026-10-01").code == 0


def test_nothing_is_owed_of_a_time_that_no_document_runs_in(report: Any) -> None:
    done = report(SIX, "", "--tertial", "2019-T1", "--view", "missing", "--check")
    assert done.code == 0
    assert "1 dokument gäller inte under den tiden" in done.err


def test_what_is_expected_is_told_in_whole_numbers_beside_the_exact_one(report: Any) -> None:
    done = report(SIX, "{avser: 2026-T1–T2, antal: 3}", *EXPLAINED)
    assert "Då väntas omkring 4, uträknat till 3,99." in done.out
    whole = report(SIX, "{avser: 2026, antal: 3}", "--explain", "ronder", "--as-of", "2027-01-15")
    assert "Då väntas 6." in whole.out


def test_what_is_told_of_time_that_is_not_over_is_held_against_the_time_that_has_gone(report: Any) -> None:
    """A figure for the year, written in September, must not be called too low since "the time is out"."""
    early = "{avser: 2026, datum: 2026-09-30, antal: 5}"
    running = report(SIX, early, *EXPLAINED)
    assert "Till och med 30 september 2026 har 75 % av tiden gått." in running.out
    assert "Tiden är slut" not in running.out
    over = report(SIX, early, "--explain", "ronder", "--as-of", "2027-01-15")
    assert "Siffran för 2026 rapporterades 30 september 2026, innan tiden var slut." in over.out


def test_one_figure_is_not_told_as_a_sum(report: Any) -> None:
    done = report(SIX, SECOND, *EXPLAINED)
    assert "3 ronder, från en enda post." in done.out
    assert "=" not in done.out


def test_residents_hear_when_nobody_says_what_was_counted(report: Any) -> None:
    assert "Så långt: 3 (utan angiven enhet)" in report("", SECOND, "--view", "residents", *TERTIAL).out
    assert "Så långt: 3 ronder\n" in report(SIX, SECOND, "--view", "residents", *TERTIAL).out


def test_a_long_cell_is_a_line_for_each_thing_it_says(report: Any) -> None:
    lines = report(SIX, f"{FIRST}, {SECOND}").out.splitlines()
    place = next(number for number, line in enumerate(lines) if line.strip().startswith("Läge: "))
    assert ";" not in lines[place]
    assert lines[place + 1].startswith("      ")
