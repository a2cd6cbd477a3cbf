"""What the rules rest on: guides, laws, language guidance, and what was seen in published documents."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class RuleSource:
    """Something a rule can point at.

    Attributes:
        title: Its title, in its own language.
        publisher: Who stands behind it.
        year: When it was published, as four digits; empty for what is continuously updated.
        url: Where it can be read; empty for what has no address of its own.
    """

    title: str
    publisher: str
    year: str = ""
    url: str = ""


SOURCES: Final = {
    "format": RuleSource("Formatet för medborgarlöften, version 1", "loftet"),
}
"""Every source, by id."""
