"""Outcomes tertial by tertial: a table for each year, with a row for every promise and activity."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Final

from loftet.followup.calendar import running_time
from loftet.followup.running import running
from loftet.model.dates import PartialDate
from loftet.model.document import Document
from loftet.model.promise import Activity, Outcome, Promise
from loftet.output.pages import log
from loftet.output.pages.blocks import Cell, Entry, Phrase, Row, Table
from loftet.output.pages.links import commitments
from loftet.output.pages.log import Log
from loftet.output.pages.phrases import content, label, phrase, said
from loftet.output.pages.setting import Setting, commitments_of
from loftet.output.pages.wording import paragraphs

_LAST_TERTIAL: Final = re.compile(r"(?P<merged>.* – )?\d{4}-T(?P<number>[123])")
_OTHER: Final = 4
"""The column for outcomes about other times than tertials."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A row before its year is known: the promise it stands under, and what it is about."""

    promise: Phrase
    about: tuple[Phrase, ...]
    item: Promise | Activity

    @property
    def log(self) -> Log:
        """What is reported about it."""
        return Log(self.item.id, self.item.outcomes, self.item.targets)


def fit(document: Document) -> bool:
    """Tell whether outcomes of promises or activities are reported by tertial."""
    logs = (each.outcomes for each in commitments_of(document))
    return any(_column(outcome) != _OTHER for outcomes in logs for outcome in outcomes)


def tables(setting: Setting) -> tuple[Table, ...]:
    """Lay out every promise and activity, also those that nothing is reported about."""
    lines = tuple(_lines(setting))
    years = sorted({_year(outcome) for line in lines for outcome in line.log.outcomes})
    return tuple(_table(year, lines, setting) for year in years) or (_table(None, lines, setting),)


def _column(outcome: Outcome) -> int:
    found = _LAST_TERTIAL.fullmatch(outcome.interval.label)
    return int(found["number"]) if found else _OTHER


def _year(outcome: Outcome) -> int:
    return outcome.interval.last.year


def _lines(setting: Setting) -> Iterator[_Line]:
    for promise in setting.document.promises:
        yield from _promise_lines(promise, setting)
    every = phrase(label(setting.say("promise.all")))
    for activity in setting.document.shared_activities:
        belongs = commitments(activity.promises, setting)
        promise_cell = phrase(label(", ".join(each.text for each in belongs))) if belongs else every
        yield _activity_line(promise_cell, activity)


def _promise_lines(promise: Promise, setting: Setting) -> Iterator[_Line]:
    number = setting.say("promise.heading", number=setting.promise_numbers[promise.id])
    cell = phrase(label(number), content(promise.text))
    if promise.outcomes or not promise.activities:
        whole = phrase(label(setting.say("promise.whole")))
        yield _Line(cell, (whole,), promise)
    for activity in promise.activities:
        yield _activity_line(cell, activity)


def _activity_line(promise: Phrase, activity: Activity) -> _Line:
    return _Line(promise, said(*paragraphs(activity.text)), activity)


def _table(year: int | None, lines: tuple[_Line, ...], setting: Setting) -> Table:
    say = setting.say
    columns = {number: say("column.tertial", number=number) for number in (1, 2, 3)}
    if any(_column(outcome) == _OTHER and _year(outcome) == year for line in lines for outcome in line.log.outcomes):
        columns[_OTHER] = say("column.other")
    rows = [
        _row(line, position, len(group), columns, year, setting)
        for group in (list(members) for _, members in groupby(lines, key=lambda line: line.promise))
        for position, line in enumerate(group)
    ]
    caption = say("caption.tertials_of", year=year) if year else say("caption.tertials")
    named = (say("column.promise"), say("column.activity"), *columns.values())
    return Table(shape="tertials", caption=caption, columns=named, rows=tuple(rows))


def _row(line: _Line, position: int, of: int, columns: dict[int, str], year: int | None, setting: Setting) -> Row:
    first = position == 0
    promise = Cell(
        label=setting.say("column.promise"),
        header=True,
        rows=of if first else 1,
        continued=not first,
        lines=(line.promise,),
    )
    about = Cell(label=setting.say("column.activity"), header=True, lines=line.about)
    cells = (_reports(line, number, year, name, setting) for number, name in columns.items())
    return Row(cells=(promise, about, *cells))


def _reports(line: _Line, column: int, year: int | None, name: str, setting: Setting) -> Cell:
    told = [each for each in line.log.outcomes if _column(each) == column and _year(each) == year]
    if not told and column != _OTHER:
        reason = "missing.period" if year and _is_outside(year, column, line.item, setting) else "missing.report"
        return Cell(label=name, lines=(phrase(label(setting.say(reason))),))
    return Cell(label=name, entries=tuple(_report(outcome, line.log, setting) for outcome in told))


def _is_outside(year: int, tertial: int, item: Promise | Activity, setting: Setting) -> bool:
    """Tell whether something does not run in a tertial, neither as first decided nor as extended."""
    first, last = date(year, tertial * 4 - 3, 1), PartialDate(year, tertial * 4).last
    whole = running_time(setting.document.period, date.min)  # a beginning that is not known was before
    periods = (running(setting.document, item, day) or whole for day in (date.min, date.max))
    return all(period and (period.first > last or period.last < first) for period in periods)


def _report(outcome: Outcome, from_log: Log, setting: Setting) -> Entry:
    shown = log.entry(outcome, from_log, setting)
    found = _LAST_TERTIAL.fullmatch(outcome.interval.label)
    # The heading of the column says it already.
    return replace(shown, title=None) if found and not found["merged"] else shown
