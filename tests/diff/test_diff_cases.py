"""What ``loftet diff`` says of realistic changes, case by case: what each means, in words a resident understands."""

import io
import json
from datetime import date
from pathlib import Path

import pytest
from jsonschema import validate

from loftet.diff.run import Report, no_past, report
from loftet.output.changes.formats import FORMATS, writer
from loftet.output.changes.summary import mark
from loftet.output.changes.view import View
from loftet.output.terminal import Terminal
from loftet.output.texts import LANGUAGES, Texts
from loftet.reading.limits import Limits
from loftet.reading.versions import one_file

CASES = Path(__file__).parents[1] / "cases" / "diff"
SCHEMA = CASES.parents[2] / "schema" / "loftet-diff-1.json"
NAMES = sorted(path.name for path in CASES.iterdir())


@pytest.mark.parametrize("case", NAMES)
def test_the_classes(case: str, update_cases: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(CASES / case)
    found = [
        f"{change.level} {change.rule.verdict} {change.rule.id} {change.subject.id}" for change in compare().changes
    ]
    check(Path("betydelse.txt"), "".join(f"{line}\n" for line in found), update=update_cases)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", NAMES)
def test_the_sentences(case: str, language: str, update_cases: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(CASES / case)
    check(Path(f"{language}.txt"), written("text", language), update=update_cases)


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("case", NAMES)
def test_every_format_can_tell_it(case: str, format_: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(CASES / case)
    said = written(format_, "sv")
    if format_ == "json":
        validate(json.loads(said), json.loads(SCHEMA.read_text(encoding="utf-8")))
    for comparison in compare().comparisons:
        for change in comparison.changes:
            assert mark(change, comparison, Texts("sv")) in said or change.rule.verdict in said


def compare() -> Report:
    old, new = (one_file(name, Path.cwd(), Limits()) for name in ("gammal.yaml", "ny.yaml"))
    return report({"": old}, {"": new}, no_past, frozenset())


def written(format_: str, language: str) -> str:
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")
    terminal = Terminal(Texts(language), out=out, err=io.StringIO())
    writer(format_)(compare(), View(terminal.texts, date(2025, 9, 1)), terminal)
    out.seek(0)
    return out.read()


def check(expected: Path, said: str, *, update: bool) -> None:
    if update:
        expected.write_text(said, encoding="utf-8", newline="\n")
    assert said == expected.read_text(encoding="utf-8")


def test_a_comment_has_room_for_no_more_than_github_takes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    base = (CASES / "målet-sänkt" / "gammal.yaml").read_text(encoding="utf-8")
    many = "".join(
        f"      - {{id: a{n}, aktivitet: Påhittad aktivitet nummer {n}, mål: {{minst: 8}}}}\n" for n in range(1200)
    )
    old = base.replace("    aktiviteter:\n", f"    aktiviteter:\n{many}", 1)
    Path("gammal.yaml").write_text(old, encoding="utf-8")
    Path("ny.yaml").write_text(old.replace("{minst: 8}", "{minst: 4}"), encoding="utf-8")
    comment = written("markdown", "sv")
    assert len(comment) < 65_000
    assert "1200 försvagade" in comment
    assert "ändringar till visas inte här." in comment
    assert "200 ändringar till visas inte här." in written("text", "sv")
