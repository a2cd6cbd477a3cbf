"""Stops whole ``loftet record`` commands at every system call that touches a file, and looks at what is left.

``python tests/record/sweep.py`` tries every point and says how many it tried; ``tests/record/test_sweep.py`` tries a
sample. Each run is a fork of one process that has everything imported, with strace on it, so that what is tried is the
command and not the start of Python. Linux only.
"""

import fcntl
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import chdir, redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from logbook import RECORD, TODAY

from loftet.cli.main import BUG, run

FAULTS = ("signal=KILL", "signal=TERM", "error=ENOSPC", "error=EIO", "error=EACCES")
CALLS = "trace=%file,%desc"
NO_FILE = ("mmap", "munmap")
"""Calls that strace counts among those about files though nearly all of them are about memory."""
CHANGES = re.compile(r"openat\(.*O_CREAT|(write|fsync|rename|unlink|f\w+xattr|fchown|fchmod|flock)\(")
OTHERS = ("annan", "tredje")


@dataclass(frozen=True)
class Point:
    """A system call of a command: its name, and which of those with that name it is."""

    name: str
    number: int
    line: str


@dataclass(frozen=True)
class Scenario:
    """A command, and the folder it is run in.

    Attributes:
        name: What it is called.
        args: The command.
        old: The record files before it.
        new: The same files after it, undisturbed.
        more: Other files that lie there.
    """

    name: str
    args: tuple[str, ...]
    old: dict[str, bytes]
    new: dict[str, bytes]
    more: dict[str, bytes]

    def lay_out(self, folder: Path) -> None:
        """Make the folder as it is before the command."""
        for name, content in (self.old | self.more).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            with suppress(OSError):  # not every file system has extended attributes, and only root gives files away
                os.setxattr(path, "user.loftet", b"x")
                os.chown(path, 1000, 1000)


def scenarios(folder: Path) -> list[Scenario]:
    """Return one entry by options, one where there was no log, and a sheet with rows for three files in two folders."""
    today = ("--today", TODAY, "--lang", "sv")
    one = {"fil.yaml": RECORD.encode()}
    three = one | {
        f"{name}/{name}.yaml": RECORD.replace("exempelköping-2026", f"{name}-2026").encode() for name in OTHERS
    }
    entry = ("record", "fil.yaml", "ronder", "--period", "2026-T2", "--count", "3", *today)
    first = ("record", "fil.yaml", "lampor", "--period", "2026-T2", "--status", "pågår", "--text", "Två: ord", *today)
    sheet = _sheet(folder, three, today)
    imported = ("record", "--from", "ut.csv", ".", "--yes", *today)
    told: list[tuple[str, tuple[str, ...], dict[str, bytes], dict[str, bytes]]] = [
        ("posten", entry, one, {}),
        ("första posten", first, one, {}),
        ("bladet", imported, three, {"ut.csv": sheet}),
    ]
    return [
        Scenario(name, args, old, _undisturbed(folder / f"ny{number}", args, old, more), more)
        for number, (name, args, old, more) in enumerate(told)
    ]


def _sheet(folder: Path, old: dict[str, bytes], today: Sequence[str]) -> bytes:
    """Return the sheet for some files, with a count in every row."""
    args = ("record", "--sheet", "2026-T2", ".", "-o", "ut.csv", *today)
    _undisturbed(folder / "blad", args, old, {})
    return re.sub(rb'"2026-T2";""', b'"2026-T2";"3"', (folder / "blad" / "ut.csv").read_bytes())


def _undisturbed(folder: Path, args: Sequence[str], old: dict[str, bytes], more: dict[str, bytes]) -> dict[str, bytes]:
    """Run a command in this process, so that what it imports is there in the forks; return what the files became."""
    Scenario("", tuple(args), old, {}, more).lay_out(folder)
    with chdir(folder), redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        assert run(args) == 0
    return contents(folder, old)


def contents(folder: Path, files: dict[str, bytes]) -> dict[str, bytes]:
    """Return what is in the files of a scenario."""
    return {name: (folder / name).read_bytes() for name in files}


def attempt(folder: Path, args: Sequence[str], strace: Sequence[str] = ()) -> tuple[int, str]:
    """Run a command in a folder, perhaps with strace on it; return the exit code, and what was said."""
    said = folder.with_name(f"{folder.name}.sagt")
    child = os.fork()
    if child == 0:
        _be_loftet(folder, said, args, stop=bool(strace))
    if strace:
        os.waitpid(child, os.WUNTRACED)
        tracer = subprocess.Popen([*strace, "-p", str(child)], stderr=subprocess.PIPE)
        assert tracer.stderr
        assert b"attached" in tracer.stderr.readline()
        os.kill(child, signal.SIGCONT)
    _, status = os.waitpid(child, 0)
    if strace:
        tracer.communicate(timeout=20)
    return os.waitstatus_to_exitcode(status), said.read_text(encoding="utf-8", errors="replace")


def _be_loftet(folder: Path, said: Path, args: Sequence[str], *, stop: bool) -> None:
    """Become the command, from the fork to the end of the process."""
    os.chdir(folder)
    handle = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    for stream in (0, 1, 2):
        os.dup2(handle if stream else os.open(os.devnull, os.O_RDONLY), stream)
    code = BUG
    try:
        sys.stdout, sys.stderr = (os.fdopen(stream, "w", encoding="utf-8") for stream in (1, 2))
        if stop:
            os.kill(os.getpid(), signal.SIGSTOP)
        code = run(args)
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)


def points(folder: Path, scenario: Scenario) -> list[Point]:
    """Return the system calls of an undisturbed run, in order."""
    scenario.lay_out(folder)
    trace = folder.with_name("trace")
    code, said = attempt(folder, scenario.args, (_strace(), "-o", str(trace), "-e", CALLS))
    assert code == 0, said
    counts: Counter[str] = Counter()
    found = []
    for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
        name = re.match(r"\w+(?=\()", line)
        if name and name[0] not in NO_FILE:
            counts[name[0]] += 1
            found.append(Point(name[0], counts[name[0]], line))
    return found


def _strace() -> str:
    return shutil.which("strace") or "strace"


def problem(folder: Path, scenario: Scenario, point: Point, fault: str) -> str:
    """Run with a fault at a point; say what is wrong afterwards, if anything is."""
    scenario.lay_out(folder)
    trace = folder.with_name(f"{folder.name}.trace")
    only = ("-e", f"trace={point.name}", "-e", f"inject={point.name}:{fault}:when={point.number}")
    code, said = attempt(folder, scenario.args, (_strace(), "-o", str(trace), *only))
    happened = ("INJECTED", "killed by SIGKILL", "--- SIGTERM")
    if not any(sign in trace.read_text(encoding="utf-8", errors="replace") for sign in happened):
        return "no fault happened"
    return _left(folder, scenario, code, said) or _rerun(folder, scenario)


def _left(folder: Path, scenario: Scenario, code: int, said: str) -> str:
    now = contents(folder, scenario.old)
    if any(content not in {scenario.old[name], scenario.new[name]} for name, content in now.items()):
        return "a file is neither old nor new"
    if not all(_is_free(folder / name) for name in scenario.old):
        return "a folder is still locked"
    if code == -signal.SIGKILL:
        return ""
    if code == 0 and now != scenario.new:
        return f"it says that all is well, but not all is written: {said}"
    # Where the command stands, and what its streams are, is asked before anything is written; there a fault is a fault.
    if "Traceback" in said or (code == BUG and now != scenario.old):
        return f"code {code}: {said}"
    return "a draft is left" if _strays(folder, scenario) else ""


def _rerun(folder: Path, scenario: Scenario) -> str:
    for which in ("first", "second"):
        code, said = attempt(folder, scenario.args)
        if code or contents(folder, scenario.old) != scenario.new or _strays(folder, scenario):
            return f"the {which} run after it did not finish: {said}"
    return ""


def _is_free(file: Path) -> bool:
    handle = os.open(file.parent, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    finally:
        os.close(handle)
    return True


def _strays(folder: Path, scenario: Scenario) -> list[str]:
    known = {folder / name for name in scenario.old | scenario.more}
    return [str(path) for path in folder.rglob("*") if path.is_file() and path not in known]


def sweep(folder: Path, faults: Sequence[str] = FAULTS, every: int = 1) -> Iterator[tuple[str, str, Point, str]]:
    """Try faults at points; yield the scenario, the fault, the point and what was wrong.

    Args:
        folder: Where to work.
        faults: Those that are tried, of ``FAULTS``.
        every: How many of the calls that only look are tried, one in so many; those that change something all are.
    """
    for scenario in scenarios(folder):
        found = points(folder / f"punkter-{scenario.name}", scenario)
        for fault in faults:
            number = FAULTS.index(fault)
            for index, point in enumerate(found):
                if index % every == number % every or CHANGES.match(point.line):
                    yield scenario.name, fault, point, problem(folder / "prov", scenario, point, fault)
                    shutil.rmtree(folder / "prov")


def main() -> int:
    """Try every point; return the exit code."""
    tried: Counter[tuple[str, str]] = Counter()
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, fault, point, what in sweep(Path(folder)):
            tried[name, fault] += 1
            if what:
                wrong += 1
                sys.stdout.write(f"{name}, {fault}: {point.line}\n    {what}\n")
    for (name, fault), count in tried.items():
        sys.stdout.write(f"{name}, {fault}: {count} points\n")
    sys.stdout.write(f"{sum(tried.values())} tried, {wrong} wrong\n")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
