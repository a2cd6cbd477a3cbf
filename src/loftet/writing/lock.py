"""One writer at a time in a folder: a lock on the folder itself, which leaves no file and ends with its process."""

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from loftet.errors import CannotRunError

if sys.platform != "win32":
    import fcntl
    import resource

_PATIENCE: Final = 30.0
_PAUSE: Final = 0.01
_OTHERS: Final = 64
"""What a process has open beside the folders, and some more."""
_NO_LOCKS = frozenset((errno.ENOTSUP, errno.ENOLCK, errno.ENOSYS, errno.EBADF, errno.EINVAL))
"""What network file systems answer when they have no locks, or none on folders."""


def make_room(folders: int) -> None:
    """Ask the system to let so many folders be locked at once: unasked it may be 256, and seldom more than 1,024."""
    if sys.platform != "win32":
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        needed = folders + _OTHERS
        if soft != resource.RLIM_INFINITY and soft < needed:
            most = needed if hard == resource.RLIM_INFINITY else min(needed, hard)
            with suppress(OSError, ValueError):  # then it is told when there is no more room
                resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))


@contextmanager
def locked(folder: Path) -> Iterator[bool]:
    """Hold the lock of a folder; give whether there is one to hold.

    Windows and some network file systems have no such lock. Then the only protection is that a file is compared with
    what was read just before it is replaced.

    Raises:
        CannotRunError: Another run keeps the folder locked.
        OSError: The folder cannot be opened.
    """
    if sys.platform == "win32":
        yield False
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield _wait(handle, folder)
    finally:
        with suppress(OSError):  # the lock ends with the handle, and what was done under it is done
            os.close(handle)


def _wait(handle: int, folder: Path) -> bool:
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > deadline:
                raise CannotRunError("folder-busy", path=str(folder)) from None
            time.sleep(_PAUSE)
        except OSError as error:
            if error.errno in _NO_LOCKS:
                return False
            raise
        else:
            return True
