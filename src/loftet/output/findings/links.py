"""Where a rule is explained."""

from typing import Final

from loftet.model.finding import Kind

DOCUMENTATION: Final = "https://github.com/loftet/loftet/blob/main/docs"


def rule_url(kind: Kind) -> str:
    """Return the address of the page about a kind of finding."""
    return f"{DOCUMENTATION}/regler/{kind.code}.md"
