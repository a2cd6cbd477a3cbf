"""Two versions of a set of record files: only those that are not the same, byte for byte, are read."""

import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from loftet.errors import INPUT, CannotRunError
from loftet.model.finding import Finding
from loftet.model.shelf import ReadFile, nowhere
from loftet.reading.files import Source, discover
from loftet.reading.git import Repository
from loftet.reading.kinds import NOT_A_FILE
from loftet.reading.limits import Limits
from loftet.reading.opening import too_large
from loftet.reading.shelf import read_file

_SUFFIXES: Final = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Versions:
    """The files that differ between two versions, by a name that is the same for a file that stayed where it was.

    Attributes:
        olds: Those of the older version.
        news: Those of the newer version.
    """

    olds: dict[str, ReadFile]
    news: dict[str, ReadFile]


def between_commits(repository: Repository, old: str, new: str, paths: Sequence[str], limits: Limits) -> Versions:
    """Read the files that differ between two commits; one tree is compared with the other by git."""
    for path in paths:
        if not repository.holds(old, path) and not repository.holds(new, path):
            raise CannotRunError("input-missing", exit_code=INPUT, path=path)
    changed = [entry for entry in repository.changed(old, new, paths) if _is_record(entry.path)]
    return Versions(
        _contents(repository, {entry.path: entry.old for entry in changed}, limits),
        _contents(repository, {entry.path: entry.new for entry in changed}, limits),
    )


def since_commit(repository: Repository, commit: str, arguments: Sequence[str], root: Path, limits: Limits) -> Versions:
    """Read the files in the work tree that are not as in a commit; every file when there is no commit.

    Git is not asked what differs: it could run filters that the repository names.
    """
    paths = [repository.path_of(Path(argument)) for argument in arguments]
    files = repository.files(commit, paths) if commit else {}
    before = {path: id_ for path, id_ in files.items() if _is_record(path)}
    there = [argument for argument in arguments if os.path.lexists(argument)]
    for argument, path in zip(arguments, paths, strict=True):
        if argument not in there and not any(f"{file}/".startswith(f"{path}/") for file in files):
            raise CannotRunError("input-missing", exit_code=INPUT, path=argument)
    news = {}
    for found in _discovered(there, root, limits):
        path = repository.path_of(Path(found.path))
        if isinstance(found, Source) and _same(found.content, before.get(path, "")):
            del before[path]
        else:
            news[path] = _read(found, limits)
    return Versions(_contents(repository, before, limits), news)


def at_commit(repository: Repository, commit: str, path: str, limits: Limits) -> ReadFile:
    """Read one file as it was in a commit.

    Raises:
        CannotRunError: It was not there.
    """
    files = repository.files(commit, [path])
    if path not in files:
        raise CannotRunError("not-in-revision", exit_code=INPUT, path=path, name=commit[:12])
    found = _contents(repository, {path: files[path]}, limits)
    return found.get(path) or _unreadable(Finding(NOT_A_FILE, shown_path(repository, path)))


def all_at_commit(repository: Repository, commit: str, arguments: Sequence[str], limits: Limits) -> list[ReadFile]:
    """Read all files as they were in a commit."""
    found = repository.files(commit, [repository.path_of(Path(argument)) for argument in arguments])
    records = {path: id_ for path, id_ in sorted(found.items()) if _is_record(path)}
    return list(_contents(repository, records, limits).values())


def two_folders(old: str, new: str, root: Path, limits: Limits) -> Versions:
    """Read the files that differ between two folders."""
    before, now = (
        {_below(folder, found.path): found for found in _discovered([folder], root, limits)} for folder in (old, new)
    )
    differing = [name for name in {**before, **now} if not _equal(before.get(name), now.get(name))]
    return Versions(
        {name: _read(before[name], limits) for name in differing if name in before},
        {name: _read(now[name], limits) for name in differing if name in now},
    )


def one_file(path: str, root: Path, limits: Limits) -> ReadFile:
    """Read one file that the user named."""
    return next(_read(found, limits) for found in discover([path], root, limits))


def _discovered(arguments: Sequence[str], root: Path, limits: Limits) -> Iterator[Source | Finding]:
    try:
        yield from discover(arguments, root, limits)
    except CannotRunError as error:
        if error.text_id != "no-files":  # one side of a comparison may be empty
            raise


def _contents(repository: Repository, wanted: Mapping[str, str], limits: Limits) -> dict[str, ReadFile]:
    """Read the files with the given ids; one without an id was not there, or was a link or something else."""
    present = {path: id_ for path, id_ in wanted.items() if id_}
    if len(present) > limits.files:
        raise CannotRunError("too-many-files", exit_code=INPUT, limit=limits.files)
    total, files = 0, {}
    contents = repository.contents(list(present.values()), limits.bytes)
    for path, content in zip(present, contents, strict=True):
        total += len(content)
        if total > limits.total_bytes:
            raise CannotRunError("too-much-data", exit_code=INPUT, limit=limits.total_bytes)
        shown = shown_path(repository, path)
        refusal = too_large(content, shown, limits)
        files[path] = _unreadable(refusal) if refusal else read_file(Source(shown, content, ""), limits)
    return files


def shown_path(repository: Repository, path: str) -> str:
    """Return a path from the top of the repository as people see it: from where they stand, when it is below there."""
    here = Path.cwd()
    whole = repository.top.resolve() / path
    return whole.relative_to(here).as_posix() if whole.is_relative_to(here) else path


def _read(found: Source | Finding, limits: Limits) -> ReadFile:
    return _unreadable(found) if isinstance(found, Finding) else read_file(found, limits)


def _unreadable(finding: Finding) -> ReadFile:
    return ReadFile(finding.path, "", None, (finding,), nowhere)


def _is_record(path: str) -> bool:
    return path.endswith(_SUFFIXES) and not any(part.startswith(".") for part in path.split("/"))


def _below(folder: str, path: str) -> str:
    return os.path.relpath(path, folder).replace(os.sep, "/")


def _equal(old: Source | Finding | None, new: Source | Finding | None) -> bool:
    return isinstance(old, Source) and isinstance(new, Source) and old.content == new.content


def _same(content: bytes, id_: str) -> bool:
    """Tell whether a file has the content that git knows by an id, line ends aside, which git may change."""
    algorithm = hashlib.sha256 if len(id_) == 64 else hashlib.sha1
    plain = content.replace(b"\r\n", b"\n")
    return bool(id_) and any(algorithm(b"blob %d\0" % len(data) + data).hexdigest() == id_ for data in {content, plain})
