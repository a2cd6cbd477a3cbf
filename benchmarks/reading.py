"""Measure reading against PyYAML's fastest loader on made-up files; print ratios that hold on other machines too.

    python benchmarks/reading.py            # 2,900 files, and ten times as many
    python benchmarks/reading.py --files 290 --rounds 3

Every figure comes from a process of its own. Those that are divided by each other take turns, and the median of the
rounds counts. Time is processor time after imports; memory is the most that the process ever held.
"""

import argparse
import gc
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

import corpus
import yaml

from loftet.model.finding import Finding
from loftet.reading.files import Source, discover
from loftet.reading.limits import Limits
from loftet.reading.tree import parse

UNLIMITED = Limits(bytes=1 << 30, nodes=1 << 30, files=1 << 30, total_bytes=1 << 40)
GROWTH = 10
HOSTILE = {
    "nesting, 1,000,000 levels in brackets": "[" * 1_000_000,
    "nesting, 500,000 levels in lists": "- " * 500_000,
    "aliases, nine levels": "a: &a [x,x,x,x,x,x,x,x,x]\n"
    + "".join(f"{b}: &{b} [{','.join(['*' + a] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)),
    "digits, 60,000": f"a: {'9' * 60_000}\nb: {'1:' * 30_000}1\nc: *x\n",
}


def _sources(folder: str) -> Iterator[Source]:
    for source in discover([folder], Path(folder), UNLIMITED):
        if isinstance(source, Finding):
            raise SystemExit(f"{source.path}: {source.kind.name}")
        yield source


def _read_bytes(folder: str) -> None:
    for _ in _sources(folder):
        pass


def _load(folder: str) -> None:
    for path in sorted(Path(folder).rglob("*.yaml")):
        yaml.load(path.read_bytes(), yaml.CSafeLoader)


def _parse_all(folder: str) -> None:
    for source in _sources(folder):
        parse(source.content, source.path, UNLIMITED)


def _read_records(folder: str) -> None:
    from loftet.reading.shelf import read_file  # noqa: PLC0415 # the other tasks should not pay for pydantic

    for source in _sources(folder):
        found = read_file(source, UNLIMITED).findings
        if found:
            raise SystemExit(f"{source.path}: {found[0]}")


def _read_records_without_gc(folder: str) -> None:
    gc.disable()
    _read_records(folder)


TASKS: dict[str, Callable[[str], None]] = {
    "bytes": _read_bytes,
    "load": _load,
    "parse": _parse_all,
    "record": _read_records,
    "record without gc": _read_records_without_gc,
}


def _run_task(task: str, folder: str) -> None:
    """Do one task in this process and print what it took."""
    if task.startswith("record"):
        import loftet.reading.shelf  # noqa: F401, PLC0415
    start = time.process_time()
    TASKS[task](folder)
    seconds = time.process_time() - start
    print(json.dumps({"seconds": seconds, "peak": _peak_memory()}))


def _peak_memory() -> int:
    status = Path("/proc/self/status")
    if status.exists():  # Linux counts what the parent held at the fork in getrusage
        line = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _measure(task: str, folder: Path) -> dict[str, Any]:
    command = [sys.executable, __file__, "--task", task, "--folder", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8")
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def _compare(folder: Path, tasks: list[str], rounds: int) -> dict[str, dict[str, float]]:
    """Return the median of each task's figures over rounds in which the tasks take turns."""
    results = [{task: _measure(task, folder) for task in tasks} for _ in range(rounds)]
    return {task: {name: median(r[task][name] for r in results) for name in ("seconds", "peak")} for task in tasks}


def _show(name: str, value: str) -> None:
    print(f"{name:62} {value:>10}")


def _show_against_load(folder: Path, rounds: int) -> dict[str, float]:
    tasks = ["load", "bytes", "parse", "record", "record without gc"]
    figures = _compare(folder, tasks, rounds)
    for task in tasks[1:]:
        _show(f"{task} ÷ CSafeLoader load", f"{figures[task]['seconds'] / figures['load']['seconds']:.3f}")
    _show("load, seconds", f"{figures['load']['seconds']:.2f}")
    return figures["record"]


def _show_growth(small: dict[str, float], folder: Path) -> None:
    large = _measure("record", folder)
    _show(f"record, {GROWTH} times the files ÷ once", f"{large['seconds'] / small['seconds']:.2f}")
    _show("record, peak memory, once", f"{small['peak'] / 2**20:.1f} MiB")
    _show(f"record, peak memory, {GROWTH} times the files", f"{large['peak'] / 2**20:.1f} MiB")
    _show(f"parse, peak memory, {GROWTH} times the files", f"{_measure('parse', folder)['peak'] / 2**20:.1f} MiB")


def _show_one_large(folder: Path, rounds: int) -> None:
    folder.mkdir()
    (folder / "large.yaml").write_text(corpus.document(1, activities=10_000), encoding="utf-8")
    figures = _compare(folder, ["load", "parse", "record"], rounds)
    for task in ("parse", "record"):
        ratio = figures[task]["seconds"] / figures["load"]["seconds"]
        _show(f"one file of 10,000 activities, {task} ÷ load", f"{ratio:.3f}")
    _show("one file of 10,000 activities, record, peak memory", f"{figures['record']['peak'] / 2**20:.1f} MiB")


def _show_hostile() -> None:
    for name, text in HOSTILE.items():
        content = text.encode()
        start = time.process_time()
        findings = parse(content, "x", Limits()).findings
        milliseconds = (time.process_time() - start) * 1000
        _show(f"{name}: {findings[0].kind.name}", f"{milliseconds:.1f} ms")


def main() -> None:
    """Measure and print, or do one task for the process that measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=2900)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--task", choices=TASKS, help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.task:
        _run_task(arguments.task, arguments.folder)
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size in (arguments.files, arguments.files * GROWTH):
            list(corpus.write(folder / str(size), size))
        _show("files", str(arguments.files))
        record = _show_against_load(folder / str(arguments.files), arguments.rounds)
        _show_growth(record, folder / str(arguments.files * GROWTH))
        _show_one_large(folder / "large", arguments.rounds)
        _show_hostile()


if __name__ == "__main__":
    main()
