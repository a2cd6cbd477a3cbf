"""Every version of record files in the history of a repository, also from when they lay somewhere else."""

from collections.abc import Iterator, Sequence

from loftet.errors import INPUT, CannotRunError
from loftet.model.shelf import ReadFile
from loftet.reading.blobs import Blobs, is_record
from loftet.reading.git import Repository
from loftet.reading.objects import Commit, Entry

Version = tuple[Commit, ReadFile | None]
"""A commit that changed a file, and the file as it was then; ``None`` when it was removed."""

_Step = tuple[Commit, Entry]


def versions(blobs: Blobs, start: str, path: str) -> list[Version]:
    """Return every version of a file up to a commit, the oldest first. One that was moved is followed by document id.

    Raises:
        CannotRunError: No commit has the file, or there are too many.
    """
    found = many_versions(blobs, start, [path])[0]
    if not found and blobs.repository.holds(start, path):
        raise CannotRunError("history-of-folder", exit_code=INPUT, path=path)
    if not found:
        raise CannotRunError("not-in-revision", exit_code=INPUT, path=path, name="HEAD")
    return found


def many_versions(blobs: Blobs, start: str, paths: Sequence[str]) -> list[list[Version]]:
    """Return every version of each of some files; git is asked once for all that have not been moved.

    A file with an empty path is one that git can't know of, and has none.
    """
    steps = list(_steps(blobs.repository, start, [path for path in paths if path]))
    blobs.fetch({entry.new: entry.path for _, entry in steps})
    return [list(_versions(blobs, [step for step in steps if step[1].path == path]))[::-1] for path in paths]


def _steps(repository: Repository, start: str, paths: Sequence[str]) -> Iterator[_Step]:
    """Yield what each commit did to the files, newest first."""
    commits = repository.commits(start, paths) if paths else []
    touched = repository.touched(commits, paths) if commits else {}
    return ((commit, entry) for commit in commits for entry in touched.get(commit.id, ()))


def _versions(blobs: Blobs, steps: Sequence[_Step]) -> Iterator[Version]:
    """Yield the versions, newest first, back to where the file came to be, and on from where it lay before that."""
    waiting = list(reversed(steps))
    while waiting:
        commit, entry = waiting.pop()
        file = blobs.file(entry.new, entry.path) if entry.new else None
        yield commit, file
        if file and not entry.old and (moved := _moved_from(blobs, commit, file)):
            waiting = list(_steps(blobs.repository, commit.parents[0], [moved]))[::-1]
            blobs.fetch({entry.new: entry.path for _, entry in waiting})


def _moved_from(blobs: Blobs, commit: Commit, file: ReadFile) -> str:
    """Return where the document was before the commit that put it here; empty when it was nowhere."""
    if not commit.parents or file.document is None:
        return ""
    changed = blobs.repository.changed(commit.parents[0], commit.id, ["."])
    gone = {entry.old: entry.path for entry in changed if entry.old and not entry.new and is_record(entry.path)}
    blobs.fetch(gone)
    for id_, path in gone.items():
        before = blobs.file(id_, path)
        if before.document and before.document.id == file.document.id:
            return path
    return ""
