"""Goalposts that move in one commit and are passed in another: seen in the history and when they are passed."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from cli.runs import here
from diff.records import FULL, data, document, without_one
from diff.repos import GIVEN, PLACE, Repo
from hypothesis import given, settings
from hypothesis import strategies as st

from loftet.diff.chapters import chapters_of, moved_since
from loftet.diff.edition import Edition
from loftet.model.shelf import ReadFile, nowhere
from loftet.model.template import TEMPLATE

WHOLE = FULL.read_text(encoding="utf-8")
VARIANTS = {
    "whole": document(WHOLE),
    **{
        f"{old} → {new}": document(WHOLE.replace(old, new))
        for old, new in (
            ("minst: 8", "minst: 4"),
            ("minst: 80 %", "minst: 60 %"),
            ("antal: 2", "antal: 9"),
            ("id: vandringar", "id: rundor"),
        )
    },
    **{name: changed for name, changed in without_one(data(WHOLE)) if "mål" in name or "utfall" in name},
}

PLACES = "        plats: [torget, stationen, Ängsgården]\n"
ENTRY = """\
ändringar:
  - {{id: lägre-mål, datum: {day}, typ: ändring, gäller: trygghetsvandringar, skäl: Två tjänster är vakanta.}}
"""


def target(number: int, text: str = GIVEN) -> str:
    return text.replace("minst: 8", f"minst: {number}")


def reported(text: str, interval: str, day: str, *, number: int = 2) -> str:
    entry = f"          - {{datum: {day}, avser: {interval}, antal: {number}}}\n"
    if "        utfall:\n" in text:
        start, _, rest = text.partition("        utfall:\n")
        return f"{start}        utfall:\n{entry}{rest}"
    return text.replace(PLACES, f"{PLACES}        utfall:\n{entry}")


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """A document with at least 8 walks a year, signed in January 2025."""
    made = Repo(tmp_path / "kommun")
    monkeypatch.chdir(made.top)
    monkeypatch.setenv("LOFTET_LANG", "sv")
    made.git("init", "-q", "-b", "main")
    commit(made, GIVEN, "2025-01-21")
    return made


def commit(repo: Repo, content: str, day: str) -> str:
    repo.write(content)
    return repo.commit(day=day)


def moved(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    found = json.loads(here(capsys, "diff", *words, "-f", "json").out)
    documents = found.get("documents") or [version["document"] for version in found["versions"]]
    changes = [change for document in documents if document for change in document["changes"]]
    return [change for change in changes if change["rule"] == "goalposts-moved"]


def history(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return moved(capsys, "--history", PLACE)


def test_lowered_in_august_reported_in_september(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    first = repo.git("rev-parse", "HEAD")
    second = commit(repo, target(4), "2025-08-15")
    third = commit(repo, reported(target(4), "2025-T2", "2025-09-10"), "2025-09-10")
    for words in (["--history", PLACE], ["--history", f"{PLACE}#trygghetsvandringar"], ["HEAD~1..HEAD"], ["HEAD~2"]):
        [found] = moved(capsys, *words)
        assert found["level"] == "error"
        assert found["moments"] == {
            "given": {"date": "2025-01-20", "commit": first},
            "moved": {"date": "2025-08-15", "commit": second},
            "reported": {"date": "2025-09-10", "commit": third},
        }
        for words_said in (
            "den 15 augusti 2025", "den 20 januari 2025, lovades minst 8", "Nu står det minst 4",
            "den 10 september 2025: tertial 2 2025: 2",
        ):  # fmt: skip
            assert words_said in found["message"]
    told = here(capsys, "diff", "--history", PLACE).out
    assert f"Versioner i git: {first[:12]} (först), {second[:12]} (målet ändrat), {third[:12]} (utfallet" in told


def test_reported_in_may_lowered_in_august(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    text = reported(GIVEN, "2025-T1", "2025-05-10")
    commit(repo, text, "2025-05-10")
    commit(repo, target(4, text), "2025-08-15")
    for words in (["--history", PLACE], ["HEAD~1..HEAD"]):
        [found] = moved(capsys, *words)
        assert "efter att ett utfall för samma tid hade rapporterats den 10 maj 2025" in found["message"]
        assert found["needs_decision"]


def test_what_is_not_committed_is_the_last_version(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    second = commit(repo, target(4), "2025-08-15")
    repo.write(reported(target(4), "2025-T2", "2025-09-10"))
    [found] = moved(capsys, "--today", "2025-09-12")
    assert found["moments"]["moved"]["commit"] == second
    assert found["moments"]["reported"] == {"date": "2025-09-12", "commit": None}
    told = here(capsys, "diff", "--today", "2025-09-12").out
    assert "filerna som de är nu (utfallet rapporterat)" in told


def test_a_target_moved_before_the_time_it_is_about_is_no_goalpost(
    repo: Repo, capsys: pytest.CaptureFixture[str]
) -> None:
    longer = GIVEN.replace("period: 2025\n", "period: 2025–2027\n")
    commit(repo, longer, "2025-01-22")
    commit(repo, target(4, longer), "2025-12-10")
    commit(repo, reported(target(4, longer), "2026", "2027-01-10"), "2027-01-10")
    assert history(capsys) == []
    assert moved(capsys, "HEAD~2..HEAD") == []


def test_a_target_moved_when_the_year_is_over_but_not_told_of_is_one(
    repo: Repo, capsys: pytest.CaptureFixture[str]
) -> None:
    longer = GIVEN.replace("period: 2025\n", "period: 2025–2027\n")
    commit(repo, longer, "2025-01-22")
    commit(repo, target(4, longer), "2026-01-10")
    commit(repo, reported(target(4, longer), "2025", "2026-02-10"), "2026-02-10")
    assert len(history(capsys)) == 1


def test_a_target_for_the_years_to_come_may_be_moved_when_the_year_has_been_told_of(
    repo: Repo, capsys: pytest.CaptureFixture[str]
) -> None:
    longer = reported(GIVEN.replace("period: 2025\n", "period: 2025–2027\n"), "2025", "2026-01-10")
    commit(repo, longer, "2026-01-10")
    commit(repo, target(4, longer), "2026-01-20")
    assert history(capsys) == []


def test_a_tertial_is_measured_by_itself(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    each_tertial = GIVEN.replace("trygghetsvandringar, per: år", "trygghetsvandringar, per: tertial")
    commit(repo, each_tertial, "2025-01-22")
    commit(repo, target(4, each_tertial), "2025-08-15")
    commit(repo, reported(target(4, each_tertial), "2025-T3", "2026-01-10"), "2026-01-10")
    assert history(capsys) == []
    commit(repo, reported(target(4, each_tertial), "2025-T2", "2026-01-11"), "2026-01-11")
    assert len(history(capsys)) == 1


def test_what_was_changed_while_it_was_a_draft_was_never_promised(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    start, end = GIVEN.index("undertecknat:"), GIVEN.index("dialoger:")
    draft = GIVEN[:start] + GIVEN[end:]
    made = Repo(tmp_path / "utkast")
    monkeypatch.chdir(made.top)
    made.git("init", "-q", "-b", "main")
    commit(made, draft, "2025-01-02")
    commit(made, target(4, draft), "2025-01-10")
    commit(made, target(4), "2025-01-21")
    commit(made, reported(target(4), "2025-T1", "2025-05-10"), "2025-05-10")
    assert history(capsys) == []
    assert moved(capsys, "HEAD~1") == []


def test_an_entry_with_a_reason_accounts_for_it_also_later(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    lowered = target(4) + ENTRY.format(day="2025-08-15")
    commit(repo, lowered, "2025-08-15")
    commit(repo, reported(lowered, "2025-T2", "2025-09-10"), "2025-09-10")
    [found] = moved(capsys, "HEAD~1..HEAD", "--fail-on", "weakened")
    assert (found["level"], found["recorded"]) == ("info", "lägre-mål")


def test_the_lines_that_are_suggested_account_for_it_when_filled_in(
    repo: Repo, capsys: pytest.CaptureFixture[str]
) -> None:
    commit(repo, target(4), "2025-08-15")
    text = reported(target(4), "2025-T2", "2025-09-10")
    repo.write(text)
    told = here(capsys, "diff", "--fail-on", "weakened", "--today", "2025-09-12")
    assert told.code == 1
    lines = told.out.splitlines()
    start = next(number for number, line in enumerate(lines) if line.strip() == "ändringar:")
    suggested = "".join(f"{line[6:]}\n" for line in lines[start:])
    assert "typ: ändring" in suggested
    repo.write(text + suggested.replace(TEMPLATE["skäl"], "Två tjänster är vakanta."))
    assert here(capsys, "diff", "--fail-on", "weakened", "--today", "2025-09-12").code == 0


def test_a_first_target_that_comes_with_its_outcome_has_not_been_moved(
    repo: Repo, capsys: pytest.CaptureFixture[str]
) -> None:
    without = GIVEN.replace("        mål: {minst: 8, enhet: trygghetsvandringar, per: år}\n", "")
    commit(repo, without, "2025-01-22")
    commit(repo, reported(GIVEN, "2025-T1", "2025-05-10"), "2025-05-10")
    assert moved(capsys, "HEAD~1..HEAD") == []
    assert history(capsys) == []
    (repo.top / "före.yaml").write_text(without, encoding="utf-8")
    assert moved(capsys, "före.yaml", PLACE) == []


@settings(max_examples=25)
@given(st.lists(st.sampled_from(sorted(VARIANTS)), min_size=2, max_size=6))
def test_whatever_happens_to_a_document_a_goalpost_is_a_target_that_differs(names: list[str]) -> None:
    files = [ReadFile("x.yaml", name, VARIANTS[name], (), nowhere) for name in names]
    editions = [Edition(date(2020, number, 1), str(number), "", file) for number, file in enumerate(files, 1)]
    for chapter in chapters_of(editions):
        assert chapter.comparison
        for change in chapter.comparison.changes:
            assert change.rule.id != "goalposts-moved" or change.old != change.new
    assert moved_since(files[0], files[-1], editions) is not None


def test_a_raised_target_demands_nothing(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    commit(repo, target(10), "2025-08-15")
    commit(repo, reported(target(10), "2025-T2", "2025-09-10"), "2025-09-10")
    assert moved(capsys, "HEAD~1..HEAD") == []
    commit(repo, reported(target(12), "2025-T3", "2025-12-10"), "2025-12-10")
    [found] = moved(capsys, "HEAD~1..HEAD")  # in one breath
    assert (found["level"], found["needs_decision"]) == ("info", False)


def test_a_target_that_is_back_where_it_was_is_no_goalpost(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    commit(repo, target(4), "2025-06-15")
    commit(repo, GIVEN, "2025-06-20")
    commit(repo, reported(GIVEN, "2025-T2", "2025-09-10"), "2025-09-10")
    assert history(capsys) == []


def test_a_new_id_does_not_hide_it(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    commit(repo, target(4), "2025-06-15")
    renamed = target(4).replace("id: trygghetsvandringar", "id: vandringar")
    commit(repo, renamed, "2025-06-20")
    commit(repo, reported(renamed, "2025-T2", "2025-09-10"), "2025-09-10")
    [found] = history(capsys)
    assert found["subject"]["id"] == "vandringar"
    assert "lovades minst 8" in found["message"]


def test_a_moved_file_does_not_hide_it(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    commit(repo, target(4), "2025-06-15")
    (repo.top / PLACE).rename(repo.top / "promises" / "flyttad.yaml")
    repo.write(reported(target(4), "2025-T2", "2025-09-10"), "promises/flyttad.yaml")
    assert len(moved(capsys, "HEAD")) == 1  # moved, not committed
    repo.commit(day="2025-09-10")
    assert len(moved(capsys, "HEAD~1..HEAD")) == 1


def test_two_versions_far_apart_are_judged_by_those_between(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    longer = GIVEN.replace("period: 2025\n", "period: 2025–2027\n")
    start = commit(repo, longer, "2025-01-22")
    commit(repo, target(4, longer), "2025-12-10")
    commit(repo, reported(target(4, longer), "2026", "2027-01-10"), "2027-01-10")
    assert moved(capsys, f"{start}..HEAD") == []


def test_a_file_outside_the_repository_has_no_past(
    repo: Repo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    commit(repo, reported(GIVEN, "2025-T1", "2025-05-10"), "2025-05-10")
    outside = tmp_path / "utanför.yaml"
    outside.write_text(target(4, reported(GIVEN, "2025-T1", "2025-05-10")), encoding="utf-8")
    for words in ([PLACE, str(outside)], [str(outside), PLACE]):
        assert "minst 4" in here(capsys, "diff", *words).out


def test_without_git_a_dated_entry_tells_when(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    longer = GIVEN.replace("period: 2025\n", "period: 2025–2027\n")
    told = reported(target(4, longer), "2026", "2027-01-10")
    Path("gammal.yaml").write_text(longer, encoding="utf-8")
    for day, expected in (("2026-08-15", 1), ("2025-12-10", 0)):
        Path("ny.yaml").write_text(told + ENTRY.format(day=day), encoding="utf-8")
        assert len(moved(capsys, "gammal.yaml", "ny.yaml")) == expected


def test_without_git_what_was_reported_before_is_seen_when_no_later_time_is_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    told = reported(GIVEN, "2025-T1", "2025-05-10")
    Path("gammal.yaml").write_text(told, encoding="utf-8")
    Path("ny.yaml").write_text(target(4, told), encoding="utf-8")
    [found] = moved(capsys, "gammal.yaml", "ny.yaml")
    assert "efter att ett utfall för samma tid hade rapporterats" in found["message"]
    assert set(found["moments"]) == {"given", "moved", "reported"}
    open_ended = told.replace("period: 2025\n", "period: 2025–2027\n")
    Path("gammal.yaml").write_text(open_ended, encoding="utf-8")
    Path("ny.yaml").write_text(target(4, open_ended), encoding="utf-8")
    assert moved(capsys, "gammal.yaml", "ny.yaml") == []


def test_without_git_an_outcome_after_an_entry_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LOFTET_LANG", "sv")
    old = target(4) + ENTRY.format(day="2025-08-15")
    Path("gammal.yaml").write_text(old, encoding="utf-8")
    Path("ny.yaml").write_text(reported(old, "2025-T2", "2025-09-10"), encoding="utf-8")
    told = here(capsys, "diff", "gammal.yaml", "ny.yaml", "--fail-on", "unclear")
    assert told.code == 0
    assert "enligt filen ändrades det som lovades under den tid som utfallet gäller" in told.out


def test_what_was_taken_in_later_is_told_with_the_days_of_the_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = Repo(tmp_path / "arkiv")
    monkeypatch.chdir(made.top)
    monkeypatch.setenv("LOFTET_LANG", "sv")
    made.git("init", "-q", "-b", "main")
    whole = reported(GIVEN, "2025-T1", "2025-05-10")
    commit(made, whole, "2026-03-01")
    commit(made, target(4, whole), "2026-03-02")
    said = here(capsys, "diff", "--history", PLACE).out
    assert "hade rapporterats den 10 maj 2025. Först, den 20 januari 2025, lovades minst 8" in said
