"""No console and no pipe makes loftet die of a character."""

import re
import subprocess
import sys

import pytest
from runs import EVERY_PAGE, environment, start

from loftet.cli.streams import _ascii

ENCODINGS = ["ascii", "cp1252", "cp437", "cp850", "latin-1", "utf-8", "ascii:strict", "utf-16-le"]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("args", [*EVERY_PAGE, ["granska→✓"], [b"\xff\xfe"], ["schema", "--färg"]], ids=str)
def test_every_message_survives_every_encoding(args: list[str], language: str, encoding: str) -> None:
    codec = encoding.partition(":")[0]
    done = start(*args, encoding=codec, PYTHONIOENCODING=encoding, PYTHONUTF8="1", LOFTET_LANG=language)
    assert done.code == (0 if "--help" in args else 2)
    assert "Traceback" not in done.err
    assert bool(done.out) != bool(done.err)


def test_swedish_stays_readable_in_ascii() -> None:
    done = start("schem", PYTHONIOENCODING="ascii", PYTHONUTF8="1")
    assert done.err.splitlines()[0] == 'Fel: Kommandot "schem" finns inte.'
    assert done.err.splitlines()[1].startswith("Gor sa har: ")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_a_document_has_the_same_bytes_everywhere(encoding: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "loftet", "schema"],
        capture_output=True,
        check=True,
        env=environment(PYTHONIOENCODING=encoding),
    )
    assert "löften".encode() in done.stdout
    assert b"\r" not in done.stdout


@pytest.mark.parametrize(
    ("character", "stand_in"),
    [
        ("–", "-"),
        ("”", '"'),
        ("→", "->"),
        ("å", "a"),
        ("Ö", "O"),
        ("é", "e"),
        ("½", "\\xbd"),
        ("≠", "\\u2260"),
        ("字", "\\u5b57"),
        ("\udcff", "\\udcff"),
        ("😀", "\\U0001f600"),
    ],
)
def test_a_stand_in_never_changes_the_meaning(character: str, stand_in: str) -> None:
    assert _ascii(character) == stand_in


def test_a_closed_stream_is_no_error() -> None:
    code = "import sys; sys.stdout = sys.stderr = None; from loftet.cli.main import run; sys.exit(run(['--help']))"
    assert subprocess.run([sys.executable, "-c", code], check=False, env=environment()).returncode == 0


@pytest.mark.parametrize("args", [["lint", "-"], ["render", "-"], ["report", "-"], ["record"]])
def test_without_standard_input_there_is_nothing_to_read(args: list[str]) -> None:
    code = "import sys; sys.stdin = None; from loftet.cli.main import run; sys.exit(run(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", code, *args], check=False, capture_output=True, env=environment(), timeout=60
    )
    assert done.returncode in {1, 2, 3}
    assert done.stderr or done.stdout


@pytest.mark.parametrize("columns", ["0", "1", "-1", "1000000000", "många"])
def test_a_terminal_of_an_odd_width_is_written_to_all_the_same(columns: str) -> None:
    painted = start("lint", "finns-inte", COLUMNS=columns, FORCE_COLOR="1", LOFTET_LANG="sv").err
    assert re.sub(r"\x1b\[[0-9;]*m", "", painted).startswith("Fel: ”finns-inte” finns inte.\n")
    assert start("lint", "--help", COLUMNS=columns).code == 0
