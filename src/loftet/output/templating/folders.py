"""Where templates are: the shipped ones, and the folders that may hold others in their place."""

import os.path
from functools import cache
from pathlib import Path
from typing import Final

from loftet.errors import CannotRunError

_PACKAGE: Final = Path(__file__).parents[2]
FOLDER: Final = "templates"


@cache
def shipped() -> Path:
    """Return the folder of the shipped templates: inside the installed package, or at the top of a checkout."""
    installed = _PACKAGE / FOLDER
    return installed if installed.is_dir() else _PACKAGE.parents[1] / FOLDER


@cache
def names() -> tuple[str, ...]:
    """Return the names that templates go by."""
    return tuple(sorted(path.name for path in shipped().iterdir()))


def overriding(chosen: Path | None, root: Path) -> tuple[Path, ...]:
    """Return the folders whose templates come before the shipped ones, the user's choice first.

    Raises:
        CannotRunError: The chosen folder does not exist or holds no template.
    """
    beside = root / FOLDER
    found = (beside,) if _holds_any(beside) and beside.resolve() != shipped().resolve() else ()
    if chosen is None:
        return found
    if not os.path.isdir(chosen):  # noqa: PTH112 # a name too long is no error here
        raise CannotRunError("templates-missing", path=str(chosen))
    if not _holds_any(chosen):
        raise CannotRunError("templates-none", path=str(chosen), names=", ".join(names()))
    return (chosen, *found)


def _holds_any(folder: Path) -> bool:
    return any(os.path.lexists(folder / name) for name in names())
