"""What it means that an activity is under another promise than before."""

from collections.abc import Iterator

from loftet.diff.case import Case, Found
from loftet.diff.parts import activities
from loftet.model.document import Document
from loftet.model.promise import SharedActivity


def moved(case: Case) -> Iterator[Found]:
    """Judge which promises an activity is to carry out."""
    said = {promise.id: promise.text for document in (case.facts.old, case.facts.new) for promise in document.promises}
    old, new = _promises(case.facts.old, case.was), _promises(case.facts.new, case.now)
    yield Found("moved", tuple(said.get(id_, id_) for id_ in old), tuple(said.get(id_, id_) for id_ in new))


def _promises(document: Document, activity: object) -> tuple[str, ...]:
    if isinstance(activity, SharedActivity):
        return activity.promises
    id_ = getattr(activity, "id", "")
    return tuple(part.promise for part in activities(document) if part.id == id_ and part.promise)
