"""A log is a diary: what is reported late stands last, and ``lint`` has nothing to say of that."""

from pathlib import Path

import pytest
from cli.runs import here
from logbook import RECORD, TODAY, record

RONDER = ["fil.yaml", "ronder"]


def found(capsys: pytest.CaptureFixture[str], path: Path) -> str:
    """Return what ``lint`` finds in the logs of outcomes."""
    out = here(capsys, "lint", path.name, "--select", "LFT6", "-f", "concise", "--today", TODAY, "--lang", "sv").out
    return "\n".join(line for line in out.splitlines() if "LFT6" in line)


@pytest.mark.parametrize("day", ["2026-09-19", "2026-09-20"])
@pytest.mark.parametrize("undated", [False, True])
def test_what_is_reported_late_is_no_disorder(
    file: Path, capsys: pytest.CaptureFixture[str], day: str, *, undated: bool
) -> None:
    dated = "" if undated else "datum: 2026-09-20, "
    entry = f"{dated}avser: 2026-07, antal: 1, ackumulerat: 3"
    file.write_bytes(RECORD.replace("datum: 2026-05-10, avser: 2026-T1, antal: 2", entry).encode())
    late = [*RONDER, "--period", "2026-T1", "--count", "2", "--accumulated", "2", "--date", day]
    assert record(capsys, *late).code == 0
    assert file.read_bytes().index(b"2026-07") < file.read_bytes().index(b"avser: 2026-T1")
    dated_before = day == "2026-09-19" and not undated
    assert ("LFT611" in found(capsys, file)) is dated_before
    assert "LFT604" not in found(capsys, file)


def test_a_sum_that_sinks_is_found_wherever_it_stands(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record(capsys, *RONDER, "--period", "2026-08", "--accumulated", "3")
    record(capsys, *RONDER, "--period", "2026-07", "--accumulated", "4")
    assert "Talet är lägre än för 2026-07 (4)" in found(capsys, file)
    assert found(capsys, file).count("LFT604") == 1


def test_a_figure_for_time_that_is_not_over_is_written_and_said_to_count_until_today(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    early = record(capsys, *RONDER, "--period", "2026-T3", "--count", "1")
    assert early.code == 0
    assert b"avser: 2026-T3" in file.read_bytes()
    assert "2026-T3 slutar 31 december 2026. Siffran räknas till och med" in early.err
    assert "slutar" not in record(capsys, *RONDER, "--period", "2026-T2", "--count", "1").err
