"""Reports over a document of several municipalities. What is told here of real municipalities is invented."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from cli.runs import here
from jsonschema import Draft202012Validator

from loftet.output.reports.formats import GROUPS

ROOT = Path(__file__).parents[2]
RECORD = ROOT / "tests" / "cases" / "report" / "kommuner" / "norra.yaml"


@pytest.fixture
def report(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    monkeypatch.chdir(ROOT)

    def run(*arguments: str) -> str:
        done = here(capsys, "report", str(RECORD), "--as-of", "2026-06-01", *arguments)
        assert (done.code, done.err) == (0, "")
        return done.out

    return run


def test_the_summary_tells_each_municipality_and_divides_nothing(report: Any) -> None:
    lines = [line.strip() for line in report().split("Kommun för kommun")[1].splitlines()]
    assert "Täby: går inte att bedöma" in lines
    assert [line for line in lines if line.startswith("Hittills")] == [
        "Hittills: 10 pass", "Hittills: Ej redovisat per kommun", "Hittills: Ingen siffra",
        "Hittills: Ingen siffra", "Hittills: 11 pass", "Hittills: Ej redovisat per kommun", "Hittills: Ingen siffra",
    ]  # fmt: skip


def test_json_tells_each_municipality_and_follows_its_schema(report: Any) -> None:
    values = json.loads(report("-f", "json"))
    schema = json.loads((ROOT / "schema" / "loftet-report-1.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(values)
    places = {place["municipality"]: place for place in values["documents"][0]["places"]}
    assert {name: place["counts"] for name, place in places.items()} == {
        "Täby": {"done": 1, "unknown": 2, "not-reported": 1},
        "Kungälv": {"behind": 1, "unknown": 2},
    }
    assert [row["so_far"][0]["value"] for place in places.values() for row in place["rows"] if row["so_far"]] == [
        10,
        11,
    ]


def test_csv_has_one_cell_for_the_municipalities(report: Any) -> None:
    rows = list(csv.DictReader(io.StringIO(report("-f", "csv").removeprefix("\ufeff")), delimiter=";"))
    assert [row["Per kommun"] for row in rows] == [
        "Täby: 10 pass (går inte att bedöma); Kungälv: 11 pass (går inte att bedöma)",
        "Täby: ej redovisat per kommun; Kungälv: ej redovisat per kommun",
        "Täby: inte rapporterat; Kungälv: ligger efter",
        "Täby: klart",
    ]


@pytest.mark.parametrize("id_", ["patruller", "kontroller", "vandringar", "belysning", "norra-2026"])
def test_each_municipality_is_explained(report: Any, id_: str) -> None:
    told = report("--explain", id_)
    assert "Täby" in told
    assert ("Kungälv" in told) == (id_ != "belysning")


def test_what_nobody_told_by_municipality_is_said_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    common = (
        RECORD.read_text(encoding="utf-8")
        .replace(", kommun: Täby}, {avser: 2026-T1, antal: 11, kommun: Kungälv}", "}")
        .replace(", part: k", "")
    )
    path = tmp_path / "gemensam.yaml"
    path.write_text(common.replace("ansvarig: t,", "ansvarig: polisen,"), encoding="utf-8")
    done = here(capsys, "report", str(path), "--as-of", "2026-06-01")
    assert "Inget är redovisat per kommun. Det som står här gäller Täby och Kungälv tillsammans." in done.out
    assert "Ej redovisat per kommun" not in done.out


def overview(report: Any, by: str, *more: str) -> list[list[str]]:
    out = report("promises", "--view", "overview", "--by", by, "-f", "csv", *more)
    return list(csv.reader(io.StringIO(out), delimiter=";"))[1:]


@pytest.mark.parametrize("by", GROUPS)
def test_totals_are_sums_of_rows_whatever_they_are_summed_up_by(report: Any, by: str) -> None:
    rows = [(row[1], list(map(int, row[6:]))) for row in overview(report, by)]
    text = report("promises", "--view", "overview", "--by", by, "-f", "markdown")
    totals = text.split("## Summor")[1].split("##")[0]
    found = [[cell.strip() for cell in line.strip("| ").split("|")] for line in totals.splitlines() if line[:1] == "|"][
        2:
    ]
    for name, *numbers in found:
        added = [figures for group, figures in rows if name in {group, "Summa"}]
        assert list(map(int, numbers)) == [sum(column) for column in zip(*added, strict=True)], name


def test_documents_are_grouped_by_what_they_say(report: Any) -> None:
    groups = {by: {row[1] for row in overview(report, by) if "norra" in row[0]} for by in GROUPS}
    assert groups == {
        "county": {"Flera län"},
        "municipality": {"Täby", "Kungälv"},
        "district": {"Norra Påhitt"},
        "region": {"Flera polisregioner"},
        "country": {"Hela landet"},
    }
    assert {row[1] for row in overview(report, "municipality", "--area", "Täby")} == {"Täby"}
    assert [row[5] for row in overview(report, "country") if "norra" in row[0]] == ["Ligger efter"]


def test_who_is_asked_is_asked_for_no_more_than_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    told = here(capsys, "report", str(RECORD), "--as-of", "2027-01-02", "-f", "json").out
    (values,) = json.loads(told)["documents"]
    walks = next(row for row in values["rows"] if row["id"] == "vandringar")
    assert walks["missing"] == ["2026-T1", "2026-T2", "2026-T3"]
    assert walks["told_by_others"] == [{"interval": "2026-T1", "municipalities": ["Täby"]}]
    owed = {
        id_: sum(len(row["missing"]) for row in values["rows"] if {"party": id_} in row["owed_by"])
        for id_ in ("t", "k")
    }
    parties = {party["id"]: party["missing"] for party in values["parties"]}
    assert (parties["t"], parties["k"]) == (owed["t"], owed["k"] - 1)
    asked = here(capsys, "report", str(RECORD), "--as-of", "2027-01-02", "--view", "missing", "--lang", "sv").out
    ours = asked.split("\n\nKungälv (påhittat)\n")[1]
    assert ours.startswith(f"Vi saknar {parties['k']} uppföljningar från er.")
    assert "Gäller: tertial 2 2026 och tertial 3 2026\n" in ours
    theirs, ours = (part.split("Vi ordnar vandringar.")[1] for part in (asked.split("\n\nKungälv (påhittat)\n")))
    assert "Senast rapporterat: aldrig" in theirs  # that Kungälv has reported is not that Täby has
    assert "Senast rapporterat: tertial 1 2026" in ours


def test_what_one_municipality_has_not_told_of_is_asked_of_that_one(report: Any) -> None:
    asked = report("--view", "missing")
    assert "Gäller: tertial 1 2026 (Täby)" in asked
    assert "tertial 1 2026: saknas för Täby" in report("--explain", "vandringar")
    rows = list(csv.DictReader(io.StringIO(report("-f", "csv").removeprefix("\ufeff")), delimiter=";"))
    assert [row["Saknad uppföljning"] for row in rows] == ["", "", "2026-T1 (Täby)", ""]
    (values,) = json.loads(report("-f", "json"))["documents"]
    assert [row["told_by_others"] for row in values["rows"] if row["id"] == "vandringar"] == [
        [{"interval": "2026-T1", "municipalities": ["Täby"]}]
    ]
