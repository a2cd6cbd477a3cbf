"""Starting is quick, because nothing is imported before it is needed."""

import subprocess
import sys

import pytest
from runs import EVERY_PAGE, environment, start

from loftet import __version__

HEAVY = {"pydantic", "jinja2", "rich", "yaml", "babel"}

REPORT = """
import sys
from loftet.__main__ import main
main()
print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""


def imported(*args: str) -> set[str]:
    command = [sys.executable, "-c", REPORT, *args]
    done = subprocess.run(command, capture_output=True, check=True, env=environment(), encoding="utf-8")
    return set(done.stderr.splitlines()[-1].split())


def test_the_version_is_told_without_the_frame() -> None:
    assert "typer" not in imported("--version")


@pytest.mark.parametrize("page", EVERY_PAGE, ids=" ".join)
def test_help_imports_nothing_heavy(page: list[str]) -> None:
    assert not imported(*page) & HEAVY


@pytest.mark.parametrize("args", [["--version"], ["--lang", "en", "--version"]])
def test_the_version_is_the_result(args: list[str]) -> None:
    done = start(*args)
    assert (done.code, done.out.split(), done.err) == (0, ["loftet", __version__], "")
