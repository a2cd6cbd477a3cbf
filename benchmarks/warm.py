"""Measure ``loftet lint`` of files that it has seen before, against judging them anew and against reading their bytes.

    python benchmarks/warm.py            # 2,900 files
    python benchmarks/warm.py --files 290 --rounds 3

Figures are processor time. Those of whole runs are of a process of its own, start-up included; those that are compared
with reading the bytes are taken in one process, after imports. The median of the rounds counts.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from contextlib import redirect_stdout
from pathlib import Path
from statistics import median

import corpus

from loftet.cli.main import run
from loftet.reading.files import discover
from loftet.reading.limits import Limits


def _command(path: Path, *options: str) -> list[str]:
    return [sys.executable, "-m", "loftet", "lint", str(path), "--today", corpus.TODAY, "--jobs", "1", *options]


def _process(command: list[str], environment: dict[str, str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in {0, 1}:  # 1: something was found
        raise SystemExit(f"{' '.join(command[:4])} …: exit code {done.returncode}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _after_imports(folder: Path, rounds: int) -> None:
    """Print what reading the bytes and a run that remembers take in this process."""
    times: dict[str, list[float]] = {"read": [], "lint": []}

    def read() -> None:
        for _ in discover([str(folder)], folder, Limits()):
            pass

    def lint() -> None:
        with Path(os.devnull).open("w", encoding="utf-8") as nowhere, redirect_stdout(nowhere):
            run(["lint", str(folder), "--today", corpus.TODAY, "--jobs", "1"])

    for _ in range(rounds + 1):
        for name, task in (("read", read), ("lint", lint)):
            start = time.process_time()
            task()
            times[name].append(time.process_time() - start)
    print(json.dumps({name: median(taken[1:]) for name, taken in times.items()}))


def _show(name: str, value: float) -> None:
    print(f"{name:62} {value:>10.3f}", flush=True)


def main() -> None:
    """Measure and print, or measure within the process that was started for it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=2900)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--after-imports", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.after_imports:
        _after_imports(arguments.after_imports, arguments.rounds)
        return
    with tempfile.TemporaryDirectory() as name:
        _measure(Path(name), arguments.files, arguments.rounds)


def _measure(top: Path, files: int, rounds: int) -> None:
    paths = list(corpus.write(top / "files", files))
    environment = os.environ | {"XDG_CACHE_HOME": str(top / "cache"), "LOCALAPPDATA": str(top / "cache")}
    environment.pop("CI", None)
    whole, one, changed = _command(top / "files"), _command(paths[0]), paths[len(paths) // 2]
    cold = median(_process([*whole, "--no-cache"], environment) for _ in range(max(1, rounds // 2)))
    first = _process(whole, environment)
    warm = median(_process(whole, environment) for _ in range(rounds))
    after = []
    for number in range(rounds):
        changed.write_text(f"{changed.read_text(encoding='utf-8')}# {number}\n", encoding="utf-8")
        after.append(_process(whole, environment))
    bare = median(_process([sys.executable, "-c", "pass"], environment) for _ in range(rounds))
    _process(one, environment)
    start = median(_process(one, environment) for _ in range(rounds))
    _show("first run ÷ run without a cache", first / cold)
    _show("nothing changed ÷ run without a cache", warm / cold)
    _show("one file changed ÷ run without a cache", median(after) / cold)
    _show("one file, not changed ÷ bare Python", start / bare)
    inside = [sys.executable, __file__, "--rounds", str(rounds), "--after-imports", str(top / "files")]
    taken = json.loads(subprocess.run(inside, env=environment, check=True, capture_output=True).stdout)
    _show("nothing changed ÷ reading the bytes, after imports", taken["lint"] / taken["read"])
    _show("nothing changed, after imports ÷ run without a cache", taken["lint"] / cold)
    _show("run without a cache, seconds of processor time", cold)


if __name__ == "__main__":
    main()
