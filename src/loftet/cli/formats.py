"""Writing the same findings in several formats, each to its own place."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from loftet.cli.deliver import delivering
from loftet.errors import CannotRunError
from loftet.model.shelf import ReadFile
from loftet.output.findings.formats import FORMATS, writer
from loftet.output.findings.tally import Tally
from loftet.output.terminal import Terminal


@dataclass(frozen=True, slots=True)
class Destination:
    """A format and the file it goes to; ``None`` is standard output."""

    format: str
    file: Path | None


def destinations(written: Sequence[str] | None, output: Path | None) -> list[Destination]:
    """Read the values of ``--format``, each ``name`` or ``name:file``.

    In GitHub Actions the format ``github`` also fills the summary of the step.

    Raises:
        CannotRunError: There is no such format, or two would be written to the same place.
    """
    found = []
    for value in written or FORMATS[:1]:
        name, _, file = value.partition(":")
        if name not in FORMATS:
            raise CannotRunError("format-unknown", value=name, choices=", ".join(FORMATS))
        found.append(Destination(name, Path(file) if file else output))
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary and any(one.format == "github" for one in found):
        found.append(Destination("markdown", Path(summary)))
    if len({one.file for one in found}) < len(found):
        raise CannotRunError("format-twice")
    return found


def write_all(places: Sequence[Destination], files: Iterable[ReadFile], tally: Tally, terminal: Terminal) -> None:
    """Write the findings in every format; one alone is written as the files are read."""
    watched = tally.watch(files)
    read = watched if len(places) == 1 else list(watched)
    for place in places:
        with delivering(terminal, place.file) as target:
            writer(place.format)(read, tally, target)
