"""Measure reports against reading the same made-up files; print ratios that hold on other machines too.

    python benchmarks/report.py            # 2,900 files
    python benchmarks/report.py --files 290 --rounds 3

Each figure is the processor time of a whole command in a process of its own, less that of starting up. The commands
take turns, and the median of the rounds counts.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

import corpus

READING = "read only"
TASKS = {
    # Every document is read, none runs in that year, so nothing is followed up or written.
    READING: ["--year", "1999"],
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


def seconds(arguments: list[str]) -> float:
    """Return the processor time of one run of loftet."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    surroundings = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}  # compiled, as when installed
    command = [sys.executable, "-m", "loftet", "report", *DAY, *arguments]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=surroundings, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=2900)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder, single = Path(name) / "all", Path(name) / "one"
        list(corpus.write(folder, arguments.files))
        list(corpus.write(single, 1))
        rounds = [
            {
                task: seconds([*options, str(folder)]) - seconds([*options, str(single)])
                for task, options in TASKS.items()
            }
            for _ in range(arguments.rounds)
        ]
    figures = {task: median(found[task] for found in rounds) for task in TASKS}
    print(f"{arguments.files} files, reading: {figures[READING]:.2f} s")
    for task in TASKS:
        print(f"{task + ' ÷ reading':40} {figures[task] / figures[READING]:.2f}")


if __name__ == "__main__":
    main()
