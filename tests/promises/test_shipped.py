"""The documents that ship with the project: every fact of the source in its place, and no more than it says."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from loftet.lint.gathered import gather
from loftet.model.document import Document
from loftet.model.walk import parts

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "promises").glob("*/*.yaml"))
FACTS = sorted(Path(__file__).with_name("facts").glob("*.yaml"))

a_file = pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")


def load(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def facts() -> Iterator[Any]:
    for path in FACTS:
        for number, fact in enumerate(load(path)):
            yield pytest.param(path.stem, fact, id=f"{path.stem}-{number}")


def value_at(data: Any, place: str) -> str:
    """Return the text at a place; a part of a list is named by its id or its position, a list is joined."""
    for step in place.split("/"):
        if isinstance(data, list):
            data = next(item for index, item in enumerate(data) if step in {item.get("id"), str(index)})
        else:
            data = data[step]
    return ", ".join(data) if isinstance(data, list) else data


def test_every_shipped_file_has_its_table_of_facts() -> None:
    assert [f"{path.parent.name}-{path.stem}" for path in FILES] == [path.stem for path in FACTS]


@pytest.mark.parametrize(("file", "fact"), tuple(facts()))
def test_fact_stands_in_its_place(file: str, fact: dict[str, str]) -> None:
    if "left_out" in fact:
        assert set(fact) == {"fact", "left_out"}
        return
    municipality, _, period = file.partition("-")
    value = value_at(load(ROOT / "promises" / municipality / f"{period}.yaml"), fact["at"])
    if "is" in fact:
        assert value == fact["is"]
    else:
        assert fact["says"] in value


@a_file
def test_first_line_names_the_schema(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    schema = path.parent / first.removeprefix("# yaml-language-server: $schema=")
    assert schema.resolve() == ROOT / "schema" / "loftet-1.json"


@a_file
def test_every_source_is_declared(path: Path) -> None:
    document = Document.model_validate(load(path))
    declared = {source.id for source in document.sources}
    cited = {id_ for _, sort, id_ in gather(document).references if sort == "source"}
    assert cited
    assert cited <= declared


@a_file
def test_every_source_is_cited_with_title_and_publisher(path: Path) -> None:
    for source in Document.model_validate(load(path)).sources:
        assert source.title
        assert source.publisher


@a_file
def test_nobody_is_named(path: Path) -> None:
    people = [getattr(part, "person", None) for _, part in parts(Document.model_validate(load(path)))]
    assert not any(people)
