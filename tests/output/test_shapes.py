"""The examples beside findings: one for every part of the record, and each can be copied as it stands."""

from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from pydantic import TypeAdapter

from loftet.model.base import Record
from loftet.model.document import Document
from loftet.model.walk import record_in
from loftet.output.texts.examples.shapes import SHAPES, TEXTS


def parts(record: type[Record], seen: set[type[Record]]) -> Iterator[tuple[str, Any]]:
    """Yield the key of every part of a record, with what may stand there."""
    if record in seen:
        return
    seen.add(record)
    for name, field in record.model_fields.items():
        if inside := record_in(field.annotation):
            yield field.alias or name, field.rebuild_annotation()
            yield from parts(inside, seen)


PARTS = list(parts(Document, set()))


@pytest.mark.parametrize(("key", "annotation"), PARTS, ids=[key for key, _ in PARTS])
def test_every_part_has_an_example_that_can_be_read(key: str, annotation: Any) -> None:
    data = yaml.load(SHAPES[key], Loader=yaml.BaseLoader)
    assert list(data) == [key]
    assert TypeAdapter(annotation).validate_python(data[key])


def test_every_example_is_shown_by_a_part_of_the_record() -> None:
    assert set(SHAPES) == {key for key, _ in PARTS}
    assert set(TEXTS.values()) == set(SHAPES.values())
