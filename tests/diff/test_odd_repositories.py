"""Repositories as they come: empty, bare, somebody else's, with parts left out, links, other repositories in them."""

import os
from pathlib import Path

import pytest
from cli.runs import Outcome, here
from diff.repos import GIVEN, PLACE, WEAKENED, Repo, new_repo

OTHER = "promises/påhittsby/2025.yaml"
ELSEWHERE = GIVEN.replace("exempelköping", "påhittsby")
NOTHING = "Inga ändringar.\n"


def diff(capsys: pytest.CaptureFixture[str], *words: str) -> Outcome:
    return here(capsys, "diff", *words)


@pytest.mark.parametrize(
    "words", [[], ["HEAD"], ["--previous"], ["--since", "2025-01-01"], ["--history", PLACE]], ids=str
)
def test_nothing_committed(
    tmp_path: Path, words: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = Repo(tmp_path / "tomt")
    empty.git("init", "-q")
    empty.write(GIVEN)
    monkeypatch.chdir(empty.top)
    monkeypatch.setenv("LOFTET_LANG", "sv")
    told = diff(capsys, *words)
    assert told.code == 3
    assert "Inget är sparat som en version i git än." in told.err


def test_files_are_compared_where_nothing_is_committed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = Repo(tmp_path / "tomt")
    empty.git("init", "-q")
    monkeypatch.chdir(empty.top)
    told = GIVEN.replace("plats: [torget", "utfall: [{avser: 2025-T1, antal: 1}]\n        plats: [torget")
    empty.write(told, "a.yaml")
    empty.write(told.replace("minst: 8", "minst: 4"), "b.yaml")
    assert diff(capsys, "a.yaml", "b.yaml").code == 0


def test_a_bare_repository_is_named(
    repo: Repo, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    repo.git("clone", "-q", "--bare", ".", "../naken")
    monkeypatch.chdir(repo.top.parent / "naken")
    assert "är ett förvar i git utan filer" in diff(capsys, "HEAD").err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a folder away")
def test_a_folder_of_somebody_else_comes_with_the_command(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (repo.top, repo.top / ".git"):
        os.chown(path, 65534, 65534)
    told = diff(capsys, "HEAD")
    assert told.code == 3
    assert f"git config --global --add safe.directory {repo.top}" in told.err


def test_settings_that_git_cannot_read(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    (repo.top / ".git" / "config").write_text("[trasig", encoding="utf-8")
    assert "git säger: fatal: bad config" in diff(capsys).err


def test_what_a_sparse_checkout_leaves_out_has_not_been_removed(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write(ELSEWHERE, OTHER)
    repo.commit()
    repo.git("sparse-checkout", "set", "promises/exempelköping")
    assert not (repo.top / OTHER).exists()
    assert diff(capsys).out == NOTHING
    repo.git("sparse-checkout", "disable")
    repo.write(ELSEWHERE.replace("minst: 8", "minst: 4"), OTHER)
    repo.commit()
    repo.git("sparse-checkout", "set", "promises/exempelköping")
    assert "från minst 8 till minst 4" in diff(capsys, "HEAD~1").out


def test_another_repository_inside_is_left_alone(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    other = new_repo(repo.top.parent / "annat")
    repo.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", str(other.top), "promises/under")
    repo.commit()
    assert diff(capsys).out == NOTHING
    assert diff(capsys, "HEAD~1").out == NOTHING
    assert diff(capsys, "HEAD~1..HEAD").out == NOTHING


def test_a_link_to_the_present_record_is_no_record(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    link = repo.top / "promises" / "aktuell.yaml"
    link.symlink_to("exempelköping/2025.yaml")
    assert diff(capsys).out == NOTHING
    repo.commit()
    for words in ([], ["HEAD~1"], ["HEAD~1..HEAD"]):
        assert diff(capsys, *words).out == NOTHING


def test_a_link_in_the_place_of_a_record_is_told(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    (repo.top / PLACE).unlink()
    (repo.top / PLACE).symlink_to("/etc/passwd")
    repo.commit()
    for words in (["HEAD~1"], ["HEAD~1..HEAD"]):
        told = diff(capsys, *words)
        assert told.code == 3
        assert told.out.startswith("1 fil kunde inte jämföras.")


def test_names_that_differ_in_capitals_only(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    upper = "promises/exempelköping/2025.YAML"
    if (repo.top / upper).exists():
        return  # this disk can't tell them apart
    repo.write(ELSEWHERE, upper)
    repo.commit()
    assert diff(capsys).out == NOTHING
    assert "1 nytt" in diff(capsys, "HEAD~1..HEAD").out


def test_letters_with_rings_and_dots_written_in_two_ways(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    two_marks, one_mark = "promises/A\u030ange/2025.yaml", "promises/Ånge/2025.yaml"
    repo.git("config", "core.quotePath", "true")
    repo.write(ELSEWHERE, two_marks)
    repo.commit()
    (repo.top / two_marks).unlink()
    repo.write(ELSEWHERE.replace("minst: 8", "minst: 4"), one_mark)
    repo.commit()
    assert "från minst 8 till minst 4" in diff(capsys, "HEAD~1..HEAD").out
    assert "från minst 8 till minst 4" in diff(capsys, "--history", one_mark).out


def test_merged_work_counts_as_of_the_day_it_was_merged(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a", "b"):
        repo.git("checkout", "-q", "-b", name, "main")
        repo.write(ELSEWHERE.replace("påhittsby", f"påhitt-{name}"), f"promises/{name}.yaml")
        repo.commit(day="2025-03-01")
    repo.git("checkout", "-q", "-b", "c", "main")
    repo.write(WEAKENED)
    repo.commit(day="2025-03-01")
    repo.git("checkout", "-q", "main")
    repo.git("merge", "-q", "-m", "Tre grenar", "a", "b", "c", day="2025-06-01")
    told = diff(capsys, "--history", PLACE).out
    assert "1 juni 2025" in told
    assert "1 mars 2025" not in told


def test_messages_in_any_encoding_and_days_of_any_clock(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.git("config", "i18n.logOutputEncoding", "UTF-16")
    repo.write(WEAKENED)
    repo.commit("Sänk målet", day="1970-01-01")
    body = repo.git("cat-file", "commit", "HEAD")
    (repo.top / "odd").write_text(body.replace(" 43200 +0000", " 99999999999999 +0000"), encoding="utf-8")
    repo.git("update-ref", "HEAD", repo.git("hash-object", "-t", "commit", "-w", "--literally", "odd"))
    told = diff(capsys, "--history", PLACE)
    assert told.code == 0
    assert "Sänk målet" in told.out


def test_environment_that_points_elsewhere(
    repo: Repo, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = new_repo(tmp_path / "annat")
    monkeypatch.setenv("GIT_DIR", str(other.top / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", "/")
    repo.write(WEAKENED)
    assert "försvagat" in diff(capsys).out


def test_a_work_tree_beside_the_first_one(
    repo: Repo, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    repo.git("worktree", "add", "-q", "--detach", "../bredvid")
    monkeypatch.chdir(repo.top.parent / "bredvid")
    (Path.cwd() / PLACE).write_text(WEAKENED, encoding="utf-8")
    assert "försvagat" in diff(capsys, "main").out
