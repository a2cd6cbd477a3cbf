"""The README shows what the program prints, and what stands in the files."""

import re
import textwrap
from pathlib import Path

import pytest

from loftet.cli.main import run

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_command_prints_what_is_shown(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("LOFTET_LANG", "sv")
    shown = re.search(r"```\n\$ loftet (.+)\n((?:.*\n)+?)```\n", README)
    assert shown
    run([*shown[1].split(), "--today", "2026-11-22"])
    assert capfd.readouterr().out == shown[2]


def test_the_lines_of_yaml_stand_in_the_file() -> None:
    shown = re.search(r"```yaml\n(.+?)```", README, re.DOTALL)
    assert shown
    lines = [line.partition(" #")[0].strip() for line in textwrap.dedent(shown[1]).splitlines()]
    there = (ROOT / "promises" / "trollhattan" / "2018.yaml").read_text(encoding="utf-8")
    assert all(line in there for line in lines)
