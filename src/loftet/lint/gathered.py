"""What a record holds, gathered once for all rules: texts, ids, references, and people's names."""

from collections.abc import Iterator
from functools import cache
from inspect import get_annotations
from typing import Any, NamedTuple, get_args, get_origin

from loftet.model.base import Record, RefSort, Text
from loftet.model.document import Document
from loftet.model.finding import Loc
from loftet.model.walk import record_in, reference_fields

_Field = tuple[str, str, int, Any]
"""A field by attribute and key, with what it holds and, of a reference, the ``RefSort`` it refers to."""
Told = tuple[Loc, str, Record]
"""A text with its place and the part of the record it stands in."""


class Gathered(NamedTuple):
    """What a record holds, outermost first."""

    told: list[Told]
    named: list[tuple[Loc, str, type[Record]]]
    references: list[tuple[Loc, RefSort, str]]
    people: list[Loc]


_ID, _PERSON, _REFERENCE, _REFERENCES, _TEXT, _TEXTS, _RECORD, _RECORDS, _RECORDS_BY_ID = range(9)
"""What a field holds that is gathered."""


def gather(document: Document) -> Gathered:
    """Go through a document and every record inside it."""
    found = Gathered([], [], [], [])
    _take(document, (), found)
    return found


def _take(record: Record, loc: Loc, found: Gathered) -> None:  # noqa: C901, PLR0912 # see the note on speed
    """Gather what a record holds.

    Every document of a large run comes through here, so it calls nothing but itself, and takes attributes from the
    dictionary that holds them.
    """
    told, named, references, people = found
    kind, values = record.__class__, record.__dict__
    for name, key, held, sort in _plan(kind):
        value = values[name]
        if not value:
            continue
        if held == _TEXT:
            told.append(((*loc, key), value, record))
        elif held == _REFERENCE:
            references.append(((*loc, key), sort, value))
        elif held == _RECORDS:
            for index, item in enumerate(value):
                _take(item, (*loc, key, index), found)
        elif held == _ID:
            named.append(((*loc, key), value, kind))
        elif held == _REFERENCES:
            references.extend([((*loc, key, index), sort, item) for index, item in enumerate(value)])
        elif held == _RECORD:
            _take(value, (*loc, key), found)
        elif held == _TEXTS:
            told.extend([((*loc, key, index), text, record) for index, text in enumerate(value)])
        elif held == _RECORDS_BY_ID:
            for id_, item in value.items():
                _take(item, (*loc, key, id_), found)
        else:
            people.append(loc)


@cache
def _plan(record: type[Record]) -> tuple[_Field, ...]:
    return (*_own(record), *_inside(record))


def _own(record: type[Record]) -> Iterator[_Field]:
    """Yield what a record says of itself, which comes before what it holds: id, person, references."""
    fields = record.model_fields
    if "id" in fields:
        yield "id", "id", _ID, None
    if "person" in fields:
        yield "person", "namn", _PERSON, None
    for name, key, sort in reference_fields(record):
        yield name, key, _REFERENCES if _has(tuple, fields[name].annotation) else _REFERENCE, sort


def _inside(record: type[Record]) -> Iterator[_Field]:
    written: dict[str, Any] = {}
    for class_ in reversed(record.__mro__):
        written |= get_annotations(class_)
    for name, field in record.model_fields.items():
        key, several = field.alias or name, _has(tuple, field.annotation)
        if _holds_text(written[name]):
            yield name, key, _TEXTS if several else _TEXT, None
        elif record_in(field.annotation):
            by_id = _has(dict, field.annotation)
            yield name, key, _RECORDS_BY_ID if by_id else _RECORDS if several else _RECORD, None


def _has(origin: type, annotation: object) -> bool:
    return get_origin(annotation) is origin or any(_has(origin, part) for part in get_args(annotation))


def _holds_text(annotation: object) -> bool:
    return annotation == Text or any(_holds_text(part) for part in get_args(annotation))
