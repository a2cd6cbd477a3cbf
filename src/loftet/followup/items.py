"""What can be followed up, and what it is to reach."""

from collections.abc import Sequence

from loftet.model.document import Document
from loftet.model.promise import Activity, Promise
from loftet.model.target import Target

Item = Document | Promise | Activity


def targets_of(item: Item) -> Sequence[Target]:
    """Return the targets of something; a document has none of its own."""
    return () if isinstance(item, Document) else item.targets


def units(targets: Sequence[Target]) -> set[str | None]:
    """Return what the targets count."""
    return {unit for target in targets for unit in (units(target.any_of) if target.any_of else {target.unit})}
