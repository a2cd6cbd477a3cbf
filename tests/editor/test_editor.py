"""What a coordinator meets in an editor that knows the schema: words offered, explained and underlined."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from editor.client import Editor

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT / "schema" / "loftet-1.json"

# An invented document, with one wrong status, one unknown key, and an empty line to write the next key on.
DRAFT = f"""\
# yaml-language-server: $schema={SCHEMA}
loftet: 1
id: exempelkoping-2026
titel: Medborgarlöfte i Exempelköping 2026
period: 2026
område: {{delområden: [Exempelstaden]}}
parter:
  polisen: {{namn: Lokalpolisområde Exempel, typ: polis}}
löften:
  - id: synlighet
    löfte: Vi ska synas mer i centrum.
    ansvarige: polisen
    utfall:
      - {{avser: 2026-T1, status: klart}}

"""
LINES = DRAFT.splitlines()
NEXT_KEY = (len(LINES) - 1, 0)


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return loaded


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("editor") / "2026.yaml"


@pytest.fixture(scope="module")
def underlined(editor: Editor, draft: Path) -> dict[str, str]:
    """The message for each piece of text that the editor underlines."""
    found = editor.open(draft, DRAFT)
    return {_text(problem["range"]): problem["message"] for problem in found}


def _text(place: dict[str, dict[str, int]]) -> str:
    start, end = place["start"], place["end"]
    assert start["line"] == end["line"], "a fault is underlined where it stands, not the lines around it"
    return LINES[start["line"]][start["character"] : end["character"]]


def _place(word: str) -> tuple[int, int]:
    """Return the line and character of a word in the draft, both counted from zero."""
    line = next(number for number, text in enumerate(LINES) if word in text)
    return line, LINES[line].index(word)


def test_only_the_faults_are_underlined(underlined: dict[str, str]) -> None:
    assert set(underlined) == {"klart", "ansvarige"}


def test_wrong_status_names_the_right_ones(underlined: dict[str, str]) -> None:
    assert "genomfört" in underlined["klart"]


def test_unknown_key_is_named(underlined: dict[str, str]) -> None:
    assert "ansvarige" in underlined["ansvarige"]


@pytest.mark.usefixtures("underlined")
def test_statuses_are_offered(editor: Editor, draft: Path, schema: dict[str, Any]) -> None:
    offered = editor.ask_at("completion", draft, *_place("klart"))["items"]
    assert [item["label"] for item in offered] == schema["$defs"]["Status"]["enum"]


@pytest.mark.usefixtures("underlined")
def test_keys_not_yet_written_are_offered(editor: Editor, draft: Path, schema: dict[str, Any]) -> None:
    offered = {item["label"] for item in editor.ask_at("completion", draft, *NEXT_KEY)["items"]}
    written = {"loftet", "id", "titel", "period", "område", "parter", "löften"}
    assert offered & schema["properties"].keys() == schema["properties"].keys() - written


@pytest.mark.usefixtures("underlined")
@pytest.mark.parametrize(("word", "explained"), [("titel", "Document"), ("status", "Outcome"), ("löfte:", "Promise")])
def test_pointing_at_a_key_explains_it(
    editor: Editor, draft: Path, schema: dict[str, Any], word: str, explained: str
) -> None:
    keys = schema["$defs"][explained]["properties"] if explained != "Document" else schema["properties"]
    said = editor.ask_at("hover", draft, *_place(word))["contents"]["value"]
    assert keys[word.removesuffix(":")]["description"] in said


def test_shipped_promises_have_nothing_underlined(editor: Editor) -> None:
    files = sorted((ROOT / "promises").rglob("*.yaml"))
    assert files
    assert {file.name: editor.open(file, file.read_text(encoding="utf-8")) for file in files} == {
        file.name: [] for file in files
    }
