"""Two versions of a set of record files: only those that are not the same, byte for byte, are read."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from loftet.errors import INPUT, CannotRunError
from loftet.model.finding import Finding
from loftet.model.shelf import ReadFile
from loftet.reading.blobs import Blobs, is_record
from loftet.reading.files import Source, discover
from loftet.reading.git import Repository
from loftet.reading.limits import Limits
from loftet.reading.objects import NO_FILE
from loftet.reading.shelf import read_file


@dataclass(frozen=True, slots=True)
class Versions:
    """The files that differ between two versions, by a name that is the same for a file that stayed where it was.

    Attributes:
        olds: Those of the older version.
        news: Those of the newer version.
        blobs: Reads from the repository that they are from; ``None`` when they were named as files or folders.
        start: The commit that the newer version is, or rests on.
        places: The paths in the repository of files that go by another name here.
    """

    olds: dict[str, ReadFile]
    news: dict[str, ReadFile]
    blobs: Blobs | None = None
    start: str = ""
    places: Mapping[str, str] = field(default_factory=dict)


def between_commits(blobs: Blobs, old: str, new: str, paths: Sequence[str]) -> Versions:
    """Read the files that differ between two commits; one tree is compared with the other by git."""
    changed = blobs.repository.changed(old, new, paths)
    touched = [entry.path for entry in changed]
    for path in paths:
        if not holds_any(touched, path) and not any(blobs.repository.holds(commit, path) for commit in (new, old)):
            raise CannotRunError("input-missing", exit_code=INPUT, path=path)
    # A link that came, went or leads elsewhere is no record; one in the place of a record is.
    records = [entry for entry in changed if is_record(entry.path) and {entry.old, entry.new} - {"", NO_FILE}]
    blobs.fetch({id_: entry.path for entry in records for id_ in (entry.old, entry.new)})
    return Versions(
        blobs.files({entry.path: entry.old for entry in records}),
        blobs.files({entry.path: entry.new for entry in records}),
        blobs,
        new,
    )


def at_commit(blobs: Blobs, commit: str, path: str) -> ReadFile:
    """Read one file as it was in a commit.

    Raises:
        CannotRunError: It was not there.
    """
    files = blobs.repository.files(commit, [path])
    if path not in files:
        raise CannotRunError("not-in-revision", exit_code=INPUT, path=path, name=commit[:12])
    return blobs.files({path: files[path]})[path]


def all_at_commit(repository: Repository, commit: str, arguments: Sequence[str], limits: Limits) -> list[ReadFile]:
    """Read all files as they were in a commit."""
    found = repository.files(commit, [repository.path_of(Path(argument)) for argument in arguments])
    records = {path: id_ for path, id_ in sorted(found.items()) if is_record(path) and id_ != NO_FILE}
    return list(Blobs(repository, limits).files(records).values())


def two_folders(old: str, new: str, root: Path, limits: Limits) -> Versions:
    """Read the files that differ between two folders."""
    before, now = (
        {_below(folder, found.path): found for found in discovered([folder], root, limits)} for folder in (old, new)
    )
    differing = [name for name in {**before, **now} if not _equal(before.get(name), now.get(name))]
    return Versions(
        {name: read_file(before[name], limits) for name in differing if name in before},
        {name: read_file(now[name], limits) for name in differing if name in now},
    )


def one_file(path: str, root: Path, limits: Limits) -> ReadFile:
    """Read one file that the user named."""
    return next(read_file(found, limits) for found in discover([path], root, limits))


def discovered(arguments: Sequence[str], root: Path, limits: Limits) -> Iterator[Source | Finding]:
    """Yield the record files that are there, also when there are none."""
    try:
        yield from discover(arguments, root, limits)
    except CannotRunError as error:
        if error.text_id != "no-files":  # one side of a comparison may be empty
            raise


def holds_any(files: Iterable[str], path: str) -> bool:
    """Tell whether a path is that of one of the files, or of a folder around one."""
    return any(path == "." or f"{file}/".startswith(f"{path}/") for file in files)


def _below(folder: str, path: str) -> str:
    return os.path.relpath(path, folder).replace(os.sep, "/")


def _equal(old: Source | Finding | None, new: Source | Finding | None) -> bool:
    return isinstance(old, Source) and isinstance(new, Source) and old.content == new.content
