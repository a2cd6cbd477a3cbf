"""What a report promises whatever it is about: exit codes, honest gaps, traceable numbers, safe cells."""

import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from cli.runs import Outcome, here
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from loftet.followup.state import State
from loftet.output.reports.csv import _written
from loftet.output.reports.formats import FORMATS, VIEWS

ROOT = Path(__file__).parents[2]
EXAMPLE = "docs/exempel/uppfoljning.yaml"
LATER = ("--as-of", "2026-02-01")

HEAD = """\
loftet: 1
id: exempelby-2026
titel: {title}
period: {period}
område: {{delområden: Exempelby}}
parter: {{polisen: {{namn: Polisen, typ: polis}}, kommunen: {{namn: Påhittad kommun, typ: kommun}}}}
uppföljningsplan: {{rytm: tertial}}
löften:
  - id: tryggt
    löfte: Tryggt
    aktiviteter:
      - {{id: ronder, aktivitet: {title}, ansvarig: polisen, utfall: [{outcome}]}}
"""


@pytest.fixture(autouse=True)
def at_the_top(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.fixture
def report(capsys: pytest.CaptureFixture[str]) -> Any:
    def run(*arguments: str | Path) -> Outcome:
        return here(capsys, "report", *map(str, arguments))

    return run


def made(folder: Path, *, title: str = "Påhittat löfte", period: str = "2026", outcome: str = "") -> Path:
    path = folder / f"{len(list(folder.iterdir()))}.yaml"
    path.write_text(HEAD.format(title=json.dumps(title), period=period, outcome=outcome), encoding="utf-8")
    return path


def values(report: Any, *arguments: str | Path) -> dict[str, Any]:
    result: dict[str, Any] = json.loads(report(*arguments, "-f", "json").out)
    return result


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--tertial", "2026-T4"], "2026-T4"),
        (["--tertial", "2026"], "2026-T1"),
        (["--interim", "T2"], "T2"),
        (["--year", "26"], "26"),
        (["--tertial", "2030-T1", "--as-of", "2026-01-01"], "2030-T1"),
        (["--tertial", "2019-T1"], "2019-T1"),
        (["--year", "2025", "--period"], "--period"),
        (["--tertial", "2025-T1", "--year", "2025"], "--year"),
        (["--explain", "fotpatruller"], "fotpatrull?"),
        (["--explain", "xyz"], "xyz"),
        (["--as-of", "31 juni"], "31 juni"),
        (["--view", "summery"], "summary"),
        (["--area", "Exempelköpin"], "Exempelköping?"),
        (["--area", "Xyz"], "Xyz"),
    ],
)
def test_wrong_use_is_said_and_nothing_is_written(report: Any, arguments: list[str], said: str) -> None:
    done = report(EXAMPLE, *arguments)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_check_fails_only_when_something_is_missing(report: Any, tmp_path: Path) -> None:
    assert report(EXAMPLE, "--check", *LATER).code == 1
    assert report(EXAMPLE, *LATER).code == 0
    given = made(tmp_path, outcome="{avser: 2026-T1, status: pågår}")
    assert report(given, "--check", "--as-of", "2026-05-01").code == 0
    assert report(given, "--check", "--as-of", "2026-09-01").code == 1


def test_a_file_that_cannot_be_understood_is_said_and_the_others_are_told_of(report: Any, tmp_path: Path) -> None:
    made(tmp_path)
    (tmp_path / "trasig.yaml").write_text("loftet: [", encoding="utf-8")
    done = report(tmp_path, "--as-of", "2026-05-01")
    assert done.code == 3
    assert "trasig.yaml" in done.err
    assert "Påhittat löfte" in done.out


def test_a_tertial_is_known_in_small_letters(report: Any) -> None:
    assert report(EXAMPLE, "--tertial", "2025-t2").out == report(EXAMPLE, "--tertial", "2025-T2").out != ""


def test_a_document_outside_the_time_is_left_out_and_that_is_said(report: Any, tmp_path: Path) -> None:
    made(tmp_path, title="Gammalt", period="2019")
    made(tmp_path, title="Nytt")
    done = report(tmp_path, "--tertial", "2026-T1", "--as-of", "2026-05-01")
    assert "1 dokument" in done.err
    assert "Nytt" in done.out
    assert "Gammalt" not in done.out


@pytest.mark.parametrize(("area", "count"), [("Väst", 3), ("Hallands län", 2), ("Täby", 1), ("Östra Fyrbodal", 1)])
def test_an_area_is_chosen_by_any_of_its_names(report: Any, area: str, count: int) -> None:
    assert len(values(report, "promises", "--area", area)["documents"]) == count


def test_what_parties_did_is_told_apart_and_added_up(report: Any, tmp_path: Path) -> None:
    entries = "{avser: 2026-T1, antal: 3, part: polisen}, {avser: 2026-T1, antal: 4, part: kommunen}"
    path = made(tmp_path, outcome=entries)
    told = report(path, "--as-of", "2026-05-01").out
    assert "Hittills: 7; Påhittad kommun: 4; Polisen: 3" in told


def test_every_party_has_its_state(report: Any) -> None:
    (document,) = values(report, EXAMPLE, *LATER)["documents"]
    states = {party["id"]: (party["state"], party["missing"]) for party in document["parties"]}
    assert states == {"polisen": ("unknown", 2), "kommunen": ("done", 0), "bostäder": ("done", 0)}


@pytest.mark.parametrize("time", [(), ("--tertial", "2025-T2"), ("--interim", "2025-T2"), ("--year", "2025")])
def test_json_follows_its_schema(report: Any, time: tuple[str, ...]) -> None:
    schema = json.loads((ROOT / "schema" / "loftet-report-1.json").read_text(encoding="utf-8"))
    for path in (EXAMPLE, *(() if time else ("promises",))):
        Draft202012Validator(schema).validate(values(report, path, *time, *LATER))


def test_the_schema_knows_every_state() -> None:
    schema = json.loads((ROOT / "schema" / "loftet-report-1.json").read_text(encoding="utf-8"))
    assert schema["$defs"]["state"]["enum"] == list(State)


def test_json_is_the_same_in_every_language_and_view(report: Any) -> None:
    found = [
        values(report, EXAMPLE, *LATER, "--lang", lang, "--view", view)
        for lang, view in (("sv", "summary"), ("en", "summary"), ("sv", "trace"))
    ]
    assert found[0]["schema"] == "loftet.report/1"
    assert found[0] == found[1] == found[2]


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("view", VIEWS)
def test_every_view_has_every_format(report: Any, view: str, format_: str) -> None:
    done = report("promises", EXAMPLE, "--view", view, "-f", format_, *LATER)
    assert (done.code, done.err) == (0, "")
    assert done.out


def test_the_shipped_documents_say_that_no_follow_up_is_given(report: Any) -> None:
    for document in values(report, "promises", "--as-of", "2026-11-22")["documents"]:
        for row in document["rows"]:
            # Kungsbacka's own page says that the promises of 2017 were kept; nothing else is known of any of them.
            known = row["id"] == "kungsbacka-2017"
            assert bool(row["entries"]) == known
            assert row["state"] in ({"done"} if known else {"not-reported", "unknown"})
            assert row["so_far"] == []


def test_every_total_of_the_overview_is_the_sum_of_its_rows(report: Any) -> None:
    table = list(
        csv.reader(io.StringIO(report("promises", "--view", "overview", "-f", "csv", *LATER).out), delimiter=";")
    )
    numbers = [list(map(int, row[6:])) for row in table[1:]]
    assert all(row[0] == sum(row[1:-1]) for row in numbers)
    text = report("promises", "--view", "overview", "-f", "markdown", *LATER).out
    last = [cell.strip() for cell in text.split("| Summa |")[1].split("\n")[0].strip(" |").split("|")]
    assert list(map(int, last)) == [sum(column) for column in zip(*numbers, strict=True)]


def test_every_number_can_be_explained_from_its_entries(report: Any) -> None:
    (document,) = values(report, EXAMPLE, *LATER)["documents"]
    for row in document["rows"]:
        told = report(EXAMPLE, *LATER, "--explain", row["id"]).out
        for total in row["so_far"]:
            assert str(total["value"]) in told
        assert told.count("rad ") == len(row["entries"]) + len(row["corrected"]) + 1


def test_a_past_day_knows_only_what_was_written_then(report: Any) -> None:
    def lamps(day: str) -> Any:
        (document,) = values(report, EXAMPLE, "--as-of", day)["documents"]
        row = next(row for row in document["rows"] if row["id"] == "belysning")
        return row["so_far"][0]["value"] if row["so_far"] else None

    assert [lamps(day) for day in ("2025-09-04", "2025-09-05", "2025-09-20", "2026-01-12")] == [None, 44, 34, 42]


def test_git_knows_what_was_in_the_file_on_a_day(report: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def git(*arguments: str) -> None:
        named = ["-c", "user.name=a", "-c", "user.email=a@b.example"]
        subprocess.run(["git", "-C", tmp_path, *named, *arguments], check=True, capture_output=True)

    git("init", "-q")
    monkeypatch.chdir(tmp_path)
    for day, amount in (("2026-05-05", 3), ("2026-06-05", 5)):
        made(tmp_path, outcome=f"{{avser: 2026-T1, antal: {amount}}}").rename(tmp_path / "a.yaml")
        monkeypatch.setenv("GIT_COMMITTER_DATE", f"{day}T12:00:00")
        git("add", "a.yaml")
        git("commit", "-qm", "x")

    def told(day: str) -> Any:
        row = values(report, "a.yaml", "--committed", "--as-of", day)["documents"][0]["rows"][-1]
        return row["so_far"][0]["value"]

    assert [told(day) for day in ("2026-05-05", "2026-06-04", "2026-06-05")] == [3, 3, 5]
    assert report("a.yaml", "--committed", "--as-of", "2026-05-04").code == 3


def test_an_accumulated_figure_is_not_the_outcome_of_a_tertial(report: Any) -> None:
    (document,) = values(report, EXAMPLE, "--tertial", "2025-T1", *LATER)["documents"]
    row = next(row for row in document["rows"] if row["id"] == "fotpatrull")
    assert row["during"] == []
    assert row["so_far"][0]["value"] == 30


def test_no_cell_becomes_a_formula_and_no_text_breaks_out_of_its_cell(report: Any, tmp_path: Path) -> None:
    title = '=HYPERLINK("http://x.example";"klicka")'
    made(tmp_path, title=title)
    out = report(tmp_path, "-f", "csv", "--as-of", "2026-05-01").out
    cells = [cell for row in csv.reader(io.StringIO(out.removeprefix("\ufeff")), delimiter=";") for cell in row]
    assert f"'{title}" in cells
    assert title not in cells


@settings(deadline=None, max_examples=200)
@given(st.text())
def test_no_text_is_a_formula_when_written(text: str) -> None:
    assert not _written(text).startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such file names")
def test_neither_a_file_name_nor_a_text_commands_a_terminal_or_a_ci_runner(report: Any, tmp_path: Path) -> None:
    text = made(tmp_path, title="##[error]a ##vso[task.setvariable variable=b]c").read_text(encoding="utf-8")
    for number, name in enumerate(("a\n::error::b.yaml", "a\x1b]0;x\x07.yaml", "a\x9b31m.yaml", "a\u202eb.yaml")):
        (tmp_path / name).write_text(re.sub(r"(?m)^id: .*$", f"id: ett-{number}", text), encoding="utf-8")
    for view in ("summary", "overview"):
        out = report(tmp_path, "-f", "csv", "--view", view, "--as-of", "2026-05-01").out.removeprefix("\ufeff")
        assert "::error" in out
        assert not [line for line in out.splitlines() if line.lstrip().startswith("::")]
        assert not re.search(r"##\w*\[|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202e]", out)


def test_html_of_a_record_stays_text(report: Any, tmp_path: Path) -> None:
    made(tmp_path, title="<script>alert(1)</script>", outcome="{avser: 2026-T1, antal: 3, text: '<b>x</b>'}")
    out = report(tmp_path, "-f", "html", "--as-of", "2026-05-01").out
    assert "<script>" not in out
    assert "<b>" not in out


def test_a_report_can_be_written_to_a_file(report: Any, tmp_path: Path) -> None:
    target = tmp_path / "rapport.html"
    assert report(EXAMPLE, "-f", "html", "-o", target, *LATER).out == ""
    assert "Exempelköping" in target.read_text(encoding="utf-8")


def test_what_was_owed_is_not_called_early_since_something_else_is_not_owed_yet(report: Any, tmp_path: Path) -> None:
    path = made(tmp_path)
    longer = "      - {id: längre, aktivitet: Längre, period: 2026-09 – 2027-12, ansvarig: polisen}\n"
    path.write_text(path.read_text(encoding="utf-8") + longer, encoding="utf-8")
    assert "Ingen uppföljning är lämnad.\n" in report(path, "--as-of", "2026-06-01").out
    assert "ingen skulle ha lämnats än" in report(path, "--as-of", "2026-04-01").out


def test_shares_of_several_are_each_told_with_whose_they_are(report: Any, tmp_path: Path) -> None:
    entries = "{avser: 2026-T1, antal: 90 %, part: polisen}, {avser: 2026-T1, antal: 40 %, part: kommunen}"
    path = made(tmp_path, outcome=entries)
    both = "Påhittad kommun: 40 %; Polisen: 90 %"
    told = report(path, "--as-of", "2026-06-01").out
    assert f"Utfall: {both}" in told
    assert f"Hittills: {both}" in told
    assert f"Så långt: {both}" in report(path, "--as-of", "2026-06-01", "--view", "residents").out
    explained = report(path, "--as-of", "2026-06-01", "--explain", "ronder").out
    assert "Polisen: 90 %" in explained
    assert "Påhittad kommun: 40 %" in explained
