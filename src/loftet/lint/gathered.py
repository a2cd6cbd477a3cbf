"""What a record holds, gathered once for all rules: texts, ids, references, and people's names."""

from collections.abc import Iterator
from inspect import get_annotations
from typing import Any, Final, NamedTuple, get_args, get_origin

from loftet.model.background import Source
from loftet.model.base import Record, RefSort, Text
from loftet.model.document import Document
from loftet.model.finding import Loc
from loftet.model.promise import Outcome
from loftet.model.walk import record_in, reference_fields

_Field = tuple[str, tuple[str], int, Any]
"""A field by attribute and place, with what it holds and, of a reference, its ``RefSort``, of a text, what it is."""
Told = tuple[Loc, str, Record]
"""A text with its place and the part of the record it stands in."""


class Gathered(NamedTuple):
    """What a record holds, outermost first.

    Attributes:
        told: Every text but those of sources, which somebody else wrote.
        promised: Those of them that commit somebody: promises and activities, their scope and schedule.
        running: Those of them that are whole sentences.
        cited: The texts of sources.
        named: Every id with its place and what it names, but for that of the document itself and those of outcomes,
            which are named within their own log.
        references: Every reference: place, sort of thing, id.
        people: The places of those who are there by name.
    """

    told: list[Told]
    promised: list[Told]
    running: list[Told]
    cited: list[Told]
    named: list[tuple[Loc, str, type[Record]]]
    references: list[tuple[Loc, RefSort, str]]
    people: list[Loc]


_ID, _PERSON, _REFERENCE, _REFERENCES, _TEXT, _TEXTS, _RECORD, _RECORDS, _RECORDS_BY_ID = range(9)
"""What a field holds that is gathered."""

_PROMISED, _RUNNING = 1, 2
"""What a text is, added up."""
_COMMITTING: Final = frozenset(("löfte", "aktivitet", "omfattning", "när"))
_IN_SENTENCES: Final = frozenset(("löfte", "aktivitet", "sammanfattning", "syfte", "text"))


def gather(document: Document) -> Gathered:
    """Go through a document and every record inside it."""
    found = Gathered([], [], [], [], [], [], [])
    _take(document, (), found)
    return found


def _take(record: Record, loc: Loc, found: Gathered) -> None:  # noqa: C901, PLR0912 # see the note on speed
    """Gather what a record holds.

    Every document of a large run comes through here, so it calls nothing but itself, and takes attributes from the
    dictionary that holds them.
    """
    told, promised, running, cited, named, references, people = found
    kind, values = record.__class__, record.__dict__
    if kind is Source:
        told = cited
    for name, step, held, sort in _PLANS[kind]:
        value = values[name]
        if not value:
            continue
        at = loc + step
        if held == _TEXT:
            text = (at, value, record)
            told.append(text)
            if sort:
                if sort & _PROMISED:
                    promised.append(text)
                if sort & _RUNNING:
                    running.append(text)
        elif held == _REFERENCE:
            references.append((at, sort, value))
        elif held == _RECORDS:
            for index, item in enumerate(value):
                _take(item, (*at, index), found)
        elif held == _ID:
            named.append((at, value, kind))
        elif held == _REFERENCES:
            references.extend([((*at, index), sort, item) for index, item in enumerate(value)])
        elif held == _RECORD:
            _take(value, at, found)
        elif held == _TEXTS:
            told.extend([((*at, index), text, record) for index, text in enumerate(value)])
        elif held == _RECORDS_BY_ID:
            for id_, item in value.items():
                _take(item, (*at, id_), found)
        else:
            people.append(loc)


class _Plans(dict[type[Record], tuple[_Field, ...]]):
    """What is gathered from each sort of record, worked out when the first of the sort is met."""

    def __missing__(self, record: type[Record]) -> tuple[_Field, ...]:
        plan = self[record] = (*_own(record), *_inside(record))
        return plan


_PLANS: Final = _Plans()


def _own(record: type[Record]) -> Iterator[_Field]:
    """Yield what a record says of itself, which comes before what it holds: id, person, references."""
    fields = record.model_fields
    if "id" in fields and record not in {Document, Outcome}:
        yield "id", ("id",), _ID, None
    if "person" in fields:
        yield "person", ("namn",), _PERSON, None
    for name, key, sort in reference_fields(record):
        yield name, (key,), _REFERENCES if _has(tuple, fields[name].annotation) else _REFERENCE, sort


def _inside(record: type[Record]) -> Iterator[_Field]:
    written: dict[str, Any] = {}
    for class_ in reversed(record.__mro__):
        written |= get_annotations(class_)
    for name, field in record.model_fields.items():
        key, several = field.alias or name, _has(tuple, field.annotation)
        if _holds_text(written[name]):
            is_ = (key in _COMMITTING) * _PROMISED + (key in _IN_SENTENCES) * _RUNNING
            yield name, (key,), _TEXTS if several else _TEXT, is_
        elif record_in(field.annotation):
            by_id = _has(dict, field.annotation)
            yield name, (key,), _RECORDS_BY_ID if by_id else _RECORDS if several else _RECORD, None


def _has(origin: type, annotation: object) -> bool:
    return get_origin(annotation) is origin or any(_has(origin, part) for part in get_args(annotation))


def _holds_text(annotation: object) -> bool:
    return annotation == Text or any(_holds_text(part) for part in get_args(annotation))
