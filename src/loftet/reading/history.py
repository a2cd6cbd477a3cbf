"""Every version of a record file in the history of a repository, also from when it lay somewhere else."""

from loftet.errors import INPUT, CannotRunError
from loftet.model.shelf import ReadFile
from loftet.reading.git import Commit, Repository
from loftet.reading.limits import Limits
from loftet.reading.versions import at_commit

Version = tuple[Commit, ReadFile | None]
"""A commit that changed a file, and the file as it was then; ``None`` when it was removed."""


def versions(repository: Repository, path: str, limits: Limits) -> list[Version]:
    """Return every version of a file, the oldest first. A file that was moved is followed by the document's id.

    Raises:
        CannotRunError: No commit has the file.
    """
    found: list[Version] = []
    start, where = repository.commit("HEAD"), path
    while where:
        stretch, earlier = _stretch(repository, start, where, limits)
        found += stretch
        origin = _moved_from(repository, stretch[-1], limits) if stretch else None
        start, where = origin or (earlier, where if earlier else "")
    if not found:
        raise CannotRunError("not-in-revision", exit_code=INPUT, path=path, name="HEAD")
    if len(found) > limits.files:
        raise CannotRunError("too-many-files", exit_code=INPUT, limit=limits.files)
    return found[::-1]


def _stretch(repository: Repository, start: str, path: str, limits: Limits) -> tuple[list[Version], str]:
    """Return the versions, newest first, back to where the file came to be, and the commit that removed one before."""
    found: list[Version] = []
    for commit in repository.commits(start, path):
        file = _at(repository, commit, path, limits)
        if file is None and found:
            return found, commit.id
        found.append((commit, file))
    return found, ""


def _at(repository: Repository, commit: Commit, path: str, limits: Limits) -> ReadFile | None:
    return at_commit(repository, commit.id, path, limits) if repository.holds(commit.id, path) else None


def _moved_from(repository: Repository, first: Version, limits: Limits) -> tuple[str, str] | None:
    """Return where the document was before the commit that put it here: the commit before, and its path there."""
    commit, file = first
    if not commit.parents or file is None or file.document is None:
        return None
    for entry in repository.changed(commit.parents[0], commit.id, ["."]):
        if entry.old and not entry.new and entry.path.endswith((".yaml", ".yml")):
            before = at_commit(repository, commit.parents[0], entry.path, limits)
            if before.document and before.document.id == file.document.id:
                return commit.parents[0], entry.path
    return None
