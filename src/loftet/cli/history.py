"""The story of a file in git, for ``loftet diff --history``."""

from pathlib import Path

from loftet.diff.edition import Edition
from loftet.diff.history import History, history
from loftet.errors import INPUT, CannotRunError
from loftet.reading.blobs import Blobs
from loftet.reading.git import UNSHALLOW, open_repository
from loftet.reading.history import versions
from loftet.reading.limits import Limits


def story(asked: str, limits: Limits) -> History:
    """Return the story of a file, or of the promise or activity with the id after ``#``.

    Raises:
        CannotRunError: The file or the part is in no version that is here.
    """
    path, _, part = asked.partition("#")
    repository = open_repository(Path.cwd())
    if repository.shallow:
        raise CannotRunError("no-history-shallow", exit_code=INPUT, name=path, command=UNSHALLOW)
    found = versions(Blobs(repository, limits), repository.commit("HEAD"), repository.path_of(Path(path)))
    told = history((Edition(commit.day, commit.id, commit.subject, file) for commit, file in found), part)
    if told is None:
        raise CannotRunError("no-such-part", exit_code=INPUT, path=path, value=part)
    return told
