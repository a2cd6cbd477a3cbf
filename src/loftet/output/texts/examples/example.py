"""What an example of a rule is."""

from typing import NamedTuple


class Example(NamedTuple):
    """What breaks a rule, and what doesn't.

    Attributes:
        where: Where in the record the lines belong: ``top``, ``promise`` or ``activity``; after ``next`` or ``again``
            in the document that follows one that was, or wasn't, followed up; after ``folder`` in that folder.
        bad: Lines that break the rule.
        good: The same thing as the rule wants it.
    """

    where: str
    bad: str
    good: str
