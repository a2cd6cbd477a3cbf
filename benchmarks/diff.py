"""Measure ``loftet diff`` between two revisions of a made-up national corpus, and print ratios against its parts.

The yardstick is what cannot be avoided: ``git diff --name-only`` between the two, starting Python with what reading
needs, and parsing the files that changed, old and new. What is counted is the time of the processor, in all processes,
which a busy machine disturbs less than the clock; there is none to be had on Windows.

    python benchmarks/diff.py [FILES] [CHANGED]
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parent))

from corpus import write

_ROUNDS = 7
_PARSE = """
import sys
from loftet.reading.limits import Limits
from loftet.reading.versions import one_file
from pathlib import Path
for path in sys.argv[1:]:
    assert one_file(path, Path.cwd(), Limits()).document
"""


def main() -> None:
    """Make the corpus, change some of it, measure in turn and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", type=int, nargs="?", default=2900)
    parser.add_argument("changed", type=int, nargs="?", default=30)
    arguments = parser.parse_args()
    with TemporaryDirectory() as folder:
        top = Path(folder)
        paths = list(write(top / "promises", arguments.files))
        _git(top, "init", "-q")
        _commit(top)
        step = len(paths) // arguments.changed
        changed = paths[::step][: arguments.changed]
        for path in changed:
            before = path.read_text(encoding="utf-8")
            path.write_text(before.replace("minst: ", "minst: 1", 1), encoding="utf-8", newline="\n")
        _commit(top)
        _measure(top, changed)


def _measure(top: Path, changed: list[Path]) -> None:
    tasks = {
        "git diff --name-only": lambda: _git(top, "diff", "--name-only", "HEAD~1", "HEAD"),
        f"parsing {2 * len(changed)} files": lambda: _python(top, "-c", _PARSE, *map(str, changed * 2)),
        "loftet diff HEAD~1..HEAD": lambda: _python(top, "-m", "loftet", "diff", "HEAD~1..HEAD", "-f", "json"),
        "loftet diff HEAD~1 (work tree)": lambda: _python(top, "-m", "loftet", "diff", "HEAD~1", "-f", "json"),
    }
    times: dict[str, list[float]] = {name: [] for name in tasks}
    for _ in range(_ROUNDS):
        for name, task in tasks.items():
            start = _spent()
            task()
            times[name].append(_spent() - start)
    found = {name: min(taken) for name, taken in times.items()}
    least = sum(list(found.values())[:2])
    print(f"{'':32} {'CPU s':>6} {'÷ git + parsing':>16}")
    for name, taken in found.items():
        print(f"{name:32} {taken:6.2f} {taken / least:16.2f}")


def _spent() -> float:
    spent = os.times()
    return spent.children_user + spent.children_system


def _commit(top: Path) -> None:
    _git(top, "add", "-A")
    who = [part for key in ("name", "email") for part in ("-c", f"user.{key}=benchmark@exempel.se")]
    _git(top, *who, "commit", "-q", "-m", "corpus")


def _git(top: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=top, check=True, stdout=subprocess.DEVNULL)


def _python(top: Path, *arguments: str) -> None:
    source = Path(__file__).parents[1] / "src"
    environment = os.environ | {"PYTHONPATH": str(source), "PYTHONDONTWRITEBYTECODE": ""}  # compiled, as when installed
    subprocess.run([sys.executable, *arguments], cwd=top, check=True, stdout=subprocess.DEVNULL, env=environment)


if __name__ == "__main__":
    main()
