"""Sheets: out, filled in, in again; what can't be used is named, and nothing is lost on the way."""

import csv
import io
import os
import re
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from cli.runs import start
from logbook import RECORD, added, record
from xlsxwriter import Workbook

from loftet.model.document import Document
from loftet.output.sheets.columns import COLUMNS, heading, known_headings
from loftet.output.sheets.version import version_of
from loftet.output.texts import LANGUAGES, Texts

pytestmark = pytest.mark.usefixtures("file")

Fill = Callable[..., Path]
HEADINGS = [heading(column, Texts("sv")) for column in COLUMNS]


@pytest.fixture(params=[".csv", ".xlsx"])
def fill(request: pytest.FixtureRequest, file: Path, capsys: pytest.CaptureFixture[str]) -> Fill:
    """Make a sheet, fill in cells by row and column, and save it the way the program that it is for does."""
    assert record(capsys, "--sheet", "2026-T2", "fil.yaml", "-o", "tomt.csv").code == 0
    with Path("tomt.csv").open(encoding="utf-8-sig", newline="") as made:
        lines = list(csv.reader(made, delimiter=";"))

    def filled(*cells: tuple[int, str, str | float | bool], more: list[list[str]] | None = None) -> Path:
        table: list[list[str | float | bool]] = [list(line) for line in lines + (more or [])]
        for number, name, value in cells:
            line = table[number - 1]
            place = HEADINGS.index(name) if name in HEADINGS else len(line)
            line[place:] = [value, *line[place + 1 :]]
        path = file.with_name(f"ifyllt{request.param}")
        (_save_csv if request.param == ".csv" else _save_xlsx)(path, table)
        return path

    return filled


def _save_csv(path: Path, table: list[list[str | float | bool]]) -> None:
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows(table)
    path.write_bytes(text.getvalue().encode("cp1252"))  # as Excel saves what was UTF-8


def _save_xlsx(path: Path, table: list[list[str | float | bool]]) -> None:
    with Workbook(path) as book:
        sheet = book.add_worksheet("Blad")
        for number, line in enumerate(table):
            for place, value in enumerate(line):
                if isinstance(value, str):
                    sheet.write_string(number, place, value)
                else:
                    sheet.write(number, place, value)


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as made:
        return list(csv.reader(made, delimiter=";"))


def test_a_sheet_has_a_row_for_all_that_is_owed(capsys: pytest.CaptureFixture[str]) -> None:
    done = record(capsys, "--sheet", "2026-t2", "fil.yaml", "-o", "ut.csv")
    assert (done.code, done.out) == (0, "")
    head, *rows = rows_of(Path("ut.csv"))
    assert head == HEADINGS
    told = [[row[HEADINGS.index(name)] for name in ("Id", "Räknas i", "Senast redovisat")] for row in rows]
    assert told == [
        ["ronder", "ronder", "2 (tertial 1 2026)"],
        ["patrull", "möten", ""],
        ["patrull", "pass", ""],
        ["lampor", "", ""],
    ]


def test_what_is_reported_is_owed_no_more(capsys: pytest.CaptureFixture[str]) -> None:
    record(capsys, "fil.yaml", "patrull", "--period", "2026-T1–T2", "--count", "4", "--unit", "pass")
    record(capsys, "fil.yaml", "lampor", "--period", "2026", "--status", "pågår")
    record(capsys, "--sheet", "2026-T2", "fil.yaml", "-o", "ut.csv")
    assert [row[HEADINGS.index("Räknas i")] for row in rows_of(Path("ut.csv"))[1:]] == ["ronder", "möten"]


def test_a_sheet_is_never_written_over(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.with_name("ut.csv").write_text("ifyllt", encoding="utf-8")
    assert record(capsys, "--sheet", "2026-T2", "fil.yaml", "-o", "ut.csv").code == 2
    assert file.with_name("ut.csv").read_text(encoding="utf-8") == "ifyllt"


def test_what_is_filled_in_is_shown_first_and_then_written(
    file: Path, fill: Fill, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = fill(
        (2, "Antal", "3"), (2, "Text", "Tre – på hösten"), (4, "Antal", "2,5"), (5, "Status", "Inte  påbörjat")
    )
    args = ["--from", str(sheet), "fil.yaml"]
    shown = record(capsys, *args)
    assert (shown.code, file.read_bytes().decode()) == (2, RECORD)
    assert "3 poster ska skrivas" in shown.out
    assert "1 rad är inte ifylld" in shown.out
    assert record(capsys, *args, "--yes").code == 0
    text = file.read_bytes().decode()
    assert "text: Tre – på hösten" in text
    assert "id: 2026-t2-pass" in text
    assert "status: inte påbörjat" in text
    once = file.read_bytes()
    again = record(capsys, *args, "--yes")
    assert (again.code, file.read_bytes()) == (0, once)
    assert again.out.count("står redan") == 3


@pytest.mark.parametrize(
    ("cells", "cell", "why"),
    [
        ([(2, "Antal", "2.5")], "H2", "Menade du 2,5?"),
        ([(3, "Antal", "många")], "H3", "inget tal"),
        ([(2, "Antal", "3 ronder")], "H2", "Menade du 3?"),
        ([(2, "Antal", "1,200")], "H2", "Menar du 1200"),
        ([(2, "Status", "klart")], "J2", "Menade du ”genomfört”?"),
        ([(2, "Status", "ej genomfört")], "J2", "Menade du ”inte genomfört”?"),
        ([(2, "Antal", "3"), (2, "Version", "0123")], "S2", "har ändrats sedan bladet gjordes"),
        ([(2, "Antal", "3"), (2, "Dokumentets id", "annan-2026")], "Q2", "inget dokument med id ”annan-2026”"),
        ([(2, "Antal", "3"), (2, "Id", "rondr")], "R2", "Menade du ronder?"),
        ([(2, "Antal", "3"), (2, "Gäller", "2026-T4")], "G2", "inget tertial"),
        ([(2, "Antal", "3"), (2, "Gäller", "2026-T1")], "H2", "skriver du 2026-t1 i kolumnen Rättar"),
        ([(2, "Orsak", "Regn")], "L2", "inte vad som gjordes"),
        ([(2, "Utanför", "Ring mig")], "T2", "någon kolumn"),
        ([(3, "Antal", "1"), (3, "Räknas i", "")], "H3", "i kolumnen Räknas i: möten, pass"),
        ([(2, "Antal", "3"), (2, "Källa", "mejl")], "M2", "Källorna är: brev"),
        ([(2, "Antal", "3"), (2, "Kommun", "Täby")], "N2", "Täby"),
        ([(2, "Antal", "3"), (2, "Rättar", "2026-t9")], "O2", "Det här finns: 2026-t1"),
        ([(2, "Antal", "3"), (2, "Rättar", "2026-t1")], "O2", "gäller något annat än raden: 2026-T1"),
        ([(2, "Källa", "brev")], "M2", "inte vad som gjordes"),
    ],
)
def test_a_cell_that_cannot_be_used_is_named_and_nothing_is_written_unseen(
    file: Path,
    fill: Fill,
    capsys: pytest.CaptureFixture[str],
    cells: list[tuple[int, str, str]],
    cell: str,
    why: str,
) -> None:
    sheet = fill((5, "Text", "Klart"), *cells)
    done = record(capsys, "--from", str(sheet), "fil.yaml", "--yes")
    assert (done.code, file.read_bytes().decode()) == (1, RECORD)
    assert f"cell {cell}:" in done.out
    assert why in done.out
    assert "Ingenting är skrivet" in done.err


def test_every_cell_that_cannot_be_used_is_named_at_once(
    file: Path, fill: Fill, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = [("Gäller", "våren"), ("Antal", "2.5"), ("Status", "klart"), ("Källa", "mejl"), ("Rättar", "2026-t9")]
    sheet = fill(*((2, *cell) for cell in bad), (3, "Antal", "två"), (3, "Kommun", "Täby"), (5, "Text", "Klart"))
    done = record(capsys, "--from", str(sheet), "fil.yaml", "--yes")
    assert (done.code, file.read_bytes().decode()) == (1, RECORD)
    assert re.findall(r"cell (\w+):", done.out) == ["G2", "H2", "J2", "M2", "O2", "H3", "N3"]
    assert "7 celler går inte att använda" in done.out
    assert "1 post går att skriva." in done.out
    assert "ska skrivas" not in done.out
    assert "Ska redovisas" not in done.out


def test_where_there_is_nothing_to_write_it_is_said(fill: Fill, capsys: pytest.CaptureFixture[str]) -> None:
    done = record(capsys, "--from", str(fill()), "fil.yaml")
    assert (done.code, done.out) == (0, "Det finns inget att skriva.\n4 rader är inte ifyllda.\n")


@pytest.mark.parametrize("name", ["Det som lovas", "Mål", "Ansvarig", "Redovisas av", "Senast redovisat"])
def test_what_is_written_where_nothing_is_read_is_not_lost(
    file: Path, fill: Fill, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    done = record(capsys, "--from", str(fill((2, name, "vi hann fyra"), (5, "Text", "Klart"))), "fil.yaml", "--yes")
    assert (done.code, file.read_bytes().decode()) == (1, RECORD)
    assert f"cell {chr(65 + HEADINGS.index(name))}2: Cellen säger något annat" in done.out
    assert "1 cell går inte att använda" in done.out


def test_columns_that_were_sorted_by_themselves_are_not_recorded_for_another_row(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record(capsys, "--sheet", "2026-T2", "fil.yaml", "-o", "ut.csv")
    table: list[list[str | float | bool]] = [list(row) for row in rows_of(Path("ut.csv"))]
    table[1][HEADINGS.index("Antal")] = "3"
    seen = HEADINGS.index("Fil")
    table[1:] = [[*shown[:seen], *row[seen:]] for shown, row in zip(reversed(table[1:]), table[1:], strict=True)]
    _save_csv(Path("ut.csv"), table)
    done = record(capsys, "--from", "ut.csv", "fil.yaml", "--yes")
    assert (done.code, file.read_bytes().decode()) == (1, RECORD)
    assert "Det finns inget att skriva" in done.out


def test_what_a_spreadsheet_does_to_what_is_known_is_no_note(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_bytes(RECORD.replace("minst: 6", "minst: 1500").replace("Nya lampor", "Nya – ”fina” lampor").encode())
    record(capsys, "--sheet", "2026-T2", "fil.yaml", "-o", "ut.csv")
    text = Path("ut.csv").read_text(encoding="utf-8-sig").replace("1\u00a0500", "1 500").replace("–", "-")
    table: list[list[str | float | bool]] = [list(row) for row in csv.reader(io.StringIO(text), delimiter=";")]
    for row in table[1:]:
        row[HEADINGS.index("Text")], row[HEADINGS.index("Redovisas av")] = "Gjort", ""
    _save_csv(Path("ut.csv"), table)
    assert record(capsys, "--from", "ut.csv", "fil.yaml", "--yes").code == 0


def test_unicode_text_from_excel_is_read(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record(capsys, "--sheet", "2026-T2", "fil.yaml", "-o", "ut.csv")
    rows = rows_of(Path("ut.csv"))
    rows[4][HEADINGS.index("Text")] = "Träd – gröna"
    text = io.StringIO()
    csv.writer(text, "excel-tab").writerows(rows)
    Path("ut.csv").write_bytes(text.getvalue().encode("utf-16"))
    assert record(capsys, "--from", "ut.csv", "fil.yaml", "--yes").code == 0
    assert "text: Träd – gröna" in file.read_bytes().decode()


def test_a_source_can_be_given(file: Path, fill: Fill, capsys: pytest.CaptureFixture[str]) -> None:
    sheet = fill((2, "Antal", "3"), (2, "Källa", "brev"))
    assert record(capsys, "--from", str(sheet), "fil.yaml", "--yes").code == 0
    assert "källa: brev\r\n" in added(RECORD, file)


def test_a_figure_is_corrected_in_the_sheet_it_came_from(
    file: Path, fill: Fill, capsys: pytest.CaptureFixture[str]
) -> None:
    record(capsys, "--from", str(fill((2, "Antal", "3"))), "fil.yaml", "--yes")
    once = file.read_bytes().decode()
    other = record(capsys, "--from", str(fill((2, "Antal", "4"))), "fil.yaml", "--yes")
    assert (other.code, file.read_bytes().decode()) == (1, once)
    assert "skriver du 2026-t2 i kolumnen Rättar" in other.out
    correction = ["--from", str(fill((2, "Antal", "4"), (2, "Rättar", "2026-t2"))), "fil.yaml", "--yes"]
    assert record(capsys, *correction).code == 0
    assert "rättar: 2026-t2\r\n" in added(once, file)
    twice = file.read_bytes()
    assert (record(capsys, *correction).code, file.read_bytes()) == (0, twice)
    again = record(capsys, "--from", str(fill((2, "Antal", "5"), (2, "Rättar", "2026-t2"))), "fil.yaml", "--yes")
    assert "cell O2: Posten ”2026-t2” är redan rättad" in again.out
    assert "skriv 2026-t2-2 i kolumnen Rättar" in again.out


def test_a_correction_keeps_to_what_its_row_counts(fill: Fill, capsys: pytest.CaptureFixture[str]) -> None:
    sheet = fill((3, "Antal", "1"), (4, "Antal", "2"))
    assert record(capsys, "--from", str(sheet), "fil.yaml", "--yes").code == 0
    wrong = fill((3, "Antal", "5"), (3, "Rättar", "2026-t2-pass"))
    assert (
        "cell O3: Posten ”2026-t2-pass” gäller något annat än raden: 2026-T2, pass"
        in record(capsys, "--from", str(wrong), "fil.yaml", "--yes").out
    )


def test_each_of_several_municipalities_can_fill_in_a_copy(
    file: Path, fill: Fill, capsys: pytest.CaptureFixture[str]
) -> None:
    area = "område: {kommuner: [Täby, Nacka]}"
    file.write_bytes(RECORD.replace("område: {delområden: [Exempelköping]}", area).encode())
    for name, count in (("Täby", "3"), ("Nacka", "4")):
        sheet = fill((2, "Antal", count), (2, "Kommun", name))
        assert record(capsys, "--from", str(sheet), "fil.yaml", "--yes").code == 0
    both = file.read_bytes().decode()
    assert [both.count(part) for part in ("id: 2026-t2-täby", "kommun: Täby", "kommun: Nacka")] == [1, 1, 1]
    copy = rows_of(Path("tomt.csv"))[1]
    copy[HEADINGS.index("Antal")], copy[HEADINGS.index("Kommun")] = "4", "Nacka"
    in_one = fill((2, "Antal", "3"), (2, "Kommun", "Täby"), more=[copy])
    assert record(capsys, "--from", str(in_one), "fil.yaml", "--yes").out.count("står redan") == 2


def test_where_others_told_for_themselves_a_row_says_which_municipality_it_is_about(
    file: Path, fill: Fill, capsys: pytest.CaptureFixture[str]
) -> None:
    area = "område: {kommuner: [Täby, Nacka]}"
    before = RECORD.replace("område: {delområden: [Exempelköping]}", area)
    before = before.replace("antal: 2}", "antal: 2}\r\n    - {avser: 2026-T2, antal: 3, kommun: Täby}")
    file.write_bytes(before.encode())
    done = record(capsys, "--from", str(fill((2, "Antal", "4"))), "fil.yaml", "--yes")
    assert done.code == 1
    assert "rad 2: Raden säger inte vilken kommun den gäller" in done.out
    assert "Skriv Nacka i kolumnen Kommun." in done.out
    assert file.read_bytes().decode() == before
    assert record(capsys, "--from", str(fill((2, "Antal", "4"), (2, "Kommun", "Nacka"))), "fil.yaml", "--yes").code == 0


def test_where_others_told_for_themselves_there_is_a_row_for_each_that_has_not(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    area = "område: {kommuner: [Täby, Nacka, Solna]}"
    before = RECORD.replace("område: {delområden: [Exempelköping]}", area)
    before = before.replace("antal: 2}", "antal: 2}\r\n    - {avser: 2026-T2, antal: 3, kommun: Täby}")
    file.write_bytes(before.encode())
    assert record(capsys, "--sheet", "2026-T2", "fil.yaml", "-o", "ut.csv").code == 0
    head, *rows = rows_of(Path("ut.csv"))
    place, latest = HEADINGS.index("Kommun"), HEADINGS.index("Senast redovisat")
    assert [(row[place], row[latest]) for row in rows if row[0].startswith("Trygghetsronder")] == [
        ("Nacka", "2 (tertial 1 2026)"),
        ("Solna", "2 (tertial 1 2026)"),
    ]
    untouched = record(capsys, "--from", "ut.csv", "fil.yaml", "--yes")
    assert (untouched.code, file.read_bytes().decode()) == (0, before)
    file.write_bytes(before.replace("minst: 6", "minst: 7").encode())  # nobody is told that an untouched row is old
    assert record(capsys, "--from", "ut.csv", "fil.yaml", "--yes").code == 0
    file.write_bytes(before.encode())
    _save_csv(Path("fel.csv"), [[*head], [*rows[0][:place], "Lund", *rows[0][place + 1 :]]])
    assert "Kommunen ”Lund” hör inte till" in record(capsys, "--from", "fel.csv", "fil.yaml", "--yes").out
    rows[0][HEADINGS.index("Antal")] = "4"
    _save_csv(Path("ifyllt.csv"), [[*head], *([*row] for row in rows)])
    assert record(capsys, "--from", "ifyllt.csv", "fil.yaml", "--yes").code == 0
    assert "antal: 4, kommun: Nacka" in file.read_bytes().decode().replace("\r\n      ", ", ")
    assert record(capsys, "--sheet", "2026-T2", "fil.yaml", "-o", "ut.xlsx").code == 0
    with zipfile.ZipFile("ut.xlsx") as book:
        shown = book.read("xl/sharedStrings.xml").decode()
    assert shown.count(">Solna<") == 1


def test_names_out_of_a_list_are_chosen_from_it(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    area = "område: {kommuner: [Täby, Nacka]}"
    long = "".join(f"  - {{id: en-lång-källa-{number}, titel: x}}\r\n" for number in range(20))
    for name, text in (("en", RECORD), ("två", RECORD.replace("område: {delområden: [Exempelköping]}", area) + long)):
        file.with_name(f"{name}.yaml").write_bytes(text.replace("köping-2026", name).encode())
    record(capsys, "--sheet", "2026-T2", "en.yaml", "två.yaml", "-o", "ut.xlsx")
    with zipfile.ZipFile("ut.xlsx") as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert re.findall(r'type="list"[^>]* sqref="(\w+):?\w*".*?<formula1>"(.*?)"<', sheet)[1:] == [
        ("M2", "brev"),
        ("N6", "Täby,Nacka"),
    ]
    style = dict(re.findall(r'<c r="([A-Z]+\d+)" s="(\d)"', sheet))
    assert [style[f"N{row}"] for row in range(2, 10)] == [style["G2"]] * 4 + [style["H2"]] * 4


def test_nothing_in_a_sheet_looks_like_a_number_by_chance() -> None:
    document = Document.model_validate(yaml.load(RECORD, yaml.BaseLoader))
    assert version_of(document, document).startswith("v")


def test_rows_are_read_in_whatever_order_and_some_may_be_gone(
    file: Path, fill: Fill, capsys: pytest.CaptureFixture[str]
) -> None:
    table: list[list[str | float | bool]] = [list(row) for row in rows_of(Path("tomt.csv"))]
    table[1][HEADINGS.index("Antal")] = "3"
    table[4][HEADINGS.index("Text")] = "Klart"
    sheet = fill()
    (_save_csv if sheet.suffix == ".csv" else _save_xlsx)(sheet, [table[0], table[4], table[1]])
    assert record(capsys, "--from", str(sheet), "fil.yaml", "--yes").code == 0
    assert all(part in file.read_bytes().decode() for part in ("antal: 3", "text: Klart"))


def test_the_same_row_twice_is_not_guessed_at(fill: Fill, capsys: pytest.CaptureFixture[str]) -> None:
    empty = rows_of(Path("tomt.csv"))[1]
    empty[HEADINGS.index("Antal")] = "5"
    done = record(capsys, "--from", str(fill((2, "Antal", "3"), more=[empty])), "fil.yaml", "--yes")
    assert done.code == 1
    assert "cell R6: Raden gäller samma sak" in done.out


def test_when_the_promise_has_changed_the_row_is_refused(
    file: Path, fill: Fill, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = fill((2, "Antal", "3"))
    file.write_bytes(RECORD.replace("minst: 6", "minst: 4").encode())
    done = record(capsys, "--from", str(sheet), "fil.yaml", "--yes")
    assert done.code == 1
    assert "S2: Det som lovas har ändrats" in done.out


def test_all_files_are_written_or_none(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = file.with_name("annan.yaml")
    other.write_bytes(RECORD.replace("id: exempelköping-2026", "id: annan-2026").encode())
    record(capsys, "--sheet", "2026-T2", ".", "-o", "ut.csv")
    table: list[list[str | float | bool]] = [list(row) for row in rows_of(Path("ut.csv"))]
    for row in table[1:]:
        row[HEADINGS.index("Text")] = "Gjort"
    _save_csv(Path("ut.csv"), table)
    before = file.read_bytes(), other.read_bytes()
    file.chmod(0o444)
    assert record(capsys, "--from", "ut.csv", ".", "--yes").code == 2
    assert (file.read_bytes(), other.read_bytes()) == before
    file.chmod(0o644)
    assert record(capsys, "--from", "ut.csv", ".", "--yes").code == 0
    assert [path.read_bytes().count(b"text: Gjort") for path in (file, other)] == [4, 4]


def test_texts_that_look_like_formulas_do_no_harm_and_come_back(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_bytes(RECORD.replace("Nya lampor", '"=HYPERLINK(1)"').encode())
    record(capsys, "--sheet", "2026-T2", "fil.yaml", "-o", "ut.csv")
    table: list[list[str | float | bool]] = [list(row) for row in rows_of(Path("ut.csv"))]
    assert table[4][0] == "'=HYPERLINK(1)"
    table[4][HEADINGS.index("Text")] = "'-Ja"
    _save_csv(Path("ut.csv"), table)
    assert record(capsys, "--from", "ut.csv", "fil.yaml", "--yes").code == 0
    assert b'text: "-Ja"' in file.read_bytes() or b"text: -Ja" in file.read_bytes()


@pytest.mark.parametrize("id_", ["1-2", "maj-1", "1e3", "08", "123456789012", "2026-06"])
def test_what_excel_would_make_a_day_or_a_number_of_stays_as_it_is(
    file: Path, capsys: pytest.CaptureFixture[str], id_: str
) -> None:
    text = RECORD.replace("id: lampor", f'id: "{id_}"').replace("rytm: tertial", "rytm: månad")
    file.write_bytes(text.encode())
    record(capsys, "--sheet", "2026-T2", "fil.yaml", "-o", "ut.csv")
    table: list[list[str | float | bool]] = [list(row) for row in rows_of(Path("ut.csv"))]
    last = table[-1]
    assert [last[HEADINGS.index(name)] for name in ("Gäller", "Id")] == ["'2026-08", f"'{id_}"]
    assert str(last[HEADINGS.index("Version")]).startswith("v")
    last[HEADINGS.index("Antal")] = "2"
    _save_csv(Path("ut.csv"), table)
    assert record(capsys, "--from", "ut.csv", "fil.yaml", "--yes").code == 0
    assert 'avser: "2026-08"' in added(text, file)


@pytest.mark.parametrize(
    ("value", "code", "written"), [(3.0, 0, "3"), (2.5, 0, '"2,5"'), (8 / 3, 0, '"2,666667"'), (True, 1, "")]
)
def test_numbers_in_a_workbook_are_numbers(
    file: Path, capsys: pytest.CaptureFixture[str], value: float, code: int, written: str
) -> None:
    record(capsys, "--sheet", "2026-T2", "fil.yaml", "-o", "ut.csv")
    table: list[list[str | float | bool]] = [list(row) for row in rows_of(Path("ut.csv"))]
    table[1][HEADINGS.index("Antal")] = value
    _save_xlsx(Path("ut.xlsx"), table)
    assert record(capsys, "--from", "ut.xlsx", "fil.yaml", "--yes").code == code
    if code == 0:
        assert f"antal: {written}" in added(RECORD, file)


def test_a_number_is_not_taken_for_a_share(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A cell that shows 80 % holds 0.8."""
    file.write_bytes(RECORD.replace("minst: 6", "minst: 80 %").encode())
    record(capsys, "--sheet", "2026-T2", "fil.yaml", "-o", "ut.csv")
    table: list[list[str | float | bool]] = [list(row) for row in rows_of(Path("ut.csv"))]
    for value in (0.8, "82"):
        table[1][HEADINGS.index("Antal")] = value
        _save_xlsx(Path("ut.xlsx"), table)
        done = record(capsys, "--from", "ut.xlsx", "fil.yaml", "--yes")
        assert done.code == 1
        assert "procenttecken" in done.out


def test_a_workbook_is_the_same_each_time_and_locked(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("ett.xlsx", "två.xlsx"):
        record(capsys, "--sheet", "2026-T2", "fil.yaml", "-o", name)
    assert Path("ett.xlsx").read_bytes() == Path("två.xlsx").read_bytes()
    with zipfile.ZipFile("ett.xlsx") as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<sheetProtection" in sheet
    assert "password" not in sheet  # the guide says how to take the protection off
    assert 'type="list"' in sheet
    assert "inte genomfört" in sheet
    assert record(capsys, "--from", "ett.xlsx", "fil.yaml", "--yes").code == 0


def _zip(path: Path, parts: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


BOOK = {"xl/workbook.xml": b"<workbook/>"}
FAR = b'<worksheet><sheetData><row r="1"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
REPEATED = b"""<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><o:body><o:spreadsheet><t:table t:name="x">
<t:table-row t:number-rows-repeated="100000"><t:table-cell o:value-type="string" t:number-columns-repeated="1000"/>
</t:table-row></t:table></o:spreadsheet></o:body></o:document-content>"""
UNNAMED = b"<worksheet><sheetData><row r='9'><c><v>1</v></c></row></sheetData></worksheet>"
FORMULA = b'<worksheet><sheetData><row r="1"><c r="A1"><f>1+1</f><v></v></c></row></sheetData></worksheet>'


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        ({**BOOK, "xl/stor.xml": bytes(30_000_000)}, "större"),
        ({**BOOK, **{f"xl/{number}.xml": b"" for number in range(250)}}, "större"),
        ({**BOOK, "xl/worksheets/sheet1.xml": FAR}, "större"),
        ({**BOOK, "xl/worksheets/sheet1.xml": FAR.replace(b"XFD1048576", b"ZZ20000")}, "större"),
        ({**BOOK, "xl/worksheets/sheet1.xml": UNNAMED}, "större"),
        ({**BOOK, "xl/worksheets/sheet1.xml": FORMULA}, "Cellen A1 är en formel"),
        ({**BOOK, "xl/worksheets/sheet1.xml": FAR.decode().encode("utf-16")}, "går inte att läsa"),
        ({**BOOK, "xl/1.xml": FAR.replace(b'r="XFD', b't=\' r="A1"\' r="XFD')}, "större"),
        ({**BOOK, "xl/1.xml": FAR.replace(b"<c", b"<a-\xc3\xa5:c").replace(b"/c>", b"/a-\xc3\xa5:c>")}, "större"),
        ({**BOOK, **{f"xl/{n}.rels": FAR.replace(b"XFD1048576", b"XFD50") for n in range(2)}}, "större"),
        ({**BOOK, "xl/sharedStrings.xml": b'<sst uniqueCount="4294967295"/>'}, "större"),
        ({**BOOK, "xl/1.xml": b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}, "går inte att läsa"),
        ({**BOOK, "xl/1.xml": FORMULA.replace(b"<f>", b"<f t='shared' si='0'>")}, "Cellen A1 är en formel"),
        ({**BOOK, "xl/1.xml": FORMULA.replace(b'"A1"', b'"B7" t="e"').replace(b"<v>", b"<v>#N/A")}, "Cellen B7 är en"),
        ({"content.xml": b"<x/>"}, "går inte att läsa"),
        ({"content.xml": REPEATED, "mimetype": b"application/vnd.oasis.opendocument.spreadsheet", **BOOK}, "går inte"),
        (BOOK, "går inte att läsa"),
    ],
)
def test_what_is_no_workbook_or_too_large_is_refused(
    capsys: pytest.CaptureFixture[str], parts: dict[str, bytes], why: str
) -> None:
    _zip(Path("bomb.xlsx"), parts)
    done = record(capsys, "--from", "bomb.xlsx", "fil.yaml")
    assert done.code == 3
    assert why in done.err


@pytest.mark.parametrize(
    ("name", "content", "code", "why"),
    [
        ("blad.xlsx", b"PK\x03\x04 trasig", 3, "går inte att läsa"),
        ("blad.csv", b"a;b\r\n1;2\r\n", 3, "inget blad som loftet har gjort"),
        ("blad.csv", b"", 3, "inget blad som loftet har gjort"),
        ("blad.csv", b"\x81\x8d", 3, "går inte att läsa"),
        ("blad.csv", b"\xff\xfea", 3, "går inte att läsa"),
        ("blad.ods", b"", 2, ".xlsx"),
    ],
)
def test_what_is_no_sheet_is_refused(
    capsys: pytest.CaptureFixture[str], name: str, content: bytes, code: int, why: str
) -> None:
    Path(name).write_bytes(content)
    done = record(capsys, "--from", name, "fil.yaml")
    assert done.code == code
    assert why in done.err


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes with names there")
def test_what_is_no_file_is_not_waited_for() -> None:
    os.mkfifo("rör.csv")
    Path("mapp.xlsx").mkdir()
    Path("noll.csv").symlink_to("/dev/zero")
    with Path("stor.csv").open("wb") as huge:
        huge.truncate(3_000_000_000)
    for name, why in (
        ("rör.csv", "ett rör"),
        ("mapp.xlsx", "en mapp"),
        ("noll.csv", "en enhet"),
        ("stor.csv", "större än"),
    ):
        done = start("record", "--from", name, "fil.yaml", "--lang", "sv")
        assert done.code == 3
        assert why in done.err


def test_without_support_for_excel_it_is_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    done = record(capsys, "--sheet", "2026-T2", "fil.yaml", "-o", "ut.xlsx")
    assert (done.code, Path("ut.xlsx").exists()) == (2, False)
    assert ".csv" in done.err
    assert 'uv tool install --python 3.14 ".[excel]"' in done.err
    assert 'python -m pip install ".[excel]"' in done.err
    Path("in.xlsx").write_bytes(b"PK")
    assert "Excel" in record(capsys, "--from", "in.xlsx", "fil.yaml").err


@pytest.mark.parametrize(
    "args",
    [
        ["--sheet", "2026-T2", "--from", "x.csv"],
        ["--from", "x.csv", "--count", "3"],
        ["fil.yaml", "ronder", "-o", "x.csv"],
    ],
)
def test_one_way_at_a_time(capsys: pytest.CaptureFixture[str], args: list[str]) -> None:
    done = record(capsys, *args)
    assert done.code == 2
    assert "inte att använda tillsammans" in done.err


def test_a_sheet_is_not_made_for_a_time_that_has_not_begun(capsys: pytest.CaptureFixture[str]) -> None:
    assert record(capsys, "--sheet", "2027-T1", "fil.yaml", "-o", "ut.csv").code == 2
    assert record(capsys, "--sheet", "T2", "fil.yaml", "-o", "ut.csv").code == 2
    assert not Path("ut.csv").exists()


def test_every_heading_is_one_column_whatever_the_language() -> None:
    assert len(known_headings()) == len({heading(name, Texts(one)) for one in LANGUAGES for name in COLUMNS})
    for language in LANGUAGES:
        assert [known_headings()[heading(name, Texts(language))] for name in COLUMNS] == list(COLUMNS)
