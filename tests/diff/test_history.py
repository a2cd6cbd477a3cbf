"""``loftet diff --history`` in a real git repository: how a promise has changed, told as a story."""

import json
import re
from pathlib import Path

import pytest
from cli.runs import here
from diff.repos import GIVEN, PLACE, RECORDED, Repo, new_repo

STORY = """\
Så har löftet ändrats: Medborgarlöfte i Exempelköping 2025
Aktiviteten ”Trygghetsvandringar med boende” har ändrats vid 2 tillfällen sedan 1 februari 2025: 1 försvagat, 1 stärkt.

1 februari 2025  Version {0} Första versionen
  Här börjar historiken: aktiviteten ”Trygghetsvandringar med boende” finns med för första gången.
  Då lovades minst 8 trygghetsvandringar per år.

1 mars 2025  Version {1} Höj målet
  stärkt  Aktiviteten ”Trygghetsvandringar med boende”: målet har höjts från minst 8 till minst 10 trygghetsvandringar \
per år.
      förut  minst [-8-] trygghetsvandringar per år
      nu     minst {{+10+}} trygghetsvandringar per år
      --> promises/exempelköping/2025.yaml:29

10 juni 2025  Version {3} Sänk målet
  försvagat  Aktiviteten ”Trygghetsvandringar med boende”: målet har sänkts från minst 10 till minst 4 \
trygghetsvandringar per år.
      förut  minst [-10-] trygghetsvandringar per år
      nu     minst {{+4+}} trygghetsvandringar per år
      --> promises/exempelköping/2025.yaml:36
      = Redovisat i ändringen den 10 juni 2025: Två tjänster är vakanta till hösten.
"""


@pytest.fixture
def commits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Raised in March, moved in April, lowered with a reason in June; another promise changed in July."""
    repo = new_repo(tmp_path / "kommun")
    monkeypatch.chdir(repo.top)
    monkeypatch.setenv("LOFTET_LANG", "sv")
    made = [repo.git("rev-parse", "HEAD")]
    raised = GIVEN.replace("minst: 8", "minst: 10")
    repo.write(raised)
    made.append(repo.commit("Höj målet", day="2025-03-01"))
    moved_to(repo, raised, "promises/exempelköping/löfte.yaml")
    made.append(repo.commit("Flytta filen", day="2025-04-01"))
    moved_to(repo, RECORDED, PLACE)
    made.append(repo.commit("Sänk målet", day="2025-06-10"))
    repo.write(RECORDED.replace("Poliser till fots", "Fler poliser till fots"))
    made.append(repo.commit("Annat", day="2025-07-01"))
    return made


def moved_to(repo: Repo, content: str, path: str) -> None:
    for old in repo.top.rglob("*.yaml"):
        old.unlink()
    repo.write(content, path)


def test_the_history_of_an_activity_reads_as_a_story(commits: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    told = here(capsys, "diff", "--history", f"{PLACE}#trygghetsvandringar")
    said = re.sub(r"promises/exempelköping/\w+.yaml", PLACE, told.out)
    assert said == STORY.format(*(commit[:12] for commit in commits))


def test_the_history_of_the_document_tells_of_everything(
    commits: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    told = json.loads(here(capsys, "diff", "--history", PLACE, "-f", "json").out)
    assert told["schema"] == "loftet.history/1"
    assert [version["commit"] for version in told["versions"]] == [commits[0], commits[1], commits[3], commits[4]]
    verdicts = [[change["verdict"] for change in version["document"]["changes"]] for version in told["versions"]]
    assert verdicts == [["new"], ["strengthened"], ["weakened", "editorial"], ["reworded"]]


@pytest.mark.parametrize("format_", ["markdown", "html"])
def test_the_public_page(commits: list[str], format_: str, capsys: pytest.CaptureFixture[str]) -> None:
    page = here(capsys, "diff", "--history", f"{PLACE}#trygghetsvandringar", "-f", format_).out
    for words in ("Så har löftet ändrats", "10 juni 2025", "försvagat", "Två tjänster är vakanta"):
        assert words in page
    assert commits[0][:12] not in page
    assert "Höj målet" not in page  # a commit's message may hold anything, names too


def test_a_version_that_cannot_be_read_is_told(commits: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    del commits
    repo = Repo(Path.cwd())
    repo.write("löften: [")
    repo.commit(day="2025-08-01")
    assert "gick inte att läsa i den här versionen" in here(capsys, "diff", "--history", PLACE).out


@pytest.mark.parametrize("asked", ["promises/finns-inte.yaml", f"{PLACE}#finns-inte"])
def test_what_has_no_history(commits: list[str], asked: str, capsys: pytest.CaptureFixture[str]) -> None:
    del commits
    assert here(capsys, "diff", "--history", asked).code == 3


@pytest.mark.parametrize("asked", ["", ".", "promises", "promises/exempelköping"])
def test_a_folder_has_no_history(commits: list[str], asked: str, capsys: pytest.CaptureFixture[str]) -> None:
    del commits
    told = here(capsys, "diff", "--history", asked)
    assert told.code == 3
    assert "är en mapp" in told.err


def test_a_format_that_tells_no_history(commits: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    del commits
    assert here(capsys, "diff", "--history", PLACE, "-f", "github").code == 2
