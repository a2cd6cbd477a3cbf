"""Findings as JSON, format ``loftet.lint/1``: ids and values in every language, sentences in the chosen one."""

import json
from collections.abc import Iterable
from typing import Any, Final

from loftet import __version__
from loftet.model.finding import Finding, Level
from loftet.model.fix import fix_for
from loftet.model.shelf import ReadFile
from loftet.output.clean import clean, show_path
from loftet.output.findings.sentences import sentences
from loftet.output.findings.tally import Tally
from loftet.output.terminal import Terminal
from loftet.output.texts import Texts

SCHEMA: Final = "loftet.lint/1"


def write(files: Iterable[ReadFile], tally: Tally, terminal: Terminal) -> None:
    """Write all findings as one JSON document."""
    findings = [_entry(finding, terminal.texts) for file in files for finding in file.findings]
    result = {
        "schema": SCHEMA,
        "tool": {"name": "loftet", "version": __version__},
        "language": terminal.texts.language,
        "files": tally.files,
        "counts": {str(level): tally.levels[level] for level in Level},
        "left_out": tally.left_out,
        "findings": findings,
    }
    terminal.document(json.dumps(result, ensure_ascii=False, indent=2) + "\n")


def _entry(finding: Finding, texts: Texts) -> dict[str, Any]:
    said, span, fix = sentences(finding, texts), finding.span, fix_for(finding)
    return {
        "code": finding.kind.code,
        "name": finding.kind.name,
        "level": str(finding.kind.level),
        "path": show_path(finding.path),
        "line": span.line if span else None,
        "column": span.column if span else None,
        "end_line": span.end_line if span else None,
        "end_column": span.end_column if span else None,
        "detail": finding.detail,
        "args": {name: clean(v) if isinstance(v, str) else v for name, v in finding.args.items()},
        "fix": {"how": fix.how, "text": clean(fix.text), "safe": fix.safe} if fix else None,
        "message": said.message,
        "why": said.why,
        "help": said.help,
        "example": "\n".join(said.example),
    }
