"""What a writer needs to know beside the changes."""

from dataclasses import dataclass
from datetime import date

from loftet.output.texts import Texts


@dataclass(frozen=True, slots=True)
class View:
    """How changes are to be told.

    Attributes:
        texts: The texts of a language.
        today: The day to date a suggested entry.
    """

    texts: Texts
    today: date
