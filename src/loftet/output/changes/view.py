"""What a writer needs to know beside the changes."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from loftet.output.texts import Texts


@dataclass(frozen=True, slots=True)
class View:
    """How changes are to be told.

    Attributes:
        texts: The texts of a language.
        today: The day to date a suggested entry.
        templates: The folders of the repository's own templates.
    """

    texts: Texts
    today: date
    templates: tuple[Path, ...] = ()
