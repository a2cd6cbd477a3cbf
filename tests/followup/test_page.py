"""The rules in docs/uppfoljning.md hold: every example in its tables is worked out and compared."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from making import activity, document, outcome

from loftet.followup.entries import in_force
from loftet.followup.figures import Counting, totals
from loftet.followup.progress import standing
from loftet.followup.state import Progress
from loftet.model.promise import Activity
from loftet.output.texts import Texts

PAGE = Path(__file__).parents[2] / "docs" / "uppfoljning.md"


def rows(heads: str) -> list[Any]:
    """Return the rows of the tables with these columns, the code in them read as YAML where every scalar is text."""
    found, inside = [], False
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("|"):
            inside = False
        elif line == heads:
            inside = True
        elif inside and not line.startswith("|-"):
            cells = [cell.strip() for cell in re.split(r" \| ", line.strip("| "))]
            values = [yaml.load(c[1:-1], yaml.BaseLoader) if c.startswith("`") else c for c in cells]
            found.append(pytest.param(*values, id=" ".join(cells)))
    return found


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def progress(goal: Any, utfall: Any, day: str, **more: Any) -> Progress:
    of = document(activity(*listed(utfall), goal=goal), **more)
    return list(standing(of, date.fromisoformat(day)))[-1].progress


@pytest.mark.parametrize(("goal", "utfall", "day", "state"), rows("| Mål | Rapporterat | Dag | Läge |"))
def test_state(goal: Any, utfall: Any, day: str, state: str) -> None:
    assert Texts("sv")(f"report.state.{progress(goal, utfall, day).state}") == state


@pytest.mark.parametrize(("period", "goal", "needed"), rows("| Period | Mål | För hela tiden |"))
def test_the_target_for_the_whole_time(period: Any, goal: Any, needed: str) -> None:
    first = period["från"] if isinstance(period, dict) else period
    found = progress(goal, outcome(first[:4], antal=0), "2029-02-01", period=period).pace
    assert found
    assert str(found.needed) == needed


@pytest.mark.parametrize(("utfall", "summed"), rows("| Rapporterat | Summa |"))
def test_sum(utfall: Any, summed: str) -> None:
    entries = Activity.model_validate(activity(*listed(utfall))).outcomes
    (found,) = totals(in_force(entries), Counting())
    assert str(found.value) == summed


@pytest.mark.parametrize(("of", "utfall", "day", "missing"), rows("| Dokumentet | Rapporterat | Dag | Saknas |"))
def test_missing(of: Any, utfall: Any, day: str, missing: str) -> None:
    labels = [each.label for each in progress([], utfall, day, **of).missing]
    assert (", ".join(labels) or "inget") == missing


def test_every_table_of_examples_was_found() -> None:
    assert len(rows("| Mål | Rapporterat | Dag | Läge |")) > 20
    assert len(rows("| Period | Mål | För hela tiden |")) > 5
    assert len(rows("| Rapporterat | Summa |")) > 5
    assert len(rows("| Dokumentet | Rapporterat | Dag | Saknas |")) > 5
