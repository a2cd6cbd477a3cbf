"""Starting is quick, because nothing is imported before it is needed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from runs import EVERY_PAGE, environment, start

from loftet import __version__

HEAVY = {"pydantic", "jinja2", "rich", "yaml", "babel"}
RECORD = Path(__file__).parents[2] / "promises/trollhattan/2018.yaml"
ENTRY = ["trygghetsronder", "--period", "2018-T2", "--count", "1", "--yes"]

FOR_MISTAKES = (
    "loftet.model.meant_", "loftet.model.keys", "loftet.reading.careful", "loftet.reading.mistakes",
    "loftet.reading.refus", "loftet.reading.renamed", "loftet.reading.suggest",
)  # fmt: skip
"""What only a file with something wrong needs."""
FOR_OTHERS = (
    "loftet.diff", "loftet.lint", "loftet.followup.verdict", "loftet.output.findings", "loftet.output.pages",
    "loftet.output.reports", "loftet.cli.processes", "jinja2", "rich", "babel",
)  # fmt: skip
"""What only other commands than ``record`` need."""

REPORT = """
import sys
from loftet.__main__ import main
main()
print(*sorted(sys.modules), file=sys.stderr)
"""


def modules(*args: str) -> set[str]:
    command = [sys.executable, "-c", REPORT, *args]
    done = subprocess.run(command, capture_output=True, check=True, env=environment(), encoding="utf-8")
    return set(done.stderr.splitlines()[-1].split())


def imported(*args: str) -> set[str]:
    return {name.partition(".")[0] for name in modules(*args)}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return Path(shutil.copy(RECORD, tmp_path))


def test_the_version_is_told_without_the_frame() -> None:
    assert "typer" not in imported("--version")


@pytest.mark.parametrize("page", EVERY_PAGE, ids=" ".join)
def test_help_imports_nothing_heavy(page: list[str]) -> None:
    assert not imported(*page) & HEAVY


@pytest.mark.parametrize("args", [["--version"], ["--lang", "en", "--version"]])
def test_the_version_is_the_result(args: list[str]) -> None:
    done = start(*args)
    assert (done.code, done.out.split(), done.err) == (0, ["loftet", __version__], "")


def test_a_recording_waits_for_nothing_that_it_does_not_use(file: Path) -> None:
    found = modules("record", str(file), *ENTRY)
    assert file.read_bytes() != RECORD.read_bytes()
    assert not [name for name in found if name.startswith(FOR_MISTAKES + FOR_OTHERS)]


def test_reading_what_is_right_waits_for_nothing_that_mistakes_need(file: Path) -> None:
    found = modules("report", str(file), "--tertial", "2018-T2")
    assert "loftet.model.document" in found
    assert not [name for name in found if name.startswith(("loftet.reading.careful", "loftet.reading.refus"))]


def test_no_other_package_is_let_in_to_see_what_is_read(file: Path, tmp_path: Path) -> None:
    (tmp_path / "onlooker.py").write_text("print('seen')\nplugin = None\n", encoding="utf-8")
    (tmp_path / "onlooker-1.dist-info").mkdir()
    (tmp_path / "onlooker-1.dist-info/METADATA").write_text("Name: onlooker\nVersion: 1\n", encoding="utf-8")
    (tmp_path / "onlooker-1.dist-info/entry_points.txt").write_text("[pydantic]\nx=onlooker:plugin\n", encoding="utf-8")
    done = start("record", str(file), *ENTRY, PYTHONPATH=os.pathsep.join([environment()["PYTHONPATH"], str(tmp_path)]))
    assert (done.code, "seen" in done.out) == (0, False)
