"""A file as plain data with positions: dictionaries, lists and texts exactly as they were written."""

from typing import Any, NamedTuple
from unicodedata import is_normalized

from loftet.model.finding import Finding, Loc, Span
from loftet.reading.events import UNREADABLE
from loftet.reading.limits import Limits
from loftet.reading.marks import Marks
from loftet.reading.positions import Positions
from loftet.reading.quick import read_quickly
from loftet.reading.text import decode, forbidden_characters, forbidden_in, is_plain, mask

_DEFAULT = Limits()


class Tree(NamedTuple):
    """The content of a file.

    Attributes:
        data: ``dict``, ``list``, ``str`` or ``None``. Every scalar is the text that was written (``08``, ``no``,
            ``1.10``); only nothing at all, ``~`` and ``null`` without quotes are ``None``.
        positions: Where each part stands. It holds the text but not the data.
    """

    data: Any
    positions: Positions

    def span(self, loc: Loc, key: bool = False) -> Span:  # noqa: FBT001, FBT002 # also called through a plain callable
        """Return the span of a value, or of its key; of the nearest value around a place that is not there."""
        return self.positions.span(loc, key)


class Parsed(NamedTuple):
    """What parsing a file gave.

    Attributes:
        text: The text of the file; empty when it could not be decoded.
        tree: Its content, when that can be compared with the model; there may be findings as well.
        findings: What is wrong, in order of position.
    """

    text: str
    tree: Tree | None
    findings: tuple[Finding, ...]


def parse(content: bytes, path: str, limits: Limits = _DEFAULT) -> Parsed:
    """Parse a file. Nothing that it holds can raise an exception, hang or exhaust memory."""
    text = decode(content, path)
    if isinstance(text, Finding):
        return Parsed("", None, (text,))
    data = _quick_data(content, text, limits)
    if data is None:
        return _carefully(text, path, limits)
    return Parsed(text, Tree(data, Positions(lambda: Marks(text).find)), ())


def _quick_data(content: bytes, text: str, limits: Limits) -> Any:  # noqa: ANN401 # whatever the file holds
    """Return the data of a file where there is nothing to report, ``None`` when there may be."""
    if not is_plain(content) and (forbidden_in(text) or not is_normalized("NFC", text)):
        return None
    try:
        return read_quickly(text, limits)
    except UNREADABLE:
        return None


def _carefully(text: str, path: str, limits: Limits) -> Parsed:
    from loftet.reading.careful import Careful  # noqa: PLC0415 # seldom needed

    careful = Careful(mask(text), path, limits)
    tree = Tree(careful.data, Positions(lambda: careful.places.get)) if careful.whole else None
    found = sorted([*forbidden_characters(text, path), *careful.report.findings], key=_position)
    return Parsed(text, tree, tuple(found))


def _position(finding: Finding) -> tuple[int, int]:
    return (finding.span.line, finding.span.column) if finding.span else (0, 0)
