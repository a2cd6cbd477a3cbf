"""Writing pages to a folder or a file, without ever touching what loftet did not make."""

import errno
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from loftet.errors import CannotRunError
from loftet.writing.draft import SUFFIX, drafted, pour, put_in_place, sweep
from loftet.writing.lock import locked

MARKER: Final = ".loftet-output.json"
"""Lists the files in a folder that loftet made."""

_SCHEMA: Final = "loftet.output/1"
_LARGEST_MARKER: Final = 4 * 1024 * 1024
_PAGE: Final = re.compile(r"[a-z0-9-]+\.(html|md|css)")


@dataclass(frozen=True, slots=True)
class Written:
    """What was done: how many files were written, were the same already, and were removed."""

    written: int
    unchanged: int
    removed: int


def write_folder(folder: Path, pages: Mapping[str, str], *, tidy: bool) -> Written:
    """Write pages to a folder, only those that differ from what is there.

    Args:
        folder: The folder; made when it isn't there.
        pages: The text of each page by the name of its file.
        tidy: Whether to remove pages that loftet made before and that are not among these.

    Raises:
        CannotRunError: The folder holds something that loftet did not make, or can't be written; or another run writes
            to it and does not come to an end.
    """
    with _reporting(folder), _held(folder) as alone:
        ours = _made_before(folder, pages)
        if alone:
            sweep(folder, "*")
        every, stale = ours | set(pages), ours - set(pages) if tidy else set()
        files = {name: text.encode() for name, text in pages.items()}
        # Until all is done the marker names old and new files both, so that a run cut short can be done again.
        changed = _write(folder, _marker(every) | files) - {MARKER}
        for name in sorted(stale):
            (folder / name).unlink(missing_ok=True)
        _write(folder, _marker(every - stale))
    return Written(_pages(changed), _pages(pages) - _pages(changed), _pages(stale))


def write_file(path: Path, text: str, signature: str) -> Written:
    """Write a page to a file, unless there is another file of that name.

    Raises:
        CannotRunError: The file is not one that loftet made, or can't be written.
    """
    with _reporting(path):
        if path.is_symlink() or path.is_dir():
            raise CannotRunError("output-file-foreign", path=str(path))
        if path.exists() and not path.is_file():
            pour(path, text.encode())  # a device or a pipe, which has no content to lose
            return Written(1, 0, 0)
        if path.exists() and not path.read_bytes().endswith(signature.encode()):
            raise CannotRunError("output-file-foreign", path=str(path))
        changed = _write(path.parent, {path.name: text.encode()})
    return Written(len(changed), 1 - len(changed), 0)


@contextmanager
def _held(folder: Path) -> Iterator[bool]:
    """Make a folder if it isn't there, and have it alone: pages that two runs write at once would be some of each.

    Gives whether the system has a lock to hold, so that it is known to be alone.
    """
    if folder.is_symlink():
        raise CannotRunError("output-link", path=str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    with locked(folder) as alone:
        yield alone


def _pages(names: Iterable[str]) -> int:
    """Count the pages; a style sheet beside them is none."""
    return sum(not name.endswith(".css") for name in names)


def _made_before(folder: Path, pages: Mapping[str, str]) -> set[str]:
    """Return the names of the files that loftet made; refuse a folder that is not for pages."""
    listed = os.listdir(folder)  # noqa: PTH208 # names alone, and no link followed
    # A run that was killed can have left drafts, also before there was a marker.
    present = sorted(name for name in listed if not name.endswith(SUFFIX))
    if present and MARKER not in present:
        raise CannotRunError("output-foreign", path=str(folder), example=present[0])
    ours = _listed(folder / MARKER) if present else set()
    for name in present:
        file = folder / name
        # To Windows A.HTML is a.html.
        foreign = file.is_symlink() or not file.is_file() if name in ours else name.casefold() in pages
        if foreign:
            raise CannotRunError("output-foreign", path=str(folder), example=name)
    return ours.intersection(present)


def _listed(marker: Path) -> set[str]:
    """Read the marker. Names that no page could have are passed over: the file may come from anybody."""
    try:
        if marker.is_symlink() or not marker.is_file() or marker.stat().st_size > _LARGEST_MARKER:
            return set()
        names = json.loads(marker.read_bytes())["files"]
        return {name for name in names if isinstance(name, str) and _PAGE.fullmatch(name)}
    except (ValueError, KeyError, TypeError, RecursionError):
        return set()


def _marker(names: set[str]) -> dict[str, bytes]:
    content = json.dumps({"schema": _SCHEMA, "files": sorted(names)}, indent=2)
    return {MARKER: f"{content}\n".encode()}


def _write(folder: Path, files: Mapping[str, bytes]) -> set[str]:
    """Write the files that differ; all of them beside their places first, so that a full disk shows in time."""
    changed = {name: data for name, data in files.items() if not _holds(folder / name, data)}
    with ExitStack() as drafts:
        ready = {name: drafts.enter_context(_draft(folder / name, data)) for name, data in changed.items()}
        for name, draft in ready.items():
            put_in_place(draft, folder / name)
    return set(changed)


@contextmanager
def _draft(place: Path, data: bytes) -> Iterator[Path]:
    like = place.stat() if place.is_file() and not place.is_symlink() else None
    with drafted(place, data, like, durable=False) as draft:
        yield draft


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and not path.is_symlink() and path.stat().st_size == len(data) and path.read_bytes() == data


@contextmanager
def _reporting(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = errno.errorcode.get(error.errno or 0, "unknown")
        raise CannotRunError("output-not-writable", path=str(path), reason=reason) from error
