"""Reading promise files as they were in git on a day."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from loftet.cli.input import Opening
from loftet.errors import INPUT, CannotRunError
from loftet.model.shelf import ReadFile
from loftet.reading.git import UNSHALLOW, open_repository
from loftet.reading.limits import Limits
from loftet.reading.root import PROMISES, find_root
from loftet.reading.versions import all_at_commit


def openings_committed(paths: Sequence[Path] | None, day: date, limits: Limits) -> Iterator[Opening]:
    """Yield the files as they were in git when a day ended, read already.

    Raises:
        CannotRunError: There is no git, or no file was there on that day.
    """
    repository = open_repository(Path.cwd())
    commit = repository.before(str(day + timedelta(days=1)), repository.commit("HEAD"))
    if not commit and repository.shallow:
        raise CannotRunError("no-history-shallow", exit_code=INPUT, name=str(day), command=UNSHALLOW)
    arguments = [str(path) for path in paths or [find_root(Path.cwd()) / PROMISES]]
    found = all_at_commit(repository, commit, arguments, limits) if commit else []
    if not found:
        raise CannotRunError("nothing-committed", exit_code=INPUT, day=str(day))
    yield from map(_at_hand, found)


def _at_hand(file: ReadFile) -> Opening:
    return lambda: file
