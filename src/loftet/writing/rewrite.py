"""Replacing record files: locked, compared, durable; a file is the old one or the new one, never anything between."""

import errno
import os
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from loftet.errors import INPUT, CannotRunError
from loftet.writing.draft import drafted, put_in_place, sweep
from loftet.writing.lock import locked, make_room

Edit = Callable[[Path, bytes], bytes]
"""Gives the new content of a file from its name and its content; the same content leaves the file alone."""


class Written(NamedTuple):
    """What came of a rewriting.

    Attributes:
        paths: The files that have new content, as they were named.
        durable: Whether the system says that the change survives a power failure.
    """

    paths: tuple[Path, ...]
    durable: bool


class _Original(NamedTuple):
    """A file as it was when it was read: its name, where that leads, its content and its status."""

    name: Path
    path: Path
    content: bytes
    status: os.stat_result

    def is_there_still(self) -> bool:
        with suppress(CannotRunError):
            now = _read(self.name)
            return (now.path, now.content) == (self.path, self.content)
        return False


def rewrite(names: Sequence[Path], edit: Edit, root: Path) -> Written:
    """Let ``edit`` change some files, one after the other, and write all of them or, if anything fails, none.

    The folders are locked from before the reading to after the writing, so that of two runs at once the second edits
    what the first wrote. An edit that rests on what a user was shown must itself compare the content with that. What
    the edit raises leaves every file as it was.

    Only a failure in the very moment of renaming can leave some of several files new and others old. Each of them is
    whole, and running again does the rest.

    Args:
        names: The files. A link stays a link; the file that it leads to is changed.
        edit: Gives the new content.
        root: A link below this folder must not lead out of it; a link elsewhere must not lead out of its own folder.

    Raises:
        CannotRunError: A file is missing, may not be changed, was changed meanwhile, or cannot be written.
    """
    with ExitStack() as held:
        # In the same order in every process, so that two of them never wait for each other.
        folders = sorted({_real(name).parent for name in names})
        make_room(len(folders))
        for folder in folders:
            with _telling(folder, "file-not-written"):
                if held.enter_context(locked(folder)):
                    sweep(folder, "*.y*ml")
        changes = []
        for name in names:
            original = _read_for_change(name, root)
            content = edit(name, original.content)
            if content != original.content:
                changes.append((original, content))
        return _write(changes, held)


def _write(changes: list[tuple[_Original, bytes]], held: ExitStack) -> Written:
    drafts = []
    for original, content in changes:
        with _telling(original.name, "file-not-written"):
            draft = held.enter_context(drafted(original.path, content, original.status, durable=True))
            drafts.append((original, draft))
    for original, _ in drafts:
        with _telling(original.name, "file-not-written"):
            if not original.is_there_still():
                raise CannotRunError("file-changed", path=str(original.name))
    for done, (original, draft) in enumerate(drafts):
        text_id = "files-partly-written" if done else "file-not-written"
        with _telling(original.name, text_id, done=done, n=len(drafts)):
            put_in_place(draft, original.path)
    synced = [_is_synced(folder) for folder in {original.path.parent for original, _ in drafts}]
    return Written(tuple(original.name for original, _ in drafts), all(synced))


def _read_for_change(name: Path, root: Path) -> _Original:
    with _telling(name, "file-not-written"):
        original = _read(name)
    # By its letters alone: .. leads out of the folder we stand in, and that is no link.
    place, root = Path(os.path.abspath(name)), root.absolute()  # noqa: PTH100
    if not original.path.is_relative_to(_real(root if root in place.parents else place.parent)):
        raise CannotRunError("file-outside", path=str(name))
    if original.status.st_nlink > 1:
        raise CannotRunError("file-hard-linked", path=str(name))
    # To root everything is writable, but who took away the right to write meant something by it.
    if not original.status.st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(name, os.W_OK):
        raise CannotRunError("file-read-only", path=str(name))
    return original


def _read(name: Path) -> _Original:
    path = _real(name)
    if not path.is_file():
        raise CannotRunError("input-missing", exit_code=INPUT, path=str(name))
    with path.open("rb") as file:
        return _Original(name, path, file.read(), os.fstat(file.fileno()))


def _real(name: Path) -> Path:
    """Return where a name leads; unlike ``Path.resolve``, without an exception for a link that leads to itself."""
    return Path(os.path.realpath(name))


def _is_synced(folder: Path) -> bool:
    """Have the renaming written to disk; the file is in place whether that succeeds or not."""
    if sys.platform == "win32":
        return True
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        return error.errno in {errno.EINVAL, errno.ENOTSUP}  # a file system that has nothing to wait for
    return True


@contextmanager
def _telling(name: Path, text_id: str, **args: int) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = errno.errorcode.get(error.errno or 0, "unknown")
        raise CannotRunError(text_id, path=str(name), reason=reason, **args) from error
