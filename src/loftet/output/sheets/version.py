"""Which version of a commitment a sheet or a question was about."""

from hashlib import sha256
from typing import Final

from loftet.followup.items import Item, targets_of
from loftet.model.document import Document

_LENGTH: Final = 12
_MARK: Final = "v"
"""A spreadsheet takes digits alone, and digits around an ``e``, for a number, and rounds it."""


def version_of(document: Document, item: Item) -> str:
    """Return a fingerprint of what is promised: the words, the targets and the time.

    What has been reported has no part in it, so that a sheet that was recorded once can be recorded again.
    """
    text = item.title if isinstance(item, Document) else item.text
    own = None if isinstance(item, Document) else item.period
    targets = [{name: value for name, value in target if value} for target in targets_of(item)]
    promised = (document.id, item.id, text, getattr(item, "scope", None), targets, own, document.period)
    return _MARK + sha256(repr(promised).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]
