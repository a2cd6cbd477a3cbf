"""A target that was changed is never shown as if it had always been so: every view says when and what."""

import csv
import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from cli.runs import Outcome, here
from jsonschema import Draft202012Validator

SCHEMA = Path(__file__).parents[2] / "schema" / "loftet-report-1.json"

RECORD = """\
loftet: 1
id: exempelby-2026
titel: Påhittat löfte
period: 2026
område: {delområden: Exempelby}
parter: {polisen: {namn: Polisen, typ: polis}}
uppföljningsplan: {rytm: tertial}
lägesbild: [{id: mörkt, text: Det är mörkt}]
löften:
  - id: tryggt
    löfte: Tryggt
    bygger_på: mörkt
    aktiviteter:
      - id: ronder
        aktivitet: Ronder
        ansvarig: polisen
        mål: {minst: 6, enhet: ronder}
        utfall:
          - {avser: 2026-T1, datum: 2026-05-02, antal: 2}
          - {avser: 2026-T2, datum: 2026-09-02, antal: 2}
ändringar:
  - {id: sänkt, datum: 2026-11-22, typ: ändring, %s text: Från 10 till 6 ronder.}
"""
SAID = "Ändrat 22 november 2026: Från 10 till 6 ronder."
TERTIAL = ("--tertial", "2026-T2", "--as-of")


@pytest.fixture
def report(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.chdir(tmp_path)

    def run(applies: str, *arguments: str) -> Outcome:
        Path("löfte.yaml").write_text(RECORD % applies, encoding="utf-8")
        return here(capsys, "report", "löfte.yaml", *arguments)

    return run


@pytest.mark.parametrize("applies", ["gäller: ronder,", "gäller: tryggt,", ""])
@pytest.mark.parametrize("view", ["summary", "residents", "owed", "missing", "trace"])
def test_every_view_tells_of_a_change_that_came_after_the_tertial(report: Any, view: str, applies: str) -> None:
    # A list of what is missing shows the target only for what is missing.
    asked = ("--period", "--as-of", "2027-01-15") if view == "missing" else (*TERTIAL, "2026-11-23")
    assert SAID in report(applies, "--view", view, *asked).out
    page = report(applies, "--view", view, *asked, "-f", "html").out
    assert all(part in page for part in SAID.split(": "))


@pytest.mark.parametrize("applies", ["gäller: ronder,", "gäller: tryggt,", ""])
def test_an_explanation_tells_of_it(report: Any, applies: str) -> None:
    assert SAID in report(applies, "--explain", "ronder", *TERTIAL, "2026-11-23").out


@pytest.mark.parametrize("applies", ["gäller: ronder,", "gäller: tryggt,", ""])
@pytest.mark.parametrize("by", ["county", "municipality"])
def test_the_overview_says_of_the_document_when_it_was_changed(report: Any, applies: str, by: str) -> None:
    done = report(applies, "--view", "overview", "--by", by, *TERTIAL, "2026-11-23")
    assert "Ändrat 22 november 2026" in done.out
    before = report(applies, "--view", "overview", "--by", by, *TERTIAL, "2026-10-01")
    assert "Ändrat" not in before.out


def test_before_the_change_the_report_says_that_the_target_is_of_later_date(report: Any) -> None:
    for view in ("summary", "residents"):
        done = report("gäller: ronder,", "--view", view, *TERTIAL, "2026-10-01")
        assert SAID not in done.out
        assert "22 november 2026" in done.out
        assert "--committed" in done.err


def test_nothing_is_said_of_git_where_nothing_was_changed_later(report: Any) -> None:
    assert report("gäller: ronder,", *TERTIAL, "2026-11-23").err == ""


def test_a_change_without_words_is_told_of_too(report: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(globals(), "RECORD", RECORD.replace(" text: Från 10 till 6 ronder.", ""))
    for view in ("summary", "residents"):
        assert "Ändrat 22 november 2026" in report("gäller: ronder,", "--view", view, *TERTIAL, "2026-11-23").out


FIRST = "Mål 20 januari 2026, som det först stod: minst 10 ronder"


@pytest.fixture
def lowered(report: Any) -> Any:
    """Report on a file whose first commit promised ten."""

    def run(applies: str, *arguments: str) -> Outcome:
        first = RECORD.replace("minst: 6", "minst: 10")
        Path("löfte.yaml").write_text(first[: first.index("ändringar")], encoding="utf-8")
        for words in () if Path(".git").exists() else (["init", "-q"], ["add", "."], ["commit", "-qm", "Först"]):
            day = {"GIT_AUTHOR_DATE": "2026-01-20T09:00:00", "GIT_COMMITTER_DATE": "2026-01-20T09:00:00"}
            names = [f"{who}_{part}" for who in ("GIT_AUTHOR", "GIT_COMMITTER") for part in ("NAME", "EMAIL")]
            subprocess.run(["git", *words], check=True, env=os.environ | day | dict.fromkeys(names, "a@example.org"))
        return report(applies, *arguments)

    return run


@pytest.mark.parametrize("applies", ["gäller: ronder,", ""])
@pytest.mark.parametrize("view", ["summary", "residents", "owed", "missing", "trace", "explain"])
def test_the_target_that_was_first_given_is_told_from_git(lowered: Any, view: str, applies: str) -> None:
    asked = ("--explain", "ronder") if view == "explain" else ("--view", view)
    # A list of what is missing shows the target only for what is missing.
    done = lowered(applies, *asked, "--as-of", "2027-01-15" if view == "missing" else "2026-11-23")
    assert done.out.count(FIRST) == 1
    assert "inst 6 ronder" in done.out  # beside the one that stands now


def test_the_target_that_was_first_given_stands_beside_the_one_now_in_what_programs_read(lowered: Any) -> None:
    asked = ("--as-of", "2026-11-23", "-f")
    rows = list(csv.DictReader(lowered("", *asked, "csv").out.removeprefix("\ufeff").splitlines(), delimiter=";"))
    (row,) = (row for row in rows if row["Id"] == "ronder")
    assert row["Mål"] == "minst 6 ronder"
    assert row["Mål som det först stod"] == "minst 10 ronder (2026-01-20)"
    values = json.loads(lowered("", *asked, "json").out)
    Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(values)
    found = {row["id"]: row for row in values["documents"][0]["rows"]}
    now, first = ({"at_least": number, "percent": False, "unit": "ronder"} for number in (6, 10))
    assert found["ronder"]["goals"] == [now]
    assert found["ronder"]["first_given"] == {"day": "2026-01-20", "goals": [first]}
    assert found["tryggt"]["first_given"] is None


def test_every_sort_of_target_is_told_to_programs(report: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    sorts = """[{högst: 80 %%, av: ärenden, per: år}, {inom: 24 timmar}, {nivå: minska, jämfört_med: 2025},
      {någon_av: [{exakt: 4, enhet: möten}, {senast: 2026-06}]}]"""
    monkeypatch.setitem(globals(), "RECORD", RECORD.replace("{minst: 6, enhet: ronder}", sorts))
    values = json.loads(report("", "--as-of", "2026-11-23", "-f", "json").out)
    Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(values)
    (row,) = (row for row in values["documents"][0]["rows"] if row["id"] == "ronder")
    assert row["goals"] == [
        {"at_most": 80, "percent": True, "of": "ärenden", "per": "år"},
        {"within": {"value": 24, "unit": "timmar"}},
        {"direction": "minska", "compared_to": "2025"},
        {"any_of": [{"exactly": 4, "percent": False, "unit": "möten"}, {"by": "2026-06-30"}]},
    ]
