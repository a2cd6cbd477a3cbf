"""Nothing in a record is ever dropped from its page."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

import pytest
from markdown_it import MarkdownIt
from pydantic.fields import FieldInfo
from rendering import Page, full, is_text, refers, render, squeezed

from loftet.model.base import Record
from loftet.model.dates import Interval, PartialDate, Period
from loftet.model.document import Document
from loftet.model.numbers import Amount, Count, Duration
from loftet.model.vocabulary import Direction, Per, Rhythm
from loftet.model.walk import parts, record_in
from loftet.output.pages.wording import Wording, paragraphs
from loftet.output.texts import Texts

SAY = Wording(Texts("sv"))
NAMELESS = {("Document", "format"), ("Promise", "for_children")}
"""Said in other ways than by showing the value: not at all, and by the word Barnlöfte."""


def record_classes(record: type[Record]) -> Iterator[type[Record]]:
    seen: list[type[Record]] = []
    waiting = [record]
    while waiting:
        if (found := waiting.pop()) not in seen:
            seen.append(found)
            waiting += filter(None, (record_in(field.annotation) for field in found.model_fields.values()))
    return iter(seen)


def values() -> Iterator[tuple[str, str, FieldInfo, Any]]:
    """Yield every value of the full record: its class, its field, and the value."""
    for _, part in parts(full()):
        for name, field in type(part).model_fields.items():
            value = getattr(part, name)
            for item in value if isinstance(value, tuple) else [value]:
                if item is not None and not isinstance(item, Record | dict):
                    yield type(part).__name__, name, field, item


def holds_records(value: object) -> bool:
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else [value]
    return any(isinstance(item, Record) for item in inside)


WORDS: dict[type, Callable[[Any], str]] = {
    Direction: lambda value: SAY({Direction.UP: "target.up", Direction.DOWN: "target.down"}.get(value, "target.same")),
    Per: lambda value: SAY(f"target.per.{value}"),
    Rhythm: lambda value: SAY(f"rhythm.{value}"),
    PartialDate: SAY.date,
    date: SAY.day,
    Period: SAY.period,
    # In a table of tertials the heading of the column says the year.
    Interval: lambda value: SAY.interval(value).rpartition(" ")[0] if "T" in value.label else SAY.interval(value),
    Amount: SAY.amount,
    Count: SAY.count,
    Duration: SAY.duration,
}


def in_words(value: Any) -> Sequence[str]:
    if isinstance(value, StrEnum) and type(value) not in WORDS:
        return [SAY(f"word.{value}")]
    return [WORDS[type(value)](value)] if type(value) in WORDS else paragraphs(str(value))


@cache
def shown(format_: str, *, names: bool = True) -> str:
    page = render(full(), format_, names=names)
    if format_ == "markdown":
        page = MarkdownIt("commonmark").enable("table").render(page)
    read = Page(page)
    return " ".join([read.text.replace("\u00a0", " "), *read.links]).lower()


def test_the_full_record_fills_in_every_field() -> None:
    filled = {(class_, name) for class_, name, _, value in values() if value not in {"", False}}
    nested = {
        (type(part).__name__, name)
        for _, part in parts(full())
        for name in type(part).model_fields
        if holds_records(getattr(part, name))
    }
    every = {(class_.__name__, name) for class_ in record_classes(Document) for name in class_.model_fields}
    assert every - filled - nested == set()


@pytest.mark.parametrize("format_", ["html", "markdown"])
def test_every_value_is_on_the_page(format_: str) -> None:
    page = shown(format_)
    missing = [
        (class_, name, words)
        for class_, name, field, value in values()
        if (class_, name) not in NAMELESS and name != "id" and not refers(field)
        for words in in_words(value)
        if squeezed(words).replace("\u00a0", " ").lower() not in page
    ]
    assert missing == []
    assert "barnlöfte" in page


def test_every_id_can_be_linked_to_and_every_reference_leads_there() -> None:
    page = Page(render(full()))
    anchors = [id_.rpartition("_")[2] for id_ in page.ids]
    ids = {value for class_, name, _, value in values() if name == "id" and class_ != "Document"}
    assert ids <= set(anchors)
    followed = {link.rpartition("_")[2].removeprefix("#") for link in page.links}
    linked = {value for _, name, field, value in values() if refers(field) and name != "party"}
    grouped = {"uteplatser", "trafik"}  # the promises stand under these headings
    assert linked - followed <= grouped
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)


@pytest.mark.parametrize("format_", ["html", "markdown"])
def test_persons_are_named_only_when_asked_for(format_: str) -> None:
    persons = {str(value).lower() for _, name, _, value in values() if name == "person"}
    assert len(persons) == 4
    assert [name for name in persons if name in shown(format_, names=False)] == []
    assert [name for name in persons if name not in shown(format_, names=True)] == []


@pytest.mark.parametrize("table", ["roles", "goals", "tertials"])
def test_no_shape_of_table_drops_anything(table: str) -> None:
    page = Page(render(full(), table=table)).text.replace("\u00a0", " ").lower()
    texts = [value for _, name, field, value in values() if is_text(field) and name != "person"]
    assert [text for value in texts for text in paragraphs(value) if text.lower() not in page] == []


def test_english_pages_hold_the_same_record() -> None:
    page = Page(render(full(), lang="en")).text.replace("\u00a0", " ").lower()
    texts = [value for _, name, field, value in values() if is_text(field) and name != "person"]
    assert [text for value in texts for text in paragraphs(value) if text.lower() not in page] == []
