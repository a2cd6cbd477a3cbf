"""Moved goalposts: a target that was changed within the time that a reported outcome is about.

The two need not come in the same version: a target lowered in August is measured by the outcome that is reported in
September. What was promised is shown as it was first given.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from loftet.diff.case import period_of
from loftet.diff.change import Change, Moment, Subject, Verdict
from loftet.diff.parts import commitments, targets_of
from loftet.diff.policy import accounts, dated, given, judge
from loftet.diff.rules import GOALPOSTS, RULES
from loftet.diff.windows import window
from loftet.model.document import Document
from loftet.model.finding import Level
from loftet.model.promise import Activity, Outcome, Promise
from loftet.model.target import Target

_REPORTED: Final = {"outcome-added", "outcome-supplemented", "outcome-changed", "outcome-corrected"}
_Given = tuple[Moment, tuple[Target, ...]]
_NO_LESS: Final = {Verdict.STRENGTHENED, Verdict.BROUGHT_FORWARD}


@dataclass(frozen=True, slots=True)
class _Move:
    """A change of a target: when, the document before it, and whether it may be easier to reach now."""

    moment: Moment
    before: Document
    eased: bool


@dataclass(frozen=True, slots=True)
class _Met:
    """A move, and an outcome about the same time: reported at the same time, after the move, or before it."""

    order: str
    move: _Move
    outcome: Outcome
    reported: Moment


class Watch:
    """Follows the targets of a document from version to version."""

    def __init__(self, first: Document, moment: Moment) -> None:
        """Take the document as it was first given, and what was reported by then."""
        self._given: dict[str, _Given] = {}
        self._moves: defaultdict[str, list[_Move]] = defaultdict(list)
        self._reports = {
            part.id: [(_by(moment, outcome.recorded), outcome) for outcome in part.outcomes]
            for part in commitments(first)
        }
        self._take_in(first, _by(moment, first.signing.date if first.signing else None))

    def moved(self, changes: Sequence[Change], before: Document, now: Document, moment: Moment) -> list[Change]:
        """Return a change for each part where a move and a report have met in this version; remember the others."""
        for change in changes:
            self._rename(change)
        found = []
        parts = {part.id: part for part in commitments(now)}
        for subject in dict.fromkeys(change.subject for change in changes if change.subject.id in parts):
            part, about = parts[subject.id], [change for change in changes if change.subject == subject]
            moves, reports = list(_moves(about, before, now, moment)), _reports(about, part, moment)
            met = list(self._meetings(part, moves, reports, now))
            if met and part.id in self._given and self._given[part.id][1] != part.targets:
                found.append(self._change(met, subject, before, now))
            self._moves[part.id] += [move for move in moves if move.eased]
            self._reports.setdefault(part.id, []).extend(reports)
        self._take_in(now, moment)
        return found

    def _take_in(self, document: Document, moment: Moment) -> None:
        for part in commitments(document):
            if part.targets:
                self._given.setdefault(part.id, (moment, part.targets))

    def _rename(self, change: Change) -> None:
        if change.rule.id == "id-changed" and change.subject.sort in {"promise", "activity"}:
            kept: dict[str, object]
            for kept in (self._given, self._moves, self._reports):  # type: ignore[assignment] # moved, whatever it is
                if str(change.old) in kept:
                    kept[str(change.new)] = kept.pop(str(change.old))

    def _meetings(
        self, part: Promise | Activity, moves: list[_Move], reports: list[tuple[Moment, Outcome]], now: Document
    ) -> Iterator[_Met]:
        """Yield every move and report about the same time of which at least one is new."""
        period = period_of(part, now)
        # What became harder to reach is no way out, unless it is told in one breath with the outcome.
        eased = [move for move in moves if move.eased]
        tries = [("together", move, report) for move in moves for report in reports]
        tries += [("moved-first", move, report) for move in self._moves[part.id] for report in reports]
        tries += [("reported-first", move, report) for move in eased for report in self._reports.get(part.id, [])]
        for order, move, (moment, outcome) in tries:
            first, last = window(outcome.interval, (*targets_of(move.before, part.id)[1], *part.targets), period)
            only = last >= (period.last or date.max)  # there is no later time that the change could be about
            if _within(move.moment.day, first, last, order, only=only):
                yield _Met(order, move, outcome, moment)

    def _change(self, met: list[_Met], subject: Subject, before: Document, now: Document) -> Change:
        since, targets = self._given[subject.id]
        told = next(each for each in reversed(met) if each.order == met[0].order)
        args = {"outcome": told.outcome, "given": since, "moved": told.move.moment, "reported": told.reported}
        (old_loc, _), (new_loc, new) = targets_of(before, subject.id), targets_of(now, subject.id)
        eased = [each.move for each in met if each.move.eased]
        level = RULES[GOALPOSTS].level if eased else Level.INFO
        args |= {"order": told.order}
        change = Change(RULES[GOALPOSTS], level, subject, "mål", targets, new, old_loc, new_loc, args)
        return judge(change, accounts((eased or [told.move])[0].before, now), binding=given(before))


def concerned(changes: Sequence[Change], document: Document) -> bool:
    """Tell whether the changes touch a target of something that has been reported, or report of a target."""
    parts = {part.id: part for part in commitments(document)}
    touched = (change.subject.id for change in changes if _of_target(change) or change.rule.id in _REPORTED)
    return any(parts[id_].outcomes and parts[id_].targets for id_ in touched if id_ in parts)


def _moves(about: Sequence[Change], before: Document, now: Document, moment: Moment) -> Iterator[_Move]:
    """Yield what changed of the targets of a part, if anything did. Without git, a new entry may tell when."""
    touched = [change for change in about if _of_target(change)]
    if touched:
        eased = any(change.rule.verdict not in _NO_LESS for change in touched)
        yield _Move(moment if moment.day else dated(about[0].subject, before, now), before, eased)


def _by(moment: Moment, day: date | None) -> Moment:
    """Return the moment of the first version that is known, by the earlier day that the record tells, if it does."""
    return replace(moment, day=day) if day and moment.day and day < moment.day else moment


def _of_target(change: Change) -> bool:
    return "mål" in (change.new_loc or change.old_loc) and change.rule.verdict is not Verdict.EDITORIAL


def _reports(about: Sequence[Change], part: Promise | Activity, moment: Moment) -> list[tuple[Moment, Outcome]]:
    """Return the outcomes of a part that were reported, supplemented or changed."""
    touched = [change.new_loc for change in about if change.rule.id in _REPORTED]
    places = {loc[loc.index("utfall") + 1] for loc in touched}
    return [(moment, outcome) for place, outcome in enumerate(part.outcomes) if place in places]


def _within(day: date | None, first: date, last: date, order: str, *, only: bool) -> bool:
    """Tell whether a target was moved within a time, or afterwards but before anybody said how that time went."""
    if day is None:
        return order == "together" or only
    return first <= day and (day <= last or order != "reported-first" or only)
