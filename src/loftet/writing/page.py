"""The text of a record file with its tree: where things stand, and how the lines around them are written."""

import codecs
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple, Protocol

from loftet.model.finding import Loc, Span

_LINE_BREAK = re.compile(r"\r\n|\r|\n")


class Tree(Protocol):
    """What a reader makes of a file: its data, where every scalar is text, and where each part stands."""

    @property
    def data(self) -> Any:  # noqa: ANN401, D102 # text, list, mapping or nothing
        ...

    def span(self, loc: Loc, *, key: bool = False) -> Span:  # noqa: D102
        ...


Parse = Callable[[bytes], Tree | None]
"""The reader of record files; ``None`` for what is not a record it can read whole."""


class Splice(NamedTuple):
    """New text in place of the characters from ``start`` to ``end``."""

    start: int
    end: int
    text: str


class Page:
    """A file that is to be edited."""

    def __init__(self, content: bytes, tree: Tree) -> None:
        """Keep the text and note where its lines are."""
        self._mark = codecs.BOM_UTF8 if content.startswith(codecs.BOM_UTF8) else b""
        self.text = content[len(self._mark) :].decode("utf-8")
        self.tree = tree
        self._breaks = list(_LINE_BREAK.finditer(self.text))

    def with_splices(self, splices: Iterable[Splice]) -> bytes:
        """Return the file with the splices made; every character outside them stays."""
        text = self.text
        for splice in sorted(splices, key=lambda splice: splice.start, reverse=True):
            text = text[: splice.start] + splice.text + text[splice.end :]
        return self._mark + text.encode("utf-8")

    def value(self, loc: Loc) -> Any:  # noqa: ANN401
        """Return the data at a place."""
        found = self.tree.data
        for part in loc:
            found = found[part]
        return found

    def bounds(self, loc: Loc, *, key: bool = False) -> tuple[int, int]:
        """Return the first and the last position, exclusive, of a value or its key."""
        span = self.tree.span(loc, key=key)
        return self._index(span.line, span.column), self._index(span.end_line, span.end_column)

    def source(self, loc: Loc) -> str:
        """Return a value as it is written."""
        start, end = self.bounds(loc)
        return self.text[start:end]

    def rest_of_line(self, loc: Loc) -> str:
        """Return what stands after a value on the line where it ends."""
        return self.text[self.bounds(loc)[1] :].partition("\n")[0]

    def is_flow(self, loc: Loc) -> bool:
        """Tell whether the list or mapping at a place is written with brackets."""
        return self.source(loc).startswith(("[", "{"))

    def indent(self, loc: Loc) -> int:
        """Return how far in the lines of a list or mapping stand."""
        return self.tree.span(loc).column - 1

    def last_line(self, loc: Loc) -> int:
        """Return the line where a value, or its key when there is no value, ends."""
        return max(self.tree.span(loc).end_line, self.tree.span(loc, key=True).end_line)

    def lines_after(self, line: int, lines: Iterable[str], indent: int) -> Splice:
        """Insert lines, indented, after a line of the file; with the line break that line has."""
        end = self._breaks[line - 1].start() if line <= len(self._breaks) else len(self.text)
        return Splice(end, end, "".join(self.line_break(line) + indented for indented in _indent(lines, indent)))

    def line_break(self, line: int) -> str:
        """Return the line break of a line, or of the last one before it that has one."""
        return self._breaks[min(line, len(self._breaks)) - 1][0] if self._breaks else "\n"

    def lists_are_indented(self) -> bool:
        """Tell whether the first list below a key in the file stands further in than the key."""
        found = next(self._block_lists((), self.tree.data), None)
        return found is None or self.indent(found) > self.tree.span(found, key=True).column - 1

    def _block_lists(self, loc: Loc, value: Any) -> Iterator[Loc]:  # noqa: ANN401
        if isinstance(value, dict | list) and value and not self.is_flow(loc):
            if isinstance(value, list) and loc and isinstance(loc[-1], str):
                yield loc
            for part, item in value.items() if isinstance(value, dict) else enumerate(value):
                yield from self._block_lists((*loc, part), item)

    def _index(self, line: int, column: int) -> int:
        return (self._breaks[line - 2].end() if line > 1 else 0) + column - 1


def _indent(lines: Iterable[str], indent: int) -> Iterable[str]:
    return (" " * indent + line if line else line for line in lines)
