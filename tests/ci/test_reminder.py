"""The example that opens an issue about what nobody has reported, run as it stands; ``gh`` is a stand-in."""

import sys
from pathlib import Path
from shutil import which

import pytest
from ci.api import TOKEN, Api
from ci.runner import ROOT, Job, installed, load, run_steps
from diff.repos import GIVEN, Repo

GH = """\
#!{python}
# Takes what the real one documents for `gh issue list`, `create` and `edit`, and asks the same of the server.
import argparse, json, os, sys, urllib.request
PICK = "map(select(.title == env.TITLE)) | .[0].number // empty"
parser = argparse.ArgumentParser(allow_abbrev=False)
commands = parser.add_subparsers(required=True).add_parser("issue").add_subparsers(dest="command", required=True)
options = {{
    "list": ["--state", "--limit", "--json", "--jq"],
    "create": ["--title", "--body-file"],
    "edit": ["--body-file"],
}}
for command, names in options.items():
    taken = commands.add_parser(command, allow_abbrev=False)
    if command == "edit":
        taken.add_argument("number", type=int)
    for name in ["--repo", *names]:
        taken.add_argument(name, required=True)
asked = parser.parse_args()
address = f"{{os.environ['GITHUB_API_URL']}}/repos/{{asked.repo}}/issues"
headers = {{"Authorization": "Bearer " + os.environ["GH_TOKEN"]}}
if asked.command == "list":
    assert (asked.state, asked.json, asked.jq) == ("open", "number,title", PICK)
    with urllib.request.urlopen(urllib.request.Request(address, headers=headers)) as answer:
        found = [each["number"] for each in json.load(answer) if each["title"] == os.environ["TITLE"]]
    print(*found[:1])
    sys.exit()
with open(asked.body_file, encoding="utf-8") as file:
    content = {{"body": file.read()}}
method = "POST"
if asked.command == "edit":
    address, method = f"{{address}}/{{asked.number}}", "PATCH"
else:
    content["title"] = asked.title
request = urllib.request.Request(address, json.dumps(content).encode(), headers, method=method)
urllib.request.urlopen(request).close()
"""

DATE = """\
#!/bin/sh
# The day after the third tertial of 2025, where no other day is given.
case "$1" in -d) exec {date} "$@" ;; *) exec {date} -d 2026-01-01 "$@" ;; esac
"""


@pytest.fixture
def job(tmp_path: Path, api: Api) -> Job:
    repo = Repo(tmp_path / "kommun")
    variables = {"GITHUB_API_URL": api.address, "GITHUB_REPOSITORY": "kommun/loften", "LOFTET_LANG": "sv"}
    made = Job(repo, {"github.token": TOKEN}, variables)
    for name, script in (("gh", GH.format(python=sys.executable)), ("date", DATE.format(date=which("date")))):
        program = installed(made) / name
        program.write_text(script, encoding="utf-8")
        program.chmod(0o755)
    return made


def steps() -> list[dict[str, object]]:
    return list(load("docs/exempel/uppfoljning-github.yml")["jobs"]["missing"]["steps"])


def test_what_is_missing_becomes_an_issue(job: Job, api: Api) -> None:
    job.repo.write((ROOT / "docs/exempel/uppfoljning.yaml").read_text(encoding="utf-8"))
    assert not run_steps(steps(), job).failed, job.log
    assert api.asked == ["GET /repos/kommun/loften/issues", "POST /repos/kommun/loften/issues"]
    assert api.issues[0]["title"] == "Saknad uppföljning 2025-T3"
    assert "Vi saknar 1 uppföljning från er." in api.issues[0]["body"]
    assert TOKEN not in job.log


def test_an_open_issue_about_the_same_tertial_is_written_anew(job: Job, api: Api) -> None:
    job.repo.write((ROOT / "docs/exempel/uppfoljning.yaml").read_text(encoding="utf-8"))
    api.issues.append({"title": "Något annat", "body": ""})
    api.issues.append({"title": "Saknad uppföljning 2025-T3", "body": "Det som saknades då."})
    assert not run_steps(steps(), job).failed, job.log
    assert api.asked == ["GET /repos/kommun/loften/issues", "PATCH /repos/kommun/loften/issues/2"]
    assert [issue["body"][:1] for issue in api.issues] == ["", "#"]
    assert "Vi saknar 1 uppföljning från er." in api.issues[1]["body"]


def test_documents_of_other_times_are_not_asked_about(job: Job, api: Api) -> None:
    job.repo.write((ROOT / "promises/jonkoping/2016.yaml").read_text(encoding="utf-8"))
    assert not run_steps(steps(), job).failed, job.log
    assert api.asked == []


def test_where_nothing_is_missing_no_issue_is_opened(job: Job, api: Api) -> None:
    job.repo.write(GIVEN.replace("period: 2025", "period: 2999"))
    assert not run_steps(steps(), job).failed, job.log
    assert api.asked == []


def test_records_that_cannot_be_read_fail_the_run(job: Job, api: Api) -> None:
    job.repo.write("löften: [")
    assert run_steps(steps(), job).failed
    assert api.asked == []
