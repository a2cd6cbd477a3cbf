"""What could not be compared is told first, in every format, with what is wrong and what to do."""

import json
from pathlib import Path

import pytest
from cli.runs import here
from diff.repos import GIVEN, PLACE, WEAKENED, Repo, new_repo
from jsonschema import validate

from loftet.output.changes.formats import FORMATS

OTHER = "promises/påhittsby/2025.yaml"
ELSEWHERE = GIVEN.replace("exempelköping", "påhittsby")
NEWER = ELSEWHERE.replace("loftet: 1\n", "loftet: 2\n").replace("titel:", "rubrik:")
SCHEMA = json.loads((Path(__file__).parents[2] / "schema" / "loftet-diff-1.json").read_text(encoding="utf-8"))


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    made = new_repo(tmp_path / "kommun")
    monkeypatch.chdir(made.top)
    monkeypatch.setenv("LOFTET_LANG", "sv")
    made.write(ELSEWHERE, OTHER)
    made.commit()
    return made


def test_no_changes_is_not_said_of_what_could_not_be_read(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write("löften: [", OTHER)
    told = here(capsys, "diff")
    assert told.code == 3
    assert told.out.startswith("1 fil kunde inte jämföras. I övrigt inga ändringar.\n")
    assert f"{OTHER}:1: " in told.out
    repo.write("löften: [")
    assert here(capsys, "diff").out.startswith("2 filer kunde inte jämföras. I övrigt inga ändringar.\n")


def test_a_file_that_can_be_read_in_neither_version_is_one(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write("löften: [", OTHER)
    repo.commit()
    repo.write("löften: {", OTHER)
    assert here(capsys, "diff").out.startswith("1 fil kunde inte jämföras.")


@pytest.mark.parametrize("format_", FORMATS)
def test_every_format_begins_with_it(repo: Repo, format_: str, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write(NEWER, OTHER)
    repo.write(WEAKENED)
    told = here(capsys, "diff", "-f", format_)
    assert told.code == 3
    plain = told.out.replace("&#8203;", "").replace("\\", "")
    assert "1 fil kunde inte jämföras. I övrigt: 1 försvagat" in plain
    assert "följer version 2 av formatet" in plain
    assert "Uppdatera loftet" in plain
    assert OTHER in plain
    if format_ == "json":
        found = json.loads(told.out)
        validate(found, SCHEMA)
        assert found["not_compared"] == 1
        assert [problem["version"] for problem in found["problems"]] == ["now"]


def test_a_newer_format_on_the_older_side(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write(NEWER, OTHER)
    repo.commit()
    repo.write(ELSEWHERE, OTHER)
    repo.write(WEAKENED)
    told = here(capsys, "diff")
    assert told.code == 0
    assert "1 fil gick inte att läsa i den gamla versionen och är inte jämförd:" in told.out
    assert f"{OTHER}:2: Filen följer version 2 av formatet" in told.out
    assert "målet har sänkts från minst 8 till minst 4" in told.out


def test_a_version_in_a_newer_format_in_the_history(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write(NEWER, OTHER)
    repo.commit()
    for format_ in ("text", "markdown", "html", "json"):
        told = here(capsys, "diff", "--history", OTHER, "-f", format_).out
        assert "följer version 2 av formatet" in told


def test_the_present_version_is_told_to_be_unread_before_anything_else(
    repo: Repo, capsys: pytest.CaptureFixture[str]
) -> None:
    repo.write("löften: [")
    told = here(capsys, "diff", PLACE, "-f", "github").out.splitlines()
    assert told[0].startswith("::error title=")
    assert "kunde inte jämföras" in told[0]
