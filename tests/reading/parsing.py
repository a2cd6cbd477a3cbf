"""Short ways of asking what parsing a text gives."""

from loftet.model.finding import Finding
from loftet.reading.limits import Limits
from loftet.reading.tree import Parsed, Tree, parse


def parsed(text: str | bytes, limits: Limits | None = None) -> Parsed:
    content = text if isinstance(text, bytes) else text.encode()
    return parse(content, "fil.yaml", limits or Limits())


def tree(text: str) -> Tree:
    found = parsed(text)
    assert found.tree is not None, found.findings
    return found.tree


def brief(finding: Finding) -> tuple[str, str, int, int]:
    """Return name, detail, line and column; line and column are 0 when the whole file is meant."""
    span = finding.span
    return finding.kind.name, finding.detail, span.line if span else 0, span.column if span else 0


def found(text: str | bytes, limits: Limits | None = None) -> list[tuple[str, str, int, int]]:
    return [brief(finding) for finding in parsed(text, limits).findings]
