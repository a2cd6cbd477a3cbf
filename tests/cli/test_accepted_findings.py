"""The file of accepted findings, when what is named for it can't be one."""

from pathlib import Path

import pytest
from runs import here

RECORD = "loftet: 1\nid: x\ntitel: X\nperiod: 2027\nområde: {delområden: X}\nparter: {}\n"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "promises").mkdir()
    (tmp_path / "promises" / "a.yaml").write_text(RECORD, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_name_that_no_file_can_have_is_not_passed_over(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "loftet.toml").write_text('[lint]\nbaseline = "god\\u0000tagna.json"\n', encoding="utf-8")
    done = here(capsys, "lint", "--lang", "sv")
    assert (done.code, done.out) == (2, "")
    assert "god\\x00tagna.json" in done.err
    assert here(capsys, "lint", "--update-baseline").code == 2


@pytest.mark.parametrize("content", ["", "[]", "{", '{"schema": "annat"}', "[" * 100_000, "1" * 5000])
def test_a_file_that_holds_something_else_is_refused(
    content: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "b.json").write_text(content, encoding="utf-8")
    assert here(capsys, "lint", "--baseline", "b.json").code == 2


def test_accepted_findings_never_overwrite_a_record(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = here(capsys, "lint", "--baseline", "promises/a.yaml", "--update-baseline")
    assert done.code == 2
    assert (repository / "promises" / "a.yaml").read_text(encoding="utf-8") == RECORD


@pytest.mark.parametrize("content", ["# Läs mig\n", "[]", '{"schema": "annat"}', "\xff"])
def test_nor_any_other_file(content: str, repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "README.md").write_text(content, encoding="latin-1")
    (repository / "loftet.toml").write_text('[lint]\nbaseline = "README.md"\n', encoding="utf-8")
    done = here(capsys, "lint", "--update-baseline", "--lang", "sv")
    assert done.code == 2
    assert "ingen fil med godtagna fynd" in done.err
    assert (repository / "README.md").read_text(encoding="latin-1") == content


@pytest.mark.parametrize("content", ["", '<<<<<<< egen\n{"schema": "loftet.baseline/1"\n'])
def test_what_a_merge_has_left_in_pieces_can_be_made_anew(
    content: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "b.json").write_text(content, encoding="utf-8")
    assert here(capsys, "lint", "--update-baseline", "--baseline", "b.json").code == 0
    assert here(capsys, "lint", "--baseline", "b.json", "--fail-on", "info").code == 0
