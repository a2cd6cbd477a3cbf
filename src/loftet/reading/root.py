"""Where a repository of promises has its top."""

from pathlib import Path
from typing import Final

PROMISES: Final = "promises"


def find_root(start: Path) -> Path:
    """Return the nearest folder upwards from ``start`` that holds ``promises/``, or ``start`` when none does."""
    start = start.resolve()
    return next((folder for folder in (start, *start.parents) if (folder / PROMISES).is_dir()), start)
