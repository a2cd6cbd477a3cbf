"""How promises are to be followed up, and whether it was done by the day of the run (family LFT5)."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from loftet.followup.calendar import MONTHS_OF_RHYTHM, share_days
from loftet.followup.owed import owed_rounds
from loftet.followup.running import running
from loftet.lint.rule import Problem, Rule, Subject
from loftet.model.dates import Interval
from loftet.model.finding import Kind, Level
from loftet.model.vocabulary import ChangeType

_MOST_INTERVALS: Final = 120
"""Ten years of months; a period that began in the Middle Ages is not gone through to its end."""
_GRACE: Final = timedelta(days=60)
"""How long after an interval its figures may take to come in."""


def there_is_a_plan(subject: Subject) -> Iterator[Problem]:
    """Find that nothing says how the promises are followed up: then it is seldom done."""
    if subject.document.follow_up_plan is None:
        yield Problem(("titel",))


def plan_says_when(subject: Subject) -> Iterator[Problem]:
    """Find a plan without rhythm, times or last day: it can be put off for ever."""
    plan = subject.document.follow_up_plan
    if plan and not (plan.rhythm or plan.times or plan.due):
        yield Problem(("uppföljningsplan",), in_key=True)


def plan_reaches_residents(subject: Subject) -> Iterator[Problem]:
    """Find a plan that doesn't say where residents can read the result: those it was promised to are left out."""
    plan = subject.document.follow_up_plan
    if plan and not plan.channels:
        yield Problem(("uppföljningsplan",), in_key=True)


def plan_says_who(subject: Subject) -> Iterator[Problem]:
    """Find a plan that neither says who sees to it nor who receives it: nobody misses it when it isn't done."""
    plan = subject.document.follow_up_plan
    if plan and not (plan.responsible or plan.receivers):
        yield Problem(("uppföljningsplan",), in_key=True)


def rhythm_is_kept(subject: Subject) -> Iterator[Problem]:
    """Find an interval that should have been followed up by now and wasn't: residents still wait for it."""
    plan = subject.document.follow_up_plan
    if not plan or plan.rhythm not in MONTHS_OF_RHYTHM or _withdrawn(subject) or (_over(subject) and not subject.logs):
        return
    missing = [each.label for each in _owed(subject) if not _told(subject, each)]
    if missing:
        yield Problem(("uppföljningsplan", "rytm"), args={"interval": missing[0], "n": len(missing)})


def _owed(subject: Subject) -> list[Interval]:
    """Return the intervals to report by now, the same that a report counts; what has just ended may wait a while."""
    span = running(subject.document, subject.document, subject.today)
    return list(owed_rounds(subject.document, span, subject.today - _GRACE)[:_MOST_INTERVALS])


def _told(subject: Subject, interval: Interval) -> bool:
    """Tell whether any outcome is about the interval."""
    return any(share_days(interval, outcome.interval) for _, outcome in subject.outcomes)


def end_is_reported(subject: Subject) -> Iterator[Problem]:
    """Find promises whose time is out, or whose last day for follow-up is past, without a word of how it went."""
    if subject.logs or not (subject.promises or subject.activities) or _withdrawn(subject):
        return
    plan = subject.document.follow_up_plan
    if plan and plan.due and plan.due.last < subject.today:
        yield Problem(("uppföljningsplan", "senast"), "due", {"date": str(plan.due)})
    elif _over(subject):
        yield Problem(("period",), args={"last": subject.last.isoformat() if subject.last else ""})


def _over(subject: Subject) -> bool:
    return bool(subject.last and subject.last < subject.today - _GRACE)


def _withdrawn(subject: Subject) -> bool:
    changes = subject.document.changes
    return any(change.type is ChangeType.WITHDRAWAL and not change.applies_to for change in changes)


def reports_keep_the_rhythm(subject: Subject) -> Iterator[Problem]:
    """Find outcomes by other intervals than the plan says: they can't be laid beside each other."""
    plan = subject.document.follow_up_plan
    if not plan or plan.rhythm not in MONTHS_OF_RHYTHM:
        return
    months = MONTHS_OF_RHYTHM[plan.rhythm]
    for loc, outcome in subject.outcomes:
        interval = outcome.interval
        starts = _begins_round(interval.first, months) or interval.first == subject.first
        if not (starts and (_ends_round(interval.last, months) or interval.last == subject.last)):
            yield Problem((*loc, "avser"), args={"interval": outcome.interval.label, "rhythm": plan.rhythm})
            return


def _begins_round(day: date, months: int) -> bool:
    return day.day == 1 and not (day.month - 1) % months


@lru_cache(maxsize=1024)
def _ends_round(day: date, months: int) -> bool:
    return not day.month % months and day.day == monthrange(day.year, day.month)[1]


FOLLOW_UP_RULES: Final = (
    Rule(Kind("LFT501", "ingen-uppföljningsplan", Level.WARNING), ("bra-cooperation", "bra-2023"), there_is_a_plan),
    Rule(Kind("LFT502", "plan-utan-tid", Level.WARNING), ("bra-cooperation",), plan_says_when),
    Rule(Kind("LFT503", "plan-utan-invånare", Level.WARNING), ("bra-2018", "bra-cooperation"), plan_reaches_residents),
    Rule(Kind("LFT504", "plan-utan-ansvarig", Level.INFO), ("bra-support",), plan_says_who),
    Rule(Kind("LFT505", "försenad-uppföljning", Level.WARNING), ("bra-2023",), rhythm_is_kept),
    Rule(Kind("LFT506", "aldrig-uppföljt", Level.WARNING), ("bra-2023", "bra-2018"), end_is_reported),
    Rule(Kind("LFT507", "annan-rytm", Level.INFO), ("observed",), reports_keep_the_rhythm),
)
