"""What git knows of the versions between and before the two that are compared."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from loftet.diff.edition import Edition
from loftet.diff.run import Pair, Past
from loftet.errors import CannotRunError
from loftet.model.shelf import ReadFile
from loftet.reading.blobs import Blobs
from loftet.reading.git import find_repository
from loftet.reading.history import Version, many_versions
from loftet.reading.limits import Limits
from loftet.reading.versions import Versions


def past_of(found: Versions, limits: Limits, today: date) -> Past:
    """Return what gives every version of files up to those that were found; nothing where git doesn't know."""
    names = {id(file): name for files in (found.olds, found.news) for name, file in files.items()}

    def past(pairs: Sequence[Pair]) -> list[Sequence[Edition]]:
        blobs, start = (found.blobs, found.start) if found.blobs else _here(limits)
        if not blobs or blobs.repository.shallow:
            return [()] * len(pairs)
        told = [[_place(file, names[id(file)], found, blobs) for file in pair] for pair in pairs]
        known = many_versions(blobs, start, [new for _, new in told])
        # A file that has been moved but not committed has its past where it lay before.
        known = [given or many_versions(blobs, start, [old])[0] for given, (old, _) in zip(known, told, strict=True)]
        return [_editions(given, new, today) for given, (_, new) in zip(known, pairs, strict=True)]

    return past


def editions_of(file: ReadFile, limits: Limits, today: date) -> Sequence[Edition]:
    """Return every version that git knows of a file, that one last; none where git doesn't know or can't tell."""
    try:
        blobs, start = _here(limits)
        if not blobs or blobs.repository.shallow:
            return ()
        return _editions(many_versions(blobs, start, [blobs.repository.path_of(Path(file.path))])[0], file, today)
    except CannotRunError:
        return ()


def _here(limits: Limits) -> tuple[Blobs | None, str]:
    """Return what reads from the repository that we stand in, if any, and its last commit."""
    repository = find_repository(Path.cwd())
    try:
        return (Blobs(repository, limits), repository.commit("HEAD")) if repository else (None, "")
    except CannotRunError:  # nothing has been committed
        return None, ""


def _place(file: ReadFile, name: str, found: Versions, blobs: Blobs) -> str:
    """Return the path of a file in the repository; empty when it lies outside."""
    if found.blobs:
        return found.places.get(name, name)
    try:
        return blobs.repository.path_of(Path(file.path))
    except CannotRunError:
        return ""


def _editions(given: Sequence[Version], new: ReadFile, today: date) -> list[Edition]:
    """Return the versions of a file, with the one at hand last."""
    editions = [Edition(commit.day, commit.id, commit.subject, file) for commit, file in given]
    last = editions[-1] if editions else None
    if last and last.file and last.file.text == new.text:
        return [*editions[:-1], Edition(last.day, last.id, last.said, new)]
    return [*editions, Edition(today, "", "", new)] if editions else []
