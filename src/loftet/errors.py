"""The one exception that means "this run cannot go on"; bad input is a finding, never an exception."""

from typing import Final

USAGE: Final = 2
"""Exit code for wrong use or configuration."""
INPUT: Final = 3
"""Exit code for input that is missing or cannot be read."""


class CannotRunError(Exception):
    """The run cannot go on; the CLI turns it into words and an exit code at one door.

    Attributes:
        text_id: Name of the sentence in the text tables, topic ``error`` (``error.<text_id>``).
        exit_code: ``USAGE`` (2) or ``INPUT`` (3).
        args_by_name: Values for the sentence's named fields.
    """

    def __init__(self, text_id: str, *, exit_code: int = USAGE, **args_by_name: str | int) -> None:
        """Keep the id and the values; no wording here."""
        super().__init__(text_id)
        self.text_id = text_id
        self.exit_code = exit_code
        self.args_by_name = args_by_name
