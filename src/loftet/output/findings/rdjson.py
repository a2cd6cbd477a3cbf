"""Findings in the Reviewdog Diagnostic Format, ``rdjson``."""

import json
from collections.abc import Iterable
from typing import Any, Final

from loftet.model.finding import Finding, Level
from loftet.model.shelf import ReadFile
from loftet.output.clean import show_path
from loftet.output.findings.links import rule_url
from loftet.output.findings.sentences import sentences
from loftet.output.findings.tally import Tally
from loftet.output.terminal import Terminal
from loftet.output.texts import Texts

_SEVERITIES: Final = {Level.ERROR: "ERROR", Level.WARNING: "WARNING", Level.INFO: "INFO"}


def write(files: Iterable[ReadFile], tally: Tally, terminal: Terminal) -> None:  # noqa: ARG001 # the format has no counts
    """Write all findings as one JSON document."""
    found = [_diagnostic(finding, terminal.texts) for file in files for finding in file.findings]
    source = {"name": "loftet", "url": "https://github.com/loftet/loftet"}
    terminal.document(json.dumps({"source": source, "diagnostics": found}, ensure_ascii=False, indent=2) + "\n")


def _diagnostic(finding: Finding, texts: Texts) -> dict[str, Any]:
    said = sentences(finding, texts)
    location: dict[str, Any] = {"path": show_path(finding.path)}
    if span := finding.span:
        location["range"] = {
            "start": {"line": span.line, "column": span.column},
            "end": {"line": span.end_line, "column": span.end_column},
        }
    return {
        "message": f"{said.message} {said.help}",
        "location": location,
        "severity": _SEVERITIES[finding.kind.level],
        "code": {"value": finding.kind.code, "url": rule_url(finding.kind)},
    }
