"""An invented file to record in, written the way people write: comments, Windows line ends, lists of one."""

from pathlib import Path

import pytest
from cli.runs import Outcome, here

TODAY = "2026-09-20"
RECORD = """\
# Påhittat exempel: Exempelköping finns inte.
loftet: 1
id: exempelköping-2026
titel: Medborgarlöfte i Exempelköping 2026
period: 2026
område: {delområden: [Exempelköping]}
parter:
  polisen: {namn: Polisen, typ: polis}
  kommunen: {namn: Exempelköpings kommun, typ: kommun}
löften:
  id: trygg-park   # ett löfte, utan lista
  löfte: Det ska kännas tryggare i parken.
  aktiviteter:
  - id: ronder
    aktivitet: Trygghetsronder i parken
    mål: {minst: 6, enhet: ronder, per: period}
    uppföljning: kommunen
    utfall:
    - {id: 2026-t1, datum: 2026-05-10, avser: 2026-T1, antal: 2}   # från mejlet
  - id: patrull
    aktivitet: "Polisen går i parken"
    mål: [{minst: 10, enhet: pass, per: period}, {minst: 2, enhet: möten, per: period}]
    uppföljning: polisen
  - {id: lampor, aktivitet: Nya lampor}
uppföljningsplan: {rytm: tertial}
källor:
  - {id: brev, titel: Brev från polisen}
""".replace("\n", "\r\n")


def record(capsys: pytest.CaptureFixture[str], *args: str) -> Outcome:
    """Run ``loftet record`` in this process, on a day when the second tertial has ended."""
    return here(capsys, "record", *args, "--today", TODAY, "--lang", "sv")


def added(before: str, file: Path) -> str:
    """Return what was put in; everything else must be as it was, to the byte."""
    after = file.read_bytes().decode("utf-8")
    start = next((i for i, (one, other) in enumerate(zip(before, after, strict=False)) if one != other), len(before))
    end = len(before) - start
    assert after[:start] == before[:start]
    assert not end or after.endswith(before[-end:])
    return after[start : len(after) - end]
