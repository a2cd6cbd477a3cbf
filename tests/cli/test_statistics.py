"""How many findings there are of each kind: all of them, and written where the user says."""

from pathlib import Path

import pytest
from runs import here

from loftet.output.findings.tally import MOST_SHOWN

FILES = MOST_SHOWN // 2 + 1


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """More findings than are shown, in files of nothing known."""
    monkeypatch.chdir(tmp_path)
    for number in range(FILES):
        (tmp_path / f"{number}.yaml").write_text("x: 1\ny: 2\n", encoding="utf-8")
    return tmp_path


def test_every_finding_is_counted_most_frequent_first(capsys: pytest.CaptureFixture[str]) -> None:
    done = here(capsys, "lint", ".", "--statistics", "--lang", "sv", "--today", "2026-11-22")
    counts = [int(line.split()[0]) for line in done.out.splitlines()[:-2]]
    assert f"{2 * FILES}  LFT020  okänd-nyckel" in done.out
    assert counts == sorted(counts, reverse=True)
    assert "visas inte" not in done.out
    assert done.code == 1


def test_they_go_to_the_file_that_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = here(capsys, "lint", "0.yaml", "--statistics", "-o", "antal.txt")
    assert done.out == ""
    assert "LFT020  okänd-nyckel" in (folder / "antal.txt").read_text(encoding="utf-8")
