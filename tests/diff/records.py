"""Documents for the tests: read from text, and each way a document can be changed by one key."""

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from loftet.model.document import Document
from loftet.reading.tree import parse

FULL = Path(__file__).with_name("full.yaml")


def data(text: str) -> Any:
    parsed = parse(text.encode(), "test.yaml")
    assert parsed.tree is not None, parsed.findings
    return parsed.tree.data


def document(text: str) -> Document:
    return Document.model_validate(data(text))


def without_one(whole: Any) -> Iterator[tuple[str, Document]]:
    """Every document that lacks one key or one item of a list, where that makes a valid document."""
    for loc in _places(whole, ()):
        changed = deepcopy(whole)
        around = changed
        for step in loc[:-1]:
            around = around[step]
        del around[loc[-1]]
        try:
            yield "-".join(map(str, loc)), Document.model_validate(changed)
        except ValidationError:
            continue


def _places(value: Any, loc: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in inside:
        yield (*loc, step)
        yield from _places(item, (*loc, step))
