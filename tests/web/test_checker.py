"""The checks themselves: silent about a good page, and they find each fault of a spoiled one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from web import checks, validators
from web.browser import View, declared_policy, visit
from web.tools import program

if TYPE_CHECKING:
    from playwright.sync_api import Page

SAMPLES = Path(__file__).parent / "samples"
PHONE = View("light", 320)
PAPER = View("light", 320, media="print")


def look(window: Page, name: str) -> list[str]:
    with visit(window, SAMPLES / name) as opened:
        PHONE.show(opened.page)
        found = [*checks.axe(opened.page), *checks.active(opened.page), *checks.sideways(opened.page)]
        PAPER.show(opened.page)
        return [*opened.problems, *found, *checks.hidden(opened.page)]


@pytest.fixture(scope="module")
def spoiled(window: Page) -> str:
    return "\n".join(look(window, "spoiled.html"))


def test_good_page_is_passed_in_silence(window: Page) -> None:
    assert look(window, "good.html") == []


@pytest.mark.parametrize("validate", [validators.nu, validators.html_validate])
def test_good_page_is_valid(validate: validators.Validate) -> None:
    assert validate([SAMPLES / "good.html"]) == []


@pytest.mark.parametrize(
    "fault",
    [
        "html-has-lang:",
        "color-contrast:",
        "heading-order:",
        "image-alt:",
        "sideways: page is",
        "sideways: p.wide",
        "sideways: p.cut",
        "hidden: p: Syns inte på papper.",
        "request: https://styles.invalid/a.css",
        "active: link",
        "active: address javascript:void(0)",
        "active: p style",
        "active: script",
        "console error: ",
    ],
)
def test_spoiled_page_is_caught(spoiled: str, fault: str) -> None:
    assert fault in spoiled


def test_script_is_stopped_by_the_policy_that_pages_are_served_under(window: Page) -> None:
    with visit(window, SAMPLES / "spoiled.html") as opened:
        assert opened.page.title() == "En sida med alla fel"


@pytest.mark.parametrize(
    ("validate", "faults"),
    [
        (validators.nu, ["lang", "An “img” element must have an “alt” attribute"]),
        (validators.html_validate, ["[element-required-attributes]", "[heading-level]", "[no-inline-style]"]),
    ],
)
def test_spoiled_page_is_invalid(validate: validators.Validate, faults: list[str]) -> None:
    said = "\n".join(validate([SAMPLES / "spoiled.html"]))
    assert [fault for fault in faults if fault not in said] == []


def test_policy_is_read_from_the_page() -> None:
    html = (SAMPLES / "good.html").read_text(encoding="utf-8")
    assert declared_policy(html)["default-src"] == "'none'"
    assert declared_policy("<!DOCTYPE html>") == {}


@pytest.mark.parametrize(
    ("required", "outcome"), [("1", pytest.fail.Exception), ("", pytest.skip.Exception)], ids=["fails", "skips"]
)
def test_missing_tool_never_passes(
    monkeypatch: pytest.MonkeyPatch, required: str, outcome: type[BaseException]
) -> None:
    monkeypatch.setenv("LOFTET_REQUIRE_TOOLS", required)
    with pytest.raises(outcome, match="needs a-program-that-is-not-there"):
        program("a-program-that-is-not-there")
