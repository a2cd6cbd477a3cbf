"""Where verdicts are remembered, and what they hold for: never what could have come with the records themselves."""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import loftet
from loftet.reading.limits import Limits
from loftet.reading.root import PROMISES

_OTHERS_MAY_WRITE: Final = 0o022
_NO_JUDGES: Final = ("__pycache__", "cli", "output", "writing", "templates")
"""Folders of loftet that have no part in what is found."""
_JUDGES_TOO: Final = ("pydantic/version.py", "yaml/__init__.py")
"""Files that name the version of what reads with us."""


def cache_folder(root: Path) -> Path | None:
    """Return the folder where verdicts are remembered; ``None`` where there is no safe place for one.

    What a pull request brings along must never answer for what is checked. So it is the user's own folder, not
    one in a repository, and nobody else may write there. In CI a run depends on nothing but the files and the tool.
    """
    if os.environ.get("CI"):
        return None
    with suppress(OSError, RuntimeError):  # no home
        folder = Path(os.path.realpath(_users_folder() / "loftet"))
        if not _came_with_records(folder, root):
            folder.mkdir(0o700, parents=True, exist_ok=True)
            return folder if _is_ours(folder) else None
    return None


def _users_folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    chosen = Path(os.environ.get("XDG_CACHE_HOME", ""))
    if chosen.is_absolute():
        return chosen
    return Path.home() / ("Library/Caches" if sys.platform == "darwin" else ".cache")


def _came_with_records(folder: Path, root: Path) -> bool:
    around = folder.parents
    return root in around or any(os.path.lexists(each / name) for each in around for name in (".git", PROMISES))


def _is_ours(folder: Path) -> bool:
    status = folder.stat()
    return sys.platform == "win32" or (status.st_uid == os.geteuid() and not status.st_mode & _OTHERS_MAY_WRITE)


def circumstances(today: date, limits: Limits) -> str:
    """Return a digest of all that a verdict depends on beside the file: the code itself, not what it says it is."""
    digest = sha256(f"{sys.version}\n{today}\n{limits}\n".encode())
    for path in _judges():
        content = path.read_bytes()
        digest.update(f"{path.name} {len(content)}\n".encode() + content)
    return digest.hexdigest()


def _judges() -> Iterator[Path]:
    for package in loftet.__path__:
        for folder, names, files in os.walk(package):
            names[:] = sorted(name for name in names if name not in _NO_JUDGES)
            yield from (Path(folder, name) for name in sorted(files))
    for name in _JUDGES_TOO:
        package, _, file = name.partition("/")
        spec = find_spec(package)
        if spec and spec.origin:
            yield Path(spec.origin).with_name(file)
