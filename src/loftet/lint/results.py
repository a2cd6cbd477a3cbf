"""What became of the promises as a whole: outcome against target, reasons, and what was left out (family LFT6)."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from loftet.lint.facts import Log
from loftet.lint.rule import Problem, Rule, Subject
from loftet.model.document import Document
from loftet.model.finding import Kind, Level, Loc
from loftet.model.promise import Outcome
from loftet.model.target import Target
from loftet.model.vocabulary import Per, Status

_DONE: Final = (Status.FULFILLED, Status.DONE)
_DEVIATING: Final = (Status.NOT_DONE, Status.DELAYED, Status.PARTLY_FULFILLED, Status.WITHDRAWN)
_SETTLED: Final = (*_DONE, Status.CLOSED, Status.WITHDRAWN, Status.NOT_DONE)


def fulfilled_means_reached(subject: Subject) -> Iterator[Problem]:
    """Find "fulfilled" beside figures that don't reach the target: a broken promise passes for a kept one."""
    for log in subject.logs:
        last = log.outcomes[-1]
        claimed = last.status is Status.FULFILLED or (last.status is Status.DONE and _at_the_end(subject, last))
        missed = _missed(log) if claimed else None
        if missed:
            args = {"status": str(last.status), "done": missed[0], "target": missed[1]}
            yield Problem((*log.loc, len(log.outcomes) - 1, "status"), args=args)


def _missed(log: Log) -> tuple[str, str] | None:
    """Return what was done and what was to be done, when the one can be counted against the other and falls short."""
    targets = () if isinstance(log.owner, Document) else log.owner.targets
    if len(targets) != 1 or (targets[0].per and targets[0].per is not Per.PERIOD):
        return None
    done = _total(log)
    goal = _broken(targets[0], done) if done is not None else None
    return (_shown(done), _shown(goal)) if done is not None and goal is not None else None


def _broken(target: Target, done: Decimal) -> Decimal | None:
    """Return the bound that a figure breaks."""
    least, most = target.at_least or target.exactly, target.at_most or target.exactly
    if (least and least.percent) or (most and most.percent):
        return None
    if least and done < least.value:
        return least.value
    return most.value if most and done > most.value else None


def _total(log: Log) -> Decimal | None:
    """Return all that was done; ``None`` when it can't be told for sure."""
    corrected = {outcome.corrects for outcome in log.outcomes}
    done, is_known = Decimal(0), True
    latest: Outcome | None = None
    for outcome in log.outcomes:
        if outcome.id is not None and outcome.id in corrected:
            continue
        if outcome.party or outcome.municipality or outcome.unit:
            return None
        overlaps = latest and latest.interval.last >= outcome.interval.first
        if outcome.amount and not outcome.amount.percent and not overlaps:
            done += outcome.amount.value
        else:
            is_known = False
        latest = outcome
    if latest and latest.accumulated:
        return None if latest.accumulated.percent else latest.accumulated.value
    return done if latest and is_known else None


def _shown(value: Decimal) -> str:
    return str(value).replace(".", ",")


def _at_the_end(subject: Subject, outcome: Outcome) -> bool:
    return bool(subject.last and outcome.interval.last >= subject.last)


def deviations_have_reasons(subject: Subject) -> Iterator[Problem]:
    """Find a deviation without a reason: residents learn that it didn't happen, and nobody learns why."""
    for log in subject.logs:
        for loc, outcome in log.each():
            if outcome.status in _DEVIATING and not (outcome.reasons or outcome.text):
                yield Problem((*loc, "status"), args={"status": outcome.status})
        last = log.outcomes[-1]
        silent = not (last.status or last.reasons or last.text) and _at_the_end(subject, last)
        missed = _missed(log) if silent else None
        if missed:
            place = (*log.loc, len(log.outcomes) - 1, "avser")
            yield Problem(place, "target", {"done": missed[0], "target": missed[1]})


def nothing_is_dropped(subject: Subject) -> Iterator[Problem]:
    """Find an activity that the final report is silent about: what was promised in spring is gone in the autumn."""
    final: set[Loc] = {
        log.loc[:-1] for log in subject.logs if any(_at_the_end(subject, outcome) for outcome in log.outcomes)
    }
    settled = {log.loc[:-1] for log in subject.logs if log.outcomes[-1].status in _SETTLED}
    if () in final or not any(each.loc in final for each in subject.activities):
        return
    reported = {log.loc[:-1] for log in subject.logs}
    told = final | settled
    for each in subject.activities:
        ended_earlier = each.part.period is not None
        if not (each.loc in told or each.loc[:2] in final or ended_earlier):
            yield Problem((*each.loc, "id"), "dropped" if each.loc in reported else "", {"id": each.part.id})


RESULT_RULES: Final = (
    Rule(Kind("LFT601", "uppfyllt-men-inte-nått"), ("observed", "bra-cooperation"), fulfilled_means_reached),
    Rule(
        Kind("LFT602", "avvikelse-utan-orsak", Level.WARNING), ("bra-cooperation", "observed"), deviations_have_reasons
    ),
    Rule(Kind("LFT603", "saknas-i-slutrapporten", Level.WARNING), ("observed",), nothing_is_dropped),
)
