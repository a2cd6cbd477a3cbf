"""Changes inside one text or one key: a new value, a part of a text, a new name."""

import re
from dataclasses import dataclass
from typing import Any, Final, cast
from unicodedata import normalize

from loftet.model.finding import Loc
from loftet.writing import emit
from loftet.writing.edit import Plan
from loftet.writing.page import Page, Splice
from loftet.writing.values import Scalar, as_read

_QUOTES: Final = ("'", '"')
_BLOCKS: Final = ("|", ">")
_RUN = re.compile(r"\s+|\S")
_ESCAPES: Final = {"'": str.maketrans({"'": "''"}), '"': str.maketrans({'"': r"\"", "\\": r"\\"})}


@dataclass(frozen=True, slots=True)
class SetScalar:
    """Give a place that holds a text, or nothing, a new value; quoted as the old one was if it was quoted."""

    loc: Loc
    value: Scalar

    def wanted(self, data: Any) -> None:  # noqa: ANN401, D102
        _around(data, self.loc)[self.loc[-1]] = as_read(self.value)

    def plan(self, page: Page) -> Plan:  # noqa: D102
        *_, line = _place(page, self.loc)
        if isinstance(page.value(self.loc), dict | list):
            return Plan((), self._snippet(page), line)
        start, end = page.bounds(self.loc)
        text = self._written(page, page.text[start:end])
        gap = "" if page.text[start - 1 : start].isspace() or start < end else " "
        return Plan(((Splice(start, end, gap + text),),), self._snippet(page), line)

    def _written(self, page: Page, old: str) -> str:
        around = self.loc[:-1]
        style = _style(old)
        if page.is_flow(around):
            return emit.flow(self.value) if style is None else emit.key(str(self.value), style)
        indent = page.indent(around)
        first, *rest = emit.scalar(self.value, style if style in _QUOTES else None, indent)
        if rest and page.rest_of_line(self.loc).strip():  # a comment, which cannot stand after a text block
            return emit.flow(self.value)
        header, _, comment = old.partition("\n")[0].rstrip().partition(" #")
        if header.startswith(_BLOCKS) and comment:
            first += f" #{comment}"
        line_break = page.line_break(page.tree.span(self.loc).line)
        return line_break.join([first, *(" " * indent + line if line else line for line in rest)])

    def _snippet(self, page: Page) -> str:
        before, indent, _ = _place(page, self.loc)
        first, *rest = emit.scalar(self.value, None, indent)
        lines = [before + first, *rest]
        return "\n".join(" " * indent + line if line else line for line in lines)


@dataclass(frozen=True, slots=True)
class ReplaceText:
    """Replace the characters from ``start`` to ``end`` of the text at a place; its line breaks stay where they are."""

    loc: Loc
    start: int
    end: int
    text: str

    def wanted(self, data: Any) -> None:  # noqa: ANN401, D102
        around = _around(data, self.loc)
        around[self.loc[-1]] = self._new(around[self.loc[-1]])

    def plan(self, page: Page) -> Plan:  # noqa: D102
        old = page.value(self.loc)
        whole = SetScalar(self.loc, self._new(old)).plan(page)
        source = page.source(self.loc)
        style = _style(source)
        flow = page.is_flow(self.loc[:-1])
        if style is None and emit.is_plain(old, flow=flow) and not emit.is_plain(self._new(old), flow=flow):
            return whole
        before, part = _loose(old[: self.start], style), _loose(old[self.start : self.end], style)
        found = re.match(f"{_head(style)}{before}({part})", source)
        if not found:
            return whole
        first = page.bounds(self.loc)[0]
        splice = Splice(first + found.start(1), first + found.end(1), _escaped(normalize("NFC", self.text), style))
        return Plan(((splice,), *whole.ways), whole.snippet, whole.line)

    def _new(self, old: str) -> str:
        return normalize("NFC", old[: self.start] + self.text + old[self.end :])


@dataclass(frozen=True, slots=True)
class RenameKey:
    """Give the key at a place a new name; its value and its position stay."""

    loc: Loc
    name: str

    def wanted(self, data: Any) -> None:  # noqa: ANN401, D102
        around = _around(data, self.loc)
        pairs = list(around.items())
        around.clear()
        around.update((as_read(self.name) if key == self.loc[-1] else key, value) for key, value in pairs)

    def plan(self, page: Page) -> Plan:  # noqa: D102
        start, end = page.bounds(self.loc, key=True)
        style = _style(page.text[start:end])
        name = emit.key(self.name, style)
        span = page.tree.span(self.loc, key=True)
        taken = as_read(self.name) in page.value(self.loc[:-1])
        ways = () if taken else ((Splice(start, end, name),),)
        return Plan(ways, f"{' ' * (span.column - 1)}{name}:", span.line)


def _around(data: Any, loc: Loc) -> Any:  # noqa: ANN401
    """Return the list or mapping that a place is in; the place itself must be there."""
    for part in loc[:-1]:
        data = data[part]
    data[loc[-1]]
    return data


def _place(page: Page, loc: Loc) -> tuple[str, int, int]:
    """Return what stands before a value on its line, how far in that stands, and the line."""
    span = page.tree.span(loc, key=True)
    indent = 0 if page.is_flow(loc[:-1]) else page.indent(loc[:-1])
    return "- " if isinstance(loc[-1], int) else f"{emit.key(loc[-1])}: ", indent, span.line


def _style(source: str) -> emit.Style | None:
    return cast("emit.Style", source[0]) if source.startswith((*_QUOTES, *_BLOCKS)) else None


def _head(style: emit.Style | None) -> str:
    """Match what stands before the text itself."""
    if style in _BLOCKS:
        return r"[|>][^\r\n]*\s+"
    return style or ""


def _loose(text: str, style: emit.Style | None) -> str:
    """Match a text as it may be written: broken into lines anywhere where it has a space, quotation marks escaped."""
    space = r"(?:\s|\\[nt])+" if style == '"' else r"\s+"
    return "".join(space if run.isspace() else re.escape(_escaped(run, style)) for run in _RUN.findall(text))


def _escaped(text: str, style: emit.Style | None) -> str:
    return text.translate(_ESCAPES.get(style or "", {}))
