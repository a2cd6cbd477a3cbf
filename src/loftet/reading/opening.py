"""Opening a record file so that nothing it may be does harm: no pipe is waited for, no device touched."""

import errno
import os
import stat
from typing import BinaryIO, Final

from loftet.model.finding import Finding
from loftet.reading.kinds import CANNOT_OPEN, NOT_A_FILE, TOO_LARGE
from loftet.reading.limits import Limits

# Windows has none of the first three and needs the last.
_FLAGS: Final = os.O_RDONLY | sum(
    getattr(os, name, 0) for name in ("O_NONBLOCK", "O_NOCTTY", "O_NOFOLLOW", "O_CLOEXEC", "O_BINARY")
)
_SORTS: Final = (
    (stat.S_ISDIR, "folder"),
    (stat.S_ISFIFO, "pipe"),
    (stat.S_ISSOCK, "socket"),
    (stat.S_ISCHR, "device"),
    (stat.S_ISBLK, "device"),
)
_REASONS: Final = {
    errno.ENOENT: "gone",
    errno.ENOTDIR: "gone",
    errno.EACCES: "permission",
    errno.EPERM: "permission",
    errno.ELOOP: "link-loop",
    errno.ENAMETOOLONG: "name-too-long",
}


def read_content(path: str, real_path: str, limits: Limits) -> bytes | Finding:
    """Return the content of a regular file, or the finding that says why not.

    Args:
        path: The file as it is to be named in a finding.
        real_path: The file with every link followed.
        limits: How large it may be.
    """
    try:
        # Merely opening a device can do something, so its kind is looked at first, and again when it is open.
        refusal = _not_a_file(os.stat(real_path).st_mode, path)  # noqa: PTH116 # three times as fast as pathlib's
        if refusal:
            return refusal
        descriptor = os.open(real_path, _FLAGS)
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            refusal = _not_a_file(status.st_mode, path)
            content = b"" if refusal else _read(file, status.st_size, limits.bytes)
    except OSError as error:
        return cannot_open(error, path)
    return refusal or too_large(content, path, limits) or content


def _read(file: BinaryIO, size: int, most: int) -> bytes:
    """Read a file to its end, or one byte past the most that is allowed, whatever size it says that it has."""
    content = file.read(min(size, most) + 1)  # asking for the most at once would cost more than all the rest of opening
    return content if len(content) <= size else content + file.read(most + 1 - len(content))


def too_large(content: bytes, path: str, limits: Limits) -> Finding | None:
    """Return the finding that a file is larger than the limit; so much of it has been read that this is seen."""
    return Finding(TOO_LARGE, path, args={"limit": limits.bytes}) if len(content) > limits.bytes else None


def cannot_open(error: OSError, path: str) -> Finding:
    """Return the finding for a file or folder that the system refuses to open."""
    reason = _REASONS.get(error.errno or 0, "")
    return Finding(CANNOT_OPEN, path, None, reason, {"reason": errno.errorcode.get(error.errno or 0, "?")})


def _not_a_file(mode: int, path: str) -> Finding | None:
    if stat.S_ISREG(mode):
        return None
    return Finding(NOT_A_FILE, path, None, next((name for is_sort, name in _SORTS if is_sort(mode)), ""))
