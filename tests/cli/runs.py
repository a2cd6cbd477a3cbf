"""Runs loftet as users do, in a process and an environment of its own, or inside the test to see what it does."""

import inspect
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

import loftet
from loftet.cli import app
from loftet.cli.main import run
from loftet.output import texts
from loftet.output.texts import LANGUAGES

LOFTET = [sys.executable, "-m", "loftet"]
EVERY_PAGE = [["--help"], *([command, "--help"] for command in app.COMMANDS)]


@dataclass(frozen=True)
class Outcome:
    """What came of a run."""

    code: int
    out: str
    err: str


def environment(**changes: str) -> dict[str, str]:
    """An environment where nothing is said of language, colour or encoding but what the test says."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP", "XDG_CACHE_HOME") if name in os.environ}
    return kept | {"PYTHONPATH": str(Path(loftet.__file__).parents[1]), "PYTHONWARNINGS": "error"} | changes


def start(*args: str | bytes, encoding: str = "utf-8", **changes: str) -> Outcome:
    """Run loftet in a process of its own, its streams led into pipes."""
    done = subprocess.run([*LOFTET, *args], capture_output=True, check=False, env=environment(**changes), timeout=60)
    return Outcome(done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding))


def here(capsys: pytest.CaptureFixture[str], *args: str) -> Outcome:
    """Run loftet inside this process."""
    code = run(args)
    captured = capsys.readouterr()
    return Outcome(code, captured.out, captured.err)


def add_command(monkeypatch: pytest.MonkeyPatch, function: Callable[..., None]) -> None:
    """Let loftet have one more command for the length of a test, called ``probe``."""
    module = ModuleType("loftet.cli.probe")
    vars(module)["probe"] = function
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(app, "COMMANDS", (*app.COMMANDS, "probe"))
    for language in LANGUAGES:
        for key in (
            "probe.help",
            "probe.examples",
            *(f"option.{name}" for name in inspect.signature(function).parameters),
        ):
            monkeypatch.setitem(texts._table(language, "cli"), key, "x")
