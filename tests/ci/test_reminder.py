"""The example that opens an issue about what nobody has reported, run as it stands; ``gh`` is a stand-in."""

import sys
from pathlib import Path

import pytest
from ci.api import TOKEN, Api
from ci.runner import ROOT, Job, installed, load, run_steps
from diff.repos import GIVEN, Repo

GH = """\
#!{python}
# Takes what the real one documents for `gh issue create`, and asks the same of the server.
import argparse, json, os, sys, urllib.request
parser = argparse.ArgumentParser(allow_abbrev=False)
parser.add_argument("command", nargs=2, choices=["issue", "create"])
for option in ("--repo", "--title", "--body-file"):
    parser.add_argument(option, required=True)
asked = parser.parse_args()
with open(asked.body_file, encoding="utf-8") as file:
    content = {{"title": asked.title, "body": file.read()}}
address = f"{{os.environ['GITHUB_API_URL']}}/repos/{{asked.repo}}/issues"
headers = {{"Authorization": "Bearer " + os.environ["GH_TOKEN"]}}
urllib.request.urlopen(urllib.request.Request(address, json.dumps(content).encode(), headers)).close()
"""


@pytest.fixture
def job(tmp_path: Path, api: Api) -> Job:
    repo = Repo(tmp_path / "kommun")
    variables = {"GITHUB_API_URL": api.address, "GITHUB_REPOSITORY": "kommun/loften", "LOFTET_LANG": "sv"}
    made = Job(repo, {"github.token": TOKEN}, variables)
    gh = installed(made) / "gh"
    gh.write_text(GH.format(python=sys.executable), encoding="utf-8")
    gh.chmod(0o755)
    return made


def steps() -> list[dict[str, object]]:
    return list(load("docs/exempel/uppfoljning-github.yml")["jobs"]["missing"]["steps"])


def test_what_is_missing_becomes_an_issue(job: Job, api: Api) -> None:
    job.repo.write((ROOT / "docs/exempel/uppfoljning.yaml").read_text(encoding="utf-8"))
    assert not run_steps(steps(), job).failed, job.log
    assert api.asked == ["POST /repos/kommun/loften/issues"]
    assert api.issues[0]["title"] == "Saknad uppföljning"
    assert "Vi saknar 2 uppföljningar från er." in api.issues[0]["body"]
    assert TOKEN not in job.log


def test_where_nothing_is_missing_no_issue_is_opened(job: Job, api: Api) -> None:
    job.repo.write(GIVEN.replace("period: 2025", "period: 2999"))
    assert not run_steps(steps(), job).failed, job.log
    assert api.asked == []


def test_records_that_cannot_be_read_fail_the_run(job: Job, api: Api) -> None:
    job.repo.write("löften: [")
    assert run_steps(steps(), job).failed
    assert api.asked == []
