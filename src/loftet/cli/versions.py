"""Which two versions the user asked for: files, folders, revisions, or the last version before this one."""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from loftet.errors import INPUT, USAGE, CannotRunError
from loftet.model.document import Document
from loftet.model.shelf import ReadFile
from loftet.reading.git import UNSHALLOW, Repository, find_repository, open_repository
from loftet.reading.history import versions as history
from loftet.reading.limits import Limits
from loftet.reading.root import PROMISES, find_root
from loftet.reading.versions import Versions, at_commit, between_commits, one_file, since_commit, two_folders

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


_TERTIAL = re.compile(r"(\d{4})-T([123])", re.ASCII)


def first_day(tertial: str) -> date:
    """Return the first day of a tertial, written ``2026-T1``.

    Raises:
        CannotRunError: It is no tertial.
    """
    found = _TERTIAL.fullmatch(tertial)
    if not found or found[1] == "0000":
        raise CannotRunError("not-a-tertial", value=tertial)
    return date(int(found[1]), int(found[2]) * 4 - 3, 1)


def first_given(file: ReadFile, limits: Limits) -> Document | None:
    """Return the document as it was when git first had it, wherever that was; ``None`` when git doesn't know."""
    repository = find_repository(Path.cwd())
    if repository is None or repository.shallow:
        return None
    try:
        found = history(repository, repository.path_of(Path(file.path)), limits)
    except CannotRunError:
        return None
    return next((version.document for _, version in found if version and version.document), None)


def versions(asked: Asked, limits: Limits) -> Versions:
    """Read the two versions that were asked for.

    Raises:
        CannotRunError: They are not here, or the words cannot be understood.
    """
    root, words = find_root(Path.cwd()), asked.words
    if asked.since and asked.previous:
        raise CannotRunError("since-or-previous", exit_code=USAGE)
    if not asked.since and not asked.previous:
        if any(map(_is_file_at, words)):
            return _files_at(words, root, limits)
        if len(words) == 2 and all(map(os.path.lexists, words)):
            return _two(words[0], words[1], root, limits)
    repository = open_repository(Path.cwd())
    if asked.since:
        return since_commit(repository, _since(repository, asked.since), _paths(words, root), root, limits)
    if asked.previous:
        return _previous(repository, _paths(words, root), root, limits)
    return _revisions(repository, words, root, limits)


def _two(old: str, new: str, root: Path, limits: Limits) -> Versions:
    if Path(old).is_dir() or Path(new).is_dir():
        return two_folders(old, new, root, limits)
    return Versions({"": one_file(old, root, limits)}, {"": one_file(new, root, limits)})


def _revisions(repository: Repository, words: Sequence[str], root: Path, limits: Limits) -> Versions:
    """Compare two commits, or a commit with the files as they are; words that are no revisions are paths."""
    first = words[0] if words and not os.path.lexists(words[0]) else None
    if first is not None and ".." in first:
        old, new = _range(repository, first)
        paths = [repository.path_of(Path(path)) for path in _paths(words[1:], root)]
        return between_commits(repository, old, new, paths, limits)
    if first is not None and len(words) > 1 and not os.path.lexists(words[1]):
        paths = [repository.path_of(Path(path)) for path in _paths(words[2:], root)]
        return between_commits(repository, repository.commit(first), repository.commit(words[1]), paths, limits)
    rest = words if first is None else words[1:]
    commit = repository.commit(_HEAD if first is None else first)
    return since_commit(repository, commit, _paths(rest, root), root, limits)


def _range(repository: Repository, text: str) -> tuple[str, str]:
    """Read ``A..B``, and ``A...B`` which is from where the two parted; a side left out is ``HEAD``."""
    separator = "..." if "..." in text else ".."
    old, _, new = text.partition(separator)
    one, other = repository.commit(old or _HEAD), repository.commit(new or _HEAD)
    return (repository.merge_base(one, other, text) if separator == "..." else one), other


def _since(repository: Repository, day: date) -> str:
    """Return the last commit before a day; empty when the records are younger than that."""
    found = repository.before(day.isoformat(), repository.commit(_HEAD))
    if not found and repository.shallow:
        raise CannotRunError("no-history-shallow", exit_code=INPUT, name=day.isoformat(), command=UNSHALLOW)
    return found


def _previous(repository: Repository, paths: Sequence[str], root: Path, limits: Limits) -> Versions:
    """Compare with the last commit; when nothing has changed since, with the one before the last change."""
    head = repository.commit(_HEAD)
    found = since_commit(repository, head, paths, root, limits)
    if found.olds or found.news:
        return found
    changes = [commits[0] for path in paths if (commits := repository.commits(head, repository.path_of(Path(path))))]
    parents = changes[0].parents if changes else ()
    return since_commit(repository, parents[0] if parents else "", paths, root, limits)


def _is_file_at(word: str) -> bool:
    """Tell whether a word is a file in a revision, ``REV:path``. On Windows ``C:`` is a drive."""
    revision, colon, path = word.partition(":")
    return bool(colon and revision and path) and not os.path.lexists(word) and not Path(word).drive


def _files_at(words: Sequence[str], root: Path, limits: Limits) -> Versions:
    if len(words) > 2:
        raise CannotRunError("too-many-versions", value=words[2])
    repository = open_repository(Path.cwd())
    sides = [*words] if len(words) == 2 else [words[0], str(repository.top / _path_at(words[0], repository))]
    old, new = (
        at_commit(repository, repository.commit(word.partition(":")[0]), _path_at(word, repository), limits)
        if _is_file_at(word)
        else one_file(word, root, limits)
        for word in sides
    )
    return Versions({"": old}, {"": new})


def _path_at(word: str, repository: Repository) -> str:
    path = word.partition(":")[2]
    return repository.path_of(Path(path)) if path.startswith("./") else path


def _paths(words: Sequence[str], root: Path) -> list[str]:
    default = PROMISES if root == Path.cwd() else str(root / PROMISES)
    return list(words) or [default]
