"""The pages of ``loftet report``: valid, and they read well on every screen and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from web import checks, validators
from web.browser import View, visit
from web.tools import loftet

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

EXAMPLE = "docs/exempel/uppfoljning.yaml"
SEVERAL = "tests/cases/report/kommuner/norra.yaml"
REPORTS = {
    **{view: (EXAMPLE, "--view", view) for view in ("summary", "residents", "owed", "missing", "trace", "overview")},
    "english": (EXAMPLE, "--lang", "en"),
    "tertial": (EXAMPLE, "--tertial", "2025-T2"),
    "shipped": ("promises",),
    "shipped-overview": ("promises", "--view", "overview"),
    "municipalities": (SEVERAL,),
    "municipalities-explained": (SEVERAL, "--explain", "patruller"),
    "municipalities-overview": ("promises", SEVERAL, "--view", "overview", "--by", "municipality"),
}


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("reports")
    single = [made(folder / f"{name}.html", *arguments) for name, arguments in REPORTS.items()]
    made(folder / "every", EXAMPLE, SEVERAL)
    return [*single, *sorted((folder / "every").glob("*.html"))]


def made(page: Path, *arguments: str) -> Path:
    loftet("report", *arguments, "--as-of", "2026-02-01", "-f", "html", "-o", page)
    return page


@pytest.mark.parametrize("validate", [validators.nu, validators.html_validate])
def test_valid(pages: list[Path], validate: validators.Validate) -> None:
    problems = validate(pages)
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("check", [checks.on_screens, checks.on_paper])
def test_reads_well(window: Page, pages: list[Path], check: checks.Check) -> None:
    problems = [problem for page in pages for problem in check(window, page)]
    assert not problems, "\n".join(problems)


LONG = """\
loftet: 1
id: exempelby-2026
titel: Påhittat löfte
period: 2026
område: {delområden: Exempelby}
parter: {polisen: {namn: Polisen, typ: polis}}
löften:
  - id: trafik
    löfte: Trafiksäkerheten kring skolorna ska bli bättre
    aktiviteter: [{id: kontroller, aktivitet: Trafiksäkerhetskontroller vid skolan, ansvarig: polisen}]
"""
HEIGHTS = """cells => cells.map(cell => {
  const words = [...cell.querySelectorAll('span, p')].flatMap(each => [...each.childNodes]);
  return Math.max(...words.filter(each => each.nodeType === 3).flatMap(text =>
    [...text.data.matchAll(/\\S+/g)].map(word => {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      return range.getClientRects().length;
    })));
})"""


@pytest.mark.parametrize("width", [1000, 1300])
def test_long_words_are_whole_beside_columns(window: Page, tmp_path: Path, width: int) -> None:
    (tmp_path / "lång.yaml").write_text(LONG, encoding="utf-8")
    with visit(window, made(tmp_path / "long.html", str(tmp_path / "lång.yaml"))) as opened:
        View("light", width).show(opened.page)
        assert opened.page.locator("thead").evaluate("it => getComputedStyle(it).position") == "static"  # no cards
        assert opened.page.locator("tbody th").evaluate_all(HEIGHTS) == [1, 1]
