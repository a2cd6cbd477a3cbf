"""Paths with ``*`` and ``?`` mean the same on Windows, whose shells leave them as they are."""

from pathlib import Path

from loftet.cli.options import expanded


def test_patterns_are_filled_in_sorted_and_the_rest_left_alone(tmp_path: Path) -> None:
    for name in ("b.yaml", "a.yaml", "c.txt", "[x].yaml"):
        (tmp_path / name).touch()
    found = expanded([tmp_path / "?.yaml", tmp_path / "[x].yaml", tmp_path / "*.json", Path("-")])
    assert found == [tmp_path / "a.yaml", tmp_path / "b.yaml", tmp_path / "[x].yaml", tmp_path / "*.json", Path("-")]
