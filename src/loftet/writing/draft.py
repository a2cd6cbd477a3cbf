"""A file's new content, whole and on disk beside it, ready to take its place in one step."""

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

SUFFIX: Final = ".loftet-tmp"
_NAME: Final = 40
# A virus scanner or an editor on Windows may hold a file for a moment.
_TRIES: Final = 10 if sys.platform == "win32" else 1
_PAUSE: Final = 0.05


@contextmanager
def drafted(target: Path, data: bytes, like: os.stat_result | None, *, durable: bool) -> Iterator[Path]:
    """Write a draft in the folder of a file; what is left of it afterwards is removed.

    Args:
        target: The file that the draft is to replace.
        data: The new content.
        like: The status of the file there is, whose mode, owner and extended attributes the draft takes over.
        durable: Whether the content must be on disk, and not only on its way there, when the draft is given.
    """
    # The end of the name, with its suffix, so that a long name does not become too long.
    draft = target.with_name(f".{target.name[-_NAME:]}.{os.urandom(4).hex()}{SUFFIX}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:  # from before there is a draft: whoever is interrupted right after that leaves none
        handle = os.open(draft, flags, 0o600 if like else 0o666)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            if like:
                _resemble(handle, target, like)
            if durable:
                os.fsync(handle)
        yield draft
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def put_in_place(draft: Path, target: Path) -> None:
    """Let a draft become the file, in one step."""
    for _ in range(_TRIES - 1):
        try:
            draft.replace(target)
        except PermissionError:
            time.sleep(_PAUSE)
        else:
            return
    draft.replace(target)


def pour(path: Path, data: bytes) -> None:
    """Write to a device or a pipe; a pipe that nobody reads is an error at once, rather than something to wait for."""
    descriptor = os.open(path, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(descriptor, "wb") as file:
        if sys.platform != "win32":
            os.set_blocking(descriptor, True)
        file.write(data)


def sweep(folder: Path, names: str) -> None:
    """Remove the drafts that runs which were killed have left; only for who holds the folder's lock.

    Args:
        folder: The folder.
        names: What the names of the files look like that the drafts are of, ``*.y*ml`` for record files.
    """
    for leftover in folder.glob(f".{names}.????????{SUFFIX}"):
        with suppress(OSError):
            leftover.unlink()


def _resemble(handle: int, target: Path, like: os.stat_result) -> None:
    if sys.platform == "win32":
        return
    mine = os.fstat(handle)
    if (mine.st_uid, mine.st_gid) != (like.st_uid, like.st_gid):
        # Only root may give a file away. Others who share it become its owner, and it stays with the group if it may.
        for owner in (like.st_uid, -1):
            with suppress(PermissionError):
                os.fchown(handle, owner, like.st_gid)
                break
    for name in _attributes(target):
        with suppress(PermissionError):  # a label that only the system sets
            os.setxattr(handle, name, os.getxattr(target, name))
    os.fchmod(handle, like.st_mode & 0o7777)


def _attributes(target: Path) -> list[str]:
    """Return the names of a file's extended attributes; its access list is among them."""
    try:
        return os.listxattr(target) if sys.platform == "linux" else []
    except OSError as error:
        if error.errno in {errno.ENOTSUP, errno.ENOENT}:  # none here; or the file is gone, which is found out later
            return []
        raise
