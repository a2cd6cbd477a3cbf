"""The arguments and options that commands share."""

from pathlib import Path

import pytest
from runs import add_command, here

from loftet.cli.context import Run
from loftet.cli.options import expanded


def test_patterns_are_filled_in_sorted_and_the_rest_left_alone(tmp_path: Path) -> None:
    for name in ("b.yaml", "a.yaml", "c.txt", "[x].yaml"):
        (tmp_path / name).touch()
    found = expanded([tmp_path / "?.yaml", tmp_path / "[x].yaml", tmp_path / "*.json", Path("-")])
    assert found == [tmp_path / "a.yaml", tmp_path / "b.yaml", tmp_path / "[x].yaml", tmp_path / "*.json", Path("-")]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("probe", ["talk"]),
        ("probe -v", ["talk", "detail"]),
        ("--verbose probe", ["talk", "detail"]),
        ("-q probe", []),
        ("probe --quiet", []),
        ("-q probe -v", []),
    ],
)
def test_common_options_count_before_and_after_the_command(
    line: str, said: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def probe(run: Run) -> None:
        run.terminal.result("result")
        run.terminal.talk("talk")
        run.terminal.detail("detail")

    add_command(monkeypatch, probe)
    done = here(capsys, *line.split())
    assert (done.code, done.out, done.err.split()) == (0, "result\n", said)
