"""What can be written into a record, and how it reads when it is read back."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from unicodedata import normalize

Scalar = str | int | date
"""A text, a whole number or a day. Numbers and days are written without quotes, as people write them."""
Value = Scalar | Mapping[str, "Value"] | Sequence["Value"]


def as_read(value: Value) -> Any:  # noqa: ANN401 # text, list or mapping
    """Return the data that reading gives for a value: every scalar is the text that stands in the file."""
    if isinstance(value, str):
        return normalize("NFC", value)
    if isinstance(value, Mapping):
        return {normalize("NFC", key): as_read(item) for key, item in value.items()}
    if isinstance(value, Sequence):
        return [as_read(item) for item in value]
    return str(value)
