"""Every page that ``loftet render`` makes: valid, accessible, still, silent and whole, on screens and on paper."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from web import checks, validators
from web.browser import declared_policy, visit
from web.tools import ROOT, loftet

if TYPE_CHECKING:
    from playwright.sync_api import Page

SAMPLES = Path(__file__).parent / "samples"
RECORDS = [
    *sorted((ROOT / "promises").rglob("*.yaml")),
    ROOT / "docs" / "exempel" / "uppfoljning.yaml",
    ROOT / "tests" / "render" / "full.yaml",
]
"""What ships, an example that has been followed up, and a record with something under every key."""

SITES: dict[str, tuple[str | Path, ...]] = {
    "shipped": (),
    "english": ("--lang", "en"),
    "roles": ("--table", "roles"),
    "tertials": ("--table", "tertials"),
    "goals": ("--table", "goals"),
    "names": ("--names",),
    "own-templates": ("--templates", SAMPLES / "templates"),
}
"""The ways to make whole pages, and their options."""

PASTED = ("pasted", "pasted-styled")
"""The folders of fragments: without and with the style sheet that comes with them."""

CMS_STYLE = """\
body { font-size: 1.125rem; line-height: 1.6; overflow-wrap: anywhere; }
th, td { text-align: start; vertical-align: top; }
"""


@pytest.fixture(scope="session")
def whole_pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """All records in every way; a page that came out the same before is left out."""
    folder = tmp_path_factory.mktemp("pages")
    made = [page for name, options in SITES.items() for page in rendered(folder / name, *options)]
    return list({page.read_bytes(): page for page in reversed(made)}.values())


@pytest.fixture(scope="session")
def pages(whole_pages: list[Path], tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Whole pages, and fragments pasted into a page, with the style sheet that comes with them and without it."""
    folder = tmp_path_factory.mktemp("fragments")
    plain, styled = (folder / name for name in PASTED)
    return [
        *whole_pages,
        *(pasted(page, CMS_STYLE) for page in rendered(plain, "--fragment")),
        *(pasted(page, CMS_STYLE + style_beside(page)) for page in rendered(styled, "--fragment")),
    ]


def rendered(folder: Path, *options: str | Path) -> list[Path]:
    loftet("render", *RECORDS, "-f", "html", "-o", folder, *options)
    pages = sorted(folder.glob("*.html"))
    assert len(pages) == len(RECORDS) + 1  # the index
    return pages


def style_beside(page: Path) -> str:
    return (page.parent / "loftet.css").read_text(encoding="utf-8")


def pasted(page: Path, style: str) -> Path:
    """Put a fragment where a content management system would: in a page of its own, under that page's heading."""
    style = style.strip()
    parts = {
        "DIGEST": b64encode(sha256(style.encode()).digest()).decode(),
        "STYLE": style,
        "FRAGMENT": page.read_text(encoding="utf-8"),
    }
    html = (SAMPLES / "cms.html").read_text(encoding="utf-8")
    for name, part in parts.items():
        html = html.replace(name, part)
    page.write_text(html, encoding="utf-8")
    return page


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


@pytest.mark.parametrize("site", [*SITES, *PASTED])
@pytest.mark.parametrize("check", [checks.on_screens, checks.on_paper])
def test_reads_well(window: Page, pages: list[Path], check: checks.Check, site: str) -> None:
    chosen = [page for page in pages if page.parent.name == site]
    assert chosen
    problems = [problem for page in chosen for problem in check(window, page)]
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("name", ["index.html", "trollhattan-2018.html"])
def test_first_tab_skips_to_the_content(window: Page, whole_pages: list[Path], name: str) -> None:
    page = next(page for page in whole_pages if page.parent.name == "shipped" and page.name == name)
    with visit(window, page) as opened:
        opened.page.keyboard.press("Tab")
        box = opened.page.locator(":focus").bounding_box()
        assert box
        assert min(box["x"], box["y"]) >= 0
        opened.page.keyboard.press("Enter")
        assert opened.page.locator("main:target").count() == 1
