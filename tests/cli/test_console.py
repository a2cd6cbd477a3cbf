"""On a real terminal, which only systems with pseudo-terminals can show."""

import os
import re
import subprocess

import pytest
from runs import LOFTET, environment

pty = pytest.importorskip("pty", reason="Windows has no pseudo-terminals")


def on_a_terminal(*args: str, **changes: str) -> str:
    """Run loftet with all its streams on a terminal and return what the terminal is sent."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*LOFTET, *args], stdin=theirs, stdout=theirs, stderr=theirs, env=environment(**{"TERM": "xterm"} | changes)
    ) as process:
        os.close(theirs)
        sent = b""
        while chunk := _read(ours):
            sent += chunk
    os.close(ours)
    assert process.returncode in {0, 2}
    return sent.decode("utf-8")


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65536)
    except OSError:  # how Linux says that nobody has the other end open any more
        return b""


@pytest.mark.parametrize(
    "changes",
    [{"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LC_ALL": "C"}, {"LC_ALL": "C.UTF-8"}],
    ids=["a locale that knows only ASCII", "UTF-8"],
)
def test_a_terminal_is_sent_utf_8(changes: dict[str, str]) -> None:
    assert "Användning:" in on_a_terminal("--help", **changes)


def test_an_encoding_set_by_hand_is_kept() -> None:
    assert "Anvandning:" in on_a_terminal("--help", PYTHONIOENCODING="ascii")


@pytest.mark.parametrize(
    ("changes", "colored"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False), ({"CI": "true"}, False)],
    ids=str,
)
def test_colour_on_a_terminal(changes: dict[str, str], colored: bool) -> None:
    assert ("\x1b[1;31mFel:" in on_a_terminal("schem", **changes)) == colored


def test_a_hostile_word_sends_nothing_but_our_own_colours() -> None:
    sent = on_a_terminal("\x1b]52;c;Zm9v\x07\x9b31m\u202e[/nope][link=x]\n::error::x")
    assert not re.search(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u202e]", re.sub(r"\x1b\[[\d;]*m", "", sent))
    assert not re.search(r"(?m)^\s*::", sent)
