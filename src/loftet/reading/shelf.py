"""Reading promise files one by one: nothing of one file outlives it, and a broken one never stops the others."""

from collections.abc import Iterable, Iterator
from itertools import chain, groupby
from pathlib import Path, PurePosixPath

from loftet.model.finding import Finding, Loc, Span
from loftet.model.shelf import Locate, ReadFile, nowhere
from loftet.reading.files import STDIN, Source, discover
from loftet.reading.limits import Limits
from loftet.reading.record import read_record
from loftet.reading.tree import parse


def read_files(arguments: Iterable[str], root: Path, limits: Limits, stdin_filename: str = STDIN) -> Iterator[ReadFile]:
    """Yield every promise file that the arguments name, in order.

    Args:
        arguments: Files and folders; a folder is searched; ``-`` is standard input.
        root: The folder that links must not lead out of.
        limits: What a file and a run may hold.
        stdin_filename: What to call standard input.

    Raises:
        CannotRunError: An argument does not exist, a folder holds no promise file, or the run is too large.
    """
    return chain.from_iterable(read_folders(arguments, root, limits, stdin_filename))


def read_folders(
    arguments: Iterable[str], root: Path, limits: Limits, stdin_filename: str = STDIN
) -> Iterator[Iterator[ReadFile]]:
    """Yield the same files folder by folder. What lies in a folder is not parsed until it is asked for."""
    found = discover(list(arguments), root, limits, stdin_filename=stdin_filename)
    for _, together in groupby(found, key=lambda each: PurePosixPath(each.path).parent):
        yield (_unreadable(each) if isinstance(each, Finding) else read_file(each, limits) for each in together)


def locate_again(file: ReadFile, limits: Limits) -> Locate:
    """Return what tells where something stands in a file that comes from another process."""

    def locate(loc: Loc, *, key: bool = False) -> Span | None:
        tree = parse(file.text.encode(), file.path, limits).tree
        return tree.span(loc, key) if tree else None

    return locate


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
