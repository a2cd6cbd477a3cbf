"""What became of the promises as a whole: outcome against target, reasons, and what was left out (family LFT6)."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from loftet.followup.items import targets_of
from loftet.followup.progress import shortfall
from loftet.followup.state import Pace
from loftet.lint.facts import Log
from loftet.lint.rule import Problem, Rule, Subject
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
        missed = _missed(subject, log) if claimed else None
        if missed:
            args = {"status": str(last.status), "done": missed[0], "target": missed[1]}
            yield Problem((*log.loc, len(log.outcomes) - 1, "status"), args=args)


def _missed(subject: Subject, log: Log) -> tuple[str, str] | None:
    """Return what was done and what was to be done, when a report would say that the one falls short of the other."""
    last = log.outcomes[-1]
    # What is to be done again and again can be fulfilled for a part of the time.
    settled = _at_the_end(subject, last) or not any(map(_is_repeated, targets_of(log.owner)))
    pace = shortfall(subject.document, log.owner, subject.today) if settled else None
    return (_shown(pace.total.value, pace), _shown(pace.needed, pace)) if pace else None


def _is_repeated(target: Target) -> bool:
    return target.per not in {None, Per.PERIOD} or any(map(_is_repeated, target.any_of))


def _shown(value: Decimal, pace: Pace) -> str:
    return f"{value:f}".replace(".", ",") + (" %" if pace.total.kind == "share" else "")


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
        missed = _missed(subject, log) if silent else None
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
