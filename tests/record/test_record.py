"""Recording one entry by options: only the entry is added, once, and nothing that can't be right."""

import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from cli.runs import Outcome, start
from logbook import RECORD, TODAY, added, record

from loftet.errors import CannotRunError
from loftet.output.texts import LANGUAGES, Texts

RONDER = ["fil.yaml", "ronder", "--period", "2026-T2", "--count", "3"]


def test_an_entry_is_added_and_nothing_else_is_touched(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = record(capsys, *RONDER, "--reason", "Regn", "--source", "brev")
    assert done.code == 0
    assert "antal: 3" in done.out
    last = "# från mejlet\r\n"
    assert file.read_bytes().decode() == RECORD.replace(
        last,
        f"{last}    - id: 2026-t2\r\n      datum: 2026-09-20\r\n      avser: 2026-T2\r\n      antal: 3\r\n"
        "      orsak: Regn\r\n      källa: brev\r\n",
    )


@pytest.mark.parametrize(
    ("args", "entry"),
    [
        (["lampor", "--period", "2026-K3", "--status", "Genomfört"], "status: genomfört"),
        (["trygg-park", "--period", "2026-T2", "--text", "Två: ord # här"], 'text: "Två: ord # här"'),
        (["exempelköping-2026", "--period", "2026-T1–T2", "--text", "Hela"], "avser: 2026-T1 – 2026-T2"),
        (["patrull", "--period", "2026-T2", "--count", "2,5", "--unit", "pass"], "id: 2026-t2-pass"),
        (["ronder", "--period", "2026-T2", "--accumulated", "80 %", "--party", "polisen"], "id: 2026-t2-polisen"),
    ],
)
def test_whatever_the_place_looks_like(
    file: Path, capsys: pytest.CaptureFixture[str], args: list[str], entry: str
) -> None:
    assert record(capsys, "fil.yaml", *args).code == 0
    assert entry in added(RECORD, file)


def test_what_is_left_empty_is_as_if_it_was_not_said(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = [
        part for name in ("unit", "party", "municipality", "source", "reason", "text") for part in (f"--{name}", "")
    ]
    assert record(capsys, *RONDER, *empty).code == 0
    assert not {"enhet", "part", "kommun", "källa", "orsak", "text"} & set(re.findall(r"\w+", added(RECORD, file)))


def test_the_same_again_changes_nothing(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record(capsys, *RONDER)
    once = file.read_bytes()
    done = record(capsys, *RONDER, "--date", "2026-09-19")
    assert (done.code, file.read_bytes()) == (0, once)
    assert "står redan" in done.out


def test_another_figure_is_a_correction_that_keeps_the_old_one(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record(capsys, *RONDER)
    before = file.read_bytes().decode()
    done = record(capsys, *RONDER[:-1], "4")
    assert (done.code, file.read_bytes().decode()) == (2, before)
    assert "--corrects 2026-t2" in done.err
    correction = ["fil.yaml", "ronder", "--corrects", "2026-t2", "--count", "4"]
    assert record(capsys, *correction).code == 0
    assert "id: 2026-t2-2\r\n" in added(before, file)
    assert "rättar: 2026-t2\r\n" in added(before, file)
    once = file.read_bytes()
    assert record(capsys, *correction).code == 0
    assert record(capsys, *correction[:-1], "5").code == 2
    assert file.read_bytes() == once


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["ronder", "--period", "2026-T4", "--count", "1"], "är inget tertial"),
        (["ronder", "--period", "våren", "--count", "1"], "ingen tid"),
        (["ronder", "--period", "2025-T3", "--count", "1"], "före perioden, som börjar 2026-01-01"),
        (["ronder", "--period", "2026-T3", "--count", "1", "--date", "2026-09-21"], "har inte kommit"),
        (["ronder", "--period", "2026-10", "--count", "1"], "har inte börjat"),
        (["ronder", "--period", "2026-T2", "--count", "1", "--date", "2026-04-30"], "före den tid"),
        (["ronder", "--period", "2026-T2", "--count", "2.5"], "Menade du 2,5?"),
        (["ronder", "--period", "2026-T2", "--count", "1.500"], "Menar du 1500"),
        (["ronder", "--period", "2026-T2", "--count", "1,234"], "med komma: 1,2340"),
        (["ronder", "--period", "2026-T2", "--count", "tre"], "Menade du 3?"),
        (["ronder", "--period", "2026-T2", "--count", "ca 3 st"], "Menade du 3?"),
        (["ronder", "--period", "2026-T2", "--count", "82 procent"], "Menade du 82 %?"),
        (["ronder", "--period", "2026-T2", "--count", "många"], "inget tal"),
        (["ronder", "--period", "2026-T2", "--status", "klart"], "Menade du ”genomfört”?"),
        (["ronder", "--period", "2026-T2", "--status", "på semester"], "återtaget"),
        (["ronder", "--period", "2026-T2"], "--count"),
        (["ronder", "--count", "1"], "--period 2026-T2"),
        (["ronderna", "--period", "2026-T2", "--count", "1"], "Menade du ronder?"),
        (["xyz", "--period", "2026-T2", "--count", "1"], "lampor, patrull, ronder"),
        (["patrull", "--period", "2026-T2", "--count", "1"], "möten, pass"),
        (["ronder", "--period", "2026-T2", "--count", "1", "--party", "region"], "polisen, kommunen"),
        (["ronder", "--period", "2026-T2", "--count", "1", "--source", "mejl"], "brev"),
        (["ronder", "--period", "2026-T2", "--count", "1", "--municipality", "Täby"], "Täby"),
        (["ronder", "--period", "2026-T2", "--count", "1", "--id", "T 2"], "kan inte vara ett id"),
        (["ronder", "--corrects", "2026-t9", "--count", "1"], "2026-t1"),
        (["ronder", "--period", "2026-T2", "--text", "a\u202eb"], "tecken"),
        (["ronder", "--period", "2026-T2", "--text", "  "], "--count"),
        (["ronder", "--period", "2026-T2", "--count", " "], "inget tal"),
        (["ronder", "--period", "", "--count", "1"], "--period 2026-T2"),
        (["ronder", "--period", "2026-T2", "--count", "1", "--id", ""], "kan inte vara ett id"),
        (["", "--period", "2026-T2", "--count", "1"], "har id ””"),
        (["ronder", "--period", "2027-T1", "--count", "1"], "har inte börjat"),
        (["ronder", "--period", "2026-T4", "--count", "1"], "inget tertial"),
        (["ronder", "--period", "augusti 2026", "--count", "1"], "ett år, en månad"),
        (["fil.yaml", "--period", "2026-T2", "--count", "1"], "Ange filen och id på aktiviteten"),
    ],
)
def test_what_cannot_be_right_is_refused(
    file: Path, capsys: pytest.CaptureFixture[str], args: list[str], said: str
) -> None:
    done = record(capsys, "fil.yaml", *args)
    assert (done.code, done.out, file.read_bytes().decode()) == (2, "", RECORD)
    assert said in done.err


def test_what_the_guard_refuses_is_shown_to_be_written_by_hand(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loftet.writing.page.Page.with_splices", lambda *_: b"loftet: 1\n")
    done = record(capsys, *RONDER)
    assert (done.code, file.read_bytes().decode()) == (1, RECORD)
    assert "rad 20:" in done.err
    assert "    - id: 2026-t2" in done.err


def test_a_file_with_faults_is_left_alone(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text("loftet: 1\nloften: [", encoding="utf-8")
    done = record(capsys, *RONDER)
    assert done.code == 3
    assert "loftet lint" in done.err


def test_in_a_folder_the_one_file_that_has_the_activity_is_found(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = file.with_name("annan.yaml")
    other.write_bytes(RECORD.replace("id: ronder", "id: vandringar").encode())
    assert record(capsys, ".", *RONDER[1:]).code == 0
    assert "2026-t2" in added(RECORD, file)
    done = record(capsys, ".", "patrull", "--period", "2026-T2", "--text", "Hm")
    assert done.code == 2
    assert "annan.yaml, fil.yaml" in done.err


def test_without_a_file_it_is_looked_for_in_promises(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = file.with_name("promises")
    folder.mkdir()
    kept = file.rename(folder / "fil.yaml")
    assert record(capsys, *RONDER[1:]).code == 0
    assert "2026-t2" in added(RECORD, kept)
    assert "record fil.yaml" in record(capsys, "promises", *RONDER[2:]).err


def test_eight_at_once_lose_nothing(file: Path) -> None:
    periods = [f"2026-{month:02}" for month in range(1, 9)]

    def run(period: str) -> Outcome:
        return start("record", "fil.yaml", "ronder", "--period", period, "--count", "1", "--today", TODAY)

    with ThreadPoolExecutor(8) as pool:
        assert [done.code for done in pool.map(run, periods)] == [0] * 8
    assert all(f'id: "{period}"\r\n' in added(RECORD, file) for period in periods)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text_id", ["record-no-party", "record-no-municipality", "record-no-source"])
def test_reasons_that_are_named_elsewhere_have_their_sentences(text_id: str, language: str) -> None:
    error = CannotRunError(text_id, value="x", choices="y")
    assert Texts(language)(f"error.{text_id}", **error.args_by_name)
    assert Texts(language)(f"error.{text_id}.help", **error.args_by_name)


def test_the_same_eight_times_at_once_is_written_once(file: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        done = [pool.submit(start, "record", *RONDER, "--today", TODAY, "--lang", "sv") for _ in range(8)]
        said = [each.result() for each in done]
    assert [each.code for each in said] == [0] * 8
    assert sum("står redan" in each.out for each in said) == 7
    assert added(RECORD, file).count("antal: 3") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="links and rights are others there")
@pytest.mark.parametrize(("kind", "why"), [("link", "flera namn"), ("symlink", "loftet lint"), ("chmod", "skrivskydd")])
def test_a_file_that_may_not_be_changed_is_left_alone(
    file: Path, capsys: pytest.CaptureFixture[str], kind: str, why: str
) -> None:
    if kind == "link":
        os.link(file, file.with_name("andra.txt"))
    elif kind == "symlink":
        away = file.parent.with_name(f"{file.parent.name}-utanför")
        away.mkdir()
        file.symlink_to(file.rename(away / "fil.yaml"))
    else:
        file.chmod(0o444)
    done = record(capsys, *RONDER)
    assert done.code in {2, 3}
    assert why in done.err
    assert file.read_bytes().decode() == RECORD
