"""loftet inside git: what is set is shown first, and then ``git diff`` tells what changes mean."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from cli.runs import LOFTET, environment, here
from diff.repos import GIVEN, PLACE, WEAKENED, Repo, new_repo


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """A repository with a change, and a program ``loftet`` that git can find."""
    programs = tmp_path / "bin"
    programs.mkdir()
    program = programs / "loftet"
    program.write_text(f'#!/bin/sh\nexec {" ".join(LOFTET)} "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    for name, value in environment(LOFTET_LANG="sv").items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    made = new_repo(tmp_path / "kommun")
    made.write(WEAKENED)
    monkeypatch.chdir(made.top)
    return made


def test_showing_sets_nothing(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    before = (repo.top / ".git/config").read_bytes()
    told = here(capsys, "diff", "--git", "plan")
    assert "diff.loftet.command = loftet diff --git driver" in told.out
    assert "promises/**/*.yaml diff=loftet" in told.out
    assert (repo.top / ".git/config").read_bytes() == before
    assert "diff=loftet" not in repo.git("check-attr", "-a", PLACE)


@pytest.mark.skipif(sys.platform == "win32", reason="the program is a shell script")
def test_git_diff_tells_what_changes_mean(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):
        assert here(capsys, "diff", "--git", "install").code == 0
    assert (repo.top / ".git/info/attributes").read_text(encoding="utf-8").count("diff=loftet") == 1
    assert "målet har sänkts från minst 8 till minst 4" in repo.git("diff")
    repo.write(GIVEN.replace("exempelköping-2025", "annan"), "promises/annan/2025.yaml")
    repo.git("add", "-A")
    assert "är nytt" in repo.git("diff", "--cached")
    repo.commit()
    assert f"--> {PLACE}:29" in repo.git("diff", "HEAD~1", "HEAD", "--", PLACE)
    told = repo.git("log", "-1", "-p", "--", PLACE)
    assert "- löften" not in told
    assert (
        "+trygga-torg › trygghetsvandringar › mål" in told.replace("+ ", "+") or "minst 4 trygghetsvandringar" in told
    )
    assert "målet har sänkts" in repo.git("difftool", "-y", "-t", "loftet", "HEAD~1", "HEAD", "--", PLACE)


def test_a_broken_file_does_not_stop_git(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write("löften: [")
    assert here(capsys, "diff", "--git", "text", PLACE).out == "löften: [\n"


@pytest.mark.parametrize("words", [["driver", "a"], ["text"]])
def test_what_git_does_not_call(repo: Repo, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    del repo
    assert here(capsys, "diff", "--git", *words).code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="the program is a shell script")
def test_a_reader_that_has_seen_enough_does_not_make_git_complain(
    repo: Repo, capsys: pytest.CaptureFixture[str]
) -> None:
    here(capsys, "diff", "--git", "install")
    for place in ("promises/annan/2025.yaml", "promises/tredje/2025.yaml"):
        repo.write(GIVEN.replace("exempelköping-2025", place.split("/")[1]), place)
    repo.git("add", "-A")
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as nobody:
        done = subprocess.run(["git", "diff", "HEAD"], cwd=repo.top, check=False, stdout=nobody, stderr=subprocess.PIPE)
    assert done.stderr == b""


def test_uninstalling_leaves_nothing_behind(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    own = repo.top / ".git/info/attributes"
    own.write_text("*.png binary\n", encoding="utf-8")
    config = (repo.top / ".git/config").read_bytes()
    here(capsys, "diff", "--git", "install")
    for _ in range(2):
        assert here(capsys, "diff", "--git", "uninstall").code == 0
    assert (repo.top / ".git/config").read_bytes() == config
    assert own.read_text(encoding="utf-8") == "*.png binary\n"
