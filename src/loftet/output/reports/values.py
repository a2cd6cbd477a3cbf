"""What machine formats tell: ids, days and numbers, in no language."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from loftet.followup.items import targets_of
from loftet.followup.places import Local, Place
from loftet.followup.progress import responsible
from loftet.followup.report import FollowUp, Row, state_of
from loftet.followup.state import Pace, Reason, State
from loftet.followup.total import Total
from loftet.model.dates import Interval
from loftet.model.document import Document
from loftet.model.party import Actor
from loftet.model.promise import Activity, Outcome, Promise
from loftet.output.clean import show_path
from loftet.output.reports.goals import first_goals, goals, number


def document_values(report: FollowUp) -> dict[str, Any]:
    """Return all that is known of a document's follow-up."""
    document = report.document
    return {
        "path": show_path(report.path),
        "id": document.id,
        "title": document.title,
        "municipalities": list(document.area.municipalities),
        "first": str(report.span.first) if report.span else None,
        "last": str(report.span.last) if report.span and not report.span.is_open else None,
        "state": report.whole.progress.state,
        "counts": {str(state): report.counts[state] for state in State if report.counts[state]},
        "missing": sum(len(row.progress.missing) for row in report.missing),
        "parties": [_party(id_, report) for id_ in document.parties],
        "places": [_place(place) for place in report.places],
        "rows": [row_values(row, report) for row in report.rows],
    }


def _place(place: Place) -> dict[str, Any]:
    """Return where all that is promised in a municipality stands."""
    return {
        "municipality": place.name,
        "state": place.state,
        "reasons": _reasons(place.reasons),
        "counts": {str(state): place.counts[state] for state in State if place.counts[state]},
        "rows": [_local(row) for row in place.rows],
    }


def _local(row: Local) -> dict[str, Any]:
    return {
        "id": row.of.item.id,
        "counted": row.of.leaf,
        "state": row.state,
        "reasons": _reasons(row.reasons),
        "during": _totals(row.during),
        "so_far": _totals(row.totals),
    }


def _party(id_: str, report: FollowUp) -> dict[str, Any]:
    """Return where all that a party answers for stands together."""
    rows = [row for row in report.leaves if any(actor.party == id_ for actor in responsible(row.of))]
    owed = [row for row in report.missing if any(actor.party == id_ for actor in row.owed_by)]
    return {
        "id": id_,
        "state": state_of(rows) if rows else None,
        "answers_for": [row.item.id for row in rows],
        "missing": sum(len(row.progress.missing_from(report.document.parties[id_].municipality)) for row in owed),
    }


def row_values(row: Row, report: FollowUp) -> dict[str, Any]:
    """Return all that is known of one promise or activity."""
    progress, item = row.progress, row.item
    return {
        "id": item.id,
        "sort": sort_of(row),
        "text": item.title if isinstance(item, Document) else item.text,
        "promise": row.of.promise.id if row.of.promise else None,
        "counted": row.of.leaf,
        "state": progress.state,
        "reasons": _reasons(progress.reasons),
        "remarks": _reasons(progress.remarks),
        "state_before": row.before.state if row.before else None,
        "during": _totals(row.figures),
        "so_far": _totals(progress.totals),
        "pace": _pace(progress.pace),
        "targets": len(targets_of(item)),
        "goals": goals(targets_of(item)),
        "first_given": first_goals(row, report),
        "owed": [interval.label for interval in progress.owed],
        "missing": [interval.label for interval in progress.missing],
        "told_by_others": [
            {"interval": interval.label, "municipalities": list(places)} for interval, places in progress.silent.items()
        ],
        "owed_by": [_actor(actor) for actor in row.owed_by],
        "responsible": [_actor(actor) for actor in getattr(item, "responsible", ())],
        "entries": [_entry(entry) for entry in progress.entries],
        "corrected": [_entry(entry) for entry in progress.superseded],
    }


def sort_of(row: Row) -> str:
    """Return what a row is about: document, promise or activity."""
    if isinstance(row.item, Activity):
        return "activity"
    return "promise" if isinstance(row.item, Promise) else "document"


def _reasons(reasons: Iterable[Reason]) -> list[dict[str, Any]]:
    return [{"id": each.id} | {name: _value(value) for name, value in each.args.items()} for each in reasons]


def _value(value: str | int | date | Decimal) -> str | int | float | None:
    if isinstance(value, Decimal):
        return number(value)
    return str(value) if isinstance(value, date) else value


def _totals(totals: Iterable[Total]) -> list[dict[str, Any]]:
    return [
        {
            "value": number(total.value),
            "unit": total.unit,
            "kind": total.kind,
            "until": str(total.until),
            "certain": total.doubt is None,
            "doubt": total.doubt,
            "party": total.teller[0],
            "municipality": total.teller[1],
            "from": [entry.interval.label for entry in total.entries],
        }
        for total in totals
    ]


def _pace(pace: Pace | None) -> dict[str, Any] | None:
    if pace is None:
        return None
    return {
        "value": number(pace.total.value),
        "needed": number(pace.needed),
        "expected": number(pace.expected.quantize(Decimal("0.01"))),
        "exceeded": pace.exceeded,
        "limit": pace.limit,
    }


def _actor(actor: Actor) -> dict[str, str]:
    named = {"party": actor.party, "role": actor.role, "group": actor.group}
    return {name: value for name, value in named.items() if value}


def _entry(entry: Outcome) -> dict[str, Any]:
    return {
        "id": entry.id,
        "recorded": str(entry.recorded) if entry.recorded else None,
        "interval": _interval(entry.interval),
        "amount": number(entry.amount.value) if entry.amount else None,
        "accumulated": number(entry.accumulated.value) if entry.accumulated else None,
        "percent": any(amount.percent for amount in (entry.amount, entry.accumulated) if amount),
        "unit": entry.unit,
        "status": entry.status,
        "text": entry.text,
        "reasons": list(entry.reasons),
        "effect": entry.effect.assessment if entry.effect else None,
        "party": entry.party,
        "municipality": entry.municipality,
        "corrects": entry.corrects,
        "source": entry.source,
    }


def _interval(interval: Interval) -> dict[str, str]:
    return {"label": interval.label, "first": str(interval.first), "last": str(interval.last)}
