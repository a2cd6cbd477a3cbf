"""Whatever happens in the middle of a recording, the file is the old one or the new one, and running again finishes."""

import os
import re
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from recording import MARK, NOT_DURABLE, RECORD, REFUSED, record, with_entry
from web.tools import program

import loftet

NEW = with_entry(RECORD, "ett")
DRIVER = Path(__file__).parent / "recording.py"
# The interpreter itself, not what a virtual environment or a version manager starts it with.
PYTHON = Path(getattr(sys, "_base_executable", sys.executable)).resolve()
MODULES = [Path(module.__file__ or "").parents[1] for module in (loftet, yaml)]
KILL = "signal=KILL"


@dataclass(frozen=True)
class Point:
    """A system call of the recording: its name, which of those with that name it is, and what it is about."""

    name: str
    number: int
    line: str


def run(folder: Path, files: int, *options: str) -> int:
    """Record in some files under strace, and give the exit code."""
    folder.mkdir()
    for n in range(files):
        file = folder / f"{n}.yaml"
        file.write_bytes(RECORD)
        with suppress(OSError):  # not every file system has extended attributes, and only root gives files away
            os.setxattr(file, "user.loftet", b"x")
            os.chown(file, 1000, 1000)
    command = [PYTHON, "-S", "-E", "-B", DRIVER, folder, "ett", *MODULES]
    return subprocess.run([program("strace"), *options, *command], check=False, capture_output=True).returncode


def points(folder: Path, files: int) -> list[Point]:
    """Return every system call of an undisturbed recording, in order."""
    trace = folder / "trace"
    assert run(folder / "x", files, "-o", str(trace)) == 0
    counts: Counter[str] = Counter()
    found = []
    begun = False
    for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
        if name := re.match(r"\w+(?=\()", line):
            counts[name[0]] += 1
            if begun and name[0] != "exit_group":
                found.append(Point(name[0], counts[name[0]], line))
            begun = begun or MARK in line
    return found


def test_the_content_is_on_disk_before_the_name_and_the_name_before_the_end(tmp_path: Path) -> None:
    order = [point.name[:6] for point in points(tmp_path, 2) if point.name.startswith(("fsync", "rename"))]
    assert order == ["fsync", "fsync", "rename", "rename", "fsync"]


@pytest.mark.parametrize(("fault", "files"), [(KILL, 2), ("error=ENOSPC", 1), ("error=EIO", 1), ("error=EACCES", 1)])
def test_a_fault_at_any_system_call_leaves_whole_files(fault: str, files: int, tmp_path: Path) -> None:
    def stop(n: int, point: Point) -> str:
        trace = tmp_path / f"{n}.trace"
        only = (f"trace={point.name}", "-e", f"inject={point.name}:{fault}:when={point.number}")
        code = run(tmp_path / str(n), files, "-o", str(trace), "-e", *only)
        happened = ("INJECTED", "killed by SIGKILL")
        assert any(sign in trace.read_text(encoding="utf-8", errors="replace") for sign in happened)
        return problem(tmp_path / str(n), code, killed=fault == KILL)

    places = points(tmp_path, files)
    with ThreadPoolExecutor(2) as pool:
        problems = list(pool.map(stop, range(len(places)), places))
    assert [(problem, point.line) for problem, point in zip(problems, places, strict=True) if problem] == []


def problem(folder: Path, code: int, *, killed: bool) -> str:
    """Say what is wrong after a fault, if anything is."""
    files = sorted(folder.glob("*.yaml"))
    contents = [file.read_bytes() for file in files]
    drafts = [path.name for path in folder.iterdir() if path not in files]
    if not {*contents} <= {RECORD, NEW}:
        return f"half a file: {contents}"
    if not killed and (code not in {0, NOT_DURABLE, REFUSED} or (code == REFUSED) != (RECORD in contents) or drafts):
        return f"code {code}, drafts {drafts}, new {[content == NEW for content in contents]}"
    record(files, "ett")
    finished = sorted(folder.iterdir()) == files and all(file.read_bytes() == NEW for file in files)
    return "" if finished else "running again did not finish"
