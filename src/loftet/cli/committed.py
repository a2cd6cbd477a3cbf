"""Reading promise files as they were in git on a day."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from loftet.cli.input import limits_from
from loftet.errors import INPUT, CannotRunError
from loftet.model.shelf import ReadFile
from loftet.reading.git import UNSHALLOW, open_repository
from loftet.reading.root import PROMISES, find_root
from loftet.reading.versions import all_at_commit


def read_committed(paths: Sequence[Path] | None, day: date, limits: Sequence[str] | None) -> Iterator[ReadFile]:
    """Yield the files as they were in git when a day ended.

    Raises:
        CannotRunError: There is no git, or no file was there on that day.
    """
    repository = open_repository(Path.cwd())
    commit = repository.before(str(day + timedelta(days=1)), repository.commit("HEAD"))
    if not commit and repository.shallow:
        raise CannotRunError("no-history-shallow", exit_code=INPUT, name=str(day), command=UNSHALLOW)
    arguments = [str(path) for path in paths or [find_root(Path.cwd()) / PROMISES]]
    found = all_at_commit(repository, commit, arguments, limits_from(limits or ())) if commit else []
    if not found:
        raise CannotRunError("nothing-committed", exit_code=INPUT, day=str(day))
    yield from found
