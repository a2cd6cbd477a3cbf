"""Which judge speaks for which field of the record. Every field of the model has its place here; a test sees to it."""

from collections.abc import Mapping
from typing import Final

from loftet.diff.case import Judge, always, came_or_went, items, nothing, reach
from loftet.diff.people import answering
from loftet.diff.reports import decided, recorded, reported
from loftet.diff.targets import demand, number, unit
from loftet.diff.times import deadline, period, rhythm
from loftet.diff.under import moved
from loftet.diff.words import background, name, printed, wording
from loftet.model.background import (
    Agreement,
    Change,
    Decision,
    Dialogue,
    DialogueFinding,
    FocusArea,
    SituationItem,
    Source,
)
from loftet.model.base import Record
from loftet.model.document import Document, FollowUpPlan
from loftet.model.party import Area, Party, Signing
from loftet.model.promise import Activity, Effect, Outcome, Promise, SharedActivity
from loftet.model.target import Target

Fields = Mapping[str, Judge]

_detail = always("detail-changed")
_background_facts = always("background-changed")
_follow_up_actors = answering("follow-up-actor")

_commitment: Final[Fields] = {
    "id": always("id-changed"),
    "text": wording,
    "builds_on": items("basis"),
    "target_groups": reach("target-group"),
    "places": reach("place"),
    "targets": nothing,  # each target is compared by itself
    "responsible": answering("responsible"),
    "period": period,
    "outcomes": nothing,  # each entry is compared by itself
    "note": _detail,
}

_activity: Final[Fields] = {
    **_commitment,
    "promise": moved,
    "scope": printed("scope-removed", "scope-added", "scope-changed"),
    "followed_up_by": _follow_up_actors,
    "evaluated_by": _follow_up_actors,
    "schedule": printed("schedule-removed", "schedule-added", "schedule-changed"),
}

FIELDS: Final[Mapping[type[Record], Fields]] = {
    Document: {
        "format": _detail,
        "id": always("id-changed"),
        "title": background,
        "summary": background,
        "period": period,
        "purpose": background,
        "note": _detail,
        "contacts": _detail,
        # These are compared part by part.
        **dict.fromkeys(("area", "parties", "signing", "agreement", "decisions", "changes", "dialogues"), nothing),
        **dict.fromkeys(("situation", "focus_areas", "promises", "shared_activities", "outcomes"), nothing),
        **dict.fromkeys(("follow_up_plan", "sources"), nothing),
    },
    Promise: {
        **_commitment,
        "for_children": came_or_went("children-promise-ended", "children-promise-made", "detail-changed"),
        "focus_areas": _detail,
        "activities": nothing,  # compared across the whole document
    },
    Activity: _activity,
    SharedActivity: {**_activity, "promises": moved},
    Target: {
        **dict.fromkeys(("at_least", "at_most", "exactly", "per"), number),
        **dict.fromkeys(("within", "direction", "by", "any_of"), demand),
        **dict.fromkeys(("unit", "of"), unit),
        "compared_to": always("baseline-changed"),
        "type": always("target-type-changed"),
        "measured_by": came_or_went("measure-removed", "measure-added", "measure-changed"),
        "note": _detail,
    },
    Outcome: {
        "id": _detail,
        **dict.fromkeys(("recorded", "interval", "amount", "accumulated", "unit", "status", "text"), reported),
        **dict.fromkeys(("reasons", "party", "municipality", "corrects", "source"), reported),
        "effect": nothing,
    },
    Effect: dict.fromkeys(("assessment", "value", "unit", "text", "source"), reported),
    Area: {
        **dict.fromkeys(("municipalities", "counties"), items("area", removed="narrowed", added="widened")),
        "districts": came_or_went("area-widened", "area-narrowed", "area-changed"),
        **dict.fromkeys(("police_region", "police_area", "police_district"), _detail),
    },
    Party: {
        "id": always("id-changed"),
        "type": always("party-type-changed"),
        "name": name,
        **dict.fromkeys(("municipality", "website", "note"), _detail),
    },
    Signing: {
        "date": always("signing-changed"),
        "signatories": always("signing-changed"),
        "source": _detail,
        "note": _detail,
    },
    FollowUpPlan: {
        "rhythm": rhythm,
        "times": items("times"),
        "receivers": items("receiver"),
        "due": deadline,
        "responsible": _follow_up_actors,
        "channels": items("channel"),
        "text": background,
        "source": _detail,
    },
    Dialogue: {
        "id": always("id-changed"),
        "feedback": printed("feedback-removed", "feedback-added", "background-changed"),
        **dict.fromkeys(("type", "method", "time", "places", "target_groups", "participants"), _background_facts),
        "findings": nothing,
        "source": _detail,
        "note": _detail,
    },
    DialogueFinding: {"id": always("id-changed"), "text": background},
    SituationItem: {
        "id": always("id-changed"),
        "text": background,
        "places": _background_facts,
        "source": _detail,
    },
    FocusArea: {"id": always("id-changed"), "name": background, "text": background},
    Agreement: {
        **dict.fromkeys(("title", "text"), background),
        **dict.fromkeys(("period", "date"), _background_facts),
        "source": _detail,
    },
    Decision: {
        "id": always("id-changed"),
        **dict.fromkeys(("body", "date", "paragraph", "case_number", "status", "text", "reason", "source"), decided),
    },
    Change: {
        "id": always("id-changed"),
        **dict.fromkeys(("date", "type", "applies_to", "new_period", "decision", "text", "reason", "source"), recorded),
    },
    Source: {
        "id": always("id-changed"),
        **dict.fromkeys(("title", "publisher", "published", "url", "retrieved", "note"), _detail),
    },
}

WHOLE: Final[Mapping[type[Record], tuple[str, str]]] = {
    Document: ("document-removed", "document-added"),
    Promise: ("promise-removed", "promise-added"),
    Activity: ("activity-removed", "activity-added"),
    SharedActivity: ("activity-removed", "activity-added"),
    Target: ("target-removed", "target-added"),
    Outcome: ("outcome-removed", "outcome-added"),
    Effect: ("outcome-cut", "outcome-supplemented"),
    Party: ("party-left", "party-joined"),
    Signing: ("signing-removed", "signing-added"),
    FollowUpPlan: ("plan-removed", "plan-added"),
    Decision: ("decision-removed", "decision-added"),
    Change: ("change-entry-removed", "change-entry-added"),
    Source: ("source-removed", "source-added"),
    **dict.fromkeys(
        (Dialogue, DialogueFinding, SituationItem, FocusArea, Agreement), ("background-removed", "background-added")
    ),
}
"""What it means that a part is gone, and that it is new."""
