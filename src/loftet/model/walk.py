"""Going through a whole record: every part of it with its place, and where it refers to something."""

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from loftet.model.base import Record, RefersTo, RefSort
from loftet.model.finding import Loc


def parts(record: Record, loc: Loc = ()) -> Iterator[tuple[Loc, Record]]:
    """Yield a record and every record inside it, outermost first, with its place."""
    yield loc, record
    for name, key in _fields_with_records(type(record)):
        yield from _inside(getattr(record, name), (*loc, key))


def _inside(value: object, loc: Loc) -> Iterator[tuple[Loc, Record]]:
    if isinstance(value, Record):
        yield from parts(value, loc)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _inside(item, (*loc, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _inside(item, (*loc, key))


def record_in(annotation: Any) -> type[Record] | None:  # noqa: ANN401 # annotations have no common type
    """Find the record class inside a list, mapping, option or annotated type; ``None`` when there is none."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    return next((found for part in get_args(annotation) if (found := record_in(part))), None)


@cache
def _fields_with_records(record: type[Record]) -> tuple[tuple[str, str], ...]:
    fields = record.model_fields.items()
    return tuple((name, field.alias or name) for name, field in fields if record_in(field.annotation))


@cache
def reference_fields(record: type[Record]) -> tuple[tuple[str, str, RefSort], ...]:
    """Return the fields in which a record refers to something: name, key, sort of thing referred to."""
    found = []
    for name, field in record.model_fields.items():
        markers = [*field.metadata, *_metadata(field.annotation)]
        found += [(name, field.alias or name, mark.sort) for mark in markers if isinstance(mark, RefersTo)]
    return tuple(found)


def _metadata(annotation: Any) -> Iterator[object]:  # noqa: ANN401 # annotations have no common type
    yield from getattr(annotation, "__metadata__", ())
    for part in get_args(annotation):
        yield from _metadata(part)
