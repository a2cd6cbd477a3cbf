"""Any text written into Markdown stays text, wherever it stands."""

import re
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from rendering import full, render, small

from loftet.output.markdown import destination, literal

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
PLACES = {
    "paragraph": "Före\n\n{}\n\nefter",
    "heading": "## {}",
    "item": "- {}\n  - **Etikett:** {}",
    "numbered": "1. {}",
    "cell": "| A | B |\n| --- | --- |\n| {} | {} |",
    "strong": "**{}**",
    "link": "[{}](<https://exempel.se/>)",
    "after": "text {} text",
}
HOSTILE = [
    "<script>alert(1)</script>", "<b>fet</b>", "&lt; &amp; &#60;", "&nbsp;", "<https://exempel.se>",
    "[länk](javascript:alert(1))", "![bild](x)", "[ref]: http://x", "[^1]", "[x] [ ]", "- [ ] uppgift",
    "`kod`", "```\nkod", "    kod", "\tkod", "~~struken~~", "*stark* **starkare** _lutad_ __x__", "^x^", "*", "_",
    "# rubrik", "# ", "#", "x #", "rubrik\n===", "---", "***", "- punkt", "+ punkt", "* punkt", "1. punkt", "1) punkt",
    "-", "1.", "> citat", "| a | b |\n|---|---|", "a | b", ":::", ": förklaring", "% titel", "$x$ $$y$$",
    "http://exempel.se", "https://exempel.se", "www.exempel.se", "namn@exempel.se", "{{ 7*7 }} {% x %}",
    "\\", "\\\\", "rad\\\nrad", "två  \nrader", "\u00a0x", "x\u00a0", "x\u2028y", "Löfte: 2 st – ”så”",
]  # fmt: skip


def skeleton(tokens: list[Token]) -> list[tuple[str, str]]:
    """The structure without the words: kinds of tokens, their tags and their addresses."""
    found = []
    for token in tokens:
        if token.children is not None:
            found += skeleton(token.children)
        elif token.type not in {"text", "text_special"}:
            found.append((token.type, token.tag + str(token.attrGet("href") or "")))
    return found


def words(tokens: list[Token]) -> str:
    return "".join(token.content for token in tokens if token.type in {"text", "text_special"}) + "".join(
        words(token.children) for token in tokens if token.children
    )


def squeezed(text: str) -> str:
    return re.sub(r"[\t-\r \x85\u2028\u2029]+", " ", text).strip(" ")


# The reader lets no control characters through.
WRITTEN = st.text(st.characters(exclude_categories=["Cc", "Cs"], include_characters="\t\n\r"))
MARKDOWN = st.lists(
    st.sampled_from([*"\\`*_{}[]()#+-.!|~<>&:;=\"'$^% \t\n1aå", "  \n", "://", "www.", "http", "@", "---", "```"])
).map("".join)


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@given(st.one_of(WRITTEN, MARKDOWN))
def test_text_stays_text(place: str, text: str) -> None:
    check(place, text)


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(place: str, text: str) -> None:
    check(place, text)


def check(place: str, text: str) -> None:
    text = squeezed(text)
    if not text:  # an empty item is no item
        return
    written = READER.parse(place.replace("{}", literal(text)))
    benign = READER.parse(place.replace("{}", "ord"))
    assert skeleton(written) == skeleton(benign)
    expected = words(benign).replace("ord", text)
    assert squeezed(words(written)) == squeezed(expected)


@given(st.one_of(WRITTEN, MARKDOWN))
@example("https://exempel.se och www.exempel.se")
def test_no_address_is_left_for_gfm_to_link(text: str) -> None:
    assert not re.search(r"://|www\.", literal(text), re.IGNORECASE)


@given(st.text(st.characters(exclude_categories=["Cs"])))
@example("https://exempel.se/a>b")
@example("https://exempel.se/a) (b\\")
def test_an_address_never_leaves_its_brackets(address: str) -> None:
    tokens = READER.parseInline(f"[text](<https://{destination(address)}>)")[0].children or []
    assert [token.type for token in tokens] == ["link_open", "text", "link_close"]


def test_a_page_is_read_as_it_was_meant() -> None:
    """The structure of the whole page: headings in order, tables with as many cells as columns."""
    tokens = READER.parse(render(full(), "markdown"))
    levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    kinds = [token.type for token in tokens]
    assert kinds.count("table_open") == 4
    assert "html_block" not in kinds


def test_a_report_without_a_word_begins_with_its_figure() -> None:
    promise = {"id": "ett", "löfte": "Vi lovar.", "utfall": {"avser": "2018-T1", "antal": "1"}}
    assert "| Löftet som helhet | *Antal:* 1 |" in render(small(löften=[promise]), "markdown")
