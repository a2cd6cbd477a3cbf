"""The file of accepted findings."""

import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from loftet.cli.aside import read_aside
from loftet.cli.deliver import delivering
from loftet.errors import CannotRunError
from loftet.lint.baseline import Baseline
from loftet.model.finding import keeps_from_judging
from loftet.model.fingerprint import fingerprints
from loftet.model.shelf import ReadFile
from loftet.output.clean import show_path
from loftet.output.flow import FLOW
from loftet.output.terminal import Terminal

SCHEMA: Final = "loftet.baseline/1"
_MOST_BYTES: Final = 16 * 1024 * 1024


@contextmanager
def load_baseline(path: Path | None, name: Callable[[str], str], terminal: Terminal) -> Iterator[Baseline]:
    """Give the accepted findings, none when no file is named or it is not there yet; then tell what came of them.

    Args:
        path: The file of accepted findings.
        name: Gives the path of a record from the top of the repository.
        terminal: Where to tell.

    Raises:
        CannotRunError: The file is something else.
    """
    accepted = Baseline(_known(path) if path and _is_there(path) else frozenset(), name)
    yield accepted
    if accepted.met:
        terminal.talk(FLOW, terminal.texts("label.baseline.known", n=len(accepted.met)))
    if accepted.gone:
        terminal.talk(FLOW, terminal.texts("label.baseline.gone", n=accepted.gone))


def _known(path: Path) -> frozenset[str]:
    try:
        content = json.loads(read_aside(path, _MOST_BYTES) or "")
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict) or content.get("schema") != SCHEMA:
        raise CannotRunError("baseline-broken", path=str(path))
    return frozenset(map(str, content.get("findings", ())))


def _is_there(path: Path) -> bool:
    # What can't be a name isn't there either, but must not be passed over.
    return "\0" in str(path) or os.path.lexists(path)


def _is_ours(path: Path) -> bool:
    """Tell whether a file is one of accepted findings, even one that a merge has left in pieces."""
    text = read_aside(path, _MOST_BYTES)
    return text is not None and (SCHEMA in text or not text.strip())


def accept_all(path: Path | None, files: Iterable[ReadFile], name: Callable[[str], str], terminal: Terminal) -> None:
    """Make the findings of the files the accepted ones, but for what kept a file from being judged; say how many.

    Args:
        path: The file of accepted findings.
        files: The records with their findings.
        name: Gives the path of a record from the top of the repository.
        terminal: Where to say it.

    Raises:
        CannotRunError: No file is named for them, or it holds something else.
    """
    if path is None:
        raise CannotRunError("baseline-needed")
    if _is_there(path) and not _is_ours(path):
        raise CannotRunError("baseline-foreign", path=str(path))
    found = {
        mark: f"{finding.kind.code} {show_path(name(file.path))}"
        for file in files
        for finding, mark in fingerprints(file, name(file.path))
        if not keeps_from_judging(finding.kind)
    }
    content = {"schema": SCHEMA, "findings": dict(sorted(found.items(), key=lambda pair: pair[::-1]))}
    with delivering(terminal, path) as file:
        file.document(json.dumps(content, ensure_ascii=False, indent=2) + "\n")
    terminal.talk(FLOW, terminal.texts("label.baseline.written", n=len(found), path=str(path)))
