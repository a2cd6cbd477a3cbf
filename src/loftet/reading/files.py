"""The record files that a run is about, read one at a time."""

import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from loftet.errors import INPUT, CannotRunError
from loftet.model.finding import Finding
from loftet.reading.limits import Limits
from loftet.reading.opening import cannot_open, read_content, too_large
from loftet.reading.search import Place, search

STDIN: Final = "-"


class Source(NamedTuple):
    """A record file that has been read.

    Attributes:
        path: The file as people see it: relative to the working folder where it lies in it, with ``/``.
        content: Its bytes.
        real_path: Where it is, with every link followed; empty for standard input.
    """

    path: str
    content: bytes
    real_path: str


def discover(
    arguments: Sequence[str], root: Path, limits: Limits, stdin: BinaryIO | None = None, stdin_filename: str = STDIN
) -> Iterator[Source | Finding]:
    """Find every record file; then yield them one by one, each once, so that only one is held at a time.

    Args:
        arguments: Files, folders and ``-`` for standard input. A folder is searched, in order of name, for
            ``*.yaml`` and ``*.yml``; what is hidden (``.name``) is passed over.
        root: A link below this folder must not lead out of it; a link elsewhere must not lead out of the argument.
        limits: What a file and a run may hold.
        stdin: What to read for ``-`` instead of the process's own standard input.
        stdin_filename: What to call it.

    Raises:
        CannotRunError: An argument does not exist, a folder holds no record file, or the run is too large.
    """
    # Folders are walked twice, so that what stops the run does so before anything is read, and yet no list is kept.
    may_repeat = len(arguments) > 1
    for found, place in enumerate(_search_each(arguments, root, stdin_filename), start=1):
        may_repeat = may_repeat or (isinstance(place, Place) and place.linked)
        if found > limits.files:
            raise CannotRunError("too-many-files", exit_code=INPUT, limit=limits.files)
    places = _search_each(arguments, root, stdin_filename)
    return _read_each(_once(places) if may_repeat else places, limits, stdin)


def are_many(arguments: Sequence[str], root: Path, many: int) -> bool:
    """Tell whether at least so many files are named, without reading any."""
    return sum(1 for _ in islice(_search_each(arguments, root, STDIN), many)) == many


def _search_each(arguments: Sequence[str], root: Path, stdin_filename: str) -> Iterator[Place | Finding]:
    for argument in arguments:
        if argument == STDIN:
            yield Place(stdin_filename, "")
        else:
            yield from search(argument, root)


def _once(places: Iterator[Place | Finding]) -> Iterator[Place | Finding]:
    seen = set()
    for place in places:
        name = place.real if isinstance(place, Place) else place.path
        if name not in seen:
            seen.add(name)
            yield place


def _read_each(places: Iterator[Place | Finding], limits: Limits, stdin: BinaryIO | None) -> Iterator[Source | Finding]:
    total = 0
    for place in places:
        if isinstance(place, Finding):
            yield place
            continue
        content = read_content(place.shown, place.real, limits) if place.real else _read_stdin(place, limits, stdin)
        if isinstance(content, Finding):
            yield content
            continue
        total += len(content)
        if total > limits.total_bytes:
            raise CannotRunError("too-much-data", exit_code=INPUT, limit=limits.total_bytes)
        yield Source(place.shown, content, place.real)


def _read_stdin(place: Place, limits: Limits, stdin: BinaryIO | None) -> bytes | Finding:
    try:
        content = (stdin or sys.stdin.buffer).read(limits.bytes + 1)
    except OSError as error:
        return cannot_open(error, place.shown)
    return too_large(content, place.shown, limits) or content
