"""Where a repository of promises has its top."""

import os
from pathlib import Path
from typing import Final

PROMISES: Final = "promises"


def find_root(start: Path) -> Path:
    """Return the nearest folder upwards from ``start`` that holds ``promises/``, or ``start`` when none does."""
    start = start.resolve()
    return next((folder for folder in (start, *start.parents) if (folder / PROMISES).is_dir()), start)


def from_root(path: str, root: Path) -> str:
    """Return a path as it is from the root of the repository, wherever in it we stand; one outside as it was."""
    whole = Path(os.path.abspath(path))  # noqa: PTH100 # resolve() would follow links
    return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else path
