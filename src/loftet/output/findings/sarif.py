"""Findings as SARIF 2.1.0, for code scanning and other readers of the standard."""

import json
from collections.abc import Iterable
from typing import Any, Final
from urllib.parse import quote

from loftet import __version__
from loftet.model.finding import Finding, Kind, Level
from loftet.model.fingerprint import fingerprints
from loftet.model.shelf import ReadFile
from loftet.output.findings.links import rule_url
from loftet.output.findings.sentences import sentences
from loftet.output.findings.tally import Tally
from loftet.output.terminal import Terminal
from loftet.output.texts import Texts

_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Final = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "note"}


def write(files: Iterable[ReadFile], tally: Tally, terminal: Terminal) -> None:  # noqa: ARG001 # the format has no counts
    """Write all findings as one run."""
    kinds: dict[str, Kind] = {}
    results = []
    for file in files:
        for finding, mark in fingerprints(file):
            kinds.setdefault(finding.kind.code, finding.kind)
            results.append(_result(finding, mark, list(kinds).index(finding.kind.code), terminal.texts))
    driver = {
        "name": "loftet",
        "version": __version__,
        "informationUri": "https://github.com/loftet/loftet",
        "rules": [_rule(kind) for kind in kinds.values()],
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    terminal.document(
        json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"
    )


def _rule(kind: Kind) -> dict[str, Any]:
    return {
        "id": kind.code,
        "name": kind.name,
        "helpUri": rule_url(kind),
        "shortDescription": {"text": kind.name.replace("-", " ").capitalize()},
        "defaultConfiguration": {"level": _LEVELS[kind.level]},
    }


def _result(finding: Finding, mark: str, index: int, texts: Texts) -> dict[str, Any]:
    said = sentences(finding, texts)
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(finding.path), "uriBaseId": "%SRCROOT%"}}
    if span := finding.span:
        place["region"] = {
            "startLine": span.line,
            "startColumn": span.column,
            "endLine": span.end_line,
            "endColumn": span.end_column,
        }
    return {
        "ruleId": finding.kind.code,
        "ruleIndex": index,
        "level": _LEVELS[finding.kind.level],
        "message": {"text": f"{said.message} {said.help}"},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"primaryLocationLineHash": mark},
    }


def _uri(path: str) -> str:
    return quote(path.encode("utf-8", "surrogateescape"))
