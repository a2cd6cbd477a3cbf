"""What a report tells of a document: every commitment with what happened in the time asked about."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from loftet.followup.calendar import Moment, Stretch, lies_within, round_of, running_time, share_days
from loftet.followup.figures import Counting, totals
from loftet.followup.items import Item
from loftet.followup.merged import merged
from loftet.followup.places import Place, places
from loftet.followup.progress import Commitment, shared_with, standing, unit_of
from loftet.followup.running import period_on
from loftet.followup.state import Progress, State, together
from loftet.followup.total import Total
from loftet.followup.verdict import inside
from loftet.followup.who import owed_by
from loftet.model.dates import Interval
from loftet.model.document import Document
from loftet.model.party import Actor
from loftet.model.promise import Outcome, Promise
from loftet.model.target import Target

_DAY = timedelta(days=1)


class Scope(StrEnum):
    """What time a report is about."""

    TERTIAL = "tertial"
    INTERIM = "interim"
    YEAR = "year"
    PERIOD = "period"


@dataclass(frozen=True, slots=True)
class Window:
    """The time a report is about, seen from a day.

    Attributes:
        scope: What sort of time it is.
        known: What was known on this day counts.
        interval: The time; ``None`` for the whole period of each document.
        named: The tertial or year that was asked for.
    """

    scope: Scope
    known: date
    interval: Interval | None = None
    named: Interval | None = None

    @property
    def until(self) -> date | None:
        """The last day of the time; ``None`` when the period decides."""
        return self.interval.last if self.interval else None

    @property
    def before(self) -> date | None:
        """The day to compare with: the last before the tertial or year that was asked for."""
        return self.named.first - _DAY if self.named else None


def window(scope: Scope, known: date, named: Interval | None = None) -> Window:
    """Return the time of a report; an interim report tells of the year until the end of its tertial."""
    if scope is not Scope.INTERIM or named is None:
        return Window(scope, known, named, named)
    year = round_of(named.first, 12)
    label = f"{year.label}-T1 – {named.label}" if named.first > year.first else named.label
    return Window(scope, known, Interval(year.first, named.last, label), named)


@dataclass(frozen=True, slots=True)
class Row:
    """One document, promise or activity in a report.

    Attributes:
        of: It, and where it stands.
        before: Where it stood before the time of the report; ``None`` when there is nothing to compare with.
        during: Entries about the time of the report.
        figures: Their figures added up, a total for each unit.
        merged: Entries about part of the time of the report together with other time.
        owed_by: Who is to report.
    """

    of: Commitment
    before: Progress | None
    during: tuple[Outcome, ...]
    figures: tuple[Total, ...]
    merged: tuple[Outcome, ...]
    owed_by: tuple[Actor, ...]

    @property
    def item(self) -> Item:
        """The document, promise or activity."""
        return self.of.item

    @property
    def progress(self) -> Progress:
        """Where it stands."""
        return self.of.progress


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What a report tells of one document.

    Attributes:
        path: The file.
        document: The document.
        window: The time of the report.
        span: The days the document runs; ``None`` when it is not known when it begins.
        rows: The document, then its promises, each followed by its activities, then shared activities.
        places: Its municipalities, where there are several.
        counts: How many that are followed up by themselves stand where.
        given: Targets that are known to have been others when they were first given: the day and those targets, by id.
    """

    path: str
    document: Document
    window: Window
    span: Stretch | None
    rows: tuple[Row, ...]
    places: tuple[Place, ...] = ()
    counts: Counter[State] = field(default_factory=Counter)
    given: Mapping[str, tuple[date, tuple[Target, ...]]] = field(default_factory=dict)

    @property
    def whole(self) -> Row:
        """The document itself."""
        return self.rows[0]

    @property
    def leaves(self) -> tuple[Row, ...]:
        """What is followed up by itself."""
        return tuple(row for row in self.rows if row.of.leaf)

    def below(self, row: Row) -> tuple[Row, ...]:
        """Return the activities of a promise, the shared ones included."""
        promise = row.item
        if not isinstance(promise, Promise):
            return ()
        return tuple(each for each in self.rows if each.of.promise is promise or shared_with(each.item, promise))

    @property
    def missing(self) -> tuple[Row, ...]:
        """What should have been reported but was not."""
        return tuple(row for row in self.rows if row.of.leaf and row.progress.missing)

    def missing_now(self, row: Row) -> tuple[Interval, ...]:
        """Return the rounds that are missing of the time asked about, not of time before it."""
        asked = self.window.interval
        return tuple(each for each in row.progress.missing if asked is None or share_days(each, asked))


def follow_up(path: str, document: Document, window: Window) -> FollowUp | None:
    """Tell how a document stands; ``None`` when it does not run in the time asked about."""
    period = period_on(document, window.known)
    span = running_time(period, document.signing.date if document.signing else None)
    if window.interval and span and not share_days(span, window.interval):
        return None
    before = standing(document, window.known, window.before) if window.before else ()
    earlier = {id(each.item): each.progress for each in before}
    compared = window.before is not None and span is not None and span.first <= window.before
    rows = tuple(
        _row(document, each, earlier[id(each.item)] if compared else None, window)
        for each in standing(document, window.known, window.until)
    )
    counts = Counter(row.progress.state for row in rows if row.of.leaf)
    moment = Moment(window.known, window.until)
    told = places(document, (row.of for row in rows), moment, window.interval)
    return FollowUp(path, document, window, span, rows, told, counts)


def _row(document: Document, of: Commitment, before: Progress | None, window: Window) -> Row:
    asked, entries, span, owing = window.interval, of.progress.entries, of.progress.span, owed_by(document, of)
    if asked is None:
        return Row(of, before, during=entries, figures=of.progress.totals, merged=(), owed_by=owing)
    during = tuple(entry for entry in entries if lies_within(entry.interval, asked))
    # In a report from the beginning of a year, what was done since the period began is what was done in the time.
    from_start = window.scope in {Scope.INTERIM, Scope.YEAR}
    accumulated = bool(from_start and span and span.first >= asked.first)
    counting = Counting(unit_of(of.item), accumulated=accumulated)
    return Row(
        of=of,
        before=before,
        during=during,
        figures=totals(inside(during, span), counting),
        merged=merged(of, window.known, asked),
        owed_by=owing,
    )


def state_of(rows: Iterable[Row]) -> State:
    """Say where several stand together: all that a party answers for."""
    return together(row.progress.state for row in rows)
