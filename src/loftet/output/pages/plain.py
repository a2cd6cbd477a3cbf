"""Pages as plain dictionaries, lists and texts: all that a template can get hold of, and what JSON can carry."""

from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any


def plain(value: object) -> Any:  # noqa: ANN401 # dictionary, list, text, number or nothing
    """Turn a page, and everything in it, into plain values."""
    kind = type(value)
    if kind is str:
        return value
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    names = _names(kind)  # type: ignore[arg-type] # mypy mistakes the hash of a class for that of its instances
    return {name: plain(getattr(value, name)) for name in names} if names else value


@cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
