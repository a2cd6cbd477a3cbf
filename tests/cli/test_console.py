"""On a real terminal, which only systems with pseudo-terminals can show."""

import os
import re
import struct
import subprocess
from pathlib import Path

import pytest
from runs import LOFTET, environment, start

fcntl = pytest.importorskip("fcntl", reason="Windows has no pseudo-terminals")
termios = pytest.importorskip("termios", reason="Windows has no pseudo-terminals")
pty = pytest.importorskip("pty", reason="Windows has no pseudo-terminals")


RECORD = Path(__file__).parents[2] / "promises" / "jonkoping" / "2016.yaml"


def on_a_terminal(*args: str, columns: int = 0, **changes: str) -> str:
    """Run loftet with all its streams on a terminal and return what the terminal is sent."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
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


def test_sentences_end_between_words_within_the_window() -> None:
    shown = on_a_terminal("lint", str(RECORD), "--lang", "sv", COLUMNS="80", NO_COLOR="1").replace("\r\n", "\n")
    assert max(map(len, shown.splitlines())) < 80
    assert "    Är det oklart hur det gick, skriv det.\n" in shown


def test_the_window_itself_is_asked_how_wide_it_is() -> None:
    shown = on_a_terminal("rule", "LFT506", "--lang", "sv", columns=60, NO_COLOR="1")
    assert max(len(line) for line in shown.splitlines() if "http" not in line) < 60


@pytest.mark.parametrize("columns", ["30", "1000"])
def test_lines_are_neither_very_short_nor_very_long(columns: str) -> None:
    shown = on_a_terminal("rule", "LFT506", "--lang", "sv", COLUMNS=columns, NO_COLOR="1")
    assert 30 < max(len(line) for line in shown.splitlines() if "http" not in line) < 100


def test_a_file_written_from_a_terminal_is_as_from_a_pipe(tmp_path: Path) -> None:
    args = ("lint", str(RECORD), "--lang", "sv", "-o", str(tmp_path / "svar"))
    on_a_terminal(*args, COLUMNS="40")
    from_a_terminal = (tmp_path / "svar").read_bytes()
    start(*args)
    assert (tmp_path / "svar").read_bytes() == from_a_terminal


DENSE = """\
loftet: 1
id: exempel-2026
titel: Exempel
period: 2026
område: {delområden: [Exempelstan]}
parter: {kommunen: {namn: Exempels kommun, typ: kommun}}
löften: [{id: a, löfte: "Vi ska se till att alla som bor här känner sig trygga, och utveckla samverkan med andra."}]
"""


def test_carets_stand_under_what_they_mark_in_a_narrow_window(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(DENSE, encoding="utf-8")
    shown = on_a_terminal(
        "lint", str(tmp_path), "--select", "LFT702", "--no-cache", "--lang", "sv", COLUMNS="60", NO_COLOR="1"
    )
    *_, marked, carets = re.findall(r"(?m)^ *\d* \| (.*)$", shown.replace("\r\n", "\n"))
    assert marked[carets.index("^") : len(carets)] == "utveckla samverkan"
    assert len(f" 7 | {marked}") < 60
