"""Where promises stand in each municipality of several, from what is reported of it; nothing common is divided."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from loftet.followup.calendar import Moment, lies_within, tellable
from loftet.followup.figures import Counting, totals
from loftet.followup.items import targets_of
from loftet.followup.local import concerned, place_of
from loftet.followup.progress import Commitment, unit_of
from loftet.followup.state import Pace, Reason, State, together
from loftet.followup.targets import Basis, Verdict, judge_targets
from loftet.followup.total import Awaited, Total
from loftet.followup.verdict import by_word, inside
from loftet.model.dates import Interval
from loftet.model.document import Document
from loftet.model.promise import Outcome


@dataclass(frozen=True, slots=True)
class Local:
    """A promise or an activity in one municipality.

    Attributes:
        of: It, and where it stands as a whole.
        state: Where it stands in the municipality.
        reasons: Why, in order.
        totals: What has been done there so far, where that is told.
        during: What was done there in the time of the report.
        entries: What is reported of it.
        pace: A share against its target.
    """

    of: Commitment
    state: State
    reasons: tuple[Reason, ...]
    totals: tuple[Total, ...] = ()
    during: tuple[Total, ...] = ()
    entries: tuple[Outcome, ...] = ()
    pace: Pace | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A municipality, and where all that is promised there stands.

    Attributes:
        name: Its short name.
        state: Where it stands as a whole.
        reasons: Why.
        rows: What is followed up there, and what else is reported of it.
    """

    name: str
    state: State
    reasons: tuple[Reason, ...]
    rows: tuple[Local, ...]

    @property
    def counts(self) -> Counter[State]:
        """How many that are followed up by themselves stand where."""
        return Counter(row.state for row in self.rows if row.of.leaf)


def places(
    document: Document, commitments: Iterable[Commitment], moment: Moment, asked: Interval | None
) -> tuple[Place, ...]:
    """Tell of each municipality; of none where there is only one, which stands where its document does."""
    names = document.area.municipalities
    if len(names) < 2:  # one alone is the whole
        return ()
    found = tuple(commitments)
    return tuple(_place(name, document, found, moment, asked) for name in names)


def _place(
    name: str, document: Document, commitments: tuple[Commitment, ...], moment: Moment, asked: Interval | None
) -> Place:
    rows = tuple(
        local
        for each in commitments
        if (local := _local(name, document, each, moment, asked)) and (each.leaf or local.entries)
    )
    whole = next((row for row in rows if row.of.item is document and row.entries), None)
    if whole and whole.state is not State.UNKNOWN:
        return Place(name, whole.state, whole.reasons, rows)
    leaves = [row for row in rows if row.of.leaf]
    return Place(name, together(row.state for row in leaves), (Reason("from-parts", {"n": len(leaves)}),), rows)


def _local(name: str, document: Document, of: Commitment, moment: Moment, asked: Interval | None) -> Local | None:
    """Return where something stands in a municipality; ``None`` when only others answer for it."""
    progress = of.progress
    answer = concerned(document, of.item)
    entries = tuple(entry for entry in progress.entries if place_of(entry, document) == name)
    if name not in answer and not entries:
        return None
    if answer == {name} or progress.state is State.WITHDRAWN:
        told = progress.entries if answer == {name} else entries
        return _with_figures(of, told, asked, (progress.state, progress.pace, progress.reasons))
    if not entries:
        return Local(of, *_untold(name, document, of))
    return _with_figures(of, entries, asked, _judged(of, entries, moment))


def _untold(name: str, document: Document, of: Commitment) -> tuple[State, tuple[Reason, ...]]:
    """Say what is known where nothing is told of the municipality: no more than what is told of all together."""
    progress = of.progress
    if not progress.entries:
        return progress.state, progress.reasons
    if any(place_of(entry, document) is None for entry in progress.entries):
        return State.UNKNOWN, (Reason("not-told-by-place"),)
    if missing := progress.missing_from(name):
        return State.NOT_REPORTED, (Reason("nothing-reported", {"n": len(missing)}),)
    return State.UNKNOWN, (Reason("nothing-owed-yet"),)


def _judged(of: Commitment, entries: tuple[Outcome, ...], moment: Moment) -> Verdict:
    """Judge by the words told of a municipality, and shares; a number that is to be reached together judges nobody."""
    targets, span = targets_of(of.item), of.progress.span
    if span and targets and all(_is_share(target) for target in targets):
        counted, awaited = inside(entries, span), Awaited(day=tellable(span, moment))
        sums = totals(counted, Counting(unit_of(of.item), awaited))
        basis = Basis(counted, sums, span, moment.day, awaited, of.progress.missing)
        if judged := judge_targets(targets, basis):
            return judged
    state, pace, reasons = by_word(entries, span, moment, aimed=bool(targets))
    if targets and reasons[-1].id == "figure-not-enough":
        return state, pace, (Reason("common-target"),)
    return state, pace, reasons


def _is_share(target: object) -> bool:
    amounts = (getattr(target, name) for name in ("at_least", "at_most", "exactly"))
    return any(amount.percent for amount in amounts if amount)


def _with_figures(of: Commitment, entries: tuple[Outcome, ...], asked: Interval | None, found: Verdict) -> Local:
    state, pace, reasons = found
    inner, unit = inside(entries, of.progress.span), unit_of(of.item)
    during = [entry for entry in inner if asked is None or lies_within(entry.interval, asked)]
    return Local(
        of=of,
        state=state,
        reasons=reasons,
        totals=totals(inner, Counting(unit)),
        during=totals(during, Counting(unit, accumulated=asked is None)),
        entries=entries,
        pace=pace,
    )
