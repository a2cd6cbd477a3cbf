"""The charts of reports: a picture each, which says in words what it shows, and the same words stand beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from web.browser import visit
from web.tools import loftet

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page


def test_a_chart_says_what_it_shows(window: Page, tmp_path: Path) -> None:
    page = tmp_path / "summary.html"
    loftet("report", "docs/exempel/uppfoljning.yaml", "--as-of", "2026-02-01", "-f", "html", "-o", page)
    with visit(window, page) as opened:
        charts = opened.page.locator("figure").all()
        said = [chart.get_by_role("img").locator("desc").text_content() or "" for chart in charts]
        beside = [chart.locator("li").all_text_contents() for chart in charts]
    assert len(charts) == 5
    for description, lines in zip(said, beside, strict=True):
        assert len(lines) == 2
        assert all(line.partition(": ")[2] in description for line in lines)
