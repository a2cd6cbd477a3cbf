"""Where each part of an ordinary file stands: the parser's own marks, made into a span only where one is asked for."""

from dataclasses import dataclass, field

from yaml.events import (
    CollectionEndEvent,
    CollectionStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from loftet.model.finding import Loc, Span
from loftet.reading.events import event_source, scalar_span, span_of
from loftet.reading.positions import Place


@dataclass(slots=True)
class _Branch:
    """A list or mapping.

    Attributes:
        start: The event that opened it.
        inside: What stands in it, by key or position.
        keys: In a mapping, where its keys stand.
        end: The event that closed it.
    """

    start: CollectionStartEvent
    inside: "dict[str | int, ScalarEvent | _Branch]" = field(default_factory=dict)
    keys: dict[str, ScalarEvent] = field(default_factory=dict)
    end: CollectionEndEvent | None = None


class Marks:
    """The marks of a text that ``read_quickly`` has read, so that nothing in it is out of the ordinary."""

    def __init__(self, text: str) -> None:
        """Go through the events of the text once more."""
        self._text = text
        self._root = _branches(text)

    def find(self, loc: Loc) -> Place | None:
        """Return the spans of the key and the value at a place; ``None`` when there is no such place."""
        node, key = self._root, None
        for part in loc:
            inside = node.inside.get(part) if isinstance(node, _Branch) else None
            if inside is None or not isinstance(node, _Branch):
                return None
            key = node.keys.get(part) if isinstance(part, str) else None
            node = inside
        return span_of(key) if key else None, self._span(node)

    def _span(self, node: ScalarEvent | _Branch) -> Span:
        if isinstance(node, ScalarEvent):
            return scalar_span(node, self._text)
        start, last = span_of(node.start), _last(node)
        end = span_of(last.end) if isinstance(last, _Branch) and last.end else self._span(last)
        return Span(start.line, start.column, end.end_line, end.end_column)


def _last(node: ScalarEvent | _Branch) -> ScalarEvent | _Branch:
    """Return what a node ends with, for the parser says of one without brackets where the next thing begins."""
    while isinstance(node, _Branch) and not node.start.flow_style:
        node = node.inside[next(reversed(node.inside))]
    return node


def _branches(text: str) -> ScalarEvent | _Branch:
    """Return what stands at the top, in one loop like that of ``read_quickly``."""
    get_event = event_source(text)
    top = branch = _Branch(SequenceStartEvent(None, None, implicit=True))
    outer: list[_Branch] = []
    inside, keys, key, in_mapping = branch.inside, branch.keys, None, False
    while True:
        event = get_event()
        kind = event.__class__
        if kind is ScalarEvent:
            if not in_mapping:
                inside[len(inside)] = event
            elif key is None:
                key = event.value
                keys[key] = event
            else:
                inside[key] = event
                key = None
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            outer.append(branch)
            branch = _Branch(event)
            inside[len(inside) if key is None else key] = branch
            inside, keys, key, in_mapping = branch.inside, branch.keys, None, kind is MappingStartEvent
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            branch.end = event
            branch = outer.pop()
            inside, keys, in_mapping = branch.inside, branch.keys, branch.start.__class__ is MappingStartEvent
        elif kind is StreamEndEvent:
            return top.inside[0]
