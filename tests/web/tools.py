"""The programs that these tests run, and what happens where one is missing."""

import os
import shutil
from contextlib import chdir
from pathlib import Path
from typing import NoReturn

import pytest

from loftet.cli.main import run

ROOT = Path(__file__).parents[2]
NODE_MODULES = Path(__file__).parent / "node_modules"


def loftet(*arguments: str | Path) -> None:
    """Run loftet at the root of the project."""
    with chdir(ROOT):
        assert run([str(argument) for argument in arguments]) == 0


def program(*names: str) -> str:
    """Return the path of the first program on this machine that has one of these names."""
    return next(filter(None, map(shutil.which, names)), None) or absent(" or ".join(names))


def node_package(path: str) -> Path:
    """Return a file below node_modules/."""
    file = NODE_MODULES / path
    return file if file.is_file() else absent(f"{path} (run `npm install` in tests/web)")


def absent(what: str) -> NoReturn:
    """Skip the test; where the checks promise to have every tool, fail it."""
    reason = f"needs {what}"
    if os.environ.get("LOFTET_REQUIRE_TOOLS") == "1":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
