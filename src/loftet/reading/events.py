"""PyYAML's stream of events: the part of a YAML library that cannot be made to recurse, expand or construct."""

from collections.abc import Callable
from typing import Any, Final, Protocol, cast

import yaml
from yaml.events import Event, ScalarEvent

from loftet.model.finding import Span

# With libyaml the C parser; without it PyYAML's own parser gives the same events, some twenty times slower.
_LOADER: Final = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_BLOCK_STYLES: Final = ("|", ">")

UNREADABLE: Final = (yaml.YAMLError, ValueError, OverflowError)
"""What the parsers raise; a tag with broken UTF-8 or an enormous escape gives an error of Python's own."""


class Mark(Protocol):
    """A place in the text, counted in characters from 0."""

    index: int
    line: int
    column: int


def event_source(text: str) -> Callable[[], Any]:
    """Return a function that gives the next event each time it is called; it raises one of ``UNREADABLE``."""
    source: Callable[[], Any] = _LOADER(text).get_event
    return source


def nested_past_parser(error: Exception) -> Span | None:
    """Return where libyaml (from 0.2.6) met its own limit of nesting, before it has told of what is nested."""
    mark = getattr(error, "problem_mark", None)
    if mark is None or getattr(error, "problem", None) != "exceeded maximum nesting depth":
        return None
    return Span(mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 2)


def start_of(event: Event) -> Mark:
    """Return where an event starts. A parser always says; only events made by hand lack it."""
    return cast("Mark", event.start_mark)


def end_of(event: Event) -> Mark:
    """Return where an event ends."""
    return cast("Mark", event.end_mark)


def span_of(event: Event) -> Span:
    """Return the span of an event."""
    start, end = start_of(event), end_of(event)
    return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)


def scalar_span(event: ScalarEvent, text: str) -> Span:
    """Return the span of a scalar; for a text block without the empty lines and comments after it."""
    if event.style not in _BLOCK_STYLES:
        return span_of(event)
    start = start_of(event)
    lines = text[start.index : end_of(event).index].rstrip().splitlines()
    end_column = len(lines[-1]) + 1 + (start.column if len(lines) == 1 else 0)
    return Span(start.line + 1, start.column + 1, start.line + len(lines), end_column)
