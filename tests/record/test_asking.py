"""Recording by answering questions on a terminal."""

import re
import signal
import sys
from pathlib import Path

import pytest
from cli.runs import start
from logbook import RECORD, TODAY, added

if sys.platform == "win32":
    pytest.skip("Windows has no terminals that a test can hold", allow_module_level=True)
from conversation import talk


def test_one_after_the_other_is_asked_for_and_written(file: Path) -> None:
    code, shown = talk("", "1", "3", "", "", "Tre ronder", "", "ja", "")
    assert code == 0
    text = added(RECORD, file)
    assert "id: 2026-t2\r\n" in text
    assert "antal: 3\r\n" in text
    assert "text: Tre ronder\r\n" in text
    assert "1. Trygghetsronder i parken\n   Mål: minst 6 ronder under perioden\n   Senast redovisat: 2" in shown
    assert "2. Polisen går i parken\n   Räknas i: möten\n" in shown
    assert "3. Polisen går i parken\n   Räknas i: pass\n" in shown
    listed = shown.rpartition("kvar att redovisa")[2]
    assert "Trygghetsronder" not in listed


def test_what_is_left_in_several_files_is_asked_for_at_once(file: Path) -> None:
    file.with_name("annan.yaml").write_bytes(RECORD.replace("id: ronder", "id: vandringar").encode())
    code, shown = talk("", "", args=("annan.yaml", "fil.yaml", "--today", TODAY))
    assert code == 0
    assert shown.count("Trygghetsronder i parken") == 2


def test_an_answer_that_cannot_be_used_is_asked_for_again(file: Path) -> None:
    code, shown = talk("T2", "2026-t2", "9", "4", "2.5", "2,5", "", "klart", "pågår", "", "", "j", "")
    assert code == 0
    assert "status: pågår" in added(RECORD, file)
    assert "antal: " in added(RECORD, file)
    for why in ("inget tertial", "från 1 till 4", "Menade du 2,5?", "Läget ”klart” finns inte. Menade du ”genomfört”?"):
        assert why in shown


def test_a_figure_that_the_target_cannot_be_held_against_is_asked_for_again(file: Path) -> None:
    file.write_bytes(RECORD.replace("minst: 6", "minst: 80 %").encode())
    code, shown = talk("", "1", "82", "82 %", "", "", "", "", "ja", "")
    assert code == 0
    assert "Målet är en andel" in shown
    assert b"antal: 82 %" in file.read_bytes()


def test_of_several_municipalities_it_is_asked_which(file: Path) -> None:
    file.write_bytes(RECORD.replace("delområden: [Exempelköping]", "kommuner: [Täby, Kungälv]").encode())
    code, shown = talk("", "ronder", "Solna", "Kungälv", "3", "", "", "", "", "ja", "")
    assert code == 0
    assert "Vilken kommun gäller det: Täby, Kungälv?" in shown
    assert "avser: 2026-T2\r\n      antal: 3\r\n      kommun: Kungälv\r\n" in file.read_bytes().decode()


def test_where_one_municipality_is_left_it_is_not_asked_which(file: Path) -> None:
    told = "antal: 2}", "antal: 2}\r\n    - {avser: 2026-T2, antal: 5, kommun: Täby}"
    file.write_bytes(RECORD.replace("delområden: [Exempelköping]", "kommuner: [Täby, Kungälv]").replace(*told).encode())
    code, shown = talk("", "ronder", "3", "", "", "", "", "ja", "")
    assert code == 0
    assert "Trygghetsronder i parken\n   Kommun: Kungälv\n   Mål" in shown
    assert "Vilken kommun" not in shown
    assert "avser: 2026-T2\r\n      antal: 3\r\n      kommun: Kungälv\r\n" in file.read_bytes().decode()


def test_of_several_files_and_another_rhythm_each_row_says_which(file: Path) -> None:
    other = RECORD.replace("rytm: tertial", "rytm: kvartal").replace("köping-2026", "annan")
    file.with_name("annan.yaml").write_bytes(other.encode())
    _, shown = talk("", "", args=(".", "--today", TODAY))
    assert "Nya lampor\n   Fil: annan.yaml\n   Gäller: 2026-K2\n" in shown
    assert ". Trygghetsronder i parken\n   Fil: fil.yaml\n   Mål" in shown


def test_a_row_is_chosen_by_its_id_too(file: Path) -> None:
    code, shown = talk("", "rondr", "patrull", "ronder", "3", "", "", "", "", "ja", "")
    assert code == 0
    assert "ingen rad med det numret eller det id:t" in shown
    assert "Det id:t står på flera rader" in shown
    assert "antal: 3" in added(RECORD, file)
    assert "ronder\nDu redovisar: Trygghetsronder i parken\nAntal" in shown


def test_what_is_chosen_is_said_with_what_it_counts(file: Path) -> None:
    _, shown = talk("", "3", "", "", "", "", "", "")
    assert "3\nDu redovisar: Polisen går i parken (pass)\nAntal" in shown
    assert file.read_bytes().decode() == RECORD


@pytest.mark.usefixtures("file")
def test_what_is_left_from_before_is_told() -> None:
    _, shown = talk("2026-T3", "")
    assert "Sedan tidigare är 4 rader kvar för 2026-T2.\nSedan tidigare är 3 rader kvar för 2026-T1.\n" in shown
    assert "2025" not in shown


def test_where_nothing_is_left_the_latest_that_has_something_is_offered(file: Path) -> None:
    start("record", "fil.yaml", "exempelköping-2026", "--period", "2026-T2", "--text", "Allt", "--today", TODAY)
    assert "2026-T2" in added(RECORD, file)
    code, shown = talk("", "")
    assert code == 0
    assert "Tryck Enter för 2026-T1:" in shown
    assert "kvar att redovisa för 2026-T1. 3 rader" in shown


def test_what_is_neither_yes_nor_no_throws_nothing_away(file: Path) -> None:
    code, shown = talk("", "1", "3", "", "", "", "", "", "ok", "ja", "")
    assert code == 0
    assert shown.count("Ska det skrivas?") == 3
    assert "antal: 3" in added(RECORD, file)


def test_a_no_writes_nothing(file: Path) -> None:
    code, shown = talk("", "1", "3", "", "", "", "", "nej", "")
    assert (code, file.read_bytes().decode()) == (0, RECORD)
    assert "Ingenting är skrivet" in shown


@pytest.mark.parametrize("answers", [(), ("",), ("", "1", "3"), ("", "1", "3", "", "", "", "")])
def test_ctrl_c_writes_nothing_wherever_it_comes(file: Path, answers: tuple[str, ...]) -> None:
    code, shown = talk(*answers, interrupt=signal.SIGINT)
    assert (code, file.read_bytes().decode()) == (130, RECORD)
    assert "Avbrutet" in shown


def test_who_ends_the_process_ends_it_as_ctrl_c_does(file: Path) -> None:
    code, shown = talk("", "1", "3", interrupt=signal.SIGTERM)
    assert (code, file.read_bytes().decode()) == (143, RECORD)
    assert "Avbrutet" in shown


@pytest.mark.usefixtures("file")
def test_nothing_moves_the_cursor() -> None:
    _, shown = talk("", "")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f]", shown.replace("\r", ""))


def test_a_sheet_is_confirmed_before_it_is_written(file: Path) -> None:
    start("record", "--sheet", "2026-T2", "fil.yaml", "-o", "ut.csv", "--today", TODAY, LOFTET_LANG="sv")
    sheet = Path("ut.csv")
    sheet.write_bytes(sheet.read_bytes().replace(b'"2026-T2";""', b'"2026-T2";"1"', 1))
    args = ("--from", "ut.csv", "fil.yaml", "--today", TODAY)
    assert talk("nej", args=args)[0] == 0
    assert file.read_bytes().decode() == RECORD
    code, shown = talk("ja", args=args)
    assert code == 0
    assert "antal: 1" in added(RECORD, file)
    assert "1 post är skriven" in shown


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("minst: 6", "minst: 4", "ändrades av någon annan"),
        (
            "antal: 2}",
            "antal: 2}\r\n    - {id: polisens, avser: 2026-T2, antal: 9}",
            "redan redovisat, med andra uppgifter: 9",
        ),
    ],
)
def test_what_somebody_else_writes_before_the_yes_is_not_lost(file: Path, old: str, new: str, why: str) -> None:
    theirs = RECORD.replace(old, new)

    def meanwhile() -> None:
        file.write_bytes(theirs.encode())

    code, shown = talk("", "1", "3", "", "", "", "", "ja", before_the_last=meanwhile)
    assert (code, file.read_bytes().decode()) == (2, theirs)
    assert why in shown


@pytest.mark.parametrize("args", [[], ["fil.yaml"]])
def test_without_a_terminal_nobody_is_asked(file: Path, args: list[str]) -> None:
    done = start("record", *args, LOFTET_LANG="sv")
    assert (done.code, done.out, file.read_bytes().decode()) == (2, "", RECORD)
    assert "--period 2026-T2 --count 3" in done.err
