"""Everything about a file, event by event: its data, what is wrong with it, and where each part stands."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from unicodedata import normalize

from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    StreamEndEvent,
)

from loftet.model.finding import Loc, Span
from loftet.reading.events import UNREADABLE, end_of, event_source, nested_past_parser, scalar_span, span_of, start_of
from loftet.reading.kinds import DUPLICATE_KEY, EMPTY_FILE, TOO_DEEP, TOO_LONG, TOO_MANY_NODES
from loftet.reading.limits import Limits
from loftet.reading.onward import syntax_findings
from loftet.reading.quick import MERGE, NULLS
from loftet.reading.report import Report
from loftet.reading.text import without_forbidden

if TYPE_CHECKING:
    from loftet.reading.positions import Place

_BEGIN_ITEMS: Final = frozenset({"id", "löfte", "aktivitet", "avser"})
"""Keys that a list has once for each of its items; twice in one place they most likely lack their hyphens."""
_LEFT_OUT: Final = "\0"
"""The key of a pair that is read but not kept; no key in a file can hold this character."""


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not been reached.

    Attributes:
        container: What has been read of it.
        loc: Its place; ``None`` for the list around the whole document.
        start: The event that opened it.
        own_key: The span of the key that it is the value of.
        key: In a mapping, the key whose value comes next.
        key_event: Where that key stands.
    """

    container: dict[str, Any] | list[Any]
    loc: Loc | None = None
    start: CollectionStartEvent | None = None
    own_key: Span | None = None
    key: str | None = None
    key_event: ScalarEvent | None = None

    @property
    def wants_key(self) -> bool:
        """Whether what comes next is a key."""
        return self.key is None and isinstance(self.container, dict)

    @property
    def key_span(self) -> Span | None:
        """The span of the key whose value comes next."""
        return span_of(self.key_event) if self.key_event else None

    def next_loc(self) -> Loc:
        """Return the place of the value that comes next."""
        if self.loc is None:
            return ()
        return (*self.loc, len(self.container) if self.key is None else self.key)

    def expect(self, key: str, event: ScalarEvent | None = None) -> None:
        """Take the key of the value that comes next."""
        self.key, self.key_event = key, event

    def keep(self, value: Any) -> None:  # noqa: ANN401 # text, list, mapping or nothing
        """Take the value that comes next."""
        if isinstance(self.container, list):
            self.container.append(value)
        elif self.key is not None:
            self.container[self.key] = value
        self.key = self.key_event = None

    def last_value(self) -> Any:  # noqa: ANN401
        """Return the value before this one in a mapping."""
        pairs = self.container.items() if isinstance(self.container, dict) else ()
        return next((value for key, value in reversed(pairs) if key != _LEFT_OUT), None) if pairs else None


class Careful:
    """One careful reading of a text.

    Attributes:
        data: The data, ``None`` when there is none.
        whole: Whether the data is all that the writer meant, so that it is worth comparing with the model.
        places: The spans of each key and value.
        report: What is wrong.
    """

    def __init__(self, text: str, path: str, limits: Limits) -> None:
        """Read the text, which holds no forbidden character other than stand-ins for them."""
        self.data: Any = None
        self.whole = True
        self.places: dict[Loc, Place] = {}
        self.report = Report(text, path)
        self._text, self._path, self._limits = text, path, limits
        self._root: list[Any] = []
        self._open = [_Open(self._root)]
        self._nodes = 0
        self._end_of_last = Span(1, 1, 1, 1)
        self._read()

    def _read(self) -> None:
        get_event = event_source(self._text)
        try:
            while self._take(get_event()):
                pass
        except UNREADABLE as error:
            self.whole = False
            if too_deep := nested_past_parser(error):
                self.report.add(TOO_DEEP, too_deep, limit=self._limits.depth)
                return
            for finding in syntax_findings(error, self._text, self._path, self._limits):
                self.report.take(finding)
        self.data = self._root[0] if self._root else None
        if self.data is None and self.whole:
            self.whole = False
            self.report.add(EMPTY_FILE, None)

    def _take(self, event: Event) -> bool:
        """Take in one event, and tell whether to go on."""
        if isinstance(event, NodeEvent):
            return self._is_within_limits(event) and self._node(event)
        if isinstance(event, CollectionEndEvent):
            self._close(event)
        elif isinstance(event, DocumentStartEvent):
            return self._document(event)
        return not isinstance(event, StreamEndEvent)

    def _is_within_limits(self, event: NodeEvent) -> bool:
        self._nodes += 1
        if self._nodes > self._limits.nodes:
            self.report.add(TOO_MANY_NODES, span_of(event), limit=self._limits.nodes)
        elif isinstance(event, CollectionStartEvent) and len(self._open) > self._limits.depth:
            self.report.add(TOO_DEEP, span_of(event), limit=self._limits.depth)
        else:
            return True
        self.whole = False
        return False

    def _node(self, event: NodeEvent) -> bool:
        if isinstance(event, ScalarEvent):
            self._scalar(event)
        elif isinstance(event, CollectionStartEvent):
            self._start(event)
        elif isinstance(event, AliasEvent):
            self._alias(event)
        return True

    def _document(self, event: DocumentStartEvent) -> bool:
        if self._root:
            self.report.feature(event, "document")
            return False
        if event.version or event.tags:
            self.report.feature(event, "directive")
        return True

    def _scalar(self, event: ScalarEvent) -> None:
        self.report.properties(event)
        if event.style == '"':
            self.report.escaped(event)
        text, place = normalize("NFC", without_forbidden(event.value)), self._open[-1]
        if place.wants_key:
            self._key(place, event, text)
            return
        span = scalar_span(event, self._text)
        if len(event.value) > self._limits.scalar:
            self.whole = False
            self.report.add(TOO_LONG, span, "text", n=len(event.value), limit=self._limits.scalar)
        if event.style or text not in NULLS:
            self._put(text, span)
        else:
            self._look_for_comma(place, event)
            self._put(None, span)

    def _key(self, place: _Open, event: ScalarEvent, text: str) -> None:
        span = span_of(event)
        kept = _LEFT_OUT
        if not event.style and text in NULLS:
            self.report.feature(event, "null-key")
        elif not event.style and text == MERGE:
            self.whole = False
            self.report.feature(event, "merge")
        elif len(event.value) > self._limits.key:
            self.whole = False
            self.report.add(TOO_LONG, span, "key", n=len(event.value), limit=self._limits.key)
        elif text in place.container:
            first = self.places[*(place.loc or ()), text][0] or span
            detail = "item" if text in _BEGIN_ITEMS else ""
            self.report.add(DUPLICATE_KEY, span, detail, key=text, first_line=first.line)
        else:
            kept = text
        place.expect(kept, event)

    def _look_for_comma(self, place: _Open, event: ScalarEvent) -> None:
        """Look whether "no value" is what a comma inside braces has left of a text."""
        key, before = place.key_event, place.last_value()
        if key and place.start and place.start.flow_style and isinstance(before, str):
            between = self._text[end_of(key).index : start_of(event).index]
            if not event.value and ":" not in between:
                self.report.comma(key, before)
                place.expect(_LEFT_OUT, key)

    def _start(self, event: CollectionStartEvent) -> None:
        self.report.properties(event)
        place = self._open[-1]
        if place.wants_key:
            self.report.feature(event, "complex-key")
            place.expect(_LEFT_OUT)
            self._open.append(_Open(_container(event), place.next_loc(), event))
        else:
            opened = _Open(_container(event), place.next_loc(), event, place.key_span)
            place.keep(opened.container)
            self._open.append(opened)

    def _close(self, event: CollectionEndEvent) -> None:
        closed = self._open.pop()
        if isinstance(closed.container, dict):
            closed.container.pop(_LEFT_OUT, None)
        if closed.start and closed.loc is not None:
            # Without brackets a list or mapping ends with its last value; the parser says where the next thing begins.
            end = span_of(event) if closed.start.flow_style else self._end_of_last
            start = span_of(closed.start)
            self._end_of_last = Span(start.line, start.column, end.end_line, end.end_column)
            self.places[closed.loc] = (closed.own_key, self._end_of_last)

    def _alias(self, event: AliasEvent) -> None:
        self.whole = False
        self.report.feature(event, "alias")
        place = self._open[-1]
        if place.wants_key:
            place.expect(_LEFT_OUT)
        else:
            self._put(None, span_of(event))

    def _put(self, value: str | None, span: Span) -> None:
        place = self._open[-1]
        self.places[place.next_loc()] = (place.key_span, span)
        place.keep(value)
        self._end_of_last = span


def _container(event: CollectionStartEvent) -> dict[str, Any] | list[Any]:
    return {} if isinstance(event, MappingStartEvent) else []
