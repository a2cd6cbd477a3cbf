"""Which municipalities tell for themselves, of several with a document in common, and which of them have not."""

from collections.abc import Iterable, Sequence

from loftet.followup.items import Item
from loftet.model.document import Document
from loftet.model.party import Actor
from loftet.model.promise import Activity, Outcome, Promise


def place_of(entry: Outcome, document: Document) -> str | None:
    """Return the municipality that an entry is about: the one it names, else the one that its party belongs to."""
    return entry.municipality or _place(entry.party, document)


def place_of_actor(actor: Actor, document: Document) -> str | None:
    """Return the municipality that somebody acts in; ``None`` for who acts in all of them."""
    return _place(actor.party, document)


def _place(party: str | None, document: Document) -> str | None:
    found = document.parties.get(party) if party else None
    return found.municipality if found else None


def answering(item: Item, promise: Promise | None) -> tuple[Actor, ...]:
    """Return who answers for something that may be under a promise; all parties for a document."""
    if isinstance(item, Document):
        return tuple(Actor(part=id_) for id_ in item.parties)
    return item.responsible or (promise.responsible if promise else ())


def concerned(document: Document, item: Item) -> frozenset[str]:
    """Return the municipalities that something is promised in; none where the document has only one, or is of a place.

    Those that answer for it; all, when somebody answers for it who acts in all of them.
    """
    names = document.area.municipalities
    if len(names) < 2:
        return frozenset()
    found = {place_of_actor(actor, document) for actor in answering(item, _promise(document, item))}
    named = frozenset(name for name in found if name)
    return frozenset(names) if None in found or not named else named.intersection(names)


def _promise(document: Document, item: Item) -> Promise | None:
    if not isinstance(item, Activity):
        return None
    under = (promise for promise in document.promises if any(item is each for each in promise.activities))
    return next(under, None)


def untold(entries: Sequence[Outcome], places: Iterable[str], document: Document) -> tuple[str, ...]:
    """Return the municipalities that nothing is told of, where all that is told is told of others by themselves."""
    told = {place_of(entry, document) for entry in entries}
    return () if not told or None in told else tuple(sorted(set(places) - told))
