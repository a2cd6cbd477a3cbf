"""The line that a finding is about, with carets right under what it marks."""

import pytest

from loftet.model.finding import Span
from loftet.output.findings.excerpt import excerpt
from loftet.output.flow import cells


@pytest.mark.parametrize("text", ["löfte", "lo\u0308fte", "約束"], ids=["Swedish", "from a Mac", "wide"])
def test_carets_are_counted_in_columns(text: str) -> None:
    shown = excerpt([f"{text}: {text}"], Span(1, len(text) + 3, 1, 2 * len(text) + 3))
    assert shown is not None
    assert shown.carets == " " * (cells(text) + 2) + "^" * cells(text)


@pytest.mark.parametrize("room", [20, 40, 100])
@pytest.mark.parametrize("before", [0, 15, 90, 400])
def test_the_mark_is_in_view_however_long_the_line_and_narrow_the_window(room: int, before: int) -> None:
    shown = excerpt([f"{'x' * before}mark{'x' * 300}"], Span(1, before + 1, 1, before + 5), room)
    assert shown is not None
    assert shown.line[shown.carets.index("^") : len(shown.carets)] == "mark"
    assert len(shown.line) <= room + len("......")
