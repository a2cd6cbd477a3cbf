"""Pages opened in a window of a real browser that is cut off from every network.

The browser asks for addresses under a made-up host, and the folder's files are handed to it as the answers, under a
security policy as strict as the page itself declares. Anything else that a page asks for is refused and remembered.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING, Literal

from web.tools import program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Playwright, Route

HOST = "http://promises.invalid/"
QUIET = [
    "--no-sandbox",  # the checks run as root in a container
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND",
]
POLICY = re.compile(r'<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"', re.IGNORECASE)


@dataclass(frozen=True)
class View:
    """How a reader has set up the browser."""

    scheme: Literal["light", "dark"]
    width: int
    forced_colors: Literal["active", "none"] = "none"
    media: Literal["screen", "print"] = "screen"

    def __str__(self) -> str:
        """Return the name of the view in messages."""
        return f"{self.media} {self.width} px, {self.scheme}" + ", forced colors" * (self.forced_colors == "active")

    def show(self, page: Page) -> None:
        """Show the page in this way."""
        page.set_viewport_size({"width": self.width, "height": 800})
        page.emulate_media(media=self.media, color_scheme=self.scheme, forced_colors=self.forced_colors)


FIRST = View("light", 1280)
"""How a page is shown until its visitor wants it otherwise."""


@dataclass(frozen=True)
class Visit:
    """A page that is open, and what has gone wrong so far."""

    page: Page
    problems: list[str] = field(default_factory=list)


def launch(playwright: Playwright) -> Browser:
    """Start the machine's own Chromium."""
    return playwright.chromium.launch(executable_path=program("chromium", "google-chrome"), args=QUIET)


@contextmanager
def visit(window: Page, file: Path) -> Iterator[Visit]:
    """Open one page, its folder being the whole site."""
    opened = Visit(window)

    def answer(route: Route) -> None:
        _answer(route, file, opened.problems)

    def hear(message: ConsoleMessage) -> None:
        opened.problems.append(f"console {message.type}: {message.text}")

    def fail(error: Error) -> None:
        opened.problems.append(f"script error: {error}")

    FIRST.show(window)
    window.context.route("**/*", answer)
    window.on("console", hear)
    window.on("pageerror", fail)
    try:
        window.goto(HOST + file.name)
        yield opened
    finally:
        window.context.unroute("**/*", answer)
        window.remove_listener("console", hear)
        window.remove_listener("pageerror", fail)


def _answer(route: Route, file: Path, problems: list[str]) -> None:
    if route.request.url != HOST + file.name:
        problems.append(f"request: {route.request.url}")
        route.abort()
        return
    html = file.read_text(encoding="utf-8")
    headers = {"Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": strict_policy(html)}
    route.fulfill(body=html, headers=headers)


def declared_policy(html: str) -> dict[str, str]:
    """Return the security policy that the page carries, by directive."""
    found = POLICY.search(html)
    directives = (part.split(maxsplit=1) for part in unescape(found[1]).split(";")) if found else ()
    return {parts[0]: " ".join(parts[1:]) for parts in directives if parts}


def strict_policy(html: str) -> str:
    """Return the strictest policy a web server could send: nothing but the style sheet that the page declares."""
    styles = declared_policy(html).get("style-src", "'none'")
    return f"default-src 'none'; style-src {styles}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
