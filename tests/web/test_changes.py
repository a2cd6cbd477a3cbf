"""The pages of ``loftet diff``: valid, and accessible on every screen, like those of the documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from web import checks, validators
from web.tools import ROOT, loftet

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

CASES = ROOT / "tests" / "cases" / "diff"
NAMES = ("målet-flyttat-när-utfallet-kom", "målet-sänkt-med-beslut", "nästa-period", "bara-layout")


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("changes")
    return [page for name in NAMES for page in (made(folder, name, "sv"), made(folder, name, "en"))]


def made(folder: Path, name: str, language: str) -> Path:
    page = folder / f"{NAMES.index(name)}-{language}.html"
    loftet("diff", CASES / name / "gammal.yaml", CASES / name / "ny.yaml", "-f", "html", "--lang", language, "-o", page)
    return page


@pytest.mark.parametrize("validate", [validators.nu, validators.html_validate])
def test_valid(pages: list[Path], validate: validators.Validate) -> None:
    problems = validate(pages)
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("check", [checks.on_screens, checks.on_paper])
def test_reads_well(window: Page, pages: list[Path], check: checks.Check) -> None:
    problems = [problem for page in pages for problem in check(window, page)]
    assert not problems, "\n".join(problems)
