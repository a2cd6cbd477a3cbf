"""Git through its plumbing only, so that nothing in a repository, not even its configuration, can make it do a thing.

Revisions are turned into object ids before they are used for anything, paths are taken letter by letter, no program
that the repository names is run, no branch is checked out and nothing is fetched.
"""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from loftet.errors import INPUT, CannotRunError
from loftet.reading.objects import COMMIT_FORMAT, Commit, Entry, commits_in, differences_in, files_in, left_out_in
from loftet.reading.plumbing import GitFailedError, contents, run_git

HEAD: Final = "HEAD"
_HEX: Final = frozenset("0123456789abcdef")
_DIFF_TREE: Final = ("diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-ext-diff", "--no-textconv")

_OWNED: Final = re.compile(r"git config --global --add safe\.directory .+")
"""What git tells a person to run who is not the owner of the folder."""
_BARE: Final = re.compile(r"bare repository|must be run in a work tree")

_LONGEST: Final = 200
"""Characters of a name in a message; anything can be given as a revision."""

UNSHALLOW: Final = 'git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*"'
"""What gets the history that a shallow clone lacks, the other branches included."""


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
        wanted = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        found = "" if "\0" in revision else self._try(*wanted)
        if not found and revision == HEAD:
            raise CannotRunError("no-commits", exit_code=INPUT, path=str(self.top))
        if not found or set(found) - _HEX:
            raise self._missing("revision-missing", revision)
        return found

    def merge_base(self, one: str, other: str, name: str) -> str:
        """Return the commit where two lines of history parted; ``name`` is what the user called them.

        Raises:
            CannotRunError: They have none here.
        """
        found = self._try("merge-base", one, other)
        if not found:
            raise self._missing("no-merge-base", name)
        return found

    def before(self, day: str, commit: str) -> str:
        """Return the last commit made before a day; empty when there is none."""
        return self._try("rev-list", "-1", "--first-parent", f"--before={day}T00:00:00", commit)

    def commits(self, start: str, paths: Sequence[str]) -> list[Commit]:
        """Return the commits that changed any of the paths, newest first; what was merged counts when it was merged."""
        found = self._bytes("rev-list", "--first-parent", "--no-commit-header", COMMIT_FORMAT, start, "--", *paths)
        return commits_in(found)

    def touched(self, commits: Sequence[Commit], paths: Sequence[str]) -> dict[str, list[Entry]]:
        """Return what each of the commits changed below the paths, by the id of the commit."""
        lines = "".join(f"{' '.join((commit.id, *commit.parents[:1]))}\n" for commit in commits)
        raw = self._bytes(*_DIFF_TREE, "--stdin", "--root", "--", *_pathspecs(paths), put_in=lines.encode())
        found: dict[str, list[Entry]] = {}
        for commit, entry in differences_in(raw):
            found.setdefault(commit, []).append(entry)
        return found

    def changed(self, old: str, new: str, paths: Sequence[str]) -> list[Entry]:
        """Return the files below the paths that differ between two commits, in order of path."""
        raw = self._bytes(*_DIFF_TREE, "--no-commit-id", old, new, "--", *_pathspecs(paths))
        return [entry for _, entry in differences_in(raw)]

    def files(self, commit: str, paths: Sequence[str]) -> dict[str, str]:
        """Return every file below the paths and the id of its content."""
        return files_in(self._bytes("ls-tree", "-r", "-z", "--full-tree", commit, "--", *_pathspecs(paths)))

    def left_out(self, paths: Sequence[str]) -> dict[str, str]:
        """Return the files that a sparse checkout leaves out of the work tree, and the ids of their contents."""
        raw = self._bytes("ls-files", "-t", "--stage", "-z", "--full-name", "--", *_pathspecs(paths))
        return left_out_in(raw)

    def holds(self, commit: str, path: str) -> bool:
        """Tell whether there is a file or a folder at a path."""
        return path == "." or bool(self._bytes("ls-tree", "-z", "--full-tree", commit, "--", path))

    def contents(self, ids: Sequence[str], limit: int) -> Iterator[bytes]:
        """Yield the contents of files in the order asked for, each cut one byte past the limit."""
        try:
            yield from contents(self.top, ids, limit)
        except GitFailedError as error:
            raise self._missing("object-missing", error.about) from error

    def configure(self, key: str, value: str) -> None:
        """Set a key in the configuration of this repository alone."""
        self._bytes("config", "--local", key, value)

    def forget(self, section: str) -> None:
        """Take a section out of the configuration of this repository, if it is there."""
        self._try("config", "--local", "--remove-section", section)

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

    def _missing(self, text_id: str, name: str) -> CannotRunError:
        name = name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"
        if self.shallow:
            return CannotRunError(f"{text_id}-shallow", exit_code=INPUT, name=name, command=UNSHALLOW)
        return CannotRunError(text_id, exit_code=INPUT, name=name)

    def _bytes(self, *arguments: str, put_in: bytes = b"") -> bytes:
        try:
            return run_git(self.top, *arguments, put_in=put_in)
        except GitFailedError as error:
            raise self._missing("object-missing", arguments[0]) from error

    def _try(self, *arguments: str) -> str:
        try:
            return run_git(self.top, *arguments).decode("ascii", "replace").strip()
        except GitFailedError:
            return ""


def find_repository(folder: Path) -> Repository | None:
    """Return the repository that a folder is in; ``None`` when it is in none, or none that git is here to read."""
    try:
        return open_repository(folder)
    except CannotRunError:
        return None


def open_repository(folder: Path) -> Repository:
    """Return the repository that a folder is in.

    Raises:
        CannotRunError: It is in none, in one that git refuses to read, or there is no git.
    """
    try:
        found = run_git(folder, "rev-parse", "--show-toplevel", "--is-shallow-repository")
    except GitFailedError as error:
        if owned := _OWNED.search(error.said):
            raise CannotRunError("not-your-repository", exit_code=INPUT, path=str(folder), command=owned[0]) from error
        if _BARE.search(error.said):
            raise CannotRunError("bare-repository", exit_code=INPUT, path=str(folder)) from error
        if "not a git repository" in error.said:
            raise CannotRunError("not-a-repository", exit_code=INPUT, path=str(folder)) from error
        reason = error.said.strip().partition("\n")[0]
        raise CannotRunError("git-cannot", exit_code=INPUT, path=str(folder), reason=reason) from error
    top, shallow = os.fsdecode(found).rstrip("\n").rsplit("\n", 1)
    return Repository(Path(top), shallow == "true")


def _pathspecs(paths: Sequence[str]) -> list[str]:
    return [path for path in paths if path != "."] if "." not in paths else []
