"""A result in a file is there whole or not at all."""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from runs import here, start
from test_terminal import terminal, written

from loftet.cli.deliver import delivering
from loftet.errors import CannotRunError


def deliver(text: str, output: Path | None) -> str:
    console = terminal(color=True)
    with delivering(console, output) as given:
        given.document(text)
        given.result(("slut", "bold"))
    return written(console)[0]


@pytest.mark.parametrize("output", [None, Path("-")])
def test_without_a_file_the_result_goes_to_standard_output(output: Path | None) -> None:
    assert deliver("å\n", output) == "å\n\x1b[1mslut\x1b[0m\n"


def test_a_file_is_utf_8_with_plain_line_feeds_and_no_colour(tmp_path: Path) -> None:
    assert deliver("å\n", tmp_path / "resultat.txt") == ""
    assert (tmp_path / "resultat.txt").read_bytes() == "å\nslut\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["resultat.txt"]


def test_a_file_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    file = tmp_path / "resultat.txt"
    file.write_text("gammalt", encoding="utf-8")
    file.chmod(0o640)
    deliver("nytt\n", file)
    assert file.read_text(encoding="utf-8") == "nytt\nslut\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640 or os.name == "nt"


def test_the_same_result_leaves_the_file_untouched(tmp_path: Path) -> None:
    deliver("x\n", tmp_path / "a")
    before = (tmp_path / "a").stat()
    deliver("x\n", tmp_path / "a")
    assert (tmp_path / "a").stat().st_mtime_ns == before.st_mtime_ns
    assert (tmp_path / "a").stat().st_ino == before.st_ino


def test_a_run_that_fails_halfway_writes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text("gammalt", encoding="utf-8")
    console = terminal()
    with suppress(KeyboardInterrupt), delivering(console, file) as given:
        given.result("halva")
        raise KeyboardInterrupt
    assert written(console)[0] == ""
    assert file.read_text(encoding="utf-8") == "gammalt"
    assert list(tmp_path.iterdir()) == [file]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("gammalt", encoding="utf-8")
    try:
        link.symlink_to(target)
    except OSError:  # Windows asks for a privilege; there a link is as rare
        return
    deliver("x\n", link)
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "x\nslut\n"


def test_a_device_is_written_to_not_replaced() -> None:
    before = Path(os.devnull).stat().st_mode
    assert start("schema", "--output", os.devnull).code == 0
    assert Path(os.devnull).stat().st_mode == before


@pytest.mark.parametrize(("place", "reason"), [("", "EISDIR"), ("saknas/a", "ENOENT"), ("fil/a", "ENOTDIR")])
def test_why_a_file_can_not_be_written(place: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "fil").touch()
    with pytest.raises(CannotRunError) as caught, delivering(terminal(), tmp_path / place) as given:
        given.result("x")
    assert caught.value.args_by_name == {"path": str(tmp_path / place), "reason": reason}


def test_the_reason_is_told_in_words(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    done = here(capsys, "schema", "-o", str(tmp_path), "--lang", "sv")
    assert (done.code, done.out) == (2, "")
    assert done.err.splitlines()[0] == f"Fel: Det går inte att skriva till ”{tmp_path}”: det är en mapp."


def test_the_schema_in_a_file_is_the_schema_on_the_screen(tmp_path: Path) -> None:
    assert start("schema", "-o", str(tmp_path / "schema.json")).out == ""
    assert (tmp_path / "schema.json").read_text(encoding="utf-8") == start("schema").out


@pytest.mark.parametrize("name", ["a.yaml", "A.YML", "ny.yaml"])
def test_a_record_is_never_overwritten(name: str, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("loftet: 1\n", encoding="utf-8")
    with pytest.raises(CannotRunError, match="output-is-record"), delivering(terminal(), tmp_path / name) as given:
        given.result("x")
    assert [path.name for path in tmp_path.iterdir()] == ["a.yaml"]
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == "loftet: 1\n"


@pytest.mark.skipif(sys.platform == "win32", reason="links ask for a privilege there, and there are no such pipes")
def test_a_record_behind_a_link_and_a_pipe_that_nobody_reads(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("loftet: 1\n", encoding="utf-8")
    (tmp_path / "link.txt").symlink_to("a.yaml")
    os.mkfifo(tmp_path / "pipe")
    told = {"link.txt": "ser ut att vara en löftesfil", "pipe": "ingen läser ur röret"}
    for name, words in told.items():
        done = start("schema", "-o", str(tmp_path / name), LOFTET_LANG="sv")
        assert done.code == 2
        assert words in done.err
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == "loftet: 1\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes there")
def test_a_pipe_that_is_read_gets_the_result(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    deliver("x\n", tmp_path / "pipe")
    assert os.read(reader, 100) == b"x\nslut\n"
    os.close(reader)
