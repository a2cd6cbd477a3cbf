"""What shows at a glance, so that most of a large archive need not be judged more closely."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from loftet.followup.calendar import Stretch
from loftet.model.promise import Outcome
from loftet.model.target import Target
from loftet.model.vocabulary import Per


def plainly_reached(targets: Sequence[Target], outcomes: Sequence[Outcome], span: Stretch) -> bool:
    """Tell whether a single least number is reached by figures that nothing can be said against.

    They are of the whole, one after the other, within the time that the promise runs. That they don't show this says
    nothing: then ``judge_targets`` decides.
    """
    target = targets[0]
    least = target.at_least or target.exactly
    if (
        not outcomes
        or len(targets) > 1
        or not least
        or least.percent
        or target.at_most
        or target.per not in {None, Per.PERIOD}
    ):
        return False
    done, until = Decimal(0), date.min
    for entry in outcomes:
        amount, interval = entry.amount, entry.interval
        if not amount or amount.percent or interval.first <= until:
            return False
        if entry.accumulated or entry.unit or entry.party or entry.municipality or entry.corrects:
            return False
        done, until = done + amount.value, interval.last
    return done >= least.value and outcomes[0].interval.first >= span.first and until <= span.last
