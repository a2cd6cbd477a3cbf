"""Reading promise files one by one: nothing of one file outlives it, and a broken one never stops the others."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from loftet.model.finding import Finding
from loftet.model.shelf import ReadFile, nowhere
from loftet.reading.files import STDIN, Source, discover
from loftet.reading.limits import Limits
from loftet.reading.record import read_record
from loftet.reading.tree import parse


def read_files(
    arguments: Iterable[str], root: Path, limits: Limits, stdin_filename: str = STDIN
) -> Iterator[ReadFile]:
    """Yield every promise file that the arguments name, in order.

    Args:
        arguments: Files and folders; a folder is searched; ``-`` is standard input.
        root: The folder that links must not lead out of.
        limits: What a file and a run may hold.
        stdin_filename: What to call standard input.

    Raises:
        CannotRunError: An argument does not exist, a folder holds no promise file, or the run is too large.
    """
    for found in discover(list(arguments), root, limits, stdin_filename=stdin_filename):
        yield _unreadable(found) if isinstance(found, Finding) else read_file(found, limits)


def read_file(source: Source, limits: Limits) -> ReadFile:
    """Read one file that was opened: its tree, then its document."""
    parsed = parse(source.content, source.path, limits)
    if parsed.tree is None:
        return ReadFile(source.path, parsed.text, None, parsed.findings, nowhere)
    document, findings = read_record(parsed.tree, source.path)
    found = (*parsed.findings, *findings)
    return ReadFile(source.path, parsed.text, None if found else document, found, parsed.tree.span)


def _unreadable(finding: Finding) -> ReadFile:
    return ReadFile(finding.path, "", None, (finding,), nowhere)
