"""The action and the GitLab template on a proposal to change a promise, in real git and against a server of our own."""

import json
import re
from pathlib import Path

import pytest
from ci.api import STRANGER, Api
from ci.proposals import SYSTEMS, on_github, on_gitlab, proposed, run_on
from ci.runner import ROOT, Job, load, run_script
from diff.repos import GIVEN, PLACE, RECORDED, WEAKENED, new_repo

from loftet.cli.thread import MARK

DIFF = "loftet diff"
COMMENTED = f"# Inget löfte ändras av en kommentar.\n{GIVEN}"
OTHER = "promises/annanköping/2025.yaml"


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_proposal_is_stopped_until_the_reason_is_there(system: str, tmp_path: Path, api: Api) -> None:
    repo = proposed(tmp_path)
    stopped = run_on(system, repo, api, repo.git("rev-parse", "main"))
    assert stopped.codes[DIFF] == 1
    assert len(api.bodies) == 1
    assert api.bodies[0].startswith(MARK)
    assert "**1 försvagat**" in api.bodies[0]
    assert "skäl: Skriv varför här." in api.bodies[0]
    repo.git("checkout", "-q", "förslag")
    repo.write(RECORDED)
    repo.commit("Redovisa")
    assert run_on(system, repo, api, repo.git("rev-parse", "main")).codes[DIFF] == 0
    assert len(api.bodies) == 1  # the same comment, written anew
    assert "skäl: Skriv varför här." not in api.bodies[0]


def test_github_is_shown_where_and_the_summary_tells_all(tmp_path: Path, api: Api) -> None:
    repo = proposed(tmp_path)
    job = on_github(repo, api, repo.git("rev-parse", "main"))
    assert re.search(
        r"^::error file=promises/exempelköping/2025.yaml,line=\d+,title=försvagat::", job.log, re.MULTILINE
    )
    assert "**1 försvagat**" in job.summary
    assert list(job.codes) == ["loftet lint", DIFF, "Comment"]
    assert (job.codes["Comment"], job.failed) == (0, True)


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_proposal_that_leaves_the_promises_alone_gets_no_comment(system: str, tmp_path: Path, api: Api) -> None:
    repo = proposed(tmp_path, COMMENTED)
    assert run_on(system, repo, api, repo.git("rev-parse", "main")).codes[DIFF] == 0
    assert api.bodies == []


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_comment_is_taken_back_when_the_change_is(system: str, tmp_path: Path, api: Api) -> None:
    repo = proposed(tmp_path)
    run_on(system, repo, api, repo.git("rev-parse", "main"))
    repo.git("checkout", "-q", "förslag")
    repo.write(GIVEN)
    repo.commit("Ångra")
    run_on(system, repo, api, repo.git("rev-parse", "main"))
    assert len(api.bodies) == 1
    assert "försvagat" not in api.bodies[0]


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_others_have_changed_since_is_not_held_against_a_proposal(system: str, tmp_path: Path, api: Api) -> None:
    repo = proposed(tmp_path, COMMENTED)
    old_base = repo.git("rev-parse", "main")
    repo.write(WEAKENED)
    repo.commit("Annans försvagning")
    repo.git("checkout", "-q", "förslag")
    repo.write(GIVEN.replace("exempelköping", "annanköping"), OTHER)
    repo.commit("Nytt dokument")
    job = run_on(system, repo, api, old_base)
    assert job.codes[DIFF] == 0
    assert "**1 nytt**" in api.bodies[0]


def test_a_pipeline_of_the_merged_result_compares_with_the_target_as_it_is(tmp_path: Path, api: Api) -> None:
    repo = proposed(tmp_path, COMMENTED)
    base = repo.git("merge-base", "main", "förslag")
    repo.write(WEAKENED)
    repo.commit("Annans försvagning")
    target = repo.git("rev-parse", "main")
    repo.git("checkout", "-q", "förslag")
    repo.git("merge", "-q", "-m", "Sammanfoga", "main")
    assert on_gitlab(repo, api, base, CI_MERGE_REQUEST_TARGET_BRANCH_SHA=target).codes[DIFF] == 0
    assert api.bodies == []


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_shallow_clone_is_told_what_to_fetch(system: str, tmp_path: Path, api: Api) -> None:
    repo = proposed(tmp_path)
    repo.git("checkout", "-q", "förslag")
    repo.write("Granskat och godkänt", "loftet-diff.md")  # not to be taken for the report
    repo.commit()
    job = run_on(system, repo, api, repo.git("rev-parse", "main"), depth=1)
    assert job.codes[DIFF] == 3
    assert "git fetch --unshallow" in job.log
    assert ("Give actions/checkout fetch-depth: 0" in job.log) == (system == "github")
    assert api.asked == []


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("status", [403, 500, 307])
def test_a_run_that_may_not_comment_judges_all_the_same(system: str, status: int, tmp_path: Path, api: Api) -> None:
    api.refuses = status
    repo = proposed(tmp_path)
    job = run_on(system, repo, api, repo.git("rev-parse", "main"))
    assert job.codes[DIFF] == 1
    assert job.codes.get("Comment", 0) == 0
    assert ("får inte skriva här" if status == 403 else "kunde inte skrivas") in job.log
    assert not any("elsewhere" in asked for asked in api.asked)


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_record_that_is_broken_by_the_proposal_is_named(system: str, tmp_path: Path, api: Api) -> None:
    repo = proposed(tmp_path, "löften: [")
    assert run_on(system, repo, api, repo.git("rev-parse", "main")).codes[DIFF] == 3
    assert "- promises/exempelköping/2025.yaml" in api.bodies[0]


def test_without_a_token_or_a_wish_for_it_nobody_is_asked(tmp_path: Path, api: Api) -> None:
    repo = proposed(tmp_path)
    base = repo.git("rev-parse", "main")
    assert on_gitlab(repo, api, base, LOFTET_TOKEN="").codes[DIFF] == 1
    assert on_github(repo, api, base, comment="false").codes[DIFF] == 1
    assert api.asked == []


@pytest.mark.parametrize("system", SYSTEMS)
def test_only_our_own_comment_is_written_anew(system: str, tmp_path: Path, api: Api) -> None:
    planted = f"{MARK}\nGranskat och godkänt"
    for _ in range(150):  # more than a page
        api.put(planted, STRANGER)
    api.put(planted, None)  # from somebody who has no account any longer
    repo = proposed(tmp_path)
    for _ in range(2):
        run_on(system, repo, api, repo.git("rev-parse", "main"))
    assert api.bodies[:151] == [planted] * 151
    assert len(api.bodies) == 152


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_is_proposed_is_not_run(system: str, tmp_path: Path, api: Api) -> None:
    repo = proposed(tmp_path)
    repo.git("checkout", "-q", "förslag")
    for name in ("json", "pip", "venv", "http", "loftet/__init__", "sitecustomize"):
        repo.write(f"open({str(tmp_path / 'MARK')!r}, 'w')\n", f"{name}.py")
    repo.write("Granskat och godkänt", "loftet-diff.md")
    repo.commit("Program")
    job = run_on(system, repo, api, repo.git("rev-parse", "main"))
    assert job.codes[DIFF] == 1
    assert "**1 försvagat**" in api.bodies[0]
    assert not (tmp_path / "MARK").exists()


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_file_with_the_name_of_the_range_does_not_hide_the_change(system: str, tmp_path: Path, api: Api) -> None:
    repo = proposed(tmp_path)
    old, new = repo.git("merge-base", "main", "förslag"), repo.git("rev-parse", "main")
    repo.git("checkout", "-q", "förslag")
    for base in (old, new):
        repo.write("x", f"{base}...HEAD")
    repo.commit("Ett namn")
    assert run_on(system, repo, api, new).codes[DIFF] == 2


def test_what_the_caller_writes_is_no_part_of_the_script(tmp_path: Path, api: Api) -> None:
    repo = proposed(tmp_path)
    paths = f"promises\n\n$(touch {tmp_path}/MARK)\n`touch {tmp_path}/MARK`; touch {tmp_path}/MARK\n--output=MARK"
    job = on_github(repo, api, repo.git("rev-parse", "main"), paths=paths, fail_on=f"$(touch {tmp_path}/MARK)")
    assert job.failed
    assert not list(tmp_path.rglob("MARK"))


@pytest.mark.parametrize(("fails_on", "code"), [("weakened", 1), ("", 0)])
def test_what_fails_a_proposal_can_be_chosen(fails_on: str, code: int, tmp_path: Path, api: Api) -> None:
    repo = proposed(tmp_path)
    base = repo.git("rev-parse", "main")
    assert on_github(repo, api, base, fail_on_change=fails_on).codes[DIFF] == code
    assert on_gitlab(repo, api, base, LOFTET_FAIL_ON_CHANGE=fails_on).codes[DIFF] == code


def test_gitlab_is_given_the_findings_of_every_record(tmp_path: Path) -> None:
    repo = new_repo(tmp_path / "kommun")
    lint = load(".gitlab/loftet.yml")["loftet-lint"]["script"]
    job = run_script(lint, Job(repo, {}, {}), "loftet lint", {})
    repo.write(GIVEN.replace("titel:", "titl:"))
    stopped = run_script(lint, Job(repo, {}, {}), "loftet lint", {})
    assert (job.codes["loftet lint"], stopped.codes["loftet lint"]) == (0, 1)
    found = json.loads((repo.top / "gl-code-quality-report.json").read_text(encoding="utf-8"))
    assert {issue["location"]["path"] for issue in found} == {PLACE}


def test_everything_by_others_is_the_same_commit_wherever_it_is_used() -> None:
    files = ["action.yml", *(str(path.relative_to(ROOT)) for path in (ROOT / "docs/exempel").glob("*-github.yml"))]
    text = "".join((ROOT / name).read_text(encoding="utf-8") for name in [*files, ".github/workflows/ci.yml"])
    used = set(re.findall(r"uses: (actions/[\w-]+)(\S+ # \S+)", text))
    assert len({name for name, _ in used}) == len(used) == 3
