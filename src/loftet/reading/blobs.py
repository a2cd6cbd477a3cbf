"""Record files as git has them, each read once however many ask for it."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from loftet.errors import INPUT, CannotRunError
from loftet.model.finding import Finding
from loftet.model.shelf import ReadFile
from loftet.reading.files import Source
from loftet.reading.git import Repository
from loftet.reading.kinds import NOT_A_FILE
from loftet.reading.limits import Limits
from loftet.reading.objects import NO_FILE
from loftet.reading.opening import too_large
from loftet.reading.search import is_record_name
from loftet.reading.shelf import read_file


class Blobs:
    """Reads record files by the id that git knows their content by."""

    def __init__(self, repository: Repository, limits: Limits) -> None:
        """Take the repository, and what files and a run may hold."""
        self.repository = repository
        self.limits = limits
        self._known: dict[str, ReadFile] = {}
        self._total = 0

    def fetch(self, wanted: Mapping[str, str]) -> None:
        """Read the contents with these ids, each with a path that it has, from one process.

        Raises:
            CannotRunError: They are too many or too large together, or one of them is not here.
        """
        new = [id_ for id_ in wanted if id_ not in {"", NO_FILE} and id_ not in self._known]
        if len(new) > self.limits.files:
            raise CannotRunError("too-many-files", exit_code=INPUT, limit=self.limits.files)
        for id_, content in zip(new, self.repository.contents(new, self.limits.bytes), strict=True):
            self._total += len(content)
            if self._total > self.limits.total_bytes:
                raise CannotRunError("too-much-data", exit_code=INPUT, limit=self.limits.total_bytes)
            shown = shown_path(self.repository, wanted[id_])
            refusal = too_large(content, shown, self.limits)
            self._known[id_] = read_file(refusal or Source(shown, content, ""), self.limits)

    def keep(self, id_: str, file: ReadFile) -> None:
        """Take a file of the work tree that has been read, so that the same content in git needn't be read again."""
        self._known.setdefault(id_, file)

    def file(self, id_: str, path: str) -> ReadFile:
        """Return the file with a content that has been fetched, under the path that it has here."""
        shown = shown_path(self.repository, path)
        if id_ == NO_FILE:
            return read_file(Finding(NOT_A_FILE, shown), self.limits)
        known = self._known[id_]
        findings = tuple(replace(finding, path=shown) for finding in known.findings)
        return known if known.path == shown else replace(known, path=shown, findings=findings)

    def files(self, wanted: Mapping[str, str]) -> dict[str, ReadFile]:
        """Return the files at these paths, given the ids of their contents; one with an empty id was not there."""
        self.fetch({id_: path for path, id_ in wanted.items()})
        return {path: self.file(id_, path) for path, id_ in wanted.items() if id_}


def is_record(path: str) -> bool:
    """Tell whether a path in a repository is that of a record file."""
    return is_record_name(path) and not any(part.startswith(".") for part in path.split("/"))


def shown_path(repository: Repository, path: str) -> str:
    """Return a path from the top of the repository as people see it: from where they stand, when it is below there."""
    here = Path.cwd()
    whole = repository.top.resolve() / path
    return whole.relative_to(here).as_posix() if whole.is_relative_to(here) else path
