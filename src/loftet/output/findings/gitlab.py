"""Findings as a GitLab Code Quality report."""

import json
from collections.abc import Iterable
from typing import Any, Final

from loftet.model.finding import Finding, Level
from loftet.model.fingerprint import fingerprints
from loftet.model.shelf import ReadFile
from loftet.output.clean import show_path
from loftet.output.findings.sentences import sentences
from loftet.output.findings.tally import Tally
from loftet.output.terminal import Terminal
from loftet.output.texts import Texts

_SEVERITIES: Final = {Level.ERROR: "major", Level.WARNING: "minor", Level.INFO: "info"}


def write(files: Iterable[ReadFile], tally: Tally, terminal: Terminal) -> None:  # noqa: ARG001 # the report has no counts
    """Write all findings as one JSON list."""
    issues = [_issue(finding, mark, terminal.texts) for file in files for finding, mark in fingerprints(file)]
    terminal.document(json.dumps(issues, ensure_ascii=False, indent=2) + "\n")


def _issue(finding: Finding, mark: str, texts: Texts) -> dict[str, Any]:
    return {
        "description": sentences(finding, texts).message,
        "check_name": finding.kind.code,
        "fingerprint": mark,
        "severity": _SEVERITIES[finding.kind.level],
        "location": {
            "path": show_path(finding.path),
            "lines": {"begin": finding.span.line if finding.span else 1},
        },
    }
