"""Which keys a place in the record may hold."""

from typing import Any, Final, get_origin

from loftet.model.base import Record
from loftet.model.document import Document
from loftet.model.finding import Loc
from loftet.model.walk import record_in

_SWEDISH_TO_ASCII: Final = str.maketrans("åäö", "aao")


def _aliases(record: type[Record]) -> dict[str, Any]:
    return {field.alias or name: field.annotation for name, field in record.model_fields.items()}


def allowed_keys(loc: Loc) -> tuple[str, ...]:
    """Return the keys that may stand at a place, in the order of the model; empty when there is no such place."""
    record: type[Record] | None = Document
    names = iter(part for part in loc if isinstance(part, str))
    for name in names:
        annotation = _aliases(record).get(name) if record else None
        record = record_in(annotation)
        if get_origin(annotation) is dict:
            next(names, None)  # the name that the writer chose
    return tuple(_aliases(record)) if record else ()


def without_diacritics(key: str) -> str:
    """Spell a key without å ä ö, as people do who doubt that keys may hold them."""
    return key.lower().translate(_SWEDISH_TO_ASCII)
