"""Pages as plain dictionaries, lists and texts: all that a template can get hold of, and what JSON can carry."""

from dataclasses import fields, is_dataclass
from typing import Any


def plain(value: object) -> Any:  # noqa: ANN401 # dictionary, list, text, number or nothing
    """Turn a page, and everything in it, into plain values."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value
