"""The list of changes that have been looked at and accepted, each by its fingerprint and with the reason."""

import re
from pathlib import Path
from typing import Final

from loftet.cli.aside import read_aside
from loftet.errors import INPUT, CannotRunError

_MOST_BYTES: Final = 1024 * 1024
_LINE = re.compile(r"([0-9a-f]{16})\s+(\S.*)")


def fingerprints(path: Path | None) -> frozenset[str]:
    """Return the fingerprints in a file of lines ``fingerprint reason``; ``#`` starts a comment.

    Raises:
        CannotRunError: The file cannot be read, or a line has no reason.
    """
    if path is None:
        return frozenset()
    text = read_aside(path, _MOST_BYTES)
    if text is None:
        raise CannotRunError("accepted-unreadable", exit_code=INPUT, path=str(path))
    found = set()
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        entry = _LINE.fullmatch(line.strip())
        if not entry:
            raise CannotRunError("accepted-line", path=str(path), line=number)
        found.add(entry[1])
    return frozenset(found)
