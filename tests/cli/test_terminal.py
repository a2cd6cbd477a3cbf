"""The result goes to standard output and talk to standard error, in colour only where that is wanted."""

import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runs import start

from loftet.output.terminal import Terminal, wants_color
from loftet.output.texts import Texts

RED = "\x1b[1;31m"


class Stream(io.TextIOWrapper):
    """A stream in memory that may claim to be a terminal."""

    def __init__(self, *, tty: bool = False) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", errors="backslashreplace", newline="")
        self.tty = tty

    def isatty(self) -> bool:
        return self.tty

    def written(self) -> str:
        self.flush()
        assert isinstance(self.buffer, io.BytesIO)
        return self.buffer.getvalue().decode()


def terminal(*, color: bool = False, quiet: bool = False, verbose: bool = False) -> Terminal:
    return Terminal(Texts("sv"), Stream(), Stream(), out_color=color, err_color=color, quiet=quiet, verbose=verbose)


def written(terminal: Terminal) -> tuple[str, str]:
    assert isinstance(terminal.out, Stream)
    assert isinstance(terminal.err, Stream)
    return terminal.out.written(), terminal.err.written()


@pytest.mark.parametrize(
    ("quiet", "verbose", "said"),
    [
        (False, False, "talk\nerror\n"),
        (False, True, "talk\ndetail\nerror\n"),
        (True, False, "error\n"),
        (True, True, "error\n"),
    ],
)
def test_quiet_and_verbose_concern_talk_only(quiet: bool, verbose: bool, said: str) -> None:
    console = terminal(quiet=quiet, verbose=verbose)
    console.result("result")
    console.talk("talk")
    console.detail("detail")
    console.error("error")
    assert written(console) == ("result\n", said)


@pytest.mark.parametrize("say", [Terminal.talk, Terminal.error])
def test_the_streams_keep_their_order_where_they_meet(say: Callable[..., None], tmp_path: Path) -> None:
    with (tmp_path / "log").open("w", encoding="utf-8") as out, (tmp_path / "log").open("a", encoding="utf-8") as err:
        console = Terminal(Texts("sv"), out, err)
        console.result("first")
        say(console, "second")
    assert (tmp_path / "log").read_text(encoding="utf-8") == "first\nsecond\n"


@pytest.mark.parametrize("color", [False, True])
@given(
    pieces=st.lists(st.text(st.characters()) | st.tuples(st.text(st.characters()), st.sampled_from(["", "bold red"])))
)
def test_one_call_is_one_harmless_line(color: bool, pieces: list[str | tuple[str, str]]) -> None:
    console = terminal(color=color)
    console.result(*pieces)
    out, _ = written(console)
    line = re.sub(r"\x1b\[[\d;]*m", "", out).removesuffix("\n")
    assert line.isprintable()
    assert not line.lstrip().startswith("::")
    assert not re.search(r"##\w*\[", line)


def test_pieces_can_not_make_a_ci_command_together() -> None:
    for color in (False, True):
        console = terminal(color=color)
        console.result("##", ("[error]x", "bold"))
        console.result(":", ":error::x")
        assert written(console)[0] == "#\\x23[error]x\n\\x3a:error::x\n"


def test_markup_in_a_text_is_only_text() -> None:
    console = terminal(color=True)
    console.result(("fel", "bold red"), " [link=https://example.org]x[/link] [/nope] :smile: https://example.org 12")
    assert (
        written(console)[0]
        == f"{RED}fel\x1b[0m [link=https://example.org]x[/link] [/nope] :smile: https://example.org 12\n"
    )


def test_a_long_line_is_not_broken() -> None:
    console = terminal(color=True)
    console.result(("x", "bold"), "å " * 500)
    assert written(console)[0].count("\n") == 1


def test_a_document_is_left_as_it_is() -> None:
    console = terminal(color=True)
    console.result("first")
    console.document("::error::å\n[bold]\x1b\udcff")
    assert written(console)[0] == "first\n::error::å\n[bold]\x1b\\udcff"


@pytest.mark.parametrize(
    ("choice", "tty", "environ", "wanted"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"TERM": "dumb"}, False),
        ("auto", True, {"CI": "true"}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", False, {"FORCE_COLOR": "1"}, True),
        ("auto", False, {"FORCE_COLOR": "1", "CI": "true", "TERM": "dumb"}, True),
        ("auto", False, {"FORCE_COLOR": "0"}, False),
        ("auto", False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {"FORCE_COLOR": "1"}, False),
        ("nonsense", False, {}, False),
    ],
)
def test_when_there_is_colour(choice: str, tty: bool, environ: dict[str, str], wanted: bool) -> None:
    assert wants_color(choice, Stream(tty=tty), environ) == wanted


@pytest.mark.parametrize(
    ("args", "environ", "colored"),
    [
        ([], {}, False),
        ([], {"FORCE_COLOR": "1"}, True),
        (["--color", "always"], {}, True),
        (["--color=never"], {"FORCE_COLOR": "1"}, False),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (["--color", "always"], {"NO_COLOR": "1", "TERM": "dumb"}, True),
    ],
)
def test_colour_in_a_pipe(args: list[str], environ: dict[str, str], colored: bool) -> None:
    done = start("schem", *args, **environ)
    assert done.err.startswith(f"{RED}Fel:") == colored
    assert ("\x1b" in done.err) == colored
