"""The data of an ordinary file, quickly; anything out of the ordinary is left to ``careful``."""

from typing import Any, Final
from unicodedata import is_normalized

from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from loftet.reading.events import event_source
from loftet.reading.limits import Limits
from loftet.reading.text import forbidden_in

NULLS: Final = frozenset(("", "~", "null"))
"""What stands for "no value" when it is written without quotes."""
MERGE: Final = "<<"
ODD_KEYS: Final = NULLS | {MERGE}

_LONGEST_ODD: Final = 4
_UNUSUAL: Final = ("&", "!", "\\")
"""Without any of these there is no anchor, no tag and no escape."""
_NODES_A_CHARACTER: Final = 3
"""The densest YAML there is: a colon alone can be a mapping with an empty key and an empty value."""


def read_quickly(text: str, limits: Limits) -> Any:  # noqa: ANN401, C901, PLR0911, PLR0912 # see the note on speed
    """Return the data of a text without forbidden characters in normal form C; ``None`` when it takes a closer look.

    One flat loop, because nine tenths of the time of a large run is spent here: no call, object or lookup that an
    ordinary file can do without. ``careful`` says the same thing readably, and a test holds the two together.

    Raises:
        yaml.YAMLError: The text is not YAML; also the others of ``UNREADABLE``.
    """
    get_event = event_source(text)
    most_nodes, longest, longest_key, deepest = limits.nodes, limits.scalar, limits.key, limits.depth
    watchful = len(text) > min(longest, most_nodes // _NODES_A_CHARACTER) or any(sign in text for sign in _UNUSUAL)
    nodes = 0
    key: str | None = None
    root: list[Any] = []
    mapping: dict[str, Any] | None = None  # the innermost container is the mapping or, when there is none, the sequence
    sequence = root
    outer: list[tuple[dict[str, Any] | None, list[Any]]] = []
    value: Any
    while True:
        event = get_event()
        kind = event.__class__
        if kind is ScalarEvent:
            value = event.value
            if watchful:
                nodes += 1
                if nodes > most_nodes or len(value) > longest or _is_unusual(event):
                    return None
            if mapping is None:
                sequence.append(None if len(value) <= _LONGEST_ODD and value in NULLS and not event.style else value)
            elif key is None:
                if value in mapping or len(value) > longest_key or (len(value) <= _LONGEST_ODD and value in ODD_KEYS):
                    return None
                key = value
            else:
                if len(value) <= _LONGEST_ODD and value in NULLS and not event.style:
                    if not value and text[event.start_mark.index : event.start_mark.index + 1] in {",", "}"}:
                        return None
                    value = None
                mapping[key] = value
                key = None
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            nodes += 1
            if nodes > most_nodes or len(outer) >= deepest or (watchful and (event.anchor or event.tag)):
                return None
            value = {} if kind is MappingStartEvent else []
            outer.append((mapping, sequence))
            if mapping is None:
                sequence.append(value)
            elif key is None:
                return None
            else:
                mapping[key] = value
                key = None
            if kind is MappingStartEvent:
                mapping = value
            else:
                mapping, sequence = None, value
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            mapping, sequence = outer.pop()
        elif kind is AliasEvent or (kind is DocumentStartEvent and (root or event.version or event.tags)):
            return None
        elif kind is StreamEndEvent:
            break
    return root[0] if root else None


def _is_unusual(event: ScalarEvent) -> bool:
    if event.anchor is not None or event.tag is not None:
        return True
    # An escape can write what the text itself may not hold.
    return event.style == '"' and bool(forbidden_in(event.value) or not is_normalized("NFC", event.value))
