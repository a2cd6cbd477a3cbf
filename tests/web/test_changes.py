"""The pages of ``loftet diff``: valid, and accessible on every screen, like those of the documents."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from web import checks, validators
from web.browser import View, visit

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CASES = Path(__file__).parents[1] / "cases" / "diff"
NAMES = ("målet-flyttat-när-utfallet-kom", "målet-sänkt-med-beslut", "nästa-period", "bara-layout")


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("changes")
    return [page for name in NAMES for page in (made(folder, name, "sv"), made(folder, name, "en"))]


def made(folder: Path, name: str, language: str) -> Path:
    page = folder / f"{NAMES.index(name)}-{language}.html"
    versions = [CASES / name / "gammal.yaml", CASES / name / "ny.yaml"]
    command = [sys.executable, "-m", "loftet", "diff", *versions, "-f", "html", "--lang", language, "-o", page]
    subprocess.run(command, check=True, timeout=60)
    return page


@pytest.mark.parametrize("validate", [validators.nu, validators.html_validate])
def test_valid(pages: list[Path], validate: validators.Validate) -> None:
    problems = validate(pages)
    assert not problems, "\n".join(problems)


def test_accessible_on_every_screen(browser: Browser, pages: list[Path]) -> None:
    problems = []
    for page in pages:
        with visit(browser, page) as opened:
            for view in (View("light", 320), View("dark", 1280)):
                view.show(opened.page)
                problems += [f"{page.name} ({view}): {found}" for found in checks.sideways(opened.page)]
                problems += [f"{page.name} ({view}): {found}" for found in checks.axe(opened.page)]
            problems += [*checks.active(opened.page), *opened.problems]
    assert not problems, "\n".join(problems)
