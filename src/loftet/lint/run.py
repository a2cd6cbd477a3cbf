"""Every rule, and running them on a file that was read."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import chain, islice
from typing import Final, NamedTuple

from loftet.lint.abbreviations import ABBREVIATION_RULES
from loftet.lint.citing import CITING_RULES
from loftet.lint.followup import FOLLOW_UP_RULES
from loftet.lint.identity import IDENTITY_RULES
from loftet.lint.outcomes import OUTCOME_RULES
from loftet.lint.parties import PARTY_RULES
from loftet.lint.period import PERIOD_RULES
from loftet.lint.place import narrow
from loftet.lint.privacy import PRIVACY_RULES
from loftet.lint.results import RESULT_RULES
from loftet.lint.rule import Problem, Rule, Subject
from loftet.lint.sentences import SENTENCE_RULES
from loftet.lint.shelf import ID_RULE, Shelf, Summary
from loftet.lint.targets import TARGET_RULES
from loftet.lint.trace import TRACE_RULES
from loftet.lint.words import WORD_RULES
from loftet.model.finding import MOST_FINDINGS, Finding, Kind, Span
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

_TOP: Final = Span(1, 1, 1, 1)


class Judged(NamedTuple):
    """A file with its findings, and the id of its document; empty when there is none."""

    file: ReadFile
    id: str


def lint(files: Iterable[ReadFile], today: date) -> Iterator[ReadFile]:
    """Yield each file with what the rules found on a given day added to what reading found, in order of position."""
    return tell_apart(judge(files, today))


def judge(files: Iterable[ReadFile], today: date) -> Iterator[Judged]:
    """Yield each file with what can be found when only the files in its folder are known."""
    shelf = Shelf()
    for file in files:
        findings = _sorted(file, islice(_judge(file, today, shelf), MOST_FINDINGS))
        yield Judged(replace(file, findings=findings), file.document.id if file.document else "")


def tell_apart(judged: Iterable[Judged]) -> Iterator[ReadFile]:
    """Yield every file of a run, with what is wrong about the ids that several documents have."""
    shelf = Shelf()
    for file, id_ in judged:
        named = Summary(file.path, id_)
        for problem in ID_RULE.check(named, shelf) if id_ else ():
            span = file.locate(problem.loc)
            same = Finding(ID_RULE.kind, file.path, span, problem.detail, problem.args, problem.loc)
            file = replace(file, findings=_sorted(file, (same,)))  # noqa: PLW2901
        shelf.ids.setdefault(id_, file.path)
        yield file


def _sorted(file: ReadFile, more: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted((*file.findings, *more), key=_order))


def _judge(file: ReadFile, today: date, shelf: Shelf) -> Iterator[Finding]:
    if file.document is None:
        return
    subject = Subject(file.document, file.text, today, file.path)
    for kind, problem in chain(_problems(subject), shelf.judge(subject)):
        span = problem.span or _place(problem, file, subject)
        yield Finding(kind, file.path, span, problem.detail, problem.args, problem.loc)


def _problems(subject: Subject) -> Iterator[tuple[Kind, Problem]]:
    for rule in RULES:
        for problem in rule.check(subject):
            yield rule.kind, problem


def _place(problem: Problem, file: ReadFile, subject: Subject) -> Span | None:
    span = file.locate(problem.loc, key=problem.in_key)
    return narrow(subject.lines, span, problem.part) if span and problem.part else span


def _order(finding: Finding) -> tuple[Span, str]:
    return finding.span or _TOP, finding.kind.code
