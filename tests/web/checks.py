"""What must hold for an open page. Each check returns its problems, one line of text each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from web.tools import node_package

if TYPE_CHECKING:
    from playwright.sync_api import Page

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# Anything that could act, or fetch, without the reader having asked for it.
ACTIVE = """() => [...document.querySelectorAll('*')].flatMap(e => [
    ...(e.matches('script, iframe, object, embed, base, form, meta[http-equiv=refresh]') ? [e.localName] : []),
    ...(e.matches('link[href]') && new URL(e.href).origin !== location.origin ? [`link ${e.href}`] : []),
    ...(e.matches('a[href]') && !/^(https?|mailto|tel):/.test(e.href) ? [`address ${e.href}`] : []),
    ...e.getAttributeNames().filter(n => n === 'style' || n.startsWith('on')).map(n => `${e.localName} ${n}`),
])"""

# Wider than the window, or cut off at its edge. A region of its own may scroll: a table is read in two directions.
SIDEWAYS = """() => {
    const edge = document.documentElement.clientWidth + 1;
    const scrolls = e => ['auto', 'scroll'].includes(getComputedStyle(e).overflowX);
    const within = e => { for (let p = e.parentElement; p; p = p.parentElement) if (scrolls(p)) return true; };
    const wide = [...document.body.querySelectorAll('*')].filter(e => !within(e) &&
        (e.getBoundingClientRect().right > edge ||
         (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1 && !scrolls(e) &&
          getComputedStyle(e).overflowX !== 'visible')));
    const page = document.documentElement.scrollWidth;
    return [...(page >= edge ? [`page is ${page} px`] : []), ...wide.map(e => `${e.localName}.${e.className}`)];
}"""

# Text in the page's content that this medium does not show.
HIDDEN = """() => [...document.querySelectorAll('main, main *:not(script, style)')]
    .filter(e => [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim()))
    .filter(e => !e.checkVisibility({visibilityProperty: true, opacityProperty: true}))
    .map(e => `${e.localName}: ${e.textContent.trim().slice(0, 60)}`)"""


def axe(page: Page) -> list[str]:
    """Return axe-core's violations, told in Swedish as our users would meet them."""
    page.evaluate(node_package("axe-core/axe.min.js").read_text(encoding="utf-8"))
    swedish = node_package("axe-core/locales/sv.json").read_text(encoding="utf-8")
    page.evaluate("locale => axe.configure({locale})", json.loads(swedish))
    result: dict[str, Any] = page.evaluate("tags => axe.run({runOnly: {type: 'tag', values: tags}})", RULES)
    assert result["passes"], "axe looked at nothing"
    return [f"{rule['id']}: {node['html'][:120]}" for rule in result["violations"] for node in rule["nodes"]]


def active(page: Page) -> list[str]:
    """Return what could run, fetch or submit anything."""
    return [f"active: {found}" for found in page.evaluate(ACTIVE)]


def sideways(page: Page) -> list[str]:
    """Return what makes the reader scroll sideways, or is cut off."""
    return [f"sideways: {found}" for found in page.evaluate(SIDEWAYS)]


def hidden(page: Page) -> list[str]:
    """Return the content that the current medium hides."""
    return [f"hidden: {found}" for found in page.evaluate(HIDDEN)]


ON_SCREEN = (axe, active, sideways, hidden)
