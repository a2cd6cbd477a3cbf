"""Mending files: only the characters that must change do, and nothing is mended that was not asked for."""

import shutil
from pathlib import Path

import pytest

from loftet.cli.main import run

CASES = Path(__file__).parents[1] / "cases" / "fix"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An invented file with a byte order mark, Windows line ends, comments and no line end at the end of it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LOFTET_LANG", "sv")
    return Path(shutil.copy(CASES / "osakert" / "fil.yaml", tmp_path / "fil.yaml"))


@pytest.mark.parametrize(("option", "expected"), [("--fix", "sakert.yaml"), ("--unsafe-fixes", "allt.yaml")])
def test_only_what_must_change_is_changed(file: Path, option: str, expected: str, update_cases: bool) -> None:
    run(["lint", option, "fil.yaml"])
    wanted = CASES / "osakert" / expected
    if update_cases:
        wanted.write_bytes(file.read_bytes())
    assert file.read_bytes() == wanted.read_bytes()


def test_files_in_folders_are_mended_on_every_system(file: Path) -> None:
    folder = file.parent / "promises" / "exempelköping"
    folder.mkdir(parents=True)
    inside = file.rename(folder / "fil.yaml")
    run(["lint", "--fix"])
    assert inside.read_bytes() == (CASES / "osakert" / "sakert.yaml").read_bytes()


def test_a_second_time_nothing_is_left_to_mend(file: Path) -> None:
    run(["lint", "--unsafe-fixes", "fil.yaml"])
    once = file.read_bytes()
    run(["lint", "--unsafe-fixes", "fil.yaml"])
    assert file.read_bytes() == once


def test_a_preview_changes_nothing(file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    before = file.read_bytes()
    assert run(["lint", "--fix", "--diff", "fil.yaml"]) == 1
    assert file.read_bytes() == before
    patch, said = capfd.readouterr()
    assert "-loften:" in patch
    assert "+löften:" in patch
    assert "skulle rättas" in said


@pytest.mark.usefixtures("file")
def test_a_preview_of_nothing_is_wrong_use(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["lint", "--diff", "fil.yaml"]) == 2
    assert "--fix" in capfd.readouterr().err


def test_what_cannot_be_read_is_left_alone(file: Path) -> None:
    file.write_text("loftet: 1\nloften: [", encoding="utf-8")
    assert run(["lint", "--unsafe-fixes", "fil.yaml"]) == 1
    assert file.read_text(encoding="utf-8") == "loftet: 1\nloften: ["


def test_what_stands_alone_where_a_list_may_stand_is_mended_too(file: Path) -> None:
    head = "loftet: 1\nid: x\ntitel: X\nperiod: 2027\nområde: {delområden: A}\nparter: {a: {namn: A, typ: polis}}\n"
    written = head + "löften: {id: y, löfte: Text, mal: {minst: två, unit: möten}, ansvarig: A}\nkontact: {role: R}\n"
    file.write_text(written, encoding="utf-8")
    run(["lint", "--unsafe-fixes", "fil.yaml"])
    assert file.read_text(encoding="utf-8") == head + (
        'löften: {id: y, löfte: Text, mål: {minst: "2", enhet: möten}, ansvarig: a}\nkontakt: {roll: R}\n'
    )
