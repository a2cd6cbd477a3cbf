"""Reading the promise files that a command was given, within the limits of the run."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from loftet.errors import CannotRunError
from loftet.model.finding import Finding
from loftet.model.shelf import ReadFile
from loftet.reading.files import STDIN, Source, are_many, discover
from loftet.reading.limits import Limits
from loftet.reading.root import PROMISES, find_root

_WORTH_SHARING: Final = 60
"""Files from which a second process saves more time than it takes to start."""

Opening = Callable[[], ReadFile]
"""A file that is at hand, and is read when this is called."""


def read(paths: Sequence[Path] | None, stdin_filename: str | None, limits: Sequence[str] | None) -> Iterator[ReadFile]:
    """Yield the files that were asked for; without paths those in ``promises/`` of the repository we stand in.

    Raises:
        CannotRunError: A limit is not a limit, or what ``read_files`` raises.
    """
    from loftet.reading.shelf import read_files  # brings in the model

    root = find_root(Path.cwd())
    return read_files(_arguments(paths, root), root, limits_from(limits or ()), stdin_filename or STDIN)


def openings(paths: Sequence[Path] | None, stdin_filename: str | None, limits: Limits) -> Iterator[Opening]:
    """Yield the same files, each to be read when it is called for."""
    from loftet.reading.shelf import read_file  # brings in the model

    for source in open_each(paths, stdin_filename, limits, {}):
        yield partial(read_file, source, limits)


def open_each(
    paths: Sequence[Path] | None, stdin_filename: str | None, limits: Limits, instead: Mapping[str, bytes]
) -> Iterator[Source | Finding]:
    """Yield what the same files hold, not parsed; some of them, by path, as if they held something else."""
    root = find_root(Path.cwd())
    found = discover(_arguments(paths, root), root, limits, stdin_filename=stdin_filename or STDIN)
    for source in found:
        if isinstance(source, Source) and source.path in instead:
            yield source._replace(content=instead[source.path])
        else:
            yield source


def is_stdin(paths: Sequence[Path] | None) -> bool:
    """Tell whether standard input is among what is to be read."""
    return Path(STDIN) in (paths or ())


def processes_for(paths: Sequence[Path] | None, wanted: int | None) -> int:
    """Return how many processes to share the files out on: as many as is wanted, or else as pays."""
    from loftet.cli.processes import processors

    root = find_root(Path.cwd())
    arguments, usable = _arguments(paths, root), processors()
    if is_stdin(paths):  # only one of them could read it
        return 1
    return wanted or (usable if usable > 1 and are_many(arguments, root, _WORTH_SHARING) else 1)


def _arguments(paths: Sequence[Path] | None, root: Path) -> list[str]:
    return [str(path) for path in paths or ()] or [_default(root)]


def _default(root: Path) -> str:
    folder = root / PROMISES
    return PROMISES if root == Path.cwd() else str(folder)


def limits_from(settings: Sequence[str]) -> Limits:
    """Return the limits with those changed that the user asked for, each written ``name=number``."""
    limits, names = Limits(), Limits._fields
    for setting in settings:
        name, _, number = setting.partition("=")
        if name not in names or not (number.isascii() and number.isdigit() and int(number[:18])):
            raise CannotRunError("not-a-limit", value=setting, choices=", ".join(names))
        limits = limits._replace(**{name: int(number[:18])})
    return limits
