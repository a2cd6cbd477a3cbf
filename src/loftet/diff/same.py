"""When two values are the same: layout, order and composed letters make no difference."""

from collections import Counter
from unicodedata import normalize

from loftet.model.base import Record


def plain(text: str) -> str:
    """Return a text with every run of white space as one space, in composed form."""
    return normalize("NFC", " ".join(text.split()))


def key(value: object) -> object:
    """Return a value that is equal for values that mean the same.

    Lists are equal in any order: their order says nothing, except for logs, whose entries are dated.
    """
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, Record):
        return type(value), tuple((name, key(part)) for name, part in value)
    if isinstance(value, tuple):
        return frozenset(Counter(key(item) for item in value).items())
    return value


def same(old: object, new: object) -> bool:
    """Tell whether two values mean the same."""
    return old == new or key(old) == key(new)
