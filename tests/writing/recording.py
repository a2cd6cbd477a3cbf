"""One recording, for the tests that stop it halfway: ``python -S -E recording.py FOLDER ENTRY FOLDER_OF_MODULES…``.

Everything is imported before the mark, so that what follows it is the recording and nothing else.
"""

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = sys.argv[3:]

from loftet.errors import CannotRunError
from loftet.reading.tree import parse
from loftet.writing.edit import edit
from loftet.writing.entries import Append
from loftet.writing.page import Tree
from loftet.writing.rewrite import Written, rewrite

MARK = "/loftet-recording-begins"
RECORD = b"\xef\xbb\xbf# P\xc3\xa5hittad kommun\r\nid: x # kommentar\r\nutfall:\r\n  - id: noll\r\n    antal: 1\r\n"
NOT_DURABLE, REFUSED = 4, 5


def tree(content: bytes) -> Tree | None:
    return parse(content, "fil.yaml").tree


def with_entry(content: bytes, entry: str) -> bytes:
    """Add an entry; one that is there already is not added again."""
    read = tree(content)
    if read and any(outcome["id"] == entry for outcome in read.data["utfall"]):
        return content
    result = edit(content, Append(("utfall",), {"id": entry, "antal": 2}), tree)
    assert isinstance(result, bytes)
    return result


def record(files: list[Path], entry: str) -> Written:
    return rewrite(files, lambda _, content: with_entry(content, entry), files[0].parent)


def main(folder: str, entry: str) -> int:
    files = sorted(Path(folder).glob("*.yaml"))
    Path(MARK).exists()
    try:
        return 0 if record(files, entry).durable else NOT_DURABLE
    except CannotRunError:
        return REFUSED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
