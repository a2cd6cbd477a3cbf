"""What reading gives: one file with its text, its document when it could be understood, and what was found."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from loftet.model.finding import Finding, Loc, Span

if TYPE_CHECKING:  # who shows what was found before need not wait for the model
    from loftet.model.document import Document


class Locate(Protocol):
    """Tells where in a file something stands."""

    def __call__(self, loc: Loc, *, key: bool = False) -> Span | None:
        """Return the span of the value at a place in the record, or of its key; ``None`` for a file without places."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A promise file after reading.

    Attributes:
        path: The file as the user named it.
        text: The decoded text; empty when the file could not be opened or decoded.
        document: The record, or ``None`` when a finding stands in the way.
        findings: What is wrong or unclear.
        locate: Tells where something stands.
        id: The document's id, also when the document itself has been left behind; empty when there was none.
    """

    path: str
    text: str
    document: "Document | None"
    findings: tuple[Finding, ...]
    locate: Locate
    id: str = ""

    def having(self, findings: tuple[Finding, ...]) -> "ReadFile":
        """Return the file with these findings instead; most files have none before and none after."""
        return replace(self, findings=findings) if findings or self.findings else self


def nowhere(loc: Loc, *, key: bool = False) -> Span | None:  # noqa: ARG001 # stands in for the places of a file without any
    """Locate nothing."""
    return None
