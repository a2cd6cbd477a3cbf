"""The workflows in the documentation, run as they stand: branch, change, merge request, shallow clone."""

import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from cli.runs import LOFTET, environment
from diff.repos import RECORDED, WEAKENED, Repo, new_repo

EXAMPLES = Path(__file__).parents[2] / "docs" / "exempel"


def script(name: str) -> str:
    """The commands of an example that compare."""
    workflow: dict[str, Any] = yaml.safe_load((EXAMPLES / f"andringar-{name}.yml").read_text(encoding="utf-8"))
    if name == "gitlab":
        return "\n".join(workflow["ändringar-i-löften"]["script"])
    steps = workflow["jobs"]["changes"]["steps"]
    return "\n".join(step["run"] for step in steps if "loftet diff" in step.get("run", ""))


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """A main line that has gone on, and a branch from before that weakens a promise."""
    made = new_repo(tmp_path / "kommun")
    made.git("checkout", "-q", "-b", "förslag")
    made.write(WEAKENED)
    made.commit()
    made.git("checkout", "-q", "main")
    made.write("Annat.\n", "README.md")
    made.commit()
    return made


def ran(name: str, repo: Repo, base: str) -> "subprocess.CompletedProcess[bytes]":
    programs = repo.top.parent / "bin"
    programs.mkdir(exist_ok=True)
    (programs / "loftet").write_text(f'#!/bin/sh\nexec {" ".join(LOFTET)} "$@"\n', encoding="utf-8")
    (programs / "loftet").chmod(0o755)
    path = f"{programs}{os.pathsep}{os.environ['PATH']}"
    variables = {"BASE": base, "CI_MERGE_REQUEST_DIFF_BASE_SHA": base, "LOFTET_LANG": "sv", "PATH": path}
    summary = {"GITHUB_STEP_SUMMARY": str(repo.top / "summary.md")}
    return subprocess.run(
        ["bash", "-e", "-c", script(name)],
        cwd=repo.top,
        env=environment(**variables, **summary),
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize("name", ["github", "gitlab"])
def test_a_proposal_is_stopped_until_the_reason_is_there(repo: Repo, name: str) -> None:
    base = repo.git("rev-parse", "main")
    repo.git("checkout", "-q", "förslag")
    stopped = ran(name, repo, base)
    assert stopped.returncode == 1
    comment = (repo.top / "andringar.md").read_text(encoding="utf-8")
    assert "**1 försvagat**" in comment
    assert "skäl: Skriv varför här." in comment
    if name == "github":
        assert "**1 försvagat**" in (repo.top / "summary.md").read_text(encoding="utf-8")
    repo.write(RECORDED)
    repo.git("commit", "-q", "-a", "-m", "Redovisa")
    assert ran(name, repo, base).returncode == 0


@pytest.mark.parametrize("name", ["github", "gitlab"])
def test_a_shallow_clone_is_told_what_to_fetch(repo: Repo, name: str, tmp_path: Path) -> None:
    base = repo.git("rev-parse", "main")
    clone = Repo(tmp_path / "klon")
    clone.git("clone", "-q", "--depth", "1", "--branch", "förslag", f"file://{repo.top}", ".")
    told = ran(name, clone, base)
    assert told.returncode == 3
    assert not (clone.top / "andringar.md").exists()
    command = told.stderr.decode().splitlines()[1].partition("Hämta resten med ")[2]
    subprocess.run(["bash", "-c", command], cwd=clone.top, check=True, capture_output=True)
    assert ran(name, clone, base).returncode == 1
