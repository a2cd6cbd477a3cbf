"""Which two versions the user asked for: files, folders, revisions, or the last version before this one."""

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from loftet.errors import INPUT, USAGE, CannotRunError
from loftet.reading.blobs import Blobs, is_record
from loftet.reading.git import UNSHALLOW, Repository, find_repository, open_repository
from loftet.reading.limits import Limits
from loftet.reading.root import PROMISES, find_root
from loftet.reading.versions import Versions, at_commit, between_commits, one_file, two_folders
from loftet.reading.worktree import since_commit

_HEAD = "HEAD"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the user asked for.

    Attributes:
        words: Files, folders and revisions.
        since: The day to compare with.
        previous: Whether to compare with the version before the last change.
    """

    words: tuple[str, ...]
    since: date | None
    previous: bool


def versions(asked: Asked, limits: Limits) -> Versions:
    """Read the two versions that were asked for.

    Raises:
        CannotRunError: They are not here, or the words cannot be understood.
    """
    root, words = find_root(Path.cwd()), asked.words
    if asked.since and asked.previous:
        raise CannotRunError("since-or-previous", exit_code=USAGE)
    if not asked.since and not asked.previous:
        _refuse_ambiguous(words)
        if any(map(_is_file_at, words)):
            return _files_at(words, root, limits)
        if len(words) == 2 and all(map(os.path.lexists, words)):
            return _two(words[0], words[1], root, limits)
    blobs = Blobs(_repository(words), limits)
    if asked.since:
        return _since(blobs, asked.since, _paths(words, root), root)
    if asked.previous:
        return _previous(blobs, _paths(words, root), root)
    return _revisions(blobs, words, root)


def _repository(words: Sequence[str]) -> Repository:
    """Open the repository that we stand in; without one, a word that was meant for a file is no revision."""
    missing = [word for word in words if not os.path.lexists(word)]
    try:
        return open_repository(Path.cwd())
    except CannotRunError as error:
        if missing and (len(missing) < len(words) or is_record(missing[0])):
            raise CannotRunError("input-missing", exit_code=INPUT, path=missing[0]) from error
        raise


def _refuse_ambiguous(words: Sequence[str]) -> None:
    """Refuse a range that is also the name of a file: a proposal could bring one, to be compared instead."""
    for word in words:
        old, dots, new = word.partition("..")
        repository = find_repository(Path.cwd()) if dots and os.path.lexists(word) else None
        if repository and (old or new.strip(".")) and _are_commits(repository, old, new.removeprefix(".")):
            raise CannotRunError("range-or-file", value=word)


def _are_commits(repository: Repository, *revisions: str) -> bool:
    with suppress(CannotRunError):
        return all(repository.commit(revision or _HEAD) for revision in revisions)
    return False


def _two(old: str, new: str, root: Path, limits: Limits) -> Versions:
    if Path(old).is_dir() or Path(new).is_dir():
        return two_folders(old, new, root, limits)
    return Versions({"": one_file(old, root, limits)}, {"": one_file(new, root, limits)})


def _revisions(blobs: Blobs, words: Sequence[str], root: Path) -> Versions:
    """Compare two commits, or a commit with the files as they are; words that are no revisions are paths."""
    repository = blobs.repository
    first = words[0] if words and not os.path.lexists(words[0]) else None
    if first is not None and ".." in first:
        old, new = _range(repository, first)
        paths = [repository.path_of(Path(path)) for path in _paths(words[1:], root)]
        return between_commits(blobs, old, new, paths)
    if first is not None and len(words) > 1 and not os.path.lexists(words[1]):
        paths = [repository.path_of(Path(path)) for path in _paths(words[2:], root)]
        return between_commits(blobs, repository.commit(first), repository.commit(words[1]), paths)
    rest = words if first is None else words[1:]
    head = repository.commit(_HEAD)
    return since_commit(blobs, head if first is None else repository.commit(first), _paths(rest, root), root, head)


def _range(repository: Repository, text: str) -> tuple[str, str]:
    """Read ``A..B``, and ``A...B`` which is from where the two parted; a side left out is ``HEAD``."""
    separator = "..." if "..." in text else ".."
    old, _, new = text.partition(separator)
    one, other = repository.commit(old or _HEAD), repository.commit(new or _HEAD)
    return (repository.merge_base(one, other, text) if separator == "..." else one), other


def _since(blobs: Blobs, day: date, paths: Sequence[str], root: Path) -> Versions:
    """Compare with the last commit before a day; everything is new when the records are younger than that."""
    repository = blobs.repository
    head = repository.commit(_HEAD)
    found = repository.before(day.isoformat(), head)
    if not found and repository.shallow:
        raise CannotRunError("no-history-shallow", exit_code=INPUT, name=day.isoformat(), command=UNSHALLOW)
    return since_commit(blobs, found, paths, root, head)


def _previous(blobs: Blobs, paths: Sequence[str], root: Path) -> Versions:
    """Compare with the last commit; when nothing has changed since, with the one before the last change."""
    repository = blobs.repository
    head = repository.commit(_HEAD)
    found = since_commit(blobs, head, paths, root, head)
    if found.olds or found.news:
        return found
    changes = repository.commits(head, [repository.path_of(Path(path)) for path in paths])
    parents = changes[0].parents if changes else ()
    if repository.shallow and not parents:  # what was before is not here, which is not to say that there was nothing
        raise CannotRunError("no-history-shallow", exit_code=INPUT, name="--previous", command=UNSHALLOW)
    return since_commit(blobs, parents[0] if parents else "", paths, root, head)


def _is_file_at(word: str) -> bool:
    """Tell whether a word is a file in a revision, ``REV:path``. On Windows ``C:`` is a drive."""
    revision, colon, path = word.partition(":")
    return bool(colon and revision and path) and not os.path.lexists(word) and not Path(word).drive


def _files_at(words: Sequence[str], root: Path, limits: Limits) -> Versions:
    if len(words) > 2:
        raise CannotRunError("too-many-versions", value=words[2])
    repository = open_repository(Path.cwd())
    blobs = Blobs(repository, limits)
    sides = [*words] if len(words) == 2 else [words[0], str(repository.top / _path_at(words[0], repository))]
    old, new = (
        at_commit(blobs, repository.commit(word.partition(":")[0]), _path_at(word, repository))
        if _is_file_at(word)
        else one_file(word, root, limits)
        for word in sides
    )
    if not _is_file_at(sides[1]):
        return Versions({"": old}, {"": new})
    start, place = repository.commit(sides[1].partition(":")[0]), _path_at(sides[1], repository)
    return Versions({"": old}, {"": new}, blobs, start, {"": place})


def _path_at(word: str, repository: Repository) -> str:
    path = word.partition(":")[2]
    return repository.path_of(Path(path)) if path.startswith("./") else path


def _paths(words: Sequence[str], root: Path) -> list[str]:
    default = PROMISES if root == Path.cwd() else str(root / PROMISES)
    return list(words) or [default]
