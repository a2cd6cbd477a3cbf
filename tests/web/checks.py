"""What must hold for a page in the browser. Each check returns its problems, one line of text each."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from web.browser import View, visit
from web.tools import node_package

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    Check = Callable[[Page, Path], list[str]]

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

COLOURS = ["color-contrast", "link-in-text-block"]
"""What can differ between light and dark: nothing but the colours does, and looking anew at the rest takes minutes."""

SCREENS = [View("light", 320), View("light", 1280), View("dark", 320), View("dark", 1280)]
FORCED_COLORS = [View("light", 320, forced_colors="active"), View("dark", 1280, forced_colors="active")]
PAPER = View("light", 680, media="print")  # as wide as A4 less its margins

# Anything that could act, or fetch, without the reader having asked for it.
ACTIVE = """() => [...document.querySelectorAll('*')].flatMap(e => [
    ...(e.matches('script, iframe, object, embed, base, form, link, meta[http-equiv=refresh]') ? [e.localName] : []),
    ...(e.matches('a[href]') && !/^(https?|mailto|tel):/.test(e.href) ? [`address ${e.href}`] : []),
    ...e.getAttributeNames().filter(n => n === 'style' || n.startsWith('on')).map(n => `${e.localName} ${n}`),
])"""

# Wider than the window, or cut off at an edge. A region of its own may scroll, as a table is read in two directions,
# and what is only meant to be heard may be hidden.
SIDEWAYS = """() => {
    const edge = document.documentElement.clientWidth + 1;
    const style = e => getComputedStyle(e);
    const scrolls = e => ['auto', 'scroll'].includes(style(e).overflowX);
    const heard = e => style(e).clipPath === 'inset(50%)';
    const excused = e => e && (scrolls(e) || heard(e) || excused(e.parentElement));
    const cut = e => style(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1;
    const wide = [...document.body.querySelectorAll('*')].filter(
        e => !heard(e) && !scrolls(e) && !excused(e.parentElement) &&
            (e.getBoundingClientRect().right > edge || cut(e)));
    const page = document.documentElement.scrollWidth;
    return [...(page >= edge ? [`page is ${page} px`] : []), ...wide.map(e => `${e.localName}.${e.className}`)];
}"""

# Text in the page's content that is not shown.
HIDDEN = """() => [...document.querySelectorAll('main, main *:not(script, style, svg *)')]
    .filter(e => [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim()))
    .filter(e => !e.checkVisibility({visibilityProperty: true, opacityProperty: true}))
    .map(e => `${e.localName}: ${e.textContent.trim().slice(0, 60)}`)"""

# The whole result tells of every element for every rule; handing it over took three times as long as finding it.
AXE = """async chosen => {
    const {passes, violations} = await axe.run({runOnly: chosen, resultTypes: ['violations']});
    return {
        looked: passes.length > 0,
        found: violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 120)}`)),
    };
}"""


class Looked(TypedDict):
    """What axe-core says: whether it looked at anything, and its violations."""

    looked: bool
    found: list[str]


def axe(page: Page, rules: list[str] | None = None) -> list[str]:
    """Return axe-core's violations, of some rules or of all that we keep to."""
    chosen = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": TAGS}
    if not page.evaluate("'axe' in window"):
        page.evaluate(node_package("axe-core/axe.min.js").read_text(encoding="utf-8"))
    result: Looked = page.evaluate(AXE, chosen)
    assert result["looked"], "axe looked at nothing"
    return result["found"]


def active(page: Page) -> list[str]:
    """Return what could run, fetch or submit anything."""
    return [f"active: {found}" for found in page.evaluate(ACTIVE)]


def sideways(page: Page) -> list[str]:
    """Return what makes the reader scroll sideways, or is cut off."""
    return [f"sideways: {found}" for found in page.evaluate(SIDEWAYS)]


def hidden(page: Page) -> list[str]:
    """Return the content that is not shown."""
    return [f"hidden: {found}" for found in page.evaluate(HIDDEN)]


def on_screens(window: Page, file: Path) -> list[str]:
    """Return what is wrong with a page on screens: small and large, light, dark and with the reader's own colours."""
    with visit(window, file) as opened:
        problems = opened.problems
        for view in SCREENS + FORCED_COLORS:
            view.show(opened.page)
            problems += _in_view(view, sideways(opened.page))
            if view in SCREENS:  # with forced colours the contrast is the reader's own
                problems += _in_view(view, axe(opened.page, COLOURS if view.scheme == "dark" else None))
        return _named(file, problems + active(opened.page))


def on_paper(window: Page, file: Path) -> list[str]:
    """Return what is wrong with a page when it is printed."""
    with visit(window, file) as opened:
        PAPER.show(opened.page)
        assert opened.page.pdf(prefer_css_page_size=True).startswith(b"%PDF-")
        return _named(file, opened.problems + sideways(opened.page) + hidden(opened.page))


def _in_view(view: View, problems: list[str]) -> list[str]:
    return [f"{problem} ({view})" for problem in problems]


def _named(file: Path, problems: list[str]) -> list[str]:
    return [f"{file.parent.name}/{file.name}: {problem}" for problem in problems]
