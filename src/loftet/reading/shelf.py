"""Reading promise files one by one: nothing of one file outlives it, and a broken one never stops the others."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from loftet.model.finding import Finding, Loc, Span
from loftet.model.shelf import Locate, ReadFile, nowhere
from loftet.reading.files import STDIN, Source, discover
from loftet.reading.limits import Limits
from loftet.reading.record import read_record
from loftet.reading.text import in_utf8
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
    for source in discover(list(arguments), root, limits, stdin_filename=stdin_filename):
        yield read_file(source, limits)


def locate_again(text: str, limits: Limits) -> Locate:
    """Return what tells where something stands in a file that was read before, or in another process."""

    def locate(loc: Loc, *, key: bool = False) -> Span | None:
        tree = parse(text.encode(), "", limits).tree
        return tree.span(loc, key) if tree else None

    return locate


def read_file(source: Source | Finding, limits: Limits) -> ReadFile:
    """Read one file: its tree, then its document. One that could not be opened has the finding that says so."""
    if isinstance(source, Finding):
        return ReadFile(source.path, "", None, (source,), nowhere)
    parsed = parse(source.content, source.path, limits)
    if legible := in_utf8(source.content, parsed.findings):  # so that what else is wrong is told at once
        rest = parse(legible, source.path, limits)
        parsed = rest._replace(findings=(*parsed.findings, *rest.findings))
    if parsed.tree is None:
        return ReadFile(source.path, parsed.text, None, parsed.findings, nowhere)
    document, findings = read_record(parsed.tree, source.path)
    found = (*parsed.findings, *findings)
    if found or document is None:
        return ReadFile(source.path, parsed.text, None, found, parsed.tree.span)
    return ReadFile(source.path, parsed.text, document, (), parsed.tree.span, document.id)
