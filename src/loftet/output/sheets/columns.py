"""The columns of a sheet: what is known, and what is to be filled in."""

from typing import Final

from loftet.output.texts import LANGUAGES, Texts

ABOUT: Final = ("what", "target", "unit", "responsible", "from", "latest", "period")
FILLED: Final = ("amount", "accumulated", "status", "text", "reason", "source", "municipality", "corrects")
NEEDED: Final = ("document", "id", "period", "version")
"""Without these nobody can tell what a row is about."""
COLUMNS: Final = (*ABOUT, *FILLED, "file", "document", "id", "version")

FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet would take for a formula."""


def heading(column: str, texts: Texts) -> str:
    """Return what stands above a column."""
    return texts(f"record.column.{column}")


def known_headings() -> dict[str, str]:
    """Return the column for every heading, in all languages: who fills in may have another than who reads."""
    return {heading(column, Texts(language)): column for language in LANGUAGES for column in COLUMNS}
