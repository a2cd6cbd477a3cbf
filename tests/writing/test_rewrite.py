"""Replacing record files: what stays as it was, what is refused, and what several writers at once leave."""

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from recording import RECORD, record, tree, with_entry

from loftet.errors import CannotRunError
from loftet.writing import draft, lock
from loftet.writing.rewrite import Written, rewrite

OLD, NEW = b"a: 1\n", b"a: 2\n"
WRITERS, ENTRIES = 8, 20
WRITER = """
import sys
sys.path[:] = sys.argv[4:]
from pathlib import Path
from recording import record
for n in range(int(sys.argv[3])):
    record([Path(sys.argv[1])], f"{sys.argv[2]}-{n}")
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "fil.yaml"
    path.write_bytes(OLD)
    return path


def to_new(_: Path, content: bytes) -> bytes:
    return content.replace(OLD, NEW)


def refusal(file: Path, edit: Callable[[Path, bytes], bytes] = to_new, root: Path | None = None) -> tuple[str, Any]:
    """Try to write, and give the id of the refusal and the reason of the system, if it has one."""
    with pytest.raises(CannotRunError) as caught:
        rewrite([file], edit, root or file.parent)
    return caught.value.text_id, caught.value.args_by_name.get("reason")


def failing(code: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def test_a_file_is_replaced(file: Path) -> None:
    assert rewrite([file], to_new, file.parent) == Written((file,), durable=True)
    assert file.read_bytes() == NEW
    assert list(file.parent.iterdir()) == [file]


def test_the_same_content_leaves_the_file_untouched(file: Path) -> None:
    before = file.stat()
    assert rewrite([file], lambda _, content: content, file.parent) == Written((), durable=True)
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_rights_owner_and_attributes_stay(file: Path) -> None:
    file.chmod(0o640)
    with suppress(OSError, AttributeError):
        os.setxattr(file, "user.anteckning", b"x")
        os.chown(file, 1000, 1001)
    before, attributes = file.stat(), attributes_of(file)
    rewrite([file], to_new, file.parent)
    after = file.stat()
    assert (after.st_mode, after.st_uid, after.st_gid) == (before.st_mode, before.st_uid, before.st_gid)
    assert attributes_of(file) == attributes


def attributes_of(file: Path) -> dict[str, bytes]:
    return {name: os.getxattr(file, name) for name in os.listxattr(file)} if sys.platform == "linux" else {}


@pytest.mark.parametrize("allowed", [[], [-1]])
def test_an_owner_who_can_not_be_kept_stops_nothing_and_the_group_is_kept_if_it_may_be(
    file: Path, monkeypatch: pytest.MonkeyPatch, allowed: list[int]
) -> None:
    given = []

    def fchown(_: int, owner: int, group: int) -> None:
        given.append((owner, group) if owner in allowed else failing(errno.EPERM)())

    owner, group = file.stat().st_uid + 1, file.stat().st_gid
    edited = to_new(file, file.read_bytes())
    before = os.stat_result((*file.stat()[:4], owner, *file.stat()[5:]))
    monkeypatch.setattr(os, "fchown", fchown, raising=False)
    with draft.drafted(file, edited, before, durable=True) as made:
        assert made.read_bytes() == NEW
    assert given == [(owner, group) for owner in allowed] or sys.platform == "win32"


def link(path: Path, target: Path) -> Path:
    try:
        path.symlink_to(target)
    except OSError:  # Windows asks for a privilege
        pytest.skip("needs symbolic links")
    return path


def test_a_link_stays_and_the_file_it_leads_to_changes(file: Path) -> None:
    name = link(file.parent / "länk.yaml", file)
    assert rewrite([name], to_new, file.parent).paths == (name,)
    assert name.is_symlink()
    assert file.read_bytes() == NEW


@pytest.mark.parametrize("root", ["löften", "annat"])
def test_a_link_that_leads_out_is_refused(file: Path, root: str) -> None:
    for name in ("löften", "annat"):
        (file.parent / name).mkdir()
    name = link(file.parent / "löften" / "länk.yaml", file)
    assert refusal(name, root=file.parent / root) == ("file-outside", None)
    assert refusal(name.parent / ".." / "löften" / name.name, root=file.parent / root) == ("file-outside", None)
    assert file.read_bytes() == OLD


def test_a_file_named_from_the_folder_beside_it_is_changed(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    beside = file.parent / "bredvid"
    beside.mkdir()
    monkeypatch.chdir(beside)
    rewrite([Path("..") / file.name], to_new, beside)
    assert file.read_bytes() == NEW


def test_a_file_named_outside_the_root_is_changed(file: Path) -> None:
    (file.parent / "annat").mkdir()
    rewrite([file], to_new, file.parent / "annat")
    assert file.read_bytes() == NEW


def test_a_link_to_itself_is_not_there(file: Path) -> None:
    name = link(file.parent / "länk.yaml", file.parent / "länk.yaml")
    assert refusal(name) == ("input-missing", None)


def test_a_file_with_several_names_is_refused(file: Path) -> None:
    os.link(file, file.parent / "andra.yaml")
    assert refusal(file) == ("file-hard-linked", None)
    assert file.read_bytes() == OLD


def test_a_write_protected_file_is_refused_even_to_root(file: Path) -> None:
    file.chmod(stat.S_IREAD)
    assert refusal(file) == ("file-read-only", None)
    assert file.read_bytes() == OLD
    file.chmod(stat.S_IREAD | stat.S_IWRITE)


def test_a_file_that_someone_else_changes_meanwhile_is_left_to_them(file: Path) -> None:
    def slowly(_: Path, content: bytes) -> bytes:
        file.write_bytes(b"a: 3\n")
        return content.replace(OLD, NEW)

    assert refusal(file, slowly) == ("file-changed", None)
    assert file.read_bytes() == b"a: 3\n"
    assert list(file.parent.iterdir()) == [file]


def test_a_file_that_disappears_meanwhile_stays_away(file: Path) -> None:
    def slowly(_: Path, content: bytes) -> bytes:
        file.unlink()
        return content + b"b: 1\n"

    assert refusal(file, slowly) == ("file-changed", None)
    assert list(file.parent.iterdir()) == []


def test_what_an_edit_raises_leaves_every_file_as_it_was(file: Path) -> None:
    other = file.with_name("annan.yaml")
    other.write_bytes(OLD)

    def edit(name: Path, content: bytes) -> bytes:
        if name == other:
            raise CannotRunError("x")
        return to_new(name, content)

    with pytest.raises(CannotRunError):
        rewrite([file, other], edit, file.parent)
    assert (file.read_bytes(), other.read_bytes()) == (OLD, OLD)
    assert len(list(file.parent.iterdir())) == 2


def test_a_failure_between_two_renamings_is_told_and_running_again_does_the_rest(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = file.with_name("annan.yaml")
    other.write_bytes(OLD)
    replace = Path.replace

    def fail_for_other(path: Path, target: Path) -> Path:
        return failing(errno.EACCES)() or path if target == other else replace(path, target)

    monkeypatch.setattr(draft, "_PAUSE", 0)
    monkeypatch.setattr(Path, "replace", fail_for_other)
    with pytest.raises(CannotRunError) as caught:
        rewrite([file, other], to_new, file.parent)
    monkeypatch.undo()
    assert caught.value.text_id == "files-partly-written"
    assert caught.value.args_by_name == {"path": str(other), "reason": "EACCES", "done": 1, "n": 2}
    assert (file.read_bytes(), other.read_bytes()) == (NEW, OLD)
    assert rewrite([file, other], to_new, file.parent).paths == (other,)


def test_a_file_that_is_held_for_a_moment_is_tried_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace, tries = Path.replace, []

    def fail_twice(path: Path, target: Path) -> Path:
        tries.append(target)
        return replace(path, target) if len(tries) > 2 else failing(errno.EACCES)() or path

    monkeypatch.setattr(draft, "_TRIES", 10)
    monkeypatch.setattr(draft, "_PAUSE", 0)
    monkeypatch.setattr(Path, "replace", fail_twice)
    rewrite([file], to_new, file.parent)
    assert (file.read_bytes(), len(tries)) == (NEW, 3)


@pytest.mark.skipif(sys.platform == "win32", reason="there folders are not written to disk by themselves")
@pytest.mark.parametrize(("code", "durable"), [(errno.EIO, False), (errno.EINVAL, True)])
def test_a_renaming_that_may_not_be_on_disk_is_told(
    file: Path, monkeypatch: pytest.MonkeyPatch, code: int, *, durable: bool
) -> None:
    fsync = os.fsync

    def fail_for_folders(handle: int) -> None:
        (failing(code) if stat.S_ISDIR(os.fstat(handle).st_mode) else fsync)(handle)

    monkeypatch.setattr(os, "fsync", fail_for_folders)
    assert rewrite([file], to_new, file.parent) == Written((file,), durable=durable)
    assert file.read_bytes() == NEW


@pytest.mark.skipif(sys.platform == "win32", reason="there is no lock to hold there")
def test_drafts_of_runs_that_were_killed_are_removed_and_nothing_else(file: Path) -> None:
    names = {".fil.yaml.0123abcd.loftet-tmp", ".annan.yml.0123abcd.loftet-tmp"}
    others = {".resultat.html.0123abcd.loftet-tmp", ".fil.yaml.swp", "fil.yaml"}
    for name in names | others:
        (file.parent / name).write_bytes(OLD)
    rewrite([file], to_new, file.parent)
    assert {path.name for path in file.parent.iterdir()} == others


@pytest.mark.skipif(sys.platform == "win32", reason="there is no lock to hold there")
def test_a_folder_that_another_run_holds_is_waited_for_but_not_for_ever(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "_PATIENCE", 0.02)
    with lock.locked(file.parent):
        assert refusal(file) == ("folder-busy", None)
    assert file.read_bytes() == OLD
    rewrite([file], to_new, file.parent)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no lock to hold there")
def test_where_there_are_no_locks_files_are_written_without(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock.fcntl, "flock", failing(errno.ENOLCK))
    stale = file.with_name(".fil.yaml.0123abcd.loftet-tmp")
    stale.touch()
    rewrite([file], to_new, file.parent)
    assert file.read_bytes() == NEW
    assert stale.exists()  # perhaps another run is just writing it


@pytest.mark.parametrize("long", [b"x" * 100_000])
@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits there")
def test_a_full_disk_leaves_the_old_file(file: Path, long: bytes) -> None:
    import resource  # noqa: PLC0415 # not on Windows

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        assert refusal(file, lambda *_: long) == ("file-not-written", "EFBIG")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert file.read_bytes() == OLD
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits there")
def test_more_folders_than_a_process_may_hold_unasked_are_written_all_the_same(tmp_path: Path) -> None:
    """macOS lets a process have 256 files open, and there are 290 municipalities."""
    import resource  # noqa: PLC0415 # not on Windows

    files = [tmp_path / str(number) / "fil.yaml" for number in range(90)]
    for path in files:
        path.parent.mkdir()
        path.write_bytes(OLD)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (80, hard))
    try:
        assert len(rewrite(files, to_new, tmp_path).paths) == len(files)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert {path.read_bytes() for path in files} == {NEW}


def test_a_missing_file_is_missing(tmp_path: Path) -> None:
    assert refusal(tmp_path / "saknas.yaml") == ("input-missing", None)
    assert refusal(tmp_path / "saknas" / "fil.yaml")[0] in {"file-not-written", "input-missing"}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no lock to hold there")
def test_eight_writers_at_once_lose_nothing(tmp_path: Path) -> None:
    file = tmp_path / "fil.yaml"
    file.write_bytes(RECORD)
    modules = [str(Path(__file__).parent), *filter(None, sys.path)]
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(file), str(n), str(ENTRIES), *modules])
        for n in range(WRITERS)
    ]
    assert [writer.wait() for writer in writers] == [0] * WRITERS
    read = tree(file.read_bytes())
    assert read
    found = [outcome["id"] for outcome in read.data["utfall"]]
    assert found[0] == "noll"
    assert sorted(found[1:]) == sorted(f"{writer}-{n}" for writer in range(WRITERS) for n in range(ENTRIES))
    assert list(tmp_path.iterdir()) == [file]


def test_recording_the_same_again_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "fil.yaml"
    file.write_bytes(RECORD)
    assert record([file], "ett").paths == (file,)
    assert record([file], "ett").paths == ()
    assert file.read_bytes() == with_entry(RECORD, "ett")
