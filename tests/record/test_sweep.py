"""Whatever happens in the middle of a command, each file is the old one or the new one, and running again finishes."""

import sys
from pathlib import Path

import pytest
from web.tools import program

if sys.platform == "win32":
    pytest.skip("Windows has no strace", allow_module_level=True)
from sweep import FAULTS, points, scenarios, sweep

EVERY = 40


def test_the_content_is_on_disk_before_the_name_and_the_name_before_the_end(tmp_path: Path) -> None:
    program("strace")
    *_, sheet = scenarios(tmp_path)
    order = [point.name[:6] for point in points(tmp_path / "x", sheet) if point.name.startswith(("fsync", "rename"))]
    assert order == ["fsync"] * 3 + ["rename"] * 3 + ["fsync"] * 3


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_at_any_system_call_loses_nothing(tmp_path: Path, fault: str) -> None:
    program("strace")
    tried = list(sweep(tmp_path, [fault], EVERY))
    assert [(name, fault, point.line, what) for name, _, point, what in tried if what] == []
    assert len(tried) > 50
