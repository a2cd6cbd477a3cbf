"""Hostile text in a record changes nothing on its page but the words."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from markdown_it import MarkdownIt
from rendering import Page, full, is_text, render, small, squeezed

from loftet.model.base import Record
from loftet.model.document import Document

HOSTILE = [
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</title></head><body onload=alert(1)>",
    '" onmouseover="alert(1)" x=\'',
    "' autofocus onfocus='alert(1)",
    "<!-- --> <!-- loftet -->",
    "]]> <![CDATA[",
    "&lt;script&gt; &amp; &#60;",
    "javascript:alert(1)",
    "{{ 7*7 }} {% raw %} {{ page }} {# #}",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "[a](javascript:alert(1)) ![b](c) <https://d.exempel.se>",
    "# a | b | `c` **d** ~~e~~ www.exempel.se",
    "\u202eomvänt\u202c",
    "##[error]a ##vso[task.setvariable variable=b]c",
]
READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def rewritten(value: Any, change: Callable[[str], str], *, text: bool = False) -> Any:
    """Return a record where every text is changed, and nothing else."""
    if isinstance(value, Record):
        fields = type(value).model_fields.items()
        return value.model_copy(
            update={name: rewritten(getattr(value, name), change, text=is_text(field)) for name, field in fields}
        )
    if isinstance(value, tuple):
        return tuple(rewritten(item, change, text=text) for item in value)
    if isinstance(value, dict):
        return {key: rewritten(item, change) for key, item in value.items()}
    return change(value) if text and isinstance(value, str) else value


def with_text(text: str) -> Document:
    changed: Document = rewritten(full(), lambda _: text)
    return changed


def test_the_twins_differ_in_every_text() -> None:
    texts = rewritten(full(), lambda _: "ORD")
    assert texts.title == texts.promises[0].text == texts.parties["polisen"].name == "ORD"
    assert texts.promises[0].activities[0].targets[0].unit == texts.sources[0].title == "ORD"
    assert texts.id == full().id


@pytest.mark.parametrize("chosen", [{}, {"fragment": True, "level": 2}, {"table": "goals", "names": True}], ids=str)
@pytest.mark.parametrize("text", HOSTILE)
def test_html_keeps_its_structure_and_shows_the_text(text: str, chosen: dict[str, Any]) -> None:
    hostile, benign = (Page(render(with_text(words), **chosen)) for words in (text, "ord"))
    assert hostile.skeleton == benign.skeleton
    assert hostile.ids == benign.ids
    assert hostile.links == benign.links
    assert hostile.text.count(squeezed(text)) >= 80


@pytest.mark.parametrize("language", ["html", "markdown"])
def test_no_ci_runner_sees_a_command_in_a_page(language: str) -> None:
    page = render(with_text("##[error]a ##vso[task.setvariable variable=b]c ::error::d"), language)
    assert not re.search(r"##\w*\[", page)
    assert not [line for line in page.splitlines() if line.lstrip().startswith("::")]


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_keeps_its_structure_and_shows_the_text(text: str) -> None:
    hostile, benign = (Page(READER.render(render(with_text(words), "markdown"))) for words in (text, "ord"))
    assert hostile.skeleton == benign.skeleton
    assert hostile.links == benign.links
    assert hostile.text.count(squeezed(text)) >= 80


@pytest.mark.parametrize(
    ("mailbox", "links"),
    [
        ("trygghet@exempel.se", ["mailto:trygghet@exempel.se"]),
        ("a@b.se?bcc=alla@b.se", []),
        ("a@b.se?subject=x", ["mailto:a@b.se%3Fsubject%3Dx"]),
        ("skriv till kansliet", []),
        ("javascript:alert(1)", []),
    ],
)
def test_only_a_mailbox_becomes_a_mail_link(mailbox: str, links: list[str]) -> None:
    page = Page(render(small(kontakt={"roll": "kansli", "e_post": mailbox})))
    assert [link for link in page.links if not link.startswith("#")] == links
    assert mailbox in page.text
