"""From the situation overview to activities: each promise's activities once, and what nothing answers to last."""

from pathlib import Path

import pytest
from cli.runs import here

RECORD = """\
loftet: 1
id: exempelby-2026
titel: Påhittat löfte
period: 2026
område: {delområden: Exempelby}
parter: {polisen: {namn: Polisen, typ: polis}}
lägesbild:
  - {id: mörkt, text: Det är mörkt.}
  - {id: stölder, text: Cyklar stjäls.}
  - {id: otryggt, text: Det är otryggt.}
  - {id: fort, text: Bilar kör fort.}
löften:
  - id: ljus
    löfte: Det ska bli ljusare.
    bygger_på: [mörkt, otryggt, fort]
    aktiviteter: [{id: lampor, aktivitet: Vi sätter upp lampor., ansvarig: polisen}]
  - id: trafik
    löfte: Trafiken ska bli lugnare.
    bygger_på: fort
    aktiviteter: [{id: kontroller, aktivitet: Vi kontrollerar farten., ansvarig: polisen}]
"""


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> list[str]:
    (tmp_path / "löfte.yaml").write_text(RECORD, encoding="utf-8")
    done = here(capsys, "report", str(tmp_path / "löfte.yaml"), "--view", "trace", "--as-of", "2026-03-01")
    lines = [line.strip() for line in done.out.splitlines()]
    return lines[lines.index("Det är mörkt.") :]


def test_what_the_same_promises_answer_to_is_told_together(told: list[str]) -> None:
    assert told[:3] == ["Det är mörkt.", "Det är otryggt.", "Löfte 1: Det ska bli ljusare."]
    assert told[-2:] == ["Cyklar stjäls.", "Inget löfte bygger på det"]


def test_the_activities_of_a_promise_are_told_once(told: list[str]) -> None:
    assert sum("lampor" in line for line in told) == 1
    again = told.index("Bilar kör fort.")
    assert told[again + 1 : again + 3] == ["Löfte 1: Det ska bli ljusare.", "Aktivitet: Se samma löfte ovan."]
    assert "Aktivitet: Vi kontrollerar farten. – Går inte att bedöma" in told[again:]
