"""Nothing that a repository, a revision or a name can hold makes ``loftet diff`` run a command or write a file."""

import os
import subprocess
from pathlib import Path

import pytest
from cli.runs import Outcome, here
from diff.repos import GIVEN, WEAKENED, Repo, new_repo

from loftet.output.changes.formats import FORMATS

REVISIONS = [
    "--output=MARK",
    "--upload-pack=touch MARK",
    "--exec=touch MARK",
    "-OMARK",
    "--help",
    "$(touch MARK)",
    "`touch MARK`",
    "HEAD; touch MARK",
    "HEAD\ntouch MARK",
    "HEAD\0",
    "HEAD^{/(a{1000}){1000}}",
    "@{u}",
    ":/",
    "..",
    "HEAD..--output=MARK",
    "--output=MARK...HEAD",
    "--output=MARK:promises/x.yaml",
    "HEAD:../../../etc/passwd",
    "HEAD:--output=MARK",
    "\udcff",
    "",
]


def everything(top: Path) -> set[str]:
    return {str(path.relative_to(top)) for path in top.rglob("*") if ".git" not in path.parts}


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    made = new_repo(tmp_path / "kommun")
    made.write(WEAKENED)
    monkeypatch.chdir(made.top)
    return made


@pytest.mark.parametrize("revision", REVISIONS, ids=repr)
def test_a_revision_is_only_a_revision(repo: Repo, revision: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = everything(repo.top.parent)
    for words in ([revision], [revision, "HEAD"], ["HEAD", revision]):
        told = here(capsys, "diff", "--", *words)
        assert told.code in {2, 3}
        assert told.out == ""
        safe(told)
    assert everything(repo.top.parent) == before


@pytest.mark.parametrize("words", [[], ["HEAD"], ["HEAD~1..HEAD"], ["--previous"], ["--since", "2025-05-01"]], ids=str)
def test_the_configuration_of_a_repository_runs_nothing(
    repo: Repo, words: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    repo.commit(day="2025-06-01")
    mark = repo.top.parent / "MARK"
    run = f"touch '{mark}'"
    for key in (
        "core.fsmonitor", "core.pager", "core.sshCommand", "core.editor", "core.gitProxy", "diff.external",
        "diff.onda.textconv", "diff.onda.command", "filter.onda.clean", "filter.onda.smudge", "filter.onda.process",
        "credential.helper", "uploadpack.packObjectsHook", "gpg.program", "alias.diff-tree", "alias.rev-parse",
    ):  # fmt: skip
        repo.git("config", key, f"!{run}" if key.startswith("alias") else run)
    hook = repo.top / ".git" / "hooks" / "post-index-change"
    hook.write_text(f"#!/bin/sh\n{run}\n", encoding="utf-8")
    hook.chmod(0o755)
    (repo.top / ".gitattributes").write_text("*.yaml diff=onda filter=onda\n", encoding="utf-8")
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", run)
    monkeypatch.setenv("GIT_PAGER", run)
    repo.write(GIVEN.replace("minst: 8", "minst: 2"))
    assert here(capsys, "diff", *words).code == 0
    assert not mark.exists()


def test_a_bare_repository_in_a_folder_is_not_used(
    repo: Repo, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = Repo(repo.top / "promises" / "onda")
    inside.git("init", "-q", "--bare", ".")
    mark = repo.top / "MARK"
    inside.git("config", "core.fsmonitor", f"touch '{mark}'")
    monkeypatch.chdir(inside.top)
    here(capsys, "diff", "HEAD")
    assert not mark.exists()


def test_what_a_partial_clone_lacks_is_not_fetched(
    repo: Repo, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    repo.commit()
    repo.git("config", "uploadpack.allowFilter", "true")
    clone = Repo(tmp_path / "klon")
    clone.git("clone", "-q", "--no-checkout", "--filter=blob:none", f"file://{repo.top}", ".")
    clone.git("config", "remote.origin.uploadpack", f"touch '{tmp_path / 'MARK'}'; git-upload-pack")
    clone.git("config", "protocol.file.allow", "always")
    monkeypatch.chdir(clone.top)
    told = here(capsys, "diff", "HEAD~1..HEAD")
    assert told.code == 3
    assert not (tmp_path / "MARK").exists()


def test_a_program_called_git_where_we_stand_is_not_run(
    repo: Repo, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    false_git = repo.top / "git"
    false_git.write_text("#!/bin/sh\ntouch MARK\n", encoding="utf-8")
    false_git.chmod(0o755)
    monkeypatch.setenv("PATH", os.pathsep.join(["", ".", os.environ["PATH"]]))
    assert here(capsys, "diff").code == 0
    assert not (repo.top / "MARK").exists()


def test_a_folder_that_cannot_be_looked_into_is_passed_over(
    repo: Repo, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    locked, too_long = repo.top.parent / "låst", repo.top.parent / ("x" * 300)
    locked.mkdir(0o000)
    monkeypatch.setenv("PATH", os.pathsep.join([str(locked), str(too_long), os.environ["PATH"]]))
    assert here(capsys, "diff").code == 0


@pytest.mark.parametrize("name", ["main..HEAD", "main...HEAD", "..main", "main.."])
@pytest.mark.parametrize("more", [(), ("promises",)])
def test_a_file_called_as_a_range_of_versions_is_not_compared_instead(
    repo: Repo, capsys: pytest.CaptureFixture[str], name: str, more: tuple[str, ...]
) -> None:
    (repo.top / name).write_text("loftet: 1\n", encoding="utf-8")
    told = here(capsys, "diff", name, *more, "--lang", "sv")
    assert (told.code, told.out) == (2, "")
    assert f"”{name}” är både en fil och två versioner" in told.err


def test_folders_above_are_no_ranges(
    repo: Repo, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repo.top / "promises")
    assert here(capsys, "diff", "..").code == 0
    assert here(capsys, "diff", "../promises").code == 0


def test_a_link_in_a_revision_is_not_followed(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    secret = repo.top.parent / "hemlig.yaml"
    secret.write_text("hemligt: LÖSENORD\n", encoding="utf-8")
    (repo.top / "promises" / "länk.yaml").symlink_to(secret)
    repo.commit()
    for words in ([], ["HEAD~1"], ["HEAD~1..HEAD"], ["HEAD:promises/länk.yaml", "promises"]):
        told = here(capsys, "diff", *words, "-f", "json")
        assert "LÖSENORD" not in told.out + told.err


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize(
    "name",
    ["a\nb.yaml", "a\n::error file=x::y.yaml", "\x1b[31mröd.yaml", "--output=MARK.yaml", "<img src=x onerror=y>.yaml",
     "\u202eatad.yaml", "##[group]x.yaml", ":(glob)x.yaml"],
    ids=repr,
)  # fmt: skip
def test_names_are_only_names(repo: Repo, name: str, format_: str, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write(GIVEN, f"promises/{name}")
    repo.commit()
    repo.write(WEAKENED.replace("Sanera klotter", "'Sanera ::stop-commands::x ##[group]y <b>' #"), f"promises/{name}")
    for words in ([], ["HEAD", "--", f"promises/{name}"]):
        told = here(capsys, "diff", "-f", format_, *words)
        assert told.code == 0
        assert "4" in told.out
        safe(told)
        if format_ in {"markdown", "html"}:
            assert "<b>" not in told.out
            assert "<img" not in told.out
        if format_ == "github":
            assert all(line.startswith(("::notice ", "::warning ", "::error ")) for line in told.out.splitlines())
        elif format_ != "json":
            assert not any(line.lstrip().startswith("::") for line in told.out.splitlines())


@pytest.mark.parametrize("branch", ["$(id)", ";id|`x`", "<img-src=x-onerror=y>", "{{7+7}}", "a\u202eb"])
def test_branches_are_only_names(repo: Repo, branch: str, capsys: pytest.CaptureFixture[str]) -> None:
    subprocess.run(["git", "branch", branch], cwd=repo.top, check=True)
    told = here(capsys, "diff", branch)
    assert told.code == 0
    assert not (repo.top / "MARK").exists()
    safe(told)


def safe(told: Outcome) -> None:
    for character in told.out + told.err:
        assert character.isprintable() or character == "\n"
