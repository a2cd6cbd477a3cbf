"""Real git repositories for the tests, made from nothing, with the dates and the content that a test needs."""

import os
import subprocess
from pathlib import Path

CASE = Path(__file__).parents[1] / "cases" / "diff" / "målet-sänkt"
GIVEN = (CASE / "gammal.yaml").read_text(encoding="utf-8")
WEAKENED = (CASE / "ny.yaml").read_text(encoding="utf-8")
RECORDED = (CASE.parent / "målet-sänkt-med-beslut" / "ny.yaml").read_text(encoding="utf-8")
PLACE = "promises/exempelköping/2025.yaml"


class Repo:
    """A repository with a work tree."""

    def __init__(self, top: Path) -> None:
        self.top = top
        top.mkdir(parents=True, exist_ok=True)

    def git(self, *args: str, day: str = "2025-02-01") -> str:
        moment = f"{day}T12:00:00+0000"
        who = {
            f"GIT_{role}_{what}": f"{what.lower()}@exempel.se"
            for role in ("AUTHOR", "COMMITTER")
            for what in ("NAME", "EMAIL")
        }
        kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        env = kept | who | {"GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment, "GIT_CONFIG_GLOBAL": os.devnull}
        done = subprocess.run(["git", *args], cwd=self.top, env=env, capture_output=True, check=True)
        return done.stdout.decode().strip()

    def write(self, content: str, path: str = PLACE) -> None:
        (self.top / path).parent.mkdir(parents=True, exist_ok=True)
        (self.top / path).write_text(content, encoding="utf-8", newline="\n")

    def commit(self, subject: str = "Ändra", day: str = "2025-02-01") -> str:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", subject, day=day)
        return self.git("rev-parse", "HEAD")


def new_repo(top: Path) -> Repo:
    """A repository with one promise document, committed on 1 February 2025."""
    repo = Repo(top)
    repo.git("init", "-q", "-b", "main")
    repo.write(GIVEN)
    repo.commit("Första versionen")
    return repo
