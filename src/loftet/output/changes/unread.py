"""The files that could not be compared: which, in which version, what is wrong and what to do."""

from collections.abc import Iterator
from dataclasses import dataclass

from loftet.diff.run import Report
from loftet.model.shelf import ReadFile
from loftet.output.clean import clean, show_path
from loftet.output.findings.sentences import sentences
from loftet.output.texts import Texts


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that could not be read in one of the versions.

    Attributes:
        version: ``before`` or ``now``.
        path: The file.
        line: Where the first thing is that is wrong; ``None`` when it is the whole file.
        code: The rule that found it.
        message: What is wrong.
        help: What to do.
    """

    version: str
    path: str
    line: int | None
    code: str
    message: str
    help: str

    @property
    def place(self) -> str:
        """Where to look."""
        return f"{show_path(self.path)}:{self.line}" if self.line else show_path(self.path)

    def __str__(self) -> str:
        """The whole of it on one line."""
        return f"{self.place}: {self.message} {self.help}"


def unread(report: Report, texts: Texts) -> list[tuple[str, list[Unread]]]:
    """Return the files of each version that could not be read, under the sentence that says so."""
    sides = {"before": report.broken_before, "now": report.broken_now}
    return [
        (texts(f"change.broken-{version}", n=len(files)), [_unread(version, file, texts) for file in files])
        for version, files in sides.items()
        if files
    ]


def each_unread(report: Report, texts: Texts) -> Iterator[Unread]:
    """Yield the files that could not be read, the older versions first."""
    for _, files in unread(report, texts):
        yield from files


def _unread(version: str, file: ReadFile, texts: Texts) -> Unread:
    finding = file.findings[0]
    said = sentences(finding, texts)
    line = finding.span.line if finding.span else None
    return Unread(version, file.path, line, finding.kind.code, clean(said.message), clean(said.help))


def why_unread(file: ReadFile, texts: Texts) -> str:
    """Say what is wrong with a file that could not be read, and what to do."""
    said = sentences(file.findings[0], texts)
    return f"{said.message} {said.help}"
