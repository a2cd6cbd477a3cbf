"""Pages opened in a real browser that is cut off from every network.

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

    from playwright.sync_api import Browser, Page, Playwright, Route

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
TYPES = {".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml"}
POLICY = re.compile(r'<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"', re.IGNORECASE)


@dataclass(frozen=True)
class View:
    """How a reader has set up the browser."""

    scheme: Literal["light", "dark"]
    width: int
    forced_colors: Literal["active", "none"] = "none"

    def __str__(self) -> str:
        """Return the name of the view in test reports."""
        return f"{self.scheme}-{self.width}" + ("-forced" if self.forced_colors == "active" else "")


@dataclass(frozen=True)
class Visit:
    """A page that is open, and what went wrong on the way there."""

    page: Page
    problems: list[str] = field(default_factory=list)


def launch(playwright: Playwright) -> Browser:
    """Start the machine's own Chromium."""
    return playwright.chromium.launch(executable_path=program("chromium", "google-chrome"), args=QUIET)


@contextmanager
def visit(browser: Browser, file: Path, view: View) -> Iterator[Visit]:
    """Open one page in one view, its folder being the whole site."""
    context = browser.new_context(
        locale="sv-SE",
        color_scheme=view.scheme,
        forced_colors=view.forced_colors,
        viewport={"width": view.width, "height": 800},
    )
    opened = Visit(context.new_page())
    context.route("**/*", lambda route: _answer(route, file.parent, opened.problems))
    opened.page.on("console", lambda message: opened.problems.append(f"console {message.type}: {message.text}"))
    opened.page.on("pageerror", lambda error: opened.problems.append(f"script error: {error}"))
    opened.page.goto(HOST + file.name, wait_until="networkidle")
    yield opened
    context.close()


def _answer(route: Route, folder: Path, problems: list[str]) -> None:
    address = route.request.url
    file = folder / address.removeprefix(HOST)
    if not address.startswith(HOST) or not file.is_file():
        problems.append(f"request: {address}")
        route.abort()
        return
    headers = {"Content-Type": TYPES[file.suffix]}
    if file.suffix == ".html":
        headers["Content-Security-Policy"] = strict_policy(file.read_text(encoding="utf-8"))
    route.fulfill(body=file.read_bytes(), headers=headers)


def declared_policy(html: str) -> dict[str, str]:
    """Return the security policy that the page carries, by directive."""
    found = POLICY.search(html)
    directives = (part.split(maxsplit=1) for part in unescape(found[1]).split(";")) if found else ()
    return {parts[0]: " ".join(parts[1:]) for parts in directives if parts}


def strict_policy(html: str) -> str:
    """Return the strictest policy a web server could send: nothing but the style sheet that the page declares."""
    styles = declared_policy(html).get("style-src", "'none'")
    return f"default-src 'none'; style-src {styles}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
