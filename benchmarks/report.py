"""Measure reports against reading the same made-up files; print ratios that hold on other machines too.

    python benchmarks/report.py            # 2,900 files
    python benchmarks/report.py --files 290 --rounds 3

Each figure is the time of a whole command less that of starting up: the time it takes, which the processors share where
there are several, and the processor time. The commands take turns, and the median of the rounds counts.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

import corpus

# Every document is read, none runs in that year, so nothing is followed up, written or shared out.
READING = ["--year", "1999"]
TASKS = {
    "overview": ["--view", "overview"],
    "summary, csv": ["-f", "csv"],
    "summary, json": ["-f", "json"],
    "summary, text": [],
    "a tertial, text": ["--tertial", "2019-T2"],
    "missing, text": ["--view", "missing"],
    "residents, text": ["--view", "residents"],
    "what each owes, text": ["--view", "owed"],
}
DAY = ["--as-of", "2030-01-01"]


class Taken(NamedTuple):
    """Seconds that something takes, and seconds of processor time."""

    time: float
    processor: float


def seconds(arguments: list[str]) -> Taken:
    """Return what one run of loftet takes."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    surroundings = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}  # compiled, as when installed
    command = [sys.executable, "-m", "loftet", "report", *DAY, *arguments]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=surroundings, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Taken(time.perf_counter() - start, used)


def of_files(options: list[str], folder: Path, single: Path) -> Taken:
    """Return what a report of all files takes beyond a report of one."""
    whole, start = seconds([*options, str(folder)]), seconds([*options, str(single)])
    return Taken(whole.time - start.time, whole.processor - start.processor)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=2900)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder, single = Path(name) / "all", Path(name) / "one"
        list(corpus.write(folder, arguments.files))
        list(corpus.write(single, 1))
        reading, ratios = [], {task: list[Taken]() for task in TASKS}
        for _ in range(arguments.rounds):
            for task, options in TASKS.items():
                read, taken = of_files(READING, folder, single), of_files(options, folder, single)
                reading.append(read.time)
                ratios[task].append(Taken(taken.time / read.time, taken.processor / read.processor))
    print(f"{arguments.files} files, reading: {median(reading):.2f} s, {os.cpu_count()} processors")
    print(f"{'÷ reading':25} {'time':>10} {'processor':>10}")
    for task, found in ratios.items():
        time_, processor = (median(figures) for figures in zip(*found, strict=True))
        print(f"{task:25} {time_:10.2f} {processor:10.2f}")


if __name__ == "__main__":
    main()
