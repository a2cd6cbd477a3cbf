"""Personal data is warned of before it is written, and never refused: a person judges."""

import subprocess
import sys
from pathlib import Path

import pytest
from cli.runs import environment
from logbook import RECORD, TODAY, added, record

WARNING = "Se upp: texten för ronder kan innehålla personuppgifter."
RONDER = ["fil.yaml", "ronder", "--period", "2026-T2", "--count", "3"]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Anna Svensson ledde ronden.", "Ett personnamn"),
        ("Ring 070-123 45 67.", "Ett mobilnummer"),
        ("Skriv till nils@gmail.com", "privat e-postleverantör"),
        ("Skriv till anna.svensson@exempel.se", "e-postadress till en person"),
        ("Den misstänkte, 19811228-9874, greps.", "personnummer"),
    ],
)
@pytest.mark.parametrize("option", ["--text", "--reason"])
def test_personal_data_is_warned_of_and_written(
    file: Path, capsys: pytest.CaptureFixture[str], option: str, text: str, what: str
) -> None:
    done = record(capsys, *RONDER, option, text)
    assert done.code == 0
    assert WARNING in done.err
    assert what in done.err
    assert text in added(RECORD, file)


def test_what_names_nobody_is_not_warned_of(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert record(capsys, *RONDER, "--text", "Tre ronder med grannarna.").err == ""
    assert "grannarna" in added(RECORD, file)


@pytest.mark.usefixtures("file")
@pytest.mark.parametrize("yes", [[], ["--yes"]])
def test_a_sheet_is_warned_of(capsys: pytest.CaptureFixture[str], yes: list[str]) -> None:
    record(capsys, "--sheet", "2026-T2", "fil.yaml", "-o", "ut.csv")
    sheet = Path("ut.csv")
    row = '"2026-T2";"";"";"";"'
    sheet.write_bytes(sheet.read_bytes().replace(row.encode(), f"{row}Anna Svensson gick".encode(), 1))
    assert WARNING in record(capsys, "--from", "ut.csv", "fil.yaml", *yes).err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no terminals that a test can hold")
def test_who_answers_questions_is_warned_before_the_last(file: Path) -> None:
    from conversation import talk  # noqa: PLC0415 # there are no such terminals on Windows

    _, shown = talk("", "1", "3", "", "", "Anna Svensson gick", "", "nej", "")
    assert shown.index("Det här ska redovisas") < shown.index(WARNING) < shown.index("Ska det skrivas?")
    assert file.read_bytes().decode() == RECORD


@pytest.mark.usefixtures("file")
@pytest.mark.parametrize(("text", "loaded"), [([], "False"), (["--text", "Tre ronder"], "True")])
def test_who_writes_no_text_does_not_wait_for_the_rules(text: list[str], loaded: str) -> None:
    code = "import sys; from loftet.cli.main import run; run(sys.argv[1:]); print('loftet.lint.names' in sys.modules)"
    command = [sys.executable, "-c", code, "record", *RONDER, *text, "--today", TODAY]
    done = subprocess.run(command, env=environment(), capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.splitlines()[-1] == loaded
