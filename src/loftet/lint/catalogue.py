"""Every kind of finding that judging can give, for choosing among them and for telling about them."""

from typing import Final

from loftet.lint.exceptions import EXCEPTION_KINDS
from loftet.lint.run import RULES
from loftet.lint.shelf import SHELF_RULES
from loftet.model.finding import Kind

JUDGED_KINDS: Final[tuple[Kind, ...]] = tuple(
    sorted(
        (*(rule.kind for rule in RULES), *(rule.kind for rule in SHELF_RULES), *EXCEPTION_KINDS),
        key=lambda kind: kind.code,
    )
)
"""In order of code; what reading gives (LFT0) is not among them, for it cannot be chosen away."""
