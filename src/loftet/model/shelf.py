"""What reading gives: one file with its text, its document when it could be understood, and what was found."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from loftet.model.document import Document
from loftet.model.finding import Finding, Level, Loc, Span


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A promise file after reading.

    Attributes:
        path: The file as the user named it.
        text: The decoded text; empty when the file could not be opened or decoded.
        document: The record, or ``None`` when a finding stands in the way.
        findings: What reading found, in order of position.
        locate: Gives the span of the value at a place in the record, or of its key when asked.
    """

    path: str
    text: str
    document: Document | None
    findings: tuple[Finding, ...]
    locate: Callable[[Loc, bool], Span | None]


def nowhere(loc: Loc, key: bool) -> Span | None:  # noqa: ARG001, FBT001 # stands in for a tree that is not there
    """Locate nothing, for a file without a tree."""
    return None


def has_errors(findings: Iterator[Finding] | tuple[Finding, ...]) -> bool:
    """Tell whether any finding is an error."""
    return any(finding.kind.level is Level.ERROR for finding in findings)
