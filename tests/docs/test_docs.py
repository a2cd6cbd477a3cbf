"""The documentation says what the code does: tables, examples, files that a reader may copy, links."""

import re
import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_type_hints

import pytest
import yaml
from pydantic import TypeAdapter

from loftet.model.base import Record
from loftet.model.document import Document
from loftet.model.walk import record_in

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
PAGES_OF_RECORDS = (DOCS / "formatet.md", DOCS / "handbok.md")
"""Where YAML is always a record, or keys from the top of one."""

# Enough of a document for a piece of one to be understood.
FRAME = {
    "loftet": "1",
    "id": "exempel",
    "titel": "Exempel",
    "period": "2027",
    "område": {"delområden": "Exempelköping"},
    "parter": {"polisen": {"namn": "Polisen", "typ": "polis"}, "kommunen": {"namn": "Kommunen", "typ": "kommun"}},
}


def run_build(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, DOCS / "build.py", *arguments], capture_output=True, encoding="utf-8", check=False
    )


def records(record: type[Record] = Document, seen: tuple[type[Record], ...] = ()) -> tuple[type[Record], ...]:
    if record in seen:
        return seen
    seen = (*seen, record)
    for field in record.model_fields.values():
        if inner := record_in(field.annotation):
            seen = records(inner, seen)
    return seen


def snippets() -> Iterator[Any]:
    for page in PAGES_OF_RECORDS:
        for number, snippet in enumerate(
            re.findall(r"^```yaml\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
        ):
            yield pytest.param(snippet, id=f"{page.stem}-{number}")


def examples() -> Iterator[Any]:
    for record in records():
        hints = get_type_hints(record, include_extras=True)
        for name, field in record.model_fields.items():
            for example in field.examples or ():
                yield pytest.param(hints[name], example, id=f"{record.__name__}.{field.alias}")


def as_read(value: Any) -> Any:
    """Return a value as the reader gives it: every scalar as text."""
    if isinstance(value, dict):
        return {key: as_read(item) for key, item in value.items()}
    return [as_read(item) for item in value] if isinstance(value, list) else str(value)


def anchors(page: Path) -> set[str]:
    """Return the addresses that GitHub gives the headings of a page."""
    titles = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


def test_what_is_generated_is_up_to_date() -> None:
    result = run_build("--check")
    assert (result.returncode, result.stdout) == (0, "")


def test_what_is_stale_is_written_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(DOCS)
    filled = runpy.run_path(str(DOCS / "build.py"))["filled"]
    page = filled("before\n<!-- start: gränser -->\nstale\n<!-- end: gränser -->\nafter\n")
    assert "stale" not in page
    assert "| en fil | 1 MiB |" in page
    assert page.startswith("before\n<!-- start: gränser -->\n")
    assert page.endswith("<!-- end: gränser -->\nafter\n")


def test_every_part_of_the_record_has_its_table() -> None:
    page = (DOCS / "formatet.md").read_text(encoding="utf-8")
    described = re.findall(r"<!-- start: nycklar (.*) -->", page)
    assert sorted(described) == sorted(str(record.model_config["title"]) for record in records())


@pytest.mark.parametrize("snippet", tuple(snippets()))
def test_a_reader_can_copy_the_yaml(snippet: str) -> None:
    Document.model_validate(FRAME | yaml.load(snippet, Loader=yaml.BaseLoader))


@pytest.mark.parametrize("snippet", [param for param in snippets() if "loftet: 1" in param.values[0]])
def test_a_whole_file_from_the_documentation_is_clean(snippet: str) -> None:
    lint = subprocess.run(
        [sys.executable, "-m", "loftet", "lint", "-"], input=snippet, capture_output=True, encoding="utf-8", check=False
    )
    assert lint.returncode == 0, lint.stdout


@pytest.mark.parametrize(("form", "example"), tuple(examples()))
def test_the_model_accepts_its_own_examples(form: Any, example: Any) -> None:
    TypeAdapter(form).validate_python(as_read(example))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_lead_somewhere(page: Path) -> None:
    for address in re.findall(r"\]\((?!https?://|mailto:)([^)\s]+)\)", page.read_text(encoding="utf-8")):
        path, _, anchor = address.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), address
        assert not anchor or anchor in anchors(target), address
