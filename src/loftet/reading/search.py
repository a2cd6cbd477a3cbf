"""Finding record files in folders, and never following a link to where it should not lead."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from loftet.errors import INPUT, CannotRunError
from loftet.model.finding import Finding
from loftet.reading.kinds import LINK_OUTSIDE, NOT_A_FILE
from loftet.reading.opening import cannot_open

_SUFFIXES: Final = (".yaml", ".yml")
"""How the names of records end, in whatever case."""
_JUNCTION: Final = 0xA0000003
"""How Windows marks a junction, a link between folders that does not count as a symbolic link."""


class Place(NamedTuple):
    """A file or folder.

    Attributes:
        shown: How people see it: relative to the working folder where it lies in it, with ``/``.
        real: Where it is, with every link followed.
        linked: Whether there was a link on the way, so that the same file may be found by another way as well.
    """

    shown: str
    real: str
    linked: bool = False

    def inside(self, name: str) -> "Place":
        """Return what has this name in the folder."""
        shown = name if self.shown == "." else f"{self.shown.rstrip('/')}/{name}"
        return Place(shown, f"{self.real.rstrip(os.sep)}{os.sep}{name}", self.linked)


def search(argument: str, root: Path) -> Iterator[Place | Finding]:
    """Yield the file that an argument names, or every record file in the folder, in order of name.

    Raises:
        CannotRunError: There is no such file or folder, or no record file in the folder.
    """
    if not os.path.lexists(argument):
        raise CannotRunError("input-missing", exit_code=INPUT, path=argument)
    base, expected = _base(argument, root)
    place = _follow(Place(_shown(argument), str(expected)), base)
    if isinstance(place, Finding) or not _is_dir(place.real):
        yield place
        return
    found = _walk(place, base)
    first = next(found, None)
    if first is None:
        raise CannotRunError("no-files", exit_code=INPUT, path=argument)
    yield first
    yield from found


def _base(argument: str, root: Path) -> tuple[Path, Path]:
    """Return the folder that no link may lead out of, and where the argument is when no part of it is a link."""
    path, real_root = _absolute(argument), _real(root)
    for name in (_absolute(root), real_root):
        if path.is_relative_to(name):
            return real_root, real_root / path.relative_to(name)
    folder = _real(path if _is_dir(path) else path.parent)
    return folder, folder if _is_dir(path) else folder / path.name


def _walk(folder: Place, base: Path) -> Iterator[Place | Finding]:
    """Yield the record files of a folder, then those of the folders in it."""
    waiting, visited = [folder], {folder.real}  # a list rather than recursion, which very deep folders would break
    while waiting:
        folders = []
        for found in _look_in(waiting.pop(), base):
            if isinstance(found, _Folder):
                folders.append(found.place)
            else:
                yield found
        new = [place for place in folders if place.real not in visited]
        visited.update(place.real for place in new)
        waiting.extend(reversed(new))


class _Folder(NamedTuple):
    place: Place


def _look_in(folder: Place, base: Path) -> Iterator[Place | Finding | _Folder]:
    try:
        with os.scandir(folder.real) as entries:
            visible = sorted((entry for entry in entries if entry.name[0] != "."), key=lambda entry: entry.name)
    except OSError as error:
        yield cannot_open(error, folder.shown)
        return
    for entry in visible:
        place = folder.inside(entry.name)
        try:
            found = _classify(entry, place, base)
        except OSError as error:
            found = cannot_open(error, place.shown)
        if found:
            yield found


def _classify(entry: os.DirEntry[str], place: Place, base: Path) -> Place | Finding | _Folder | None:
    is_record = is_record_name(entry.name)
    if entry.is_symlink() or _is_junction(entry):
        if not is_record and not _is_dir(place.real):
            return None
        followed = _follow(place, base)
        return _Folder(followed) if isinstance(followed, Place) and _is_dir(followed.real) else followed
    if entry.is_dir(follow_symlinks=False):
        return Finding(NOT_A_FILE, place.shown, None, "folder") if is_record else _Folder(place)
    return place if is_record else None


def _follow(place: Place, base: Path) -> Place | Finding:
    """Follow every link on the way to a place, or refuse: outside the base, and to what is hidden or not a record.

    A link inside the repository can be just as bad as one that leaves it: ``.git/config`` may hold a password.
    """
    try:
        real = os.path.realpath(place.real, strict=True)
    except OSError as error:
        return cannot_open(error, place.shown)
    if os.path.normcase(real) == os.path.normcase(place.real):
        return place
    path = Path(real)
    if not path.is_relative_to(base):
        return Finding(LINK_OUTSIDE, place.shown)
    hidden = any(part.startswith(".") for part in path.relative_to(base).parts)
    if hidden or not (_is_dir(path) or is_record_name(path.name)):
        return Finding(LINK_OUTSIDE, place.shown, None, "not-a-record")
    return Place(place.shown, real, linked=True)


def _shown(argument: str) -> str:
    path = _absolute(argument)
    inside = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else Path(os.path.normpath(argument))
    return inside.as_posix()


def _absolute(path: str | Path) -> Path:
    """Make a path absolute by its letters alone, without following links."""
    return Path(os.path.normpath(Path.cwd() / path))


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _is_dir(path: str | Path) -> bool:
    try:
        return stat.S_ISDIR(Path(path).stat().st_mode)
    except OSError:
        return False


def is_record_name(name: str) -> bool:
    """Tell whether a file with this name, whatever folder it is in, is taken for a record."""
    return name.lower().endswith(_SUFFIXES)


def _is_junction(entry: os.DirEntry[str]) -> bool:
    return os.name == "nt" and getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0) == _JUNCTION
