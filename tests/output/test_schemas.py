"""What loftet writes for programs follows the schemas that it publishes, in every case that the tests have."""

import json
from pathlib import Path
from typing import Any

import pytest
from cli.runs import here
from diff.repos import GIVEN, PLACE, RECORDED, WEAKENED, new_repo
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource

ROOT = Path(__file__).parents[2]
SCHEMAS = {
    path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "schema").glob("loftet-*.json"))
}
CASES = sorted((ROOT / "tests" / "cases" / "lint").iterdir())
TODAY = ("--today", "2026-06-01")


def follows(name: str, text: str) -> Any:
    """Validate a document, and return what is in it."""
    content = json.loads(text)
    known = Registry().with_resources(
        (schema["$id"], Resource.from_contents(schema)) for schema in SCHEMAS.values() if "$id" in schema
    )
    checker = Draft202012Validator(SCHEMAS[name], registry=known, format_checker=FormatChecker())
    assert [f"{error.json_path}: {error.message}" for error in checker.iter_errors(content)] == []
    assert content["schema"] == name.removesuffix("-1").replace("loftet-", "loftet.") + "/1"
    return content


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_findings(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = follows("loftet-lint-1", here(capsys, "lint", str(case), "-f", "json", *TODAY).out)
    assert sum(found["counts"].values()) == len(found["findings"]) + found["left_out"]


def test_findings_that_can_be_mended_that_have_no_place_and_that_are_too_many(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.yaml").write_text(GIVEN.replace("löften:", "loften:"), encoding="utf-8")
    (tmp_path / "b.yaml").write_bytes(b"\xff\xfe\x00")
    keys = "".join(f"k{n}: 1\n" for n in range(90))
    for number in range(20):
        (tmp_path / f"c{number}.yaml").write_text(GIVEN + keys, encoding="utf-8")
    found = follows("loftet-lint-1", here(capsys, "lint", str(tmp_path), "-f", "json", "--lang", "en").out)
    assert any(finding["fix"] for finding in found["findings"])
    assert any(finding["line"] is None for finding in found["findings"])
    assert found["left_out"] > 0


@pytest.mark.parametrize("language", ["sv", "en"])
def test_rules(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    follows("loftet-rule-1", here(capsys, "rule", "--all", "-f", "json", "--lang", language).out)


def test_accepted_findings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.yaml").write_text(GIVEN, encoding="utf-8")
    file = tmp_path / "accepted.json"
    here(capsys, "lint", str(tmp_path / "a.yaml"), "--baseline", str(file), "--update-baseline", *TODAY)
    assert follows("loftet-baseline-1", file.read_text(encoding="utf-8"))["findings"]


@pytest.mark.parametrize("part", ["", "#trygghetsvandringar"])
def test_a_history(
    part: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    repo = new_repo(tmp_path / "kommun")
    monkeypatch.chdir(repo.top)
    for day, content in (("03", WEAKENED), ("04", "löften: ["), ("05", RECORDED)):
        repo.write(content)
        repo.commit(day=f"2025-{day}-01")
    told = follows("loftet-history-1", here(capsys, "diff", "--history", PLACE + part, "-f", "json").out)
    assert [version["first"] for version in told["versions"]][:2] == [True, False]
    assert part or any(not version["readable"] for version in told["versions"])
