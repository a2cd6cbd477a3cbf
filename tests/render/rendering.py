"""Making documents and pages for the tests, and reading pages back."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, get_args

import yaml
from pydantic.fields import FieldInfo

from loftet.model.base import RefersTo, Text
from loftet.model.document import Document
from loftet.output.formats import FORMATS
from loftet.output.pages.making import Order, make_pages
from loftet.output.pages.setting import Choices
from loftet.output.texts import Texts

HERE = Path(__file__).parent
VOID = {"meta", "link", "br", "hr", "img", "input"}


def document(text: str) -> Document:
    """Read a record as it stands, every scalar a text."""
    return Document.model_validate(yaml.load(text, Loader=yaml.BaseLoader))


def full() -> Document:
    """The invented record in which everything is filled in."""
    return document((HERE / "full.yaml").read_text(encoding="utf-8"))


def small(**parts: Any) -> Document:
    """A record with the least there can be, and the parts that a test is about."""
    least = {"loftet": "1", "id": "exempel", "titel": "Påhittat löfte", "period": "2018", "område": {}, "parter": {}}
    return Document.model_validate(least | parts)


def render(shown: Document, format_: str = "html", lang: str = "sv", *, index: bool = False, **chosen: Any) -> str:
    """Return the page of one document."""
    order = Order(FORMATS[format_], Texts(lang), Choices(**chosen))
    return next(iter(make_pages({"exempel.yaml": shown}, order, with_index=index).values()))


def marks(field: FieldInfo) -> Iterator[object]:
    """Yield what the model says of the values of a field, wherever inside its type it says it."""
    yield from field.metadata
    yield from _marks(field.annotation)


def _marks(annotation: Any) -> Iterator[object]:
    for mark in getattr(annotation, "__metadata__", ()):
        yield mark
        yield from getattr(mark, "metadata", ())
    for part in get_args(annotation):
        yield from _marks(part)


def is_text(field: FieldInfo) -> bool:
    """Tell whether a field holds free text, or a list of it."""
    return any(mark in get_args(Text)[1:] for mark in marks(field))


def refers(field: FieldInfo) -> bool:
    """Tell whether a field points at another part of the record."""
    return any(isinstance(mark, RefersTo) for mark in marks(field))


class Page(HTMLParser):
    """A page read back: its text, its elements in order, its ids and its links."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.said: list[str] = []
        self.elements: list[str] = []
        self.skeleton: list[tuple[str, ...]] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tables: list[list[list[str]]] = []
        self._silent = False
        self._in_cell = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.skeleton.append((tag, *(name for name, _ in attrs)))
        found = dict(attrs)
        self.ids += [found["id"] or ""] if "id" in found else []
        self.links += [found["href"] or ""] if tag == "a" else []
        self._silent = tag in {"style", "script"}
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in {"th", "td"}:
            self.tables[-1][-1].append("")
            self._in_cell = True

    def handle_endtag(self, tag: str) -> None:
        self.skeleton.append(("/", tag))
        self._silent = False
        self._in_cell &= tag not in {"th", "td"}

    def handle_comment(self, data: str) -> None:
        self.skeleton.append(("comment", data))

    def handle_data(self, data: str) -> None:
        if self._silent or not data.strip():
            return
        self.said.append(data)
        if self._in_cell:
            self.tables[-1][-1][-1] += f" {data}"

    @property
    def text(self) -> str:
        """All text, with spaces as one."""
        return squeezed(" ".join(self.said))

    def rows(self, table: int = 0) -> list[list[str]]:
        """The text of each cell of a table."""
        return [[squeezed(cell) for cell in row] for row in self.tables[table]]


def squeezed(text: str) -> str:
    """Put text on one line, no-break spaces left alone."""
    return re.sub(r"[ \t\r\n]+", " ", text).strip()
