"""Targets as machine formats tell of them: the operator with its number, and what is counted."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from loftet.followup.report import FollowUp, Row
from loftet.model.target import Target


def number(value: Decimal | None) -> int | float | None:
    """Return a number as JSON has it."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def goals(targets: Iterable[Target]) -> list[dict[str, Any]]:
    """Return what is to be reached; only what is said of each target."""
    return [_goal(target) for target in targets]


def first_goals(row: Row, report: FollowUp) -> dict[str, Any] | None:
    """Return what was to be reached when it was first given, where that is known to be something else."""
    if row.item.id not in report.given:
        return None
    day, given = report.given[row.item.id]
    return {"day": str(day), "goals": goals(given)}


def _goal(target: Target) -> dict[str, Any]:
    amounts = {name: found for name in ("at_least", "at_most", "exactly") if (found := getattr(target, name))}
    words = ("unit", "of", "per", "direction", "compared_to")
    return {
        **{name: number(amount.value) for name, amount in amounts.items()},
        **({"percent": any(amount.percent for amount in amounts.values())} if amounts else {}),
        **({"within": {"value": number(target.within.value), "unit": target.within.unit}} if target.within else {}),
        **({"by": str(target.by.last)} if target.by else {}),
        **{name: said for name in words if (said := getattr(target, name))},
        **({"any_of": goals(target.any_of)} if target.any_of else {}),
    }
