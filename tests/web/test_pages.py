"""Every page that loftet makes: valid, accessible, still, silent and whole, on screens large and small and on paper."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from web import checks, validators
from web.browser import View, declared_policy, visit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Browser

ROOT = Path(__file__).parents[2]
SAMPLES = Path(__file__).parent / "samples"
PASTED = "pasted"
SITES: dict[str, tuple[str | Path, ...]] = {
    "shipped": (),
    "english": ("--lang", "en"),
    "roles": ("--table", "roles"),
    "tertials": ("--table", "tertials"),
    "goals": ("--table", "goals"),
    "own-templates": ("--templates", SAMPLES / "templates"),
    PASTED: ("--fragment",),
}
"""The ways to make pages, and their options."""

SCREENS = [View("light", 320), View("light", 1280), View("dark", 320), View("dark", 1280)]
FORCED_COLORS = [View("light", 320, forced_colors="active"), View("dark", 1280, forced_colors="active")]
PAPER = View("light", 680, media="print")  # as wide as A4 less its margins


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """All shipped promises, rendered in every way; a page that came out the same before is left out."""
    folder = tmp_path_factory.mktemp("pages")
    made = [page for site in SITES for page in render(folder / site, SITES[site])]
    return list({page.read_bytes(): page for page in reversed(made)}.values())


@pytest.fixture(scope="session")
def whole_pages(pages: list[Path]) -> list[Path]:
    return [page for page in pages if page.parent.name != PASTED]


def render(folder: Path, options: Sequence[str | Path]) -> list[Path]:
    """Render all shipped promises as a user does."""
    command = [sys.executable, "-m", "loftet", "render", "promises", "-f", "html", "-o", folder, *options]
    subprocess.run(command, cwd=ROOT, check=True, timeout=120)
    made = sorted(folder.glob("*.html"))
    assert len(made) == len(list((ROOT / "promises").rglob("*.yaml"))) + 1
    if folder.name == PASTED:
        for page in made:
            paste(page)
    return made


def paste(page: Path) -> None:
    """Put a fragment where a content management system would: in a page of its own, under that page's heading."""
    around = (SAMPLES / "cms.html").read_text(encoding="utf-8")
    page.write_text(around.replace("FRAGMENT", page.read_text(encoding="utf-8")), encoding="utf-8")


def told(page: Path, view: View, problems: Sequence[str]) -> list[str]:
    return [f"{page.parent.name}/{page.name} ({view}): {problem}" for problem in problems]


@pytest.mark.parametrize("validate", [validators.nu, validators.html_validate])
def test_valid(pages: list[Path], validate: validators.Validate) -> None:
    problems = validate(pages)
    assert not problems, "\n".join(problems)


def test_policy_lets_nothing_but_the_style_sheet_through(whole_pages: list[Path]) -> None:
    for page in whole_pages:
        policy = declared_policy(page.read_text(encoding="utf-8"))
        style = policy.pop("style-src")
        assert policy == {"default-src": "'none'", "base-uri": "'none'", "form-action": "'none'"}
        assert style.startswith("'sha256-")
        assert " " not in style


def test_accessible_still_and_silent_on_every_screen(browser: Browser, pages: list[Path]) -> None:
    problems = []
    for page in pages:
        with visit(browser, page) as opened:
            for view in SCREENS + FORCED_COLORS:
                view.show(opened.page)
                problems += told(page, view, checks.sideways(opened.page))
                if view in SCREENS:  # with forced colours the contrast is the reader's own
                    problems += told(page, view, checks.axe(opened.page))
            problems += told(page, view, checks.active(opened.page) + opened.problems)
    assert not problems, "\n".join(problems)


def test_whole_on_paper(browser: Browser, pages: list[Path]) -> None:
    problems = []
    for page in pages:
        with visit(browser, page) as opened:
            PAPER.show(opened.page)
            problems += told(page, PAPER, checks.sideways(opened.page) + checks.hidden(opened.page))
            assert opened.page.pdf(prefer_css_page_size=True).startswith(b"%PDF-")
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("name", ["index.html", "trollhattan-2018.html"])
def test_first_tab_skips_to_the_content(browser: Browser, whole_pages: list[Path], name: str) -> None:
    page = next(page for page in whole_pages if page.parent.name == "shipped" and page.name == name)
    with visit(browser, page) as opened:
        opened.page.keyboard.press("Tab")
        box = opened.page.locator(":focus").bounding_box()
        assert box
        assert min(box["x"], box["y"]) >= 0
        opened.page.keyboard.press("Enter")
        assert opened.page.locator("main:target").count() == 1
