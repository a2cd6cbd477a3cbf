"""Measure ``loftet record`` of one entry, from start to end, against what no run can do without.

    python benchmarks/record.py
    python benchmarks/record.py --rounds 30

Everything is run as a user runs it, in a process of its own, compiled as when installed. What is divided by each other
takes turns, and the least of the rounds counts: how long a start takes only grows by what else the machine does.
"""

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

FILE = Path(__file__).parents[1] / "promises" / "trollhattan" / "2018.yaml"
ENTRY = ["trygghetsronder", "--period", "2018-T2", "--count", "1", "--yes"]
FRAME = "import typer; from pydantic import BaseModel, Field; import yaml"
BARE, IMPORTS, LINT, RECORD = "bare Python", "only importing", "lint of one file", "record of one entry"


def _commands(path: Path) -> dict[str, list[str]]:
    loftet = [sys.executable, "-m", "loftet"]
    return {
        BARE: [sys.executable, "-c", "pass"],
        IMPORTS: [sys.executable, "-c", FRAME],
        LINT: [*loftet, "lint", str(path), "--no-cache"],
        RECORD: [*loftet, "record", str(path), *ENTRY],
    }


def _took(command: list[str]) -> tuple[float, float]:
    """Return what a command took: seconds on the clock, and of processor time."""
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}  # compiled, as when installed
    done = subprocess.run(command, capture_output=True, check=False, env=environment)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in {0, 1}:  # 1: lint found something
        raise SystemExit(f"{' '.join(command[:4])} …: exit code {done.returncode}\n{done.stderr.decode()}")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _measure(path: Path, rounds: int) -> dict[str, tuple[float, float]]:
    content, taken = path.read_bytes(), dict[str, list[tuple[float, float]]]()
    for _ in range(rounds + 1):  # the first also compiles
        path.write_bytes(content)
        for name, command in _commands(path).items():
            taken.setdefault(name, []).append(_took(command))
        if path.read_bytes() == content:
            raise SystemExit("nothing was recorded")
    return {name: (min(w for w, _ in all_), min(c for _, c in all_)) for name, all_ in taken.items()}


def _show(took: Mapping[str, tuple[float, float]]) -> None:
    for name in (LINT, RECORD):
        for against in (BARE, IMPORTS):
            wall, cpu = (took[name][n] / took[against][n] for n in (0, 1))
            print(f"{f'{name} ÷ {against}':40} wall {wall:6.2f}   processor time {cpu:6.2f}")
    for name, (wall, cpu) in took.items():
        print(f"{f'{name}, seconds':40} wall {wall:6.3f}   processor time {cpu:6.3f}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _show(_measure(Path(shutil.copy(FILE, folder)), arguments.rounds))


if __name__ == "__main__":
    main()
