"""Git through its plumbing only, so that nothing in a repository, not even its configuration, can make it do a thing.

Revisions are turned into object ids before they are used for anything, paths are taken letter by letter, no program
that the repository names is run, no branch is checked out and nothing is fetched.
"""

import os
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from loftet.errors import INPUT, CannotRunError
from loftet.reading.plumbing import SAFE, environment, find_git, git

_FORMAT: Final = "--format=%H%x00%P%x00%cs%x00%s"
_HEX: Final = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that differs between two trees, or one that is in a tree.

    Attributes:
        path: Its path from the top of the repository.
        old: The id of its content before; empty when it was not there or was no plain file.
        new: The id of its content now.
    """

    path: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit.

    Attributes:
        id: Its id.
        parents: The ids of those before it.
        day: The day it was made where it was made, ``YYYY-MM-DD``.
        subject: The first line of what its author says of it.
    """

    id: str
    parents: tuple[str, ...]
    day: str
    subject: str


@dataclass(frozen=True, slots=True)
class Repository:
    """A git repository with a work tree.

    Attributes:
        top: The top of its work tree.
        shallow: Whether it was cloned without all of its history.
    """

    top: Path
    shallow: bool

    def commit(self, revision: str) -> str:
        """Return the id of the commit that a revision names.

        Raises:
            CannotRunError: There is no such commit here.
        """
        found = (
            ""
            if "\0" in revision
            else self._try("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").strip()
        )
        if not found or set(found) - _HEX:
            raise self._missing("revision-missing", revision)
        return found

    def merge_base(self, one: str, other: str, name: str) -> str:
        """Return the commit where two lines of history parted; ``name`` is what the user called them.

        Raises:
            CannotRunError: They have none here.
        """
        found = self._try("merge-base", one, other).strip()
        if not found:
            raise self._missing("no-merge-base", name)
        return found

    def before(self, day: str, commit: str) -> str:
        """Return the last commit made before a day; empty when there is none."""
        return self._run("rev-list", "-1", "--first-parent", f"--before={day}T00:00:00", commit).strip()

    def commits(self, start: str, path: str) -> list[Commit]:
        """Return the commits that changed a path, newest first; what was merged counts when it was merged."""
        raw = self._bytes("rev-list", "--first-parent", "--no-commit-header", _FORMAT, start, "--", path)
        return [_commit(line) for line in raw.decode("utf-8", "replace").split("\n") if line]

    def changed(self, old: str, new: str, paths: Sequence[str]) -> list[Entry]:
        """Return the files below the paths that differ between two commits, in order of path."""
        raw = self._bytes("diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-ext-diff", "--no-textconv",
                          "--no-commit-id", old, new, "--", *_pathspecs(paths))  # fmt: skip
        fields = raw.split(b"\0")
        return [_changed(head.decode(), path) for head, path in zip(fields[::2], fields[1::2], strict=False)]

    def files(self, commit: str, paths: Sequence[str]) -> dict[str, str]:
        """Return every plain file below the paths and the id of its content; what is no plain file has an empty id."""
        raw = self._bytes("ls-tree", "-r", "-z", "--full-tree", commit, "--", *_pathspecs(paths))
        found = {}
        for line in filter(None, raw.split(b"\0")):
            head, _, path = line.partition(b"\t")
            mode, _, id_ = head.decode().split(" ")
            found[os.fsdecode(path)] = id_ if mode.startswith("100") else ""
        return found

    def holds(self, commit: str, path: str) -> bool:
        """Tell whether there is a file or a folder at a path."""
        return path == "." or bool(self._bytes("ls-tree", "-z", "--full-tree", commit, "--", path))

    def contents(self, ids: Sequence[str], limit: int) -> Iterator[bytes]:
        """Yield the contents of files in the order asked for, each cut one byte past the limit."""
        if not ids:
            return
        with subprocess.Popen(  # noqa: S603 # ids only
            self._command("cat-file", "--batch"), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, env=environment(),
        ) as process:  # fmt: skip
            assert process.stdin is not None  # noqa: S101 # asked for above
            assert process.stdout is not None  # noqa: S101
            for id_ in ids:
                process.stdin.write(f"{id_}\n".encode())
                process.stdin.flush()
                yield self._content(process.stdout, id_, limit)
            process.stdin.close()

    def configure(self, key: str, value: str) -> None:
        """Set a key in the configuration of this repository alone."""
        self._bytes("config", "--local", key, value)

    @property
    def attributes(self) -> Path:
        """The file of attributes that are this clone's own."""
        return self.top / os.fsdecode(self._bytes("rev-parse", "--git-path", "info/attributes")).rstrip("\n")

    def path_of(self, path: Path) -> str:
        """Return a path from the top of the repository, with ``/``.

        Raises:
            CannotRunError: It lies outside.
        """
        whole = Path(os.path.abspath(path))  # noqa: PTH100 # resolve() would follow a link out of the repository
        for top in (self.top, self.top.resolve()):
            if whole.is_relative_to(top):
                return whole.relative_to(top).as_posix()
        if whole.resolve().is_relative_to(self.top.resolve()):
            return whole.resolve().relative_to(self.top.resolve()).as_posix()
        raise CannotRunError("outside-repository", exit_code=INPUT, path=str(path))

    def _content(self, stream: IO[bytes], id_: str, limit: int) -> bytes:
        head = stream.readline().split()
        if len(head) != 3 or head[1] != b"blob":
            raise self._missing("object-missing", id_)
        size = int(head[2])
        content = stream.read(min(size, limit + 1))
        left = size + 1 - len(content)
        while left > 0 and (skipped := stream.read(min(left, 1 << 16))):
            left -= len(skipped)
        return content

    def _missing(self, text_id: str, name: str) -> CannotRunError:
        if self.shallow:
            return CannotRunError(f"{text_id}-shallow", exit_code=INPUT, name=name, command=UNSHALLOW)
        return CannotRunError(text_id, exit_code=INPUT, name=name)

    def _command(self, *arguments: str) -> list[str]:
        return [git(), *SAFE, "-C", str(self.top), *arguments]

    def _bytes(self, *arguments: str) -> bytes:
        done = subprocess.run(  # noqa: S603 # our own arguments, object ids, and paths behind --
            self._command(*arguments), capture_output=True, check=False, env=environment()
        )
        if done.returncode:
            raise self._missing("object-missing", arguments[0])
        return done.stdout

    def _run(self, *arguments: str) -> str:
        return self._bytes(*arguments).decode("ascii", "replace")

    def _try(self, *arguments: str) -> str:
        try:
            return self._run(*arguments)
        except CannotRunError:
            return ""


UNSHALLOW: Final = 'git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*"'
"""What gets the history that a shallow clone lacks, the other branches included."""


def find_repository(folder: Path) -> Repository | None:
    """Return the repository that a folder is in; ``None`` when it is in none or there is no git."""
    program = find_git()
    if not program:
        return None
    done = subprocess.run(  # noqa: S603 # our own arguments
        [program, *SAFE, "-C", str(folder), "rev-parse", "--show-toplevel", "--is-shallow-repository"],
        capture_output=True, check=False, env=environment(),
    )  # fmt: skip
    if done.returncode:
        return None
    top, shallow = os.fsdecode(done.stdout).rstrip("\n").rsplit("\n", 1)
    return Repository(Path(top), shallow == "true")


def open_repository(folder: Path) -> Repository:
    """Return the repository that a folder is in.

    Raises:
        CannotRunError: It is in none, or there is no git.
    """
    git()
    repository = find_repository(folder)
    if repository is None:
        raise CannotRunError("not-a-repository", exit_code=INPUT, path=str(folder))
    return repository


def _pathspecs(paths: Sequence[str]) -> list[str]:
    return [path for path in paths if path != "."] if "." not in paths else []


def _commit(line: str) -> Commit:
    id_, parents, day, subject = line.split("\0")
    return Commit(id_, tuple(parents.split()), day, subject)


def _changed(head: str, path: bytes) -> Entry:
    old_mode, new_mode, old, new, _ = head.lstrip(":").split(" ")
    return Entry(os.fsdecode(path), _plain(old_mode, old), _plain(new_mode, new))


def _plain(mode: str, id_: str) -> str:
    return id_ if mode.startswith("100") else ""
