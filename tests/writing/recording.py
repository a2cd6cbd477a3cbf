"""A recording in some files, without the command around it, for tests in this process and in others."""

from pathlib import Path

from loftet.reading.tree import parse
from loftet.writing.edit import edit
from loftet.writing.entries import Append
from loftet.writing.page import Tree
from loftet.writing.rewrite import Written, rewrite

RECORD = b"\xef\xbb\xbf# P\xc3\xa5hittad kommun\r\nid: x # kommentar\r\nutfall:\r\n  - id: noll\r\n    antal: 1\r\n"


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
