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

_PATIENCE: Final = 30.0
_PAUSE: Final = 0.01
_NO_LOCKS = frozenset((errno.ENOTSUP, errno.ENOLCK, errno.ENOSYS, errno.EBADF, errno.EINVAL))
"""What network file systems answer when they have no locks, or none on folders."""


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
