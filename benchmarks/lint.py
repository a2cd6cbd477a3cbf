"""Measure ``loftet lint`` with all rules against a bare loader and against others' checks, on the same made-up files.

    python benchmarks/lint.py                          # 2,900 files, clean ones and with 5 % broken ones
    python benchmarks/lint.py --peers /tmp/venv/bin    # where yamllint and check-jsonschema are

Everything is run as a user runs it, in a process of its own, start-up included, and nothing is remembered from one run
to the next. What is divided by each other takes turns, and the median of the rounds counts. Wall time says little on a
machine that does something else as well. Last comes where the time goes: the parts of linting, one after the other in
one process, start-up left out.
"""

import argparse
import gc
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import median

import corpus
import yaml

SCHEMA = Path(__file__).parents[1] / "schema" / "loftet-1.json"
LOAD, ONE, TWO = "CSafeLoader load", "lint, one process", "lint, two processes"


@dataclass(frozen=True, slots=True)
class Took:
    """What a command took: seconds on the clock, and of processor time in all its processes."""

    wall: float
    cpu: float


def _load(folder: Path) -> None:
    for path in sorted(folder.rglob("*.yaml")):
        with suppress(yaml.YAMLError):
            yaml.load(path.read_bytes(), yaml.CSafeLoader)


def _commands(folder: Path, peers: str | None) -> dict[str, list[str]]:
    lint = [sys.executable, "-m", "loftet", "lint", str(folder), "--no-cache", "--today", corpus.TODAY, "--jobs"]
    found = {LOAD: [sys.executable, __file__, "--load", str(folder)], ONE: [*lint, "1"], TWO: [*lint, "2"]}
    if yamllint := shutil.which("yamllint", path=peers):
        found["yamllint"] = [yamllint, "-d", "relaxed", str(folder)]
    if checker := shutil.which("check-jsonschema", path=peers):
        paths = map(str, sorted(folder.rglob("*.yaml")))
        found["check-jsonschema"] = [checker, "--schemafile", str(SCHEMA), *paths]
    return found


def _took(command: list[str]) -> Took:
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}  # compiled, as when installed
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, env=environment)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in {0, 1}:  # 1: something was found
        raise SystemExit(f"{' '.join(command[:4])} …: exit code {done.returncode}")
    return Took(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def _compare(commands: Mapping[str, list[str]], rounds: int) -> dict[str, Took]:
    """Return the median of what each command took, over rounds in which they take turns."""
    results = [{name: _took(command) for name, command in commands.items()} for _ in range(rounds)]
    return {
        name: Took(median(each[name].wall for each in results), median(each[name].cpu for each in results))
        for name in commands
    }


def _spent(task: Callable[[], object]) -> float:
    start = time.process_time()
    task()
    return time.process_time() - start


def _parts(folder: Path, rounds: int) -> dict[str, float]:
    """Return what each part of linting takes of the processor, by loading; one part includes those before it."""
    from loftet.lint.run import lint  # noqa: PLC0415 # the process that only loads should not pay for it
    from loftet.reading.files import Source  # noqa: PLC0415
    from loftet.reading.limits import Limits  # noqa: PLC0415
    from loftet.reading.shelf import read_file  # noqa: PLC0415
    from loftet.reading.tree import parse  # noqa: PLC0415

    sources = [Source(path.as_posix(), path.read_bytes(), "") for path in sorted(folder.rglob("*.yaml"))]
    day, limits = date.fromisoformat(corpus.TODAY), Limits()
    tasks: dict[str, Callable[[], object]] = {
        "parsing": lambda: [parse(source.content, source.path, limits).findings for source in sources],
        "+ schema": lambda: [read_file(source, limits).findings for source in sources],
        "+ rules": lambda: [None for _ in lint((read_file(source, limits) for source in sources), day)],
    }
    gc.freeze()
    found: dict[str, list[float]] = {name: [] for name in tasks}
    for _ in range(rounds):
        load = _spent(lambda: _load(folder))
        for name, task in tasks.items():
            found[name].append(_spent(task) / load)
    return {name: median(ratios) for name, ratios in found.items()}


def _show(name: str, value: float | str) -> None:
    print(f"{name:62} {value if isinstance(value, str) else f'{value:.3f}':>10}", flush=True)


def _show_all(took: Mapping[str, Took]) -> None:
    load = took[LOAD]
    _show(f"{ONE} ÷ load, processor time", took[ONE].cpu / load.cpu)
    _show(f"{TWO} ÷ load, processor time of all", took[TWO].cpu / load.cpu)
    _show(f"{TWO} ÷ load, wall", took[TWO].wall / load.wall)
    _show("two processes ÷ one, wall", took[TWO].wall / took[ONE].wall)
    for peer in ("yamllint", "check-jsonschema"):
        if peer not in took:
            _show(f"{peer} is not installed", "left out")
            continue
        for lint in (ONE, TWO):
            _show(f"{lint} ÷ {peer}, wall", f"1/{took[peer].wall / took[lint].wall:.1f}")
    _show("load, seconds of processor time", load.cpu)


def main() -> None:
    """Measure and print, or load the files for the process that measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=2900)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peers", help="the folder with yamllint and check-jsonschema, if they aren't on the path")
    parser.add_argument("--load", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.load:
        _load(arguments.load)
        return
    for name, defective in (("clean", 0.0), ("5 % defective", corpus.DEFECTIVE)):
        with tempfile.TemporaryDirectory() as folder:
            list(corpus.write(Path(folder), arguments.files, defective))
            print(f"{arguments.files} files, {name}")
            _show_all(_compare(_commands(Path(folder), arguments.peers), arguments.rounds))
            for part, ratio in _parts(Path(folder), arguments.rounds).items():
                _show(f"{part} ÷ load, processor time", ratio)


if __name__ == "__main__":
    main()
