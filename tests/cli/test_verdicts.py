"""A run says the same whatever is remembered of earlier ones, and whoever wrote what is there to be remembered."""

import os
import re
import shutil
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from datetime import date
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from runs import LOFTET, environment

import loftet
from loftet.cli import judging, processes, verdicts
from loftet.cli.cache import cache_folder, circumstances
from loftet.cli.main import run
from loftet.cli.verdicts import Memory
from loftet.lint.verdict import Verdict
from loftet.output.findings.formats import FORMATS
from loftet.reading.files import Source
from loftet.reading.limits import Limits

CASES = Path(__file__).parents[1] / "cases" / "lint"
TODAY = "2026-03-10"
NAMES = ["a/2018.yaml", "a/2019.yaml", "a/2020.yaml", "a/2021.yaml", "b/2019.yaml", "b/2020.yaml", "c.yaml"]
IDENTITY_NUMBER = "LFT801-personnummer-bad/fil.yaml"
VARIANTS = [
    *(file.read_bytes() for case in sorted(CASES.glob("LFT9*")) for file in sorted(case.rglob("*.yaml"))),
    (CASES / IDENTITY_NUMBER).read_bytes(),
    (CASES.parent / "fix" / "osakert" / "fil.yaml").read_bytes(),
    b"", b"loftet: 1\n", b"\xff\xfe", b"a: [", b"x: 1 # loftet: ignore[LFT021]\n",
]  # fmt: skip


@pytest.fixture(autouse=True)
def outside_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a file that has findings, and a folder outside it for what is remembered."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))
    root = tmp_path / "repository"
    for number, variant in enumerate(VARIANTS[:6]):
        write(root / f"promises/a/{2020 + number}.yaml", variant)
    monkeypatch.chdir(root)
    return root


def write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def said(*options: str) -> tuple[int, bytes, bytes]:
    """Run ``lint`` and return its exit code and what it wrote."""
    out, err = (TextIOWrapper(BytesIO(), encoding="utf-8") for _ in range(2))
    with redirect_stdout(out), redirect_stderr(err):
        code = run(["lint", "--today", TODAY, *options])
        out.flush()
        err.flush()
    return code, *(stream.buffer.getvalue() for stream in (out, err))  # type: ignore[attr-defined, return-value]


def remembered(tmp_path: Path) -> Path:
    (file,) = (tmp_path / "cache" / "loftet").iterdir()
    return file


EDITS = st.tuples(st.sampled_from(NAMES), st.none() | st.sampled_from(VARIANTS), st.sampled_from(FORMATS))


@given(st.lists(EDITS, min_size=1, max_size=6), st.sampled_from(["1", "2"]))
@settings(max_examples=25, deadline=None)
def test_what_is_remembered_changes_nothing(tmp_path_factory: Any, edits: list[Any], jobs: str) -> None:
    root = tmp_path_factory.mktemp("repository")
    write(root / "promises/först.yaml", VARIANTS[0])
    with chdir(root), pytest.MonkeyPatch.context() as patched:
        patched.setattr(judging, "_WORTH_SHARING", 2)
        patched.setattr(processes, "_A_TURN", 2)
        for name, content, format_ in edits:
            path = root / "promises" / name
            if content is None:
                path.unlink(missing_ok=True)
            else:
                write(path, content)
            options = ("-f", format_, "--jobs", jobs)
            assert said(*options) == said(*options, "--no-cache")
            assert said("promises/först.yaml", *options) == said("promises/först.yaml", *options, "--no-cache")


def test_what_is_remembered_is_told_without_the_model(root: Path) -> None:
    for number, file in enumerate(sorted(root.rglob("*.yaml"))):
        file.write_bytes(file.read_bytes().replace(b"\nid: ", b"\nid: x%d-" % number))
    said()
    code = "import sys; from loftet.cli.main import run; run(sys.argv[1:]); print([*map(sys.modules.get, %r)])"
    heavy = ["pydantic", "yaml", "loftet.lint.run", "loftet.model.document", "jinja2", "babel"]
    command = [sys.executable, "-c", code % heavy, "lint", "--today", TODAY, "-f", "concise"]
    done = subprocess.run(command, check=True, capture_output=True, env=environment(), encoding="utf-8")
    assert "LFT9" in done.stdout
    assert done.stdout.splitlines()[-1] == str([None] * len(heavy))


def test_a_file_of_the_same_size_and_time_is_read(root: Path) -> None:
    file = root / "promises/a/2020.yaml"
    before, status = said("-f", "json"), file.stat()
    file.write_bytes(file.read_bytes().replace(b"period: 20", b"period: 19", 1))
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert file.stat().st_size == status.st_size
    assert said("-f", "json") == said("-f", "json", "--no-cache") != before


@pytest.mark.parametrize("option", ["--fix", "--unsafe-fixes"])
def test_what_was_mended_is_seen(root: Path, option: str) -> None:
    shutil.copy(CASES.parent / "fix" / "osakert" / "fil.yaml", root / "promises")
    said()
    assert said(option)[:2] == said("--no-cache")[:2]


def test_a_verdict_holds_for_one_day_one_set_of_limits_and_the_very_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "loftet"
    shutil.copytree(Path(loftet.__file__).parent, package, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(loftet, "__path__", [str(package)])
    day, limits = date(2026, 3, 10), Limits()
    found = [circumstances(day, limits), circumstances(date(2026, 3, 11), limits), circumstances(day, Limits(depth=31))]
    for changed in ("lint/privacy.py", "model/data/lan.csv", "reading/text.py"):
        status = (package / changed).stat()
        content = (package / changed).read_bytes()
        (package / changed).write_bytes(content[:-2] + b" \n")
        os.utime(package / changed, ns=(status.st_atime_ns, status.st_mtime_ns))
        found.append(circumstances(day, limits))
    assert len(set(found)) == len(found)


def acquit(folder: Path, root: Path) -> None:
    """Write what loftet would have written had it found nothing, as an attacker can who has the tool."""
    forged = Memory(folder, circumstances(date.fromisoformat(TODAY), Limits()))
    for path in sorted(root.glob("promises/**/*.yaml")):
        source = Source(path.relative_to(root).as_posix(), path.read_bytes(), str(path))
        forged.keep(forged.key(source), Verdict("påhittad", "[]", "[[],null,null,false,{},[],false]"))
    folder.mkdir(0o700, parents=True, exist_ok=True)
    forged.save()


def test_the_forgery_of_these_tests_would_work_where_it_is_believed(root: Path, tmp_path: Path) -> None:
    acquit(tmp_path / "cache" / "loftet", root)
    assert b"LFT952" not in said("-f", "concise")[1]


@pytest.mark.parametrize("where", [".cache", "promises/.cache", "src/deep/.cache"])
def test_what_came_with_the_records_is_not_believed(root: Path, monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    acquit(root / where / "loftet", root)
    before = list(root.rglob("*"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(root / where))
    monkeypatch.setenv("LOCALAPPDATA", str(root / where))
    assert said() == said("--no-cache")
    assert list(root.rglob("*")) == before


@pytest.mark.parametrize("mark", [".git", "promises"])
def test_nor_what_lies_in_any_other_repository(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mark: str
) -> None:
    other = tmp_path / "other"
    acquit(other / ".cache" / "loftet", root)
    (other / mark).mkdir()
    monkeypatch.setenv("XDG_CACHE_HOME", str(other / ".cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(other / ".cache"))
    assert cache_folder(root) is None
    assert said() == said("--no-cache")


@pytest.mark.skipif(os.name == "nt", reason="Windows asks for a privilege to make links, and knows no such modes")
def test_nor_what_a_link_leads_to_or_others_may_write(root: Path, tmp_path: Path) -> None:
    folder = tmp_path / "cache" / "loftet"
    acquit(root / "forged", root)
    folder.parent.mkdir()
    folder.symlink_to(root / "forged")
    assert cache_folder(root) is None
    assert said() == said("--no-cache")
    folder.unlink()
    acquit(folder, root)
    folder.chmod(0o777)
    assert cache_folder(root) is None
    assert said() == said("--no-cache")


def test_in_ci_nothing_is_remembered(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    said()
    assert not (tmp_path / "cache").exists()
    acquit(tmp_path / "cache" / "loftet", root)
    assert said() == said("--no-cache")


@pytest.mark.usefixtures("root")
@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda content: content[:-1],
        lambda content: content[: len(content) // 2],
        lambda content: content[:70],
        lambda content: content + b"\n",
        lambda content: content.replace(b"LFT", b"XYZ", 1),
        lambda content: content.replace(b"\t", b"\n"),
        lambda content: content.replace(b"loftet.verdicts/1", b"loftet.verdicts/9", 1),
        lambda content: content + b"\0" * verdicts._MOST_BYTES * 2,
        lambda _: b"\xff" * 1000,
    ],
)
def test_what_is_damaged_is_passed_over_and_written_anew(tmp_path: Path, damage: Any) -> None:
    as_it_is = said("--no-cache")
    said()
    file = remembered(tmp_path)
    whole = file.read_bytes()
    file.write_bytes(damage(whole))
    assert said() == as_it_is
    assert remembered(tmp_path).read_bytes() == whole


@pytest.mark.usefixtures("root")
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes among its files")
@pytest.mark.parametrize("sort", ["pipe", "folder", "link", "file for folder"])
def test_what_is_no_file_harms_nothing(tmp_path: Path, sort: str) -> None:
    as_it_is = said("--no-cache")
    said()
    file = remembered(tmp_path)
    whole = file.read_bytes()
    file.unlink()
    if sort == "pipe":
        os.mkfifo(file)
    elif sort == "folder":
        file.mkdir()
    elif sort == "link":
        file.symlink_to("/dev/zero")
    else:
        file.parent.rmdir()
        file.parent.write_bytes(b"")
    assert said() == as_it_is
    if sort in {"pipe", "link"}:
        assert file.read_bytes() == whole


@pytest.mark.usefixtures("root")
def test_what_cannot_be_written_is_not_missed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_it_is = said("--no-cache")
    said()
    remembered(tmp_path).unlink()

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(verdicts, "put_in_place", fail)
    assert said() == as_it_is
    assert not list((tmp_path / "cache" / "loftet").iterdir())


def test_personal_data_is_not_copied(root: Path, tmp_path: Path) -> None:
    content = (CASES / IDENTITY_NUMBER).read_bytes()
    write(root / "promises/b/2026.yaml", content)
    assert b"LFT801" in said("-f", "json")[1]
    assert b"LFT801" not in remembered(tmp_path).read_bytes()
    assert b"LFT801" in said("-f", "json")[1]


def test_nor_when_another_file_quotes_it(root: Path, tmp_path: Path) -> None:
    case = root / "promises/ny"
    shutil.copytree(next(CASES.glob("LFT954-*-bad")), case)
    first = min(case.rglob("*.yaml"))
    text = first.read_text(encoding="utf-8")
    first.write_text(re.sub(r"(löfte|aktivitet): ", r"\1: 19811218-9876 ", text), encoding="utf-8")
    for _ in range(2):
        found = said("-f", "json")[1].decode()
        assert "LFT801" in found
        assert '"earlier": "19811218-9876 ' in found
        assert b"9876" not in remembered(tmp_path).read_bytes()


def test_only_so_much_is_kept_and_the_oldest_leaves(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verdicts, "_MOST_BYTES", 4_000)
    for number in range(8):
        write(root / "promises/a/2020.yaml", VARIANTS[0] + b"# %d\n" % number)
        assert said() == said("--no-cache")
        assert remembered(tmp_path).stat().st_size < 4_200
    first = Source("promises/a/2020.yaml", VARIANTS[0] + b"# 0\n", "")
    last = Source("promises/a/2020.yaml", VARIANTS[0] + b"# 7\n", "")
    kept = Memory(tmp_path / "cache" / "loftet", circumstances(date.fromisoformat(TODAY), Limits()))
    assert (kept.recall(kept.key(first)), bool(kept.recall(kept.key(last)))) == (None, True)


@pytest.mark.usefixtures("root")
def test_few_files_are_kept_and_none_that_a_killed_run_left(tmp_path: Path) -> None:
    folder = tmp_path / "cache" / "loftet"
    folder.mkdir(0o700, parents=True)
    (folder / ".lint.1234.loftet-tmp").write_bytes(b"")
    for day in range(1, 7):
        run(["lint", "--today", f"2026-04-{day:02}", "-f", "concise", "-o", os.devnull])
        os.utime(max(folder.glob("lint-*"), key=lambda each: each.stat().st_mtime_ns))
    assert [file.name[:5] for file in folder.iterdir()] == ["lint-"] * 4


@pytest.mark.usefixtures("root")
def test_runs_at_the_same_time_do_not_disturb_each_other(tmp_path: Path) -> None:
    as_it_is = said("--no-cache")
    command, env = [*LOFTET, "lint", "--today", TODAY], environment(LOFTET_LANG="sv")
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, env=env) for _ in range(4)]
    outs = {process.communicate()[0] for process in started}
    assert len(outs) == 1
    remembered(tmp_path)
    assert said() == as_it_is
