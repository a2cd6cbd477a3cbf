"""What a history comes to: how often the promise was changed, and what that meant; a report of it is no change."""

import json

import pytest
from cli.runs import here
from diff.repos import CASE, GIVEN, PLACE, Repo
from diff.test_goalposts import ENTRY, commit, reported, target

PART = f"{PLACE}#trygghetsvandringar"


def lead(capsys: pytest.CaptureFixture[str], asked: str) -> str:
    """Return what the history comes to, which every format says."""
    said = here(capsys, "diff", "--history", asked).out.splitlines()[1]
    assert said in here(capsys, "diff", "--history", asked, "-f", "html").out
    assert said in here(capsys, "diff", "--history", asked, "-f", "markdown").out
    assert json.loads(here(capsys, "diff", "--history", asked, "-f", "json").out)["summary"]["said"] == said
    return said


def test_one_lowered_target_is_one_change(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    commit(repo, target(4) + ENTRY.format(day="2025-03-15"), "2025-03-15")
    assert lead(capsys, PLACE) == ("Medborgarlöftet har ändrats vid 1 tillfälle sedan 1 februari 2025: 1 försvagat.")


def test_a_target_moved_once_and_passed_twice(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    commit(repo, target(4), "2025-03-15")
    once = reported(target(4), "2025-T1", "2025-05-10")
    commit(repo, once, "2025-05-10")
    commit(repo, reported(once, "2025-T2", "2025-09-10"), "2025-09-10")
    counts = "1 försvagat, 1 flyttat mål, 2 uppföljningar tillagda"
    for asked, subject in ((PLACE, "Medborgarlöftet"), (PART, "Aktiviteten ”Trygghetsvandringar med boende”")):
        assert lead(capsys, asked) == f"{subject} har ändrats vid 1 tillfälle sedan 1 februari 2025: {counts}."
        told = json.loads(here(capsys, "diff", "--history", asked, "-f", "json").out)
        assert told["summary"]["occasions"] == 1
        assert told["summary"]["counts"]["goalposts-moved"] == 1
        assert told["summary"]["counts"]["follow-up-rewritten"] == 0
    assert here(capsys, "diff", "HEAD~2..HEAD").out.startswith("1 flyttat mål, 2 uppföljningar tillagda\n")


def test_a_moved_target_is_told_of_where_it_came_to_light(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    commit(repo, target(6), "2025-03-15")
    once = reported(target(6), "2025-T1", "2025-05-10")
    commit(repo, once, "2025-05-10")
    twice = reported(once, "2025-T2", "2025-09-10")
    commit(repo, twice, "2025-09-10")
    commit(repo, twice.replace("minst: 6", "minst: 4"), "2025-10-01")
    versions = json.loads(here(capsys, "diff", "--history", PLACE, "-f", "json").out)["versions"]
    told = {version["date"]: {change["rule"] for change in version["document"]["changes"]} for version in versions}
    moved_again = "2025-10-01"
    assert [day for day, rules in told.items() if "goalposts-moved" in rules] == ["2025-05-10", moved_again]


def test_what_is_only_reported_has_not_changed(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    commit(repo, reported(GIVEN, "2025-T1", "2025-05-10"), "2025-05-10")
    assert lead(capsys, PART) == (
        "Aktiviteten ”Trygghetsvandringar med boende” har inte ändrats sedan 1 februari 2025. "
        "I övrigt: 1 uppföljning tillagd."
    )


def test_two_promises_in_one_version_are_changed_at_one_time(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    commit(repo, target(4).replace("Poliser till fots", "Fler poliser till fots"), "2025-03-15")
    commit(repo, target(2).replace("Poliser till fots", "Fler poliser till fots"), "2025-04-15")
    assert lead(capsys, PLACE) == (
        "Medborgarlöftet har ändrats vid 2 tillfällen sedan 1 februari 2025: 2 försvagade, 1 omformulerat."
    )


def test_an_extension_and_the_entry_that_records_it_are_one(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    commit(repo, (CASE.parent / "förlängning-redovisad" / "ny.yaml").read_text(encoding="utf-8"), "2025-03-15")
    assert lead(capsys, PLACE).endswith("har ändrats vid 1 tillfälle sedan 1 februari 2025: 1 förlängt.")
