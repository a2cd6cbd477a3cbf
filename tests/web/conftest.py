"""The browser, started once, and its window, which shows one page after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from web.browser import launch
from web.tools import absent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page


@pytest.fixture(scope="session")
def window() -> Iterator[Page]:
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 - part of the dev tools only
    except ImportError:
        absent("playwright")
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser.new_context(locale="sv-SE").new_page()
        browser.close()
