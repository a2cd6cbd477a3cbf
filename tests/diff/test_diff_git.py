"""``loftet diff`` in a real git repository: which versions can be named, and what happens when they can't be had."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from cli.runs import Outcome, here
from diff.repos import GIVEN, PLACE, RECORDED, WEAKENED, Repo

from loftet.model.template import TEMPLATE

SAID = "målet har sänkts från minst 8 till minst 4"


@pytest.fixture
def weakened(repo: Repo) -> Repo:
    """Weakened in the commit after the first."""
    repo.write(WEAKENED)
    repo.commit("Sänk målet", day="2025-06-01")
    return repo


def diff(capsys: pytest.CaptureFixture[str], *args: str) -> Outcome:
    return here(capsys, "diff", *args)


def verdicts(capsys: pytest.CaptureFixture[str], *args: str) -> dict[str, int]:
    found: dict[str, Any] = json.loads(diff(capsys, *args, "-f", "json").out)
    return {verdict: count for verdict, count in found["counts"].items() if count}


def test_without_arguments_what_is_not_committed_is_told(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(capsys).out == "Inga ändringar.\n"
    repo.write(WEAKENED)
    assert SAID in diff(capsys).out


def test_the_work_tree_in_other_line_ends_is_no_change(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    (repo.top / PLACE).write_bytes(GIVEN.replace("\n", "\r\n").encode())
    assert verdicts(capsys) == {}


@pytest.mark.parametrize(
    "words",
    [
        ["HEAD~1"],
        ["HEAD~1", "HEAD"],
        ["HEAD~1..HEAD"],
        ["HEAD~1.."],
        ["HEAD~1...HEAD", "promises"],
        ["HEAD~1", PLACE],
        [f"HEAD~1:{PLACE}", f"HEAD:{PLACE}"],
        [f"HEAD~1:./{PLACE}", PLACE],
        [f"HEAD~1:{PLACE}"],
        ["--previous"],
        ["--previous", PLACE],
        ["--since", "2025-05-01"],
        ["--since-tertial", "2025-T2"],
        ["--since-tertial", "2025-t2", "promises"],
    ],
    ids=" ".join,
)
def test_the_ways_to_name_two_versions(weakened: Repo, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    del weakened
    assert verdicts(capsys, *words) == {"weakened": 1}


def test_a_day_before_everything_makes_everything_new(weakened: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    del weakened
    assert verdicts(capsys, "--since", "2020-01-01") == {"new": 1}


def test_three_dots_leave_out_what_the_other_branch_did(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.git("checkout", "-q", "-b", "förslag")
    repo.write(GIVEN.replace("minst: 8", "minst: 10"))
    repo.commit()
    repo.git("checkout", "-q", "main")
    repo.write(GIVEN.replace("exempelköping", "påhittsby"), "promises/påhittsby/2025.yaml")
    repo.commit()
    assert verdicts(capsys, "main...förslag") == {"strengthened": 1}
    assert verdicts(capsys, "main..förslag") == {"strengthened": 1, "withdrawn": 1}


def test_from_a_folder_below_paths_are_as_one_stands(
    weakened: Repo, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(weakened.top / "promises")
    assert "--> exempelköping/2025.yaml:" in diff(capsys, "HEAD~1").out


def test_a_moved_file_is_followed_by_its_id(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    (repo.top / PLACE).unlink()
    repo.write(WEAKENED, "promises/exempelbygden/löfte-25.yaml")
    assert verdicts(capsys) == {"weakened": 1}
    repo.commit()
    assert verdicts(capsys, "HEAD~1..HEAD") == {"weakened": 1}


def test_a_moved_file_with_a_new_id_is_followed_by_what_it_says(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    (repo.top / PLACE).unlink()
    repo.write(WEAKENED.replace("id: exempelköping-2025", "id: exempelbygden-2025"), "promises/annan/2025.yaml")
    assert verdicts(capsys) == {"weakened": 1, "editorial": 1}


def test_a_broken_file_is_named_and_the_rest_goes_on(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    other = "promises/påhittsby/2025.yaml"
    repo.write(GIVEN.replace("exempelköping", "påhittsby"), other)
    repo.commit()
    repo.write(WEAKENED)
    repo.write("löften: [", other)
    told = diff(capsys)
    assert told.code == 3
    assert SAID in told.out
    assert "borttaget" not in told.out
    assert other in told.out
    repo.commit()
    repo.write(GIVEN.replace("exempelköping", "påhittsby"), other)
    mended = diff(capsys)
    assert mended.code == 0
    assert "inte att läsa i den gamla versionen" in mended.out


def test_what_makes_a_run_fail(repo: Repo, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert diff(capsys, "--exit-code").code == 0
    repo.write(WEAKENED)
    assert diff(capsys).code == 0
    assert diff(capsys, "--exit-code").code == 1
    assert diff(capsys, "--fail-on", "weakened").code == 1
    fingerprint = json.loads(diff(capsys, "-f", "json").out)["documents"][0]["changes"][0]["fingerprint"]
    accepted = tmp_path / "godtaget.txt"
    accepted.write_text(f"# Lista\n\n{fingerprint} Beslutat muntligen, protokoll följer.\n", encoding="utf-8")
    assert diff(capsys, "--fail-on", "weakened", "--accepted", str(accepted)).code == 0
    accepted.write_text(f"{fingerprint}\n", encoding="utf-8")
    assert diff(capsys, "--accepted", str(accepted)).code == 2
    repo.write(RECORDED)
    assert diff(capsys, "--fail-on", "weakened").code == 0


def test_the_lines_that_record_a_change_do_record_it(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    record(repo, WEAKENED, capsys)
    assert diff(capsys, "--fail-on", "weakened").code == 0


def test_the_lines_that_record_a_removed_activity_withdraw_nothing_else(
    repo: Repo, capsys: pytest.CaptureFixture[str]
) -> None:
    before, _, rest = GIVEN.partition("      - id: klottersanering\n")
    record(repo, f"{before}      - id: synlig-polis\n{rest.partition('      - id: synlig-polis')[2][1:]}", capsys)
    assert diff(capsys, "--fail-on", "weakened").code == 0
    assert "återtag" not in here(capsys, "report", "promises", "--year", "2025").out.lower()


def record(repo: Repo, content: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Write a file, and record what it changes with the very lines that loftet suggests."""
    repo.write(content)
    told = diff(capsys, "--today", "2025-06-10").out.splitlines()
    start = next(number for number, line in enumerate(told) if line.strip() == "ändringar:")
    suggested = "\n".join(line[6:] for line in told[start:])
    repo.write(f"{content}{suggested}\n".replace(TEMPLATE["skäl"], "Två tjänster är vakanta."))


def test_moved_goalposts_are_shown_against_what_was_first_given(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    (repo.top / PLACE).rename(repo.top / "promises" / "flyttad.yaml")
    repo.commit()
    (repo.top / "promises" / "flyttad.yaml").unlink()
    repo.write(GIVEN.replace("minst: 8", "minst: 6"))
    repo.commit()
    lowest = GIVEN.replace("minst: 8", "minst: 4")
    place = "        plats: [torget, stationen, Ängsgården]\n"
    repo.write(lowest.replace(place, f"{place}        utfall: [{{avser: 2025, antal: 4, status: uppfyllt}}]\n"))
    assert "Först lovades minst 8 trygghetsvandringar per år. Nu står det minst 4" in diff(capsys).out


def test_a_shallow_clone_says_what_to_run_and_then_it_works(
    weakened: Repo, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    weakened.git("checkout", "-q", "-b", "förslag")
    weakened.write(GIVEN.replace("minst: 8", "minst: 3"))
    weakened.commit()
    clone = Repo(tmp_path / "klon")
    clone.git("clone", "-q", "--depth", "1", "--branch", "förslag", f"file://{weakened.top}", ".")
    monkeypatch.chdir(clone.top)
    for words in (["HEAD~1"], ["origin/main...HEAD"], ["--since", "2025-01-15"], ["--previous"]):
        told = diff(capsys, *words)
        assert told.code == 3
        assert 'git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*"' in told.err
    clone.git("fetch", "-q", "--unshallow", "origin", "+refs/heads/*:refs/remotes/origin/*")
    assert verdicts(capsys, "origin/main...HEAD") == {"weakened": 1}


def test_outside_git_files_and_folders_can_be_compared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, content in (("a", GIVEN), ("b", WEAKENED)):
        Repo(tmp_path / name).write(content)
        shutil.copy(tmp_path / "a" / PLACE, tmp_path / name / "lika.yaml")
    assert verdicts(capsys, "a", "b") == {"weakened": 1}
    assert verdicts(capsys, f"a/{PLACE}", f"b/{PLACE}") == {"weakened": 1}
    for words in (["a", "c"], [f"a/{PLACE}", "ny.yaml"], ["gammal.yaml", "ny.yaml"]):
        assert "finns inte." in diff(capsys, *words).err
    refused = diff(capsys, "HEAD")
    assert refused.code == 3
    assert "loftet diff GAMMAL NY" in refused.err or "loftet diff OLD NEW" in refused.err


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["finns-inte"], 3),
        (["main..finns-inte"], 3),
        (["HEAD:promises/finns/inte.yaml"], 3),
        (["HEAD", "--", "finns-inte.yaml"], 3),
        (["HEAD..HEAD", "finns-inte.yaml"], 3),
        (["HEAD:a", "HEAD:b", "HEAD:c"], 2),
        (["--since", "2025-01-01", "--previous"], 2),
        (["--since-tertial", "2025-T4"], 2),
        (["--accepted", "finns-inte"], 3),
        (["main", "/"], 3),
    ],
    ids=str,
)
def test_what_cannot_be_had_is_told(
    repo: Repo, words: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    del repo
    told = diff(capsys, *words)
    assert (told.code, told.out) == (code, "")
    assert told.err.startswith("Fel: ")
