"""The formats that pages can be written in, and the shapes that their tables can have."""

from dataclasses import dataclass
from typing import Final, Literal

Language = Literal["html", "markdown"]
"""What templates are written in, which decides how texts are escaped."""

TableShape = Literal["auto", "roles", "tertials", "goals"]
"""Roles: who does what and who follows up. Tertials: how it went. Goals: from cause to goal. Auto: what fits."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format of pages.

    Attributes:
        language: What its templates are written in.
        suffix: How the names of its files end.
        page: Template of a document's page.
        index: Template of the index.
        signature: Last line of every page that is a file, by which ``-o`` knows that it may write it again. It is not
            shown; what is printed, and a report in one page, has none.
        fragments: Whether a page can be made without its frame.
    """

    language: Language
    suffix: str
    page: str
    index: str
    signature: str
    fragments: bool = False


FORMATS: Final = {
    "html": Format("html", ".html", "page.html", "index.html", "<!-- loftet -->\n", fragments=True),
    "markdown": Format("markdown", ".md", "page.md", "index.md", "\n[//]: # (loftet)\n"),
}
"""Every format by name, the default first."""
