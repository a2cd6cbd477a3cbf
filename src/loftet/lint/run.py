"""Every rule, and running them on a file that was read."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import Final

from loftet.lint.identity import IDENTITY_RULES
from loftet.lint.rule import Rule, Subject
from loftet.model.finding import MOST_FINDINGS, Finding, Span
from loftet.model.shelf import ReadFile

RULES: Final[tuple[Rule, ...]] = (*IDENTITY_RULES,)
"""Every rule, in order of code."""

_TOP: Final = Span(1, 1, 1, 1)


def lint(files: Iterable[ReadFile], today: date) -> Iterator[ReadFile]:
    """Yield each file with what the rules found on a given day added to what reading found, in order of position."""
    for file in files:
        judged = islice(_judge(file, today), MOST_FINDINGS)
        findings = sorted((*file.findings, *judged), key=_order)
        yield replace(file, findings=tuple(findings))


def _judge(file: ReadFile, today: date) -> Iterator[Finding]:
    if file.document is None:
        return
    subject = Subject(file.document, file.text, today)
    for rule in RULES:
        for problem in rule.check(subject):
            span = file.locate(problem.loc, key=problem.in_key)
            yield Finding(rule.kind, file.path, span, problem.detail, problem.args)


def _order(finding: Finding) -> tuple[Span, str]:
    return finding.span or _TOP, finding.kind.code
