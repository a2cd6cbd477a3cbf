"""The one table of what a change can be found to be: what it means, how serious it is, and what its opposite is."""

from collections.abc import Iterator
from typing import Final

from loftet.diff.change import Rule, Verdict
from loftet.model.finding import Level

_V = Verdict

GOALPOSTS: Final = "goalposts-moved"
AFTER_ENTRY: Final = "outcome-after-entry"
REWRITTEN: Final = ("outcome-changed", "outcome-reworded", "outcome-cut", "outcome-removed")
"""What is reported is not as it was; it should have been corrected by an entry of its own."""
RECORDED: Final = ("extension-recorded", "withdrawal-recorded")
"""An entry among the changes that tells of a change."""
HINDSIGHT: Final = (GOALPOSTS, AFTER_ENTRY)
"""What two versions alone can tell less of than all the versions between and before them."""

_LEVELS: Final = {
    _V.WITHDRAWN: Level.ERROR,
    _V.WEAKENED: Level.ERROR,
    _V.GOALPOSTS_MOVED: Level.ERROR,
    _V.FOLLOW_UP_REWRITTEN: Level.ERROR,
    _V.POSTPONED: Level.WARNING,
    _V.EXTENDED: Level.WARNING,
    _V.RESPONSIBILITY_MOVED: Level.WARNING,
    _V.UNCLEAR: Level.WARNING,
    _V.REWORDED: Level.WARNING,
}
"""How serious a change is by what it means; what is not here is told as information."""

_LESS_AND_MORE: Final = (
    # What is to be reached
    "target-lowered/target-raised",
    "limit-raised/limit-lowered",
    "span-widened/span-narrowed",
    "floor-removed/floor-added",
    "target-sparser/target-denser",
    "time-limit-longer/time-limit-shorter",
    "level-lowered/level-raised",
    "deadline-removed/deadline-added",
    "requirement-removed/requirement-added",
    "alternative-added/alternative-removed",
    "measure-removed/measure-added",
    "target-removed/target-added",
    # For whom, where, when, by whom
    "place-narrowed/place-widened",
    "target-group-narrowed/target-group-widened",
    "area-narrowed/area-widened",
    "schedule-removed/schedule-added",
    "scope-removed/scope-added",
    "responsible-removed/responsible-named",
    "follow-up-actor-removed/follow-up-actor-named",
    "children-promise-ended/children-promise-made",
    "party-left/party-joined",
    "signing-removed/signing-added",
    # How it is followed up
    "plan-removed/plan-added",
    "rhythm-sparser/rhythm-denser",
    "rhythm-removed/rhythm-added",
    "times-removed/times-added",
    "receiver-removed/receiver-added",
    "channel-removed/channel-added",
    "feedback-removed/feedback-added",
)
"""Pairs where the first promises less than before and the second promises more."""

_OTHER_PAIRS: Final = (
    ("basis-removed", _V.WEAKENED, Level.WARNING, "basis-added", _V.STRENGTHENED),
    ("source-removed", _V.WEAKENED, Level.WARNING, "source-added", _V.EDITORIAL),
    ("responsible-left", _V.RESPONSIBILITY_MOVED, None, "responsible-joined", _V.RESPONSIBILITY_MOVED),
    ("follow-up-actor-left", _V.RESPONSIBILITY_MOVED, None, "follow-up-actor-joined", _V.RESPONSIBILITY_MOVED),
    ("role-removed", _V.UNCLEAR, None, "role-added", _V.EDITORIAL),
    ("period-shortened", _V.WEAKENED, None, "period-extended", _V.EXTENDED),
    ("period-start-later", _V.POSTPONED, None, "period-start-earlier", _V.BROUGHT_FORWARD),
    ("deadline-later", _V.POSTPONED, None, "deadline-earlier", _V.BROUGHT_FORWARD),
    ("document-removed", _V.WITHDRAWN, None, "document-added", _V.NEW),
    ("promise-removed", _V.WITHDRAWN, None, "promise-added", _V.NEW),
    ("activity-removed", _V.WITHDRAWN, None, "activity-added", _V.NEW),
    ("activity-divided", _V.UNCLEAR, None, "activities-joined", _V.UNCLEAR),
    ("outcome-removed", _V.FOLLOW_UP_REWRITTEN, None, "outcome-added", _V.FOLLOW_UP_ADDED),
    ("outcome-cut", _V.FOLLOW_UP_REWRITTEN, None, "outcome-supplemented", _V.FOLLOW_UP_ADDED),
    ("change-entry-removed", _V.FOLLOW_UP_REWRITTEN, None, "change-entry-added", _V.EDITORIAL),
    ("change-entry-cut", _V.FOLLOW_UP_REWRITTEN, None, "change-entry-supplemented", _V.EDITORIAL),
    ("decision-cut", _V.UNCLEAR, None, "decision-supplemented", _V.EDITORIAL),
    ("decision-removed", _V.UNCLEAR, None, "decision-added", _V.EDITORIAL),
    ("background-removed", _V.UNCLEAR, None, "background-added", _V.EDITORIAL),
    ("place-unspecified", _V.UNCLEAR, None, "place-specified", _V.UNCLEAR),
    ("target-group-unspecified", _V.UNCLEAR, None, "target-group-specified", _V.UNCLEAR),
)

_NO_WAY: Final = "there is a difference but no better or worse end to it"
NO_OPPOSITE: Final = "the opposite is told of as something else"

_ALONE: Final = (
    ("target-unit-changed", _V.UNCLEAR, "two different things cannot be compared by number"),
    ("target-form-changed", _V.UNCLEAR, "two different sorts of demand cannot be compared"),
    ("target-moved", _V.UNCLEAR, "a span or an exact number has no end that is known to be the better one"),
    ("target-rate-unclear", _V.UNCLEAR, "how often cannot be converted between these two"),
    ("level-changed", _V.UNCLEAR, "up and down are each other's opposites, neither is known to be better"),
    ("baseline-changed", _V.UNCLEAR, "which of two comparisons is harder is not in the data"),
    ("measure-changed", _V.UNCLEAR, "which of two measures is stricter is not in the data"),
    ("target-type-changed", _V.UNCLEAR, _NO_WAY),
    ("alternatives-changed", _V.UNCLEAR, "which of two alternatives is harder is not in the data"),
    ("number-in-text-changed", _V.UNCLEAR, "a number in running text may mean anything"),
    ("place-changed", _V.UNCLEAR, "which of two places needs it more is not in the data"),
    ("target-group-changed", _V.UNCLEAR, "which of two groups needs it more is not in the data"),
    ("area-changed", _V.UNCLEAR, "which of two areas is larger is not in the data"),
    ("schedule-changed", _V.UNCLEAR, "times are written in running text"),
    ("scope-changed", _V.UNCLEAR, "the scope is written in running text"),
    ("period-changed", _V.UNCLEAR, "a period that begins at signing has no first day to compare"),
    ("rhythm-changed", _V.UNCLEAR, "continuous and after the period are not a number of times a year"),
    ("times-changed", _V.UNCLEAR, "times are written in running text"),
    ("receiver-changed", _V.UNCLEAR, _NO_WAY),
    ("channel-changed", _V.UNCLEAR, _NO_WAY),
    ("basis-changed", _V.UNCLEAR, _NO_WAY),
    ("party-type-changed", _V.UNCLEAR, _NO_WAY),
    ("party-renamed", _V.UNCLEAR, "whether it is the same party by another name is not in the data"),
    ("signing-changed", _V.UNCLEAR, _NO_WAY),
    ("decision-changed", _V.UNCLEAR, _NO_WAY),
    ("decision-taken", _V.EDITORIAL, NO_OPPOSITE),
    ("responsible-changed", _V.RESPONSIBILITY_MOVED, _NO_WAY),
    ("role-changed", _V.RESPONSIBILITY_MOVED, _NO_WAY),
    ("follow-up-actor-changed", _V.RESPONSIBILITY_MOVED, _NO_WAY),
    ("reworded", _V.REWORDED, "whether words promise less is for a reader to say"),
    ("background-changed", _V.REWORDED, _NO_WAY),
    ("polished", _V.EDITORIAL, _NO_WAY),
    ("follows-target", _V.EDITORIAL, "the text says what the target, which is judged, already says"),
    ("period-precision", _V.EDITORIAL, "the same days, written in another way"),
    ("period-new", _V.EDITORIAL, "another document for another period"),
    ("id-changed", _V.EDITORIAL, _NO_WAY),
    ("moved", _V.UNCLEAR, "one promise has lost what another has won"),
    ("detail-changed", _V.EDITORIAL, _NO_WAY),
    ("outcome-reworded", _V.FOLLOW_UP_REWRITTEN, "what was reported is not what it was, though its figures are"),
    ("outcome-changed", _V.FOLLOW_UP_REWRITTEN, "what was reported is not what it was, whichever way it went"),
    ("change-entry-changed", _V.FOLLOW_UP_REWRITTEN, "what was recorded is not what it was"),
    ("extension-recorded", _V.EXTENDED, NO_OPPOSITE),
    ("withdrawal-recorded", _V.WITHDRAWN, NO_OPPOSITE),
    ("outcome-corrected", _V.FOLLOW_UP_ADDED, NO_OPPOSITE),
    ("outcome-withdrawn", _V.WITHDRAWN, NO_OPPOSITE),
    (GOALPOSTS, _V.GOALPOSTS_MOVED, "the opposite way of moving them is moving them, too"),
    (AFTER_ENTRY, _V.UNCLEAR, "the entry says that there was a change, not what it changed from"),
)

WAIVERS: Final = {rule: why for rule, _, why in _ALONE}
"""The rules that have no mirror, each with the reason why."""


def _rules() -> Iterator[Rule]:
    for pair in _LESS_AND_MORE:
        less, more = pair.split("/")
        yield Rule(less, _V.WEAKENED, Level.ERROR, more)
        yield Rule(more, _V.STRENGTHENED, Level.INFO, less)
    for worse, verdict, level, better, other in _OTHER_PAIRS:
        yield Rule(worse, verdict, level or _level(verdict), better)
        yield Rule(better, other, _level(other), worse)
    for rule, verdict, _ in _ALONE:
        yield Rule(rule, verdict, _level(verdict), rule)


def _level(verdict: Verdict) -> Level:
    return _LEVELS.get(verdict, Level.INFO)


RULES: Final = {rule.id: rule for rule in _rules()}
"""Every rule by its id."""
