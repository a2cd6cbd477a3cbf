"""Entries in the log of outcomes, each in itself and beside the ones before it (family LFT6)."""

from collections.abc import Iterator
from typing import Final, TypeGuard

from loftet.lint.rule import Problem, Rule, Subject
from loftet.model.finding import Kind, Level
from loftet.model.numbers import Amount
from loftet.model.vocabulary import EffectAssessment, Status

_BACKED: Final = (EffectAssessment.REACHED, EffectAssessment.PARTLY)


def _is_sum(amount: Amount | None) -> TypeGuard[Amount]:
    """Tell whether a figure is one that grows as more is done; a share may well sink."""
    return amount is not None and not amount.percent


def sums_only_grow(subject: Subject) -> Iterator[Problem]:
    """Find an accumulated figure lower than an earlier one: one of the two figures residents were given is wrong."""
    logs = [log for log in subject.logs if any(outcome.accumulated for outcome in log.outcomes)]
    for loc, before, outcome in (pair for log in logs for pair in log.pairs_in_time()):
        earlier, later = before.accumulated, outcome.accumulated
        if _is_sum(earlier) and _is_sum(later) and later.value < earlier.value:
            args = {"before": before.interval.label, "earlier": str(earlier.value).replace(".", ",")}
            yield Problem((*loc, "ackumulerat"), args=args)


def sums_hold_the_part(subject: Subject) -> Iterator[Problem]:
    """Find more done in the interval than since the start: the two figures have been mixed up."""
    for loc, outcome in subject.outcomes:
        amount, whole = outcome.amount, outcome.accumulated
        if _is_sum(amount) and _is_sum(whole) and amount.value > whole.value:
            yield Problem((*loc, "ackumulerat"))


def outcomes_are_in_the_period(subject: Subject) -> Iterator[Problem]:
    """Find an outcome from another time than the promise's: what was done then doesn't show that it was kept."""
    first, latest = subject.first, subject.latest
    for loc, outcome in subject.outcomes:
        interval = outcome.interval
        if (first and interval.last < first) or (latest and interval.first > latest):
            yield Problem((*loc, "avser"), args={"interval": interval.label})


def outcomes_have_happened(subject: Subject) -> Iterator[Problem]:
    """Find an outcome from a day that hasn't come: a plan passes for a result."""
    for loc, outcome in subject.outcomes:
        if outcome.interval.first > subject.today:
            yield Problem((*loc, "avser"), "interval", {"interval": outcome.interval.label})
        if outcome.recorded and outcome.recorded > subject.today:
            yield Problem((*loc, "datum"), args={"date": outcome.recorded.isoformat()})


def outcomes_are_written_afterwards(subject: Subject) -> Iterator[Problem]:
    """Find an entry written before the time it is about had begun: it can't tell what happened."""
    for loc, outcome in subject.outcomes:
        if outcome.recorded and outcome.recorded < outcome.interval.first:
            yield Problem((*loc, "datum"), args={"date": outcome.recorded.isoformat()})


def outcomes_say_something(subject: Subject) -> Iterator[Problem]:
    """Find an entry with neither number, status nor text: it looks like a follow-up and isn't one."""
    for loc, outcome in subject.outcomes:
        if not (outcome.amount or outcome.accumulated or outcome.status or outcome.text or outcome.effect):
            yield Problem((*loc, "avser"), args={"interval": outcome.interval.label})


def outcomes_are_told_once(subject: Subject) -> Iterator[Problem]:
    """Find two figures for the same time: added up they count the same work twice."""
    for loc, before, outcome in subject.pairs:
        overlap = outcome.interval.first <= before.interval.last and before.interval.first <= outcome.interval.last
        if overlap and _is_sum(before.amount) and _is_sum(outcome.amount):
            yield Problem((*loc, "avser"), args={"before": before.interval.label})


def newest_stands_last(subject: Subject) -> Iterator[Problem]:
    """Find an older entry below a newer one: the last one is read as how things stand.

    The log is a diary, so what was reported late stands where it was written, with the day that says so.
    """
    for loc, before, outcome in subject.pairs:
        late = outcome.recorded and outcome.recorded >= (before.recorded or before.interval.first)
        if outcome.interval.last < before.interval.first and not late:
            yield Problem((*loc, "avser"), args={"before": before.interval.label})


def status_fits_the_count(subject: Subject) -> Iterator[Problem]:
    """Find something not started that has been done: the reader can't tell which of them holds."""
    for loc, outcome in subject.outcomes:
        done = (outcome.amount and outcome.amount.value) or (outcome.accumulated and outcome.accumulated.value)
        if outcome.status is Status.NOT_STARTED and done:
            yield Problem((*loc, "status"))


def effects_are_shown(subject: Subject) -> Iterator[Problem]:
    """Find an effect that is said to be reached with nothing to show for it: done and effect are two things."""
    for loc, outcome in subject.outcomes:
        effect = outcome.effect
        if effect and effect.assessment in _BACKED and not (effect.value or effect.text or effect.source):
            yield Problem((*loc, "effekt", "bedömning"))


OUTCOME_RULES: Final = (
    Rule(Kind("LFT604", "ackumulerat-minskar"), ("format", "observed"), sums_only_grow),
    Rule(Kind("LFT605", "ackumulerat-mindre-än-antal"), ("format", "observed"), sums_hold_the_part),
    Rule(Kind("LFT606", "utfall-utanför-perioden", Level.WARNING), ("observed",), outcomes_are_in_the_period),
    Rule(Kind("LFT607", "utfall-i-framtiden"), ("format",), outcomes_have_happened),
    Rule(Kind("LFT608", "skrivet-i-förväg"), ("format",), outcomes_are_written_afterwards),
    Rule(Kind("LFT609", "tomt-utfall", Level.WARNING), ("bra-cooperation",), outcomes_say_something),
    Rule(Kind("LFT610", "samma-tid-två-gånger", Level.WARNING), ("observed",), outcomes_are_told_once),
    Rule(Kind("LFT611", "fel-ordning", Level.WARNING), ("format",), newest_stands_last),
    Rule(Kind("LFT612", "inte-påbörjat-men-gjort"), ("format",), status_fits_the_count),
    Rule(Kind("LFT613", "effekt-utan-belägg", Level.WARNING), ("rir-2025", "bra-cooperation"), effects_are_shown),
)
