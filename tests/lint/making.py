"""Setting examples into a document that no rule has anything to say about, and running the rules."""

import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from loftet.lint.run import lint
from loftet.model.finding import Finding
from loftet.model.shelf import ReadFile
from loftet.output.texts.examples.example import Example
from loftet.reading.files import Source
from loftet.reading.limits import Limits
from loftet.reading.shelf import read_file

TODAY = date(2026, 6, 1)
BASE = Path(__file__).with_name("base.yaml").read_text(encoding="utf-8")
_QUOTED_NUMBER = re.compile(r"'(\d{1,4}(?:-\d\d){0,2})'")
FOLLOWED_UP = [{"avser": "2026-T1", "text": "En vandring blev av.", "källa": "uppföljning"}]


def load(text: str) -> dict[str, Any]:
    data: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader) or {}
    return data


def read(files: dict[str, str]) -> Iterator[ReadFile]:
    for path, text in files.items():
        yield read_file(Source(path, text.encode(), ""), Limits())


def found(files: dict[str, str]) -> list[Finding]:
    return [finding for file in lint(read(files), TODAY) for finding in file.findings]


def files_of(example: Example, *, bad: bool) -> dict[str, str]:
    """Write the files an example means, by path."""
    situation, _, folder = example.where.partition(":")
    situation, _, place = situation.partition("-")
    base, files = load(BASE), {}
    if situation in {"next", "again"}:
        before = base | ({"utfall": FOLLOWED_UP} if situation == "next" else {})
        files["exempelköping/2026.yaml"] = _dump(before)
        base |= {"id": "exempelköping-2027", "period": "2027"}
    here, there = (example.bad, example.good) if bad else (example.good, example.bad)
    changed = _changed(base, place or situation, load(here), set(load(there)))
    files[f"{folder or 'exempelköping'}/{base['period']}.yaml"] = _dump(changed)
    return files


def _changed(base: dict[str, Any], place: str, fields: dict[str, Any], others: set[str]) -> dict[str, Any]:
    """Set the fields of an example into the document; a field that only its counterpart has is taken out."""
    document = deepcopy(base)
    target = document
    if place in {"promise", "activity"}:
        target = document["löften"][0]
    if place == "activity":
        target = target["aktiviteter"][0]
    for field in others - set(fields):
        target.pop(field, None)
    target |= fields
    return document


class _Indented(yaml.SafeDumper):
    """Writes lists below their key with an indent, as people do."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, indentless=False)


def _dump(document: dict[str, Any]) -> str:
    text: str = yaml.dump(document, Dumper=_Indented, allow_unicode=True, sort_keys=False, width=100)
    return "# Påhittat: Exempelköping finns inte.\n" + _QUOTED_NUMBER.sub(r"\1", text)
