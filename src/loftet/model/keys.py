"""Which keys a place in the record may hold, and what belongs there."""

from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import Any, Final, NamedTuple, get_args, get_origin

from pydantic.fields import FieldInfo

from loftet.model.base import Record, RefSort
from loftet.model.document import Document
from loftet.model.finding import Loc
from loftet.model.walk import record_in, reference_fields

_SWEDISH_TO_ASCII: Final = str.maketrans("åäö", "aao")
_MOST_PLACES: Final = 3


def _fields(record: type[Record]) -> dict[str, FieldInfo]:
    return {field.alias or name: field for name, field in record.model_fields.items()}


class _Place(NamedTuple):
    """What the model says of a place: the record around it, its key, the field, and the record that stands there."""

    around: type[Record] | None
    key: str
    field: FieldInfo | None
    record: type[Record] | None


def _place(loc: Loc) -> _Place:
    here = _Place(None, "", None, Document)
    names = iter(part for part in loc if isinstance(part, str))
    for name in names:
        field = _fields(here.record).get(name) if here.record else None
        annotation = field.annotation if field else None
        here = _Place(here.record, name, field, record_in(annotation))
        if get_origin(annotation) is dict:
            next(names, None)  # the name that the writer chose
    return here


def allowed_keys(loc: Loc) -> tuple[str, ...]:
    """Return the keys that may stand at a place, in the order of the model; empty when there is no such place."""
    record = _place(loc).record
    return tuple(_fields(record)) if record else ()


def key_in_english(loc: Loc) -> str:
    """Return the key of a place that is named in English, ``targets`` for ``mål``; empty when it is not."""
    record = _place(loc[:-1]).record
    if not record:
        return ""
    word = str(loc[-1]).lower().replace(" ", "_")
    field = record.model_fields.get("text" if word == record.__name__.lower().removeprefix("shared") else word)
    return (field.alias or "") if field else ""


@cache
def every_key() -> frozenset[str]:
    """Return every key that the record has anywhere."""
    return frozenset(_keys_of(Document, set()))


def _keys_of(record: type[Record], seen: set[type[Record]]) -> Iterator[str]:
    seen.add(record)
    for key, field in _fields(record).items():
        yield key
        inside = record_in(field.annotation)
        if inside and inside not in seen:
            yield from _keys_of(inside, seen)


def part_at(loc: Loc) -> str:
    """Return the key that says which part of the record a place is in: ``parter`` for one of the parties."""
    here = _place(loc)
    return here.key if here.record else ""


def example_at(loc: Loc) -> str:
    """Return an example of what can stand at a place; empty when it is more than a word or a text."""
    field = _place(loc).field
    example = next(iter(field.examples or ()), None) if field else None
    return str(example) if isinstance(example, str | int) else ""


def choices_at(loc: Loc) -> tuple[str, ...]:
    """Return the words that a place chooses from; empty when it is not one that does."""
    words = words_at(loc)
    return tuple(words) if words else ()


def words_at(loc: Loc) -> type[StrEnum] | None:
    """Return the closed list that a place chooses from; ``None`` when it is not one that does."""
    field = _place(loc).field
    return _words_in(field.annotation) if field else None


def _words_in(annotation: Any) -> type[StrEnum] | None:  # noqa: ANN401 # annotations have no common type
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return annotation
    return next((words for part in get_args(annotation) if (words := _words_in(part))), None)


def sort_at(loc: Loc) -> RefSort | None:
    """Return what the reference at a place points to; ``None`` when it is no reference."""
    here = _place(loc)
    sorts = reference_fields(here.around) if here.around else ()
    return next((sort for _, key, sort in sorts if key == here.key), None)


def places_of(key: str, loc: Loc) -> tuple[str, ...]:
    """Return under which of the keys at a place a key belongs that may not stand there itself.

    Empty when there is no such place, or so many that naming them says nothing.
    """
    below = tuple(name for name in allowed_keys(loc) if key in allowed_keys((*loc, name)))
    return below if len(below) <= _MOST_PLACES else ()


def without_diacritics(key: str) -> str:
    """Spell a key without å ä ö, as people do who doubt that keys may hold them."""
    return key.lower().translate(_SWEDISH_TO_ASCII)


def spelled(key: str) -> str:
    """Return a key with the å, ä and ö that it has in the record; as it is when there is none like it."""
    plain = without_diacritics(key)
    return key if key in every_key() else next((k for k in sorted(every_key()) if without_diacritics(k) == plain), key)


def text_key_at(loc: Loc) -> str:
    """Return the key under which a part says in words what it is, ``aktivitet`` for one of the activities."""
    return next((key for key in allowed_keys(loc) if key in {"löfte", "aktivitet", "text", "namn"}), "")
