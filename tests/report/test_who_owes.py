"""What each party owes: what it answers for, and the reports that are its to give, which may be of what others do."""

from pathlib import Path
from typing import Any

import pytest
from cli.runs import Outcome, here

RECORD = """\
loftet: 1
id: exempelby-2026
titel: Påhittat löfte
period: 2026
område: {delområden: Exempelby}
parter:
  polisen: {namn: Polisen, typ: polis}
  kommunen: {namn: Kommunen, typ: kommun}
uppföljningsplan: {rytm: tertial}
"""
ACTIVITIES = """\
löften:
  - id: tryggt
    löfte: Tryggt
    aktiviteter:
      - {id: ronder, aktivitet: Ronder, ansvarig: polisen, uppföljning: kommunen}
      - {id: möten, aktivitet: Möten, ansvarig: kommunen, uppföljning: {grupp: Trygghetsgruppen}}
      - {id: lampor, aktivitet: Lampor}
"""


@pytest.fixture
def owed(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Any:
    def run(record: str) -> dict[str, str]:
        (tmp_path / "löfte.yaml").write_text(RECORD + record, encoding="utf-8")
        done: Outcome = here(capsys, "report", str(tmp_path / "löfte.yaml"), "--view", "owed", "--as-of", "2026-05-10")
        joined = done.out.replace("\n\nSka rapportera", "\nSka rapportera")
        return dict(part.split("\n", 1) for part in joined.split("\n\n")[2:])

    return run


def test_a_report_is_owed_by_those_who_follow_up_and_nobody_else(owed: Any) -> None:
    told = owed(ACTIVITIES)
    assert list(told) == ["Polisen", "Kommunen", "Trygghetsgruppen", "Ingen är utpekad"]
    assert "Ska lämna" not in told["Polisen"]
    assert "Saknad uppföljning: Tertial 1 2026, rapporteras av Kommunen" in told["Polisen"]
    assert "Ska lämna 1 uppföljning som saknas." in told["Kommunen"]
    assert "Saknad uppföljning: Tertial 1 2026, rapporteras av Trygghetsgruppen" in told["Kommunen"]
    assert "Ska lämna 1 uppföljning som saknas." in told["Trygghetsgruppen"]


def test_what_is_to_be_reported_of_what_others_answer_for_is_named(owed: Any) -> None:
    told = owed(ACTIVITIES)
    assert "Ska rapportera för andra\n- Ronder\n  Gäller: tertial 1 2026" in told["Kommunen"]
    assert "- Möten\n" in told["Trygghetsgruppen"]
    assert "Ska rapportera" not in told["Polisen"]


def test_what_nobody_is_named_for_is_not_said_to_be_owed_by_somebody(owed: Any) -> None:
    nobody = owed(ACTIVITIES)["Ingen är utpekad"]
    assert "Ska lämna" not in nobody
    assert "Det framgår inte vem som ska lämna 1 uppföljning som saknas." in nobody


def test_a_document_without_promises_is_not_counted_as_an_activity(owed: Any) -> None:
    told = owed("")
    assert "aktivitet:" not in told["Polisen"]
    assert "Saknad uppföljning: Tertial 1 2026, ingen är utpekad" in told["Polisen"]
    assert "Det framgår inte vem som ska lämna 1 uppföljning som saknas." in told["Ingen är utpekad"]
