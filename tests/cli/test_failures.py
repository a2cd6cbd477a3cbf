"""However a run ends, the exit code and the message tell how; a traceback is shown only when asked for."""

import errno
import re
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from runs import LOFTET, add_command, environment, here, start

from loftet import __version__
from loftet.cli.context import Run
from loftet.cli.main import Terminated
from loftet.errors import INPUT, CannotRunError

PERSONAL = "19121212-1212 \x1b[2J"


def ending(error: BaseException) -> object:
    def probe(run: Run) -> None:
        run.terminal.result("det som hanns med")
        raise error

    return probe


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (typer.Exit(1), 1, ""),
        (typer.Exit(), 0, ""),
        (CannotRunError("input-missing", exit_code=INPUT, path="a b"), 3, "Fel: ”a b” finns inte.\nGör så här: "),
        (CannotRunError("output-needed"), 2, "Fel: Det blir flera sidor"),
        (KeyboardInterrupt(), 130, "Avbrutet.\n"),
        (Terminated(), 143, "Avbrutet.\n"),
        (BrokenPipeError(), 141, ""),
    ],
    ids=repr,
)
def test_how_a_run_ends(
    error: BaseException, code: int, told: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    add_command(monkeypatch, ending(error))  # type: ignore[arg-type]
    done = here(capsys, "probe", "--lang", "sv")
    assert (done.code, done.out) == (code, "det som hanns med\n")
    assert done.err.startswith(told)
    assert bool(done.err) == bool(told)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody remove the folder that a program stands in")
@pytest.mark.parametrize(
    "args", [["lint"], ["lint", "promises"], ["report"], ["render"], ["diff", "a", "b"], ["record"]]
)
def test_a_working_folder_that_is_gone_is_no_bug(args: list[str], tmp_path: Path) -> None:
    folder = tmp_path / "borta"
    folder.mkdir()
    command = [
        sys.executable,
        "-c",
        "import os, sys; os.rmdir(os.getcwd()); from loftet.__main__ import main; sys.exit(main())",
    ]
    changed = environment(LOFTET_LANG="sv", PYTHONSAFEPATH="1")
    done = subprocess.run(
        [*command, *args], cwd=folder, env=changed, capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert done.returncode in {2, 3}
    assert done.stderr.startswith("Fel: ")
    assert "gick sönder" not in done.stderr


def test_an_interrupt_before_anything_has_begun_shows_no_traceback() -> None:
    code = (
        "import sys; from loftet.__main__ import main\n"
        "class Interrupted:\n def find_spec(*_): raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupted()); sys.exit(main())"
    )
    done = subprocess.run([sys.executable, "-c", code, "lint"], env=environment(), capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (130, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("args", [["--version"], ["--help"], ["schema"]])
def test_a_full_disk_is_told_of(args: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*LOFTET, *args], env=environment(LOFTET_LANG="sv"), stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert done.stderr.decode().startswith("Fel: Det går inte att skriva ut resultatet: disken är full.\n")
    assert b"Exception" not in done.stderr


@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO, errno.ESTALE, errno.EHOSTDOWN])
def test_what_the_system_keeps_from_us_is_named(
    number: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    add_command(monkeypatch, ending(OSError(number, "No", "hemlig/\x1b[2Jmapp")))  # type: ignore[arg-type]
    done = here(capsys, "probe", "--lang", "sv")
    assert done.code == 3
    assert done.err.startswith("Fel: Det går inte att komma åt ”hemlig/\\x1b[2Jmapp”.\nGör så här: ")
    assert "Traceback" not in done.err
    assert "Traceback" in here(capsys, "probe", "--debug").err


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_bug_is_reported_without_anything_from_the_user(
    language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    add_command(monkeypatch, ending(ZeroDivisionError(PERSONAL)))  # type: ignore[arg-type]
    done = here(capsys, "probe", "--lang", language)
    assert done.code == 70
    assert "19121212" not in done.err
    assert "Traceback" not in done.err
    assert "https://github.com/loftet/loftet/issues" in done.err
    facts = done.err.splitlines()[-1]
    assert re.fullmatch(rf"loftet {__version__}, Python \S+, \S+, \w+ -: ZeroDivisionError \w+ cli/\w+\.py:\d+", facts)


def test_a_bug_names_the_command_but_not_its_arguments(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("loftet.cli.schema.delivering", None)
    done = here(capsys, "schema", "-o", str(tmp_path / "Anna Andersson"), "--lang", "sv")
    assert done.code == 70
    assert "kommando schema: TypeError i cli/schema.py:" in done.err
    assert "Anna" not in done.err


def test_debug_shows_a_traceback_made_harmless(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    add_command(monkeypatch, ending(ZeroDivisionError(PERSONAL)))  # type: ignore[arg-type]
    done = here(capsys, "probe", "--debug")
    assert done.code == 70
    assert "Traceback" in done.err
    assert "\\x1b[2J" in done.err
    assert "\x1b" not in done.err


@pytest.mark.parametrize("options", [[], ["--color", "always"]])
@pytest.mark.parametrize("args", [["--help"], ["schema"], ["schema", "--help"]])
def test_a_reader_who_has_left_is_no_error(args: list[str], options: list[str]) -> None:
    with subprocess.Popen(
        [*LOFTET, *args, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("args", [["--help"], ["schema"], ["schema", "--color", "always"]])
def test_a_full_disk_is_told(args: list[str]) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        env = environment(PYTHONUTF8="1")
        done = subprocess.run([*LOFTET, *args], stdout=full, stderr=subprocess.PIPE, check=False, env=env)
    assert done.returncode == 2
    told = re.sub(r"\x1b\[[\d;]*m", "", done.stderr.decode())
    assert told.splitlines()[0] == "Fel: Det går inte att skriva ut resultatet: disken är full."


def test_nothing_else_is_said_when_all_went_well() -> None:
    done = start("schema")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("{\n")
    assert done.out.endswith("}\n")
