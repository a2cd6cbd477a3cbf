"""The tertial that the user names, in small or capital letters."""

from loftet.errors import CannotRunError
from loftet.followup.calendar import tertial
from loftet.model.dates import Interval


def named_tertial(text: str) -> Interval:
    """Return the tertial with a label such as ``2026-T1``.

    Raises:
        CannotRunError: There is no such tertial.
    """
    if found := tertial(text.strip().upper()):
        return found
    raise CannotRunError("not-a-tertial", value=text)
