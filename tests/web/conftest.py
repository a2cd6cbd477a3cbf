"""The browser, started once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from web.browser import launch
from web.tools import absent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 - part of the dev tools only
    except ImportError:
        absent("playwright")
    with sync_playwright() as playwright:
        started = launch(playwright)
        yield started
        started.close()
