"""Recognising a finding from one run to the next, also when lines have moved."""

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from loftet.model.finding import Finding, lines_of
from loftet.model.shelf import ReadFile

_LENGTH: Final = 16


def fingerprints(file: ReadFile, path: str = "") -> Iterator[tuple[Finding, str]]:
    """Yield each finding with its fingerprint: what it is, in which file, on a line with which words.

    Line numbers have no part in it. Of findings that are alike in all this, the second has a fingerprint of its own.

    Args:
        file: The file with its findings.
        path: What to know the file by, when that is another name than the one it is shown by.
    """
    lines = lines_of(file.text) if file.findings else []
    seen: Counter[str] = Counter()
    for finding in file.findings:
        alike = "\0".join((finding.kind.code, path or finding.path, finding.detail, _line(finding, lines)))
        seen[alike] += 1
        yield finding, sha256(f"{alike}\0{seen[alike]}".encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def _line(finding: Finding, lines: list[str]) -> str:
    if finding.span is None or finding.span.line > len(lines):
        return ""
    return " ".join(lines[finding.span.line - 1].split())
