"""Reading the promise files that a command was given, within the limits of the run."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from itertools import chain
from pathlib import Path
from typing import Final

from loftet.cli.processes import processors
from loftet.errors import CannotRunError
from loftet.model.shelf import ReadFile
from loftet.reading.files import STDIN, are_many
from loftet.reading.limits import Limits
from loftet.reading.root import PROMISES, find_root
from loftet.reading.shelf import read_folders

_WORTH_SHARING: Final = 60
"""Files from which a second process saves more time than it takes to start."""


def read(paths: Sequence[Path] | None, stdin_filename: str | None, limits: Sequence[str] | None) -> Iterator[ReadFile]:
    """Yield the files that were asked for; without paths those in ``promises/`` of the repository we stand in.

    Raises:
        CannotRunError: A limit is not a limit, or what ``read_folders`` raises.
    """
    return chain.from_iterable(read_by_folder(paths, stdin_filename, limits_from(limits or ())))


def read_by_folder(
    paths: Sequence[Path] | None, stdin_filename: str | None, limits: Limits
) -> Iterator[Iterator[ReadFile]]:
    """Yield the same files folder by folder; what lies in a folder is parsed as it is taken."""
    root = find_root(Path.cwd())
    return read_folders(_arguments(paths, root), root, limits, stdin_filename or STDIN)


def processes_for(paths: Sequence[Path] | None, wanted: int | None) -> int:
    """Return how many processes to share the files out on: as many as is wanted, or else as pays."""
    root = find_root(Path.cwd())
    arguments, usable = _arguments(paths, root), processors()
    if STDIN in arguments:  # only one of them could read it
        return 1
    return wanted or (usable if usable > 1 and are_many(arguments, root, _WORTH_SHARING) else 1)


def _arguments(paths: Sequence[Path] | None, root: Path) -> list[str]:
    return [str(path) for path in paths or ()] or [_default(root)]


def _default(root: Path) -> str:
    folder = root / PROMISES
    return PROMISES if root == Path.cwd() else str(folder)


def limits_from(settings: Sequence[str]) -> Limits:
    """Return the limits with those changed that the user asked for, each written ``name=number``."""
    limits, names = Limits(), [field.name for field in fields(Limits)]
    for setting in settings:
        name, _, number = setting.partition("=")
        if name not in names or not (number.isascii() and number.isdigit() and int(number[:18])):
            raise CannotRunError("not-a-limit", value=setting, choices=", ".join(names))
        limits = replace(limits, **{name: int(number[:18])})
    return limits
