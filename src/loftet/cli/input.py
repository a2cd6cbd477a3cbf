"""Reading the promise files that a command was given, within the limits of the run."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from pathlib import Path

from loftet.errors import CannotRunError
from loftet.model.shelf import ReadFile
from loftet.reading.files import STDIN
from loftet.reading.limits import Limits
from loftet.reading.root import PROMISES, find_root
from loftet.reading.shelf import read_files


def read(paths: Sequence[Path] | None, stdin_filename: str | None, limits: Sequence[str] | None) -> Iterator[ReadFile]:
    """Yield the files that were asked for; without paths those in ``promises/`` of the repository we stand in.

    Raises:
        CannotRunError: A limit is not a limit, or what ``read_files`` raises.
    """
    root = find_root(Path.cwd())
    arguments = [str(path) for path in paths or ()] or [_default(root)]
    return read_files(arguments, root, limits_from(limits or ()), stdin_filename or STDIN)


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
