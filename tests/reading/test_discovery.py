"""Which files a run is about, in which order and under which names."""

import errno
import io
import os
import sys
from pathlib import Path

import pytest

from loftet.errors import CannotRunError
from loftet.model.finding import Finding
from loftet.reading.files import Source, discover
from loftet.reading.limits import Limits


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")


def seen(*arguments: str, root: Path = Path()) -> list[str]:
    """Return what was found: the path of a file that was read, path, name and detail of a finding."""
    return [
        f"{found.path}: {found.kind.name} {found.detail}".rstrip() if isinstance(found, Finding) else found.path
        for found in discover(arguments, root, Limits())
    ]


def test_a_folder_is_searched_in_order_for_yaml_that_is_not_hidden(root: Path) -> None:
    put(
        root,
        "p/täby/2019.yaml",
        "p/täby/2018.yml",
        "p/a.yaml",
        "p/ö/B.YAML",
        "p/b/c/d.yaml",
        "p/läs.md",
        "p/a.yaml.bak",
    )
    put(root, "p/.git/x.yaml", "p/.dold.yaml", "p/.2018.yaml.x1.loftet-tmp", "p/b/.vscode/y.yml")
    assert seen("p") == ["p/a.yaml", "p/b/c/d.yaml", "p/täby/2018.yml", "p/täby/2019.yaml", "p/ö/B.YAML"]


def test_files_come_with_their_bytes_and_their_real_place(root: Path) -> None:
    put(root, "p/a.yaml")
    assert list(discover(["p"], root, Limits())) == [Source("p/a.yaml", b"p/a.yaml", os.path.realpath("p/a.yaml"))]


def test_a_file_that_is_named_is_taken_whatever_it_is_called(root: Path) -> None:
    put(root, "p/.dold.yaml", "utkast.txt")
    assert seen("p/.dold.yaml", "utkast.txt") == ["p/.dold.yaml", "utkast.txt"]


def test_names_are_relative_where_they_can_be(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(root, "p/a.yaml", "q/b.yaml")
    assert seen(str(root / "p"), "./q/../q/b.yaml", root=root) == ["p/a.yaml", "q/b.yaml"]
    assert seen(".", root=root) == ["p/a.yaml", "q/b.yaml"]
    monkeypatch.chdir(root / "p")
    assert seen("../q", root=root) == ["../q/b.yaml"]
    assert seen(str(root / "q"), root=root) == [(root / "q/b.yaml").as_posix()]


def test_a_file_that_is_named_twice_is_read_once(root: Path) -> None:
    put(root, "p/a.yaml", "p/b.yaml")
    assert seen("p/b.yaml", "p", "./p/a.yaml", str(root / "p")) == ["p/b.yaml", "p/a.yaml"]


def test_what_is_missing_stops_the_run_before_anything_is_read(root: Path) -> None:
    put(root, "p/a.yaml")
    with pytest.raises(CannotRunError) as caught:
        discover(["p", "q"], root, Limits())
    assert (caught.value.text_id, caught.value.exit_code, caught.value.args_by_name) == (
        "input-missing",
        3,
        {"path": "q"},
    )


def test_a_folder_without_promise_files_stops_the_run(root: Path) -> None:
    put(root, "p/läs.md", "p/.git/x.yaml")
    with pytest.raises(CannotRunError) as caught:
        discover(["p"], root, Limits())
    assert (caught.value.text_id, caught.value.exit_code, caught.value.args_by_name) == ("no-files", 3, {"path": "p"})


def test_standard_input_has_the_name_that_it_is_given(root: Path) -> None:
    put(root, "a.yaml")
    found = list(discover(["a.yaml", "-", "-"], root, Limits(), io.BytesIO(b"x: 1"), "löfte.yaml"))
    assert found == [Source("a.yaml", b"a.yaml", os.path.realpath("a.yaml")), Source("löfte.yaml", b"x: 1", "")]
    (too_large,) = discover(["-"], root, Limits(bytes=3), io.BytesIO(b"x: 1"))
    assert isinstance(too_large, Finding)
    assert (too_large.kind.name, too_large.path) == ("för-stor-fil", "-")


def test_only_one_file_is_read_at_a_time(root: Path) -> None:
    put(root, "p/a.yaml", "p/b.yaml")
    found = discover(["p"], root, Limits())
    next(found)
    (root / "p/b.yaml").unlink()
    gone = next(found)
    assert isinstance(gone, Finding)
    assert (gone.path, gone.kind.name, gone.detail) == ("p/b.yaml", "kan-inte-öppnas", "gone")


@pytest.mark.parametrize(
    ("number", "detail", "reason"),
    [
        (errno.EACCES, "permission", "EACCES"),
        (errno.EIO, "", "EIO"),
        (errno.ENAMETOOLONG, "name-too-long", "ENAMETOOLONG"),
    ],
)
def test_a_file_that_will_not_open_does_not_stop_the_others(
    root: Path, monkeypatch: pytest.MonkeyPatch, number: int, detail: str, reason: str
) -> None:
    put(root, "p/a.yaml", "p/b.yaml")
    open_ = os.open

    def fail(path: str, flags: int) -> int:
        if path.endswith("a.yaml"):
            raise OSError(number, os.strerror(number))
        return open_(path, flags)

    monkeypatch.setattr(os, "open", fail)
    first, second = discover(["p"], root, Limits())
    assert isinstance(first, Finding)
    assert (first.kind.name, first.detail, first.args) == ("kan-inte-öppnas", detail, {"reason": reason})
    assert isinstance(second, Source)


def test_a_folder_that_will_not_open_does_not_stop_the_others(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(root, "p/a/x.yaml", "p/b/y.yaml")
    scandir = os.scandir

    def fail(path: str) -> object:
        if path.endswith("a"):
            raise PermissionError(errno.EACCES, "no")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", fail)
    assert seen("p") == ["p/a: kan-inte-öppnas permission", "p/b/y.yaml"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no path can be so long")
def test_very_deep_folders_are_searched(root: Path) -> None:
    for _ in range(1100):  # more than Python's calls can be nested
        os.mkdir("m")  # noqa: PTH102 # one step at a time
        os.chdir("m")
    Path("x.yaml").write_text("x", encoding="utf-8")
    os.chdir(root)
    (found,) = seen(".", root=root)
    assert found.endswith("/m/x.yaml")
    os.chdir(os.path.dirname(found))  # noqa: PTH120
    Path("x.yaml").unlink()
    for _ in range(1100):
        os.chdir("..")
        os.rmdir("m")  # noqa: PTH106


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name is Unicode")
def test_a_name_that_is_not_utf_8_is_kept_as_its_bytes(root: Path) -> None:
    (root / os.fsdecode(b"r\xe4d.yaml")).write_bytes(b"x")
    (found,) = discover(["."], root, Limits())
    assert os.fsencode(found.path) == b"r\xe4d.yaml"
