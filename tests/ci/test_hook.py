"""The hook for pre-commit, installed and run by pre-commit itself; packages are fetched as they are for a user."""

import os
import shutil
import subprocess
import sysconfig
from pathlib import Path

import pytest
from ci.runner import ROOT
from diff.repos import GIVEN, Repo

CONFIG = """\
repos:
  - repo: {project}
    rev: {revision}
    hooks:
      - id: loftet-lint
"""


@pytest.fixture
def project(tmp_path: Path) -> Repo:
    """The project as it is now, committed."""
    made = Repo(tmp_path / "loftet")
    for name in ("src", "templates", "LICENSES"):
        shutil.copytree(ROOT / name, made.top / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml"):
        shutil.copy(ROOT / name, made.top)
    made.git("init", "-q", "-b", "main")
    made.commit("Projektet")
    return made


def test_a_wrong_record_is_not_committed(project: Repo, tmp_path: Path) -> None:
    program = Path(sysconfig.get_path("scripts")) / "pre-commit"
    if not program.exists() and not os.environ.get("LOFTET_REQUIRE_TOOLS"):
        pytest.skip("pre-commit is not installed")
    repo = Repo(tmp_path / "kommun")
    repo.git("init", "-q", "-b", "main")
    config = CONFIG.format(project=project.top.as_uri(), revision=project.git("rev-parse", "HEAD"))
    repo.write(config, ".pre-commit-config.yaml")
    repo.write("löften: [", "annat/trasig.yaml")  # no record
    repo.write(GIVEN.replace("titel:", "titl:"))
    repo.git("add", "-A")

    def run() -> "subprocess.CompletedProcess[str]":
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PYTHON"))}
        # The project stands in for its address on the web; pre-commit passes on to git what is set in this way.
        kept |= {"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "protocol.file.allow", "GIT_CONFIG_VALUE_0": "always"}
        env = kept | {"PRE_COMMIT_HOME": str(tmp_path / "store"), "LOFTET_LANG": "sv", "PYTHONUTF8": "1"}
        return subprocess.run(
            [program, "run", "--all-files"], cwd=repo.top, env=env, capture_output=True, encoding="utf-8", check=False
        )

    stopped = run()
    assert stopped.returncode == 1, stopped.stdout + stopped.stderr
    assert "titl" in stopped.stdout
    assert "trasig.yaml" not in stopped.stdout
    repo.write(GIVEN)
    repo.git("add", "-A")
    assert run().returncode == 0
