"""One guarded edit: the file as it was, with one change to its data, or nothing at all."""

import json
from typing import Any, NamedTuple, Protocol

from loftet.writing.page import Page, Parse, Splice


class Plan(NamedTuple):
    """How a change can be made.

    Attributes:
        ways: What can be done to the text, the smallest first; empty when no way is known.
        snippet: The YAML for a person to write instead.
        line: The line, from 1, where the first line of the snippet belongs.
    """

    ways: tuple[tuple[Splice, ...], ...]
    snippet: str
    line: int


class Change(Protocol):
    """A change to one place in a record."""

    def wanted(self, data: Any) -> None:  # noqa: ANN401
        """Make the change to a copy of the data."""

    def plan(self, page: Page) -> Plan:
        """Say how to make it to the text."""


class Refused(NamedTuple):
    """The change could not be made without touching something else; a person has to do it.

    Attributes:
        snippet: YAML ready to write, indented as it should stand.
        line: The line, from 1, where its first line belongs.
    """

    snippet: str
    line: int


def edit(content: bytes, change: Change, parse: Parse) -> bytes | Refused:
    """Return the content of a file with a change made, or the refusal to make it.

    The text is changed only where the change is. The result is then read again, and what it says must be exactly what
    the file said before plus the change: same keys, same order, same texts.

    Args:
        content: The file, which the reader can read whole.
        change: What to change. Its place must be in the file.
        parse: The reader.

    Raises:
        ValueError: The reader cannot read the file.
        LookupError: The change names a place that is not in the file.
    """
    tree = parse(content)
    if tree is None:
        msg = "only a file that can be read whole can be edited"
        raise ValueError(msg)
    wanted = json.loads(json.dumps(tree.data))
    change.wanted(wanted)
    if _same(wanted, tree.data):
        return content
    page = Page(content, tree)
    plan = change.plan(page)
    for way in plan.ways:
        result = page.with_splices(way)
        read_again = parse(result)
        if read_again is not None and _same(read_again.data, wanted):
            return result
    return Refused(plan.snippet, plan.line)


def _same(one: Any, other: Any) -> bool:  # noqa: ANN401
    """Compare data with the order of keys, which ``==`` leaves out."""
    return json.dumps(one) == json.dumps(other)
