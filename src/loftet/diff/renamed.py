"""Changed ids: what refers to a thing by its old id still refers to it by the new one."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from loftet.diff.parts import Difference
from loftet.model.background import Decision, Dialogue, DialogueFinding, FocusArea, SituationItem, Source
from loftet.model.base import Record, RefSort
from loftet.model.document import Document
from loftet.model.party import Party
from loftet.model.promise import Activity, Outcome, Promise, SharedActivity
from loftet.model.walk import reference_fields

Ids = Mapping[tuple[RefSort, str], str]
"""What things are called now, by what can refer to them and what they were called."""

_REFERRED_TO: Final[Mapping[type[Record], tuple[RefSort, ...]]] = {
    Party: ("party",),
    Source: ("source",),
    Decision: ("decision",),
    FocusArea: ("focus_area",),
    **dict.fromkeys((Dialogue, DialogueFinding, SituationItem), ("basis",)),
    Promise: ("promise", "commitment"),
    **dict.fromkeys((Activity, SharedActivity), ("commitment",)),
    Outcome: ("outcome",),
}


def changed_ids(found: Iterable[Difference]) -> Ids:
    """Return the ids that were changed, among everything that differs."""
    return {
        (sort, one.old.id): one.new.id
        for one in found
        if one.old and one.new and one.old.id and one.new.id and one.old.id != one.new.id
        for sort in _REFERRED_TO.get(type(one.new.record), ())
    }


def following(document: Document, ids: Ids) -> Document:
    """Return a document where every reference is by the id that a thing has now; the things keep their old ids."""
    followed: Document = _followed(document, ids)
    return followed


def _followed(value: Any, ids: Ids) -> Any:  # noqa: ANN401 # whatever a record holds
    if isinstance(value, Record):
        sorts = {name: sort for name, _, sort in reference_fields(type(value))}
        parts = {
            name: _referring(part, sorts[name], ids) if name in sorts else _followed(part, ids) for name, part in value
        }
        return value.model_copy(update=parts)
    if isinstance(value, Mapping):
        return {name: _followed(part, ids) for name, part in value.items()}
    return tuple(_followed(part, ids) for part in value) if isinstance(value, tuple) else value


def _referring(value: Any, sort: RefSort, ids: Ids) -> Any:  # noqa: ANN401 # one id, several or none
    if isinstance(value, tuple):
        return tuple(ids.get((sort, id_), id_) for id_ in value)
    return ids.get((sort, value), value)
