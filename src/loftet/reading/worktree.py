"""The record files of the work tree that are not as in a commit.

Git is not asked what differs: it could run filters that the repository names.
"""

import hashlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from loftet.errors import INPUT, CannotRunError
from loftet.model.finding import Finding
from loftet.model.shelf import ReadFile
from loftet.reading.blobs import Blobs, is_record, shown_path
from loftet.reading.files import Source
from loftet.reading.git import Repository
from loftet.reading.objects import NO_FILE
from loftet.reading.shelf import read_file
from loftet.reading.versions import Versions, discovered, holds_any


def since_commit(blobs: Blobs, commit: str, arguments: Sequence[str], root: Path, head: str) -> Versions:
    """Read the files in the work tree that are not as in a commit; every file when there is no commit.

    Raises:
        CannotRunError: A path is neither here nor there.
    """
    repository = blobs.repository
    paths = [repository.path_of(_followed(argument, repository)) for argument in arguments]
    files = repository.files(commit, paths) if commit else {}
    before = {path: id_ for path, id_ in files.items() if is_record(path)}
    there = [argument for argument in arguments if os.path.lexists(argument)]
    for argument, path in zip(arguments, paths, strict=True):
        if argument not in there and not holds_any(files, path):
            raise CannotRunError("input-missing", exit_code=INPUT, path=argument)
    news = {}
    for path, found in _placed(discovered(there, root, blobs.limits), paths, repository):
        id_ = before.get(path, "")
        if isinstance(found, Finding):
            # A link that leads nowhere is no record; one in the place of a record is.
            if id_ not in {"", NO_FILE} or not Path(found.path).is_symlink():
                news[path] = read_file(found, blobs.limits)
        elif _same(found.content, id_):
            del before[path]
        else:
            news[path] = read_file(found._replace(path=shown_path(repository, path)), blobs.limits)
            blobs.keep(_id(found.content, commit), news[path])
    before = {path: id_ for path, id_ in before.items() if id_ != NO_FILE or path in news}
    if before:
        news |= _left_out(blobs, before)
    return Versions(blobs.files(before), news, blobs, head)


def _followed(argument: str, repository: Repository) -> Path:
    """Return where an argument leads, when that is in the repository."""
    real = Path(os.path.realpath(argument))
    return real if real.is_relative_to(repository.top.resolve()) else Path(argument)


def _placed(
    discovered: Iterator[Source | Finding], paths: Sequence[str], repository: Repository
) -> Iterator[tuple[str, Source | Finding]]:
    """Yield the files below the paths with their own places in the repository, also those that a link leads to."""
    folders: dict[str, tuple[str | None, bool]] = {}
    for found in discovered:
        real = found.real_path if isinstance(found, Source) else os.path.abspath(found.path)  # noqa: PTH100
        folder, name = os.path.split(real)
        if folder not in folders:
            inside = _folder(Path(folder), repository)
            folders[folder] = inside, any(holds_any([f"{inside}."], path) for path in paths)
        inside, whole = folders[folder]
        if inside is not None and (whole or any(holds_any([inside + name], path) for path in paths)):
            yield inside + name, found


def _folder(folder: Path, repository: Repository) -> str | None:
    """Return the path of a folder in the repository; ``None`` when another repository has it, or none."""
    top = repository.top.resolve()
    if not folder.is_relative_to(top):
        return None
    inside = folder.relative_to(top)
    if any((top / below / ".git").exists() for below in (inside, *inside.parents) if below.parts):
        return None
    return f"{inside.as_posix()}/" if inside.parts else ""


def _left_out(blobs: Blobs, before: dict[str, str]) -> dict[str, ReadFile]:
    """Take the files that a sparse checkout leaves out from git, and those that are the same out of the comparison."""
    kept = {path: id_ for path, id_ in blobs.repository.left_out(list(before)).items() if path in before}
    for path, id_ in kept.items():
        if before[path] == id_:
            del before[path]
    return blobs.files({path: id_ for path, id_ in kept.items() if path in before})


def _same(content: bytes, id_: str) -> bool:
    """Tell whether a file has the content that git knows by an id, line ends aside, which git may change."""
    return bool(id_) and (_id(content, id_) == id_ or (b"\r\n" in content and _id(_with_lf(content), id_) == id_))


def _id(content: bytes, like: str) -> str:
    """Return the id of a content, in the algorithm of another id."""
    digest = (hashlib.sha256 if len(like) == 64 else hashlib.sha1)(b"blob %d\0" % len(content))
    digest.update(content)
    return digest.hexdigest()


def _with_lf(content: bytes) -> bytes:
    return content.replace(b"\r\n", b"\n")
