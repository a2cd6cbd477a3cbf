"""Every rule, and running them on a file that was read."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import Final

from loftet.lint.abbreviations import ABBREVIATION_RULES
from loftet.lint.citing import CITING_RULES
from loftet.lint.followup import FOLLOW_UP_RULES
from loftet.lint.identity import IDENTITY_RULES
from loftet.lint.outcomes import OUTCOME_RULES
from loftet.lint.parties import PARTY_RULES
from loftet.lint.period import PERIOD_RULES
from loftet.lint.place import narrow
from loftet.lint.privacy import PRIVACY_RULES, names_are_needed
from loftet.lint.results import RESULT_RULES
from loftet.lint.rule import Problem, Rule, Subject
from loftet.lint.sentences import SENTENCE_RULES
from loftet.lint.shelf import compare
from loftet.lint.summary import summarise
from loftet.lint.targets import TARGET_RULES
from loftet.lint.trace import TRACE_RULES
from loftet.lint.verdict import Judged, Verdict, write_findings
from loftet.lint.words import WORD_RULES
from loftet.model.finding import MOST_FINDINGS, Finding, Span, position
from loftet.model.shelf import ReadFile

RULES: Final[tuple[Rule, ...]] = (
    *IDENTITY_RULES,
    *PERIOD_RULES,
    *PARTY_RULES,
    *TARGET_RULES,
    *TRACE_RULES,
    *FOLLOW_UP_RULES,
    *RESULT_RULES,
    *OUTCOME_RULES,
    *WORD_RULES,
    *ABBREVIATION_RULES,
    *SENTENCE_RULES,
    *PRIVACY_RULES,
    *CITING_RULES,
)
"""Every rule on one document, in order of code; those that compare documents are ``shelf.SHELF_RULES``."""

_PERSONAL: Final = frozenset(rule.kind for rule in PRIVACY_RULES if rule.check is not names_are_needed)
"""What says that there may be personal data in a text of the record."""


def lint(files: Iterable[ReadFile], today: date) -> Iterator[ReadFile]:
    """Yield each file with what the rules found on a given day added to what reading found, in order of position."""
    return compare(Judged(file.having(()), "", judge(file, today)) for file in files)


def judge(file: ReadFile, today: date) -> Verdict:
    """Return what can be said of a file when only itself is known."""
    if file.document is None:
        return Verdict("", write_findings(file.findings))
    subject = Subject(file.document, file.text, today, file.path)
    found = sorted(_judge(file, subject), key=position)
    personal = any(finding.kind in _PERSONAL for finding in found)
    return Verdict(file.id, write_findings(found), summarise(subject), personal=personal)


def _judge(file: ReadFile, subject: Subject) -> Iterator[Finding]:
    for rule in RULES:
        for problem in islice(rule.check(subject), MOST_FINDINGS):
            span = problem.span or _place(problem, file, subject)
            yield Finding(rule.kind, file.path, span, problem.detail, problem.args, problem.loc)


def _place(problem: Problem, file: ReadFile, subject: Subject) -> Span | None:
    span = file.locate(problem.loc, key=problem.in_key)
    return narrow(subject.lines, span, problem.part) if span and problem.part else span
