"""Changes that add something: a key to a mapping, an entry to a list."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from loftet.model.finding import Loc
from loftet.writing import emit
from loftet.writing.edit import Plan
from loftet.writing.page import Page, Splice
from loftet.writing.values import Value, as_read

_DASH: Final = 2


class InsertKey(NamedTuple):
    """Add a key to the mapping at a place, after another of its keys or, without one, last."""

    loc: Loc
    key: str
    value: Value
    after: str | None = None

    def wanted(self, data: Any) -> None:  # noqa: ANN401, D102
        mapping = _at(data, self.loc)
        pairs = list(mapping.items())
        place = list(mapping).index(self._after(mapping)) + 1 if mapping else 0
        pairs.insert(place, (as_read(self.key), as_read(self.value)))
        mapping.clear()
        mapping.update(pairs)

    def plan(self, page: Page) -> Plan:  # noqa: D102
        mapping = page.value(self.loc)
        if as_read(self.key) in mapping:
            return Plan((), emit.key(self.key) + ":", page.tree.span((*self.loc, as_read(self.key)), key=True).line)
        if not mapping:
            return _inside_brackets(page, self.loc, emit.flow({self.key: self.value})[1:-1])
        after = (*self.loc, self._after(mapping))
        if page.is_flow(self.loc):
            return _after_in_brackets(page, after, emit.flow({self.key: self.value})[1:-1])
        return _lines(page, after, {self.key: self.value}, page.indent(self.loc))

    def _after(self, mapping: dict[str, Any]) -> str:
        return next(reversed(mapping)) if self.after is None else self.after


class Append(NamedTuple):
    """Add an entry last in the list at a place.

    The key need not be there, and may be there without a value. A value that stands alone, as a list of one may,
    becomes the first entry of the list. ``after`` is the key to stand after if the key has to be made.
    """

    loc: Loc
    entry: Value
    after: str | None = None

    def wanted(self, data: Any) -> None:  # noqa: ANN401, D102
        mapping, key = _at(data, self.loc[:-1]), self.loc[-1]
        if key not in mapping:
            self._insert().wanted(data)
            return
        old = mapping[key]
        before = old if isinstance(old, list) else [] if old is None else [old]
        mapping[key] = [*before, as_read(self.entry)]

    def plan(self, page: Page) -> Plan:  # noqa: D102
        if self.loc[-1] not in page.value(self.loc[:-1]):
            return self._insert().plan(page)
        old = page.value(self.loc)
        if old is None or old == []:
            return self._first(page)
        if page.is_flow(self.loc):
            return self._flow(page, old)
        if isinstance(old, list):
            return _lines(page, (*self.loc, len(old) - 1), [self.entry], page.indent(self.loc))
        return self._second(page)

    def _insert(self) -> InsertKey:
        return InsertKey(self.loc[:-1], str(self.loc[-1]), [self.entry], self.after)

    def _first(self, page: Page) -> Plan:
        """Write the list below its key, in the place of what stands for no entries at all."""
        start, end = page.bounds(self.loc)
        if page.is_flow(self.loc[:-1]) or "\n" in page.text[start:end]:
            gap = "" if page.text[start - 1].isspace() else " "
            return _inside_brackets(page, self.loc, emit.flow(self.entry), gap)
        while page.text[start - 1] == " ":
            start -= 1
        indent = page.tree.span(self.loc, key=True).column - 1
        indent += _DASH if page.lists_are_indented() else 0
        plan = _lines(page, self.loc, [self.entry], indent)
        return Plan(((Splice(start, end, ""), *plan.ways[0]),), plan.snippet, plan.line)

    def _flow(self, page: Page, old: list[Any] | dict[str, Any]) -> Plan:
        if isinstance(old, list):
            return _after_in_brackets(page, (*self.loc, len(old) - 1), emit.flow(self.entry))
        start, end = page.bounds(self.loc)
        entry = emit.flow(self.entry)
        splices = Splice(start, start, "["), Splice(end, end, f", {entry}]")
        return Plan((splices,), entry, page.last_line(self.loc))

    def _second(self, page: Page) -> Plan:
        """Make a list of the mapping that stands alone, by a dash before its first key, and go on with the entry.

        Where there is no room before the key, the dash stands on a line of its own, as far in as the key of the list.
        """
        start, _ = page.bounds(self.loc)
        key = page.tree.span(self.loc, key=True)
        has_room = page.indent(self.loc) - _DASH >= key.column - 1
        indent = page.indent(self.loc) - _DASH if has_room else key.column - 1
        plan = _lines(page, self.loc, [self.entry], indent)
        if not isinstance(page.value(self.loc), Mapping):
            return Plan((), plan.snippet, plan.line)
        dash = Splice(start - _DASH, start, "- ") if has_room else page.lines_after(key.end_line, ["-"], indent)
        return Plan(((dash, *plan.ways[0]),), plan.snippet, plan.line)


def _at(data: Any, loc: Loc) -> Any:  # noqa: ANN401
    for part in loc:
        data = data[part]
    return data


def _lines(page: Page, after: Loc, value: Value, indent: int) -> Plan:
    """Write a list or mapping on lines of its own after a value."""
    line = page.last_line(after)
    lines = emit.block(value, indent, lists_indented=page.lists_are_indented())
    splice = page.lines_after(line, lines, indent)
    snippet = splice.text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\n")
    return Plan(((splice,),), snippet, line + 1)


def _after_in_brackets(page: Page, after: Loc, text: str) -> Plan:
    _, end = page.bounds(after)
    return Plan(((Splice(end, end, f", {text}"),),), text, page.last_line(after))


def _inside_brackets(page: Page, loc: Loc, text: str, gap: str = "") -> Plan:
    """Put a text where there is nothing, or empty brackets, inside brackets."""
    start, end = page.bounds(loc)
    if page.is_flow(loc):
        start = end = start + 1
    else:
        text = f"{gap}[{text}]"
    return Plan(((Splice(start, end, text),),), text, page.tree.span(loc).line)
