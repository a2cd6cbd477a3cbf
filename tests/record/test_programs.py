"""Sheets as other programs save them, after people have done to them what people do to sheets."""

import csv
import io
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from cli.runs import Outcome
from logbook import RECORD, added, record
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from loftet.output.sheets.columns import COLUMNS, heading
from loftet.output.texts import Texts

pytestmark = pytest.mark.usefixtures("file")

CASES = Path(__file__).parents[1] / "cases" / "record"
HEADINGS = [heading(column, Texts("sv")) for column in COLUMNS]
Table = list[list[Any]]
COUNT, TEXT = HEADINGS.index("Antal"), HEADINGS.index("Text")


@pytest.fixture
def table(capsys: pytest.CaptureFixture[str]) -> Table:
    """Return the sheet with a count in its first row."""
    assert record(capsys, "--sheet", "2026-T2", "fil.yaml", "-o", "tomt.csv").code == 0
    with Path("tomt.csv").open(encoding="utf-8-sig", newline="") as made:
        lines: Table = list(csv.reader(made, delimiter=";"))
    lines[1][COUNT] = "3"
    return lines


def save(table: Table, options: dict[str, Any] | None = None, name: str = "ut.xlsx") -> Workbook:
    book = Workbook(name, options or {})
    sheet = book.add_worksheet("Blad")
    for number, line in enumerate(table):
        for place, value in enumerate(line):
            write(book, sheet, (number, place), value)
    return book


def write(book: Workbook, sheet: Worksheet, place: tuple[int, int], value: Any) -> None:
    if isinstance(value, str):
        sheet.write_string(*place, value)
    elif isinstance(value, date | time):
        sheet.write_datetime(*place, value, book.add_format({"num_format": "yyyy-mm-dd"}))
    else:
        sheet.write(*place, value)


def read(capsys: pytest.CaptureFixture[str], name: str = "ut.xlsx") -> Outcome:
    return record(capsys, "--from", name, "fil.yaml", "--yes")


def is_recorded(done: Outcome, file: Path, *parts: str) -> None:
    assert done.code == 0, done.out + done.err
    text = added(RECORD, file)
    for part in parts or ("antal: 3",):
        assert f"{part}\r\n" in text


def moved(table: Table) -> Table:
    """Turn the columns around."""
    return [line[::-1] for line in table]


def sorted_rows(table: Table) -> Table:
    return [table[0], *sorted(table[1:], key=lambda line: str(line[0]), reverse=True)]


def fewer(table: Table) -> Table:
    return table[:2]


def in_english(table: Table) -> Table:
    return [[heading(column, Texts("en")) for column in COLUMNS], *table[1:]]


def without_unneeded(table: Table) -> Table:
    needed = [HEADINGS.index(name) for name in ("Gäller", "Antal", "Dokumentets id", "Id", "Version", "Räknas i")]
    return [[line[index] for index in needed] for line in table]


def spaced(table: Table) -> Table:
    return [[f" {cell}\u00a0 " if cell else cell for cell in line] for line in table]


def blank_rows(table: Table) -> Table:
    return [table[0], [" "] * len(table[0]), *table[1:], [""], ["\u00a0"]]


CHANGES = [moved, sorted_rows, fewer, in_english, without_unneeded, spaced, blank_rows]


@pytest.mark.parametrize("kind", [".xlsx", ".csv"])
@pytest.mark.parametrize("change", CHANGES)
def test_a_sheet_may_be_laid_out_anew(
    file: Path, table: Table, capsys: pytest.CaptureFixture[str], change: Callable[[Table], Table], kind: str
) -> None:
    if kind == ".xlsx":
        save(change(table)).close()
    else:
        Path("ut.csv").write_bytes(as_csv(change(table)).encode("utf-8-sig"))
    is_recorded(read(capsys, f"ut{kind}"), file)


def as_csv(table: Table, delimiter: str = ";") -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(table)
    return text.getvalue()


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "cp1252"])
def test_excel_saves_csv_in_many_ways(
    file: Path, table: Table, capsys: pytest.CaptureFixture[str], encoding: str, delimiter: str
) -> None:
    table[1][TEXT] = 'Rad ett; "två"\nrad å, tre'
    Path("ut.csv").write_bytes(as_csv(table, delimiter).encode(encoding))
    is_recorded(read(capsys, "ut.csv"), file, "antal: 3", '        Rad ett; "två"', "        rad å, tre")


@pytest.mark.parametrize(
    "options", [{}, {"constant_memory": True}, {"date_1904": True}], ids=["shared", "inline", "1904"]
)
@pytest.mark.parametrize(
    ("value", "written"), [(3, "3"), (3.0, "3"), ("3", "3"), ("3,0", '"3,0"'), ("1\u00a0200", "1\u00a0200")]
)
def test_a_count_is_a_number_or_a_text(
    file: Path, table: Table, capsys: pytest.CaptureFixture[str], value: Any, written: str, options: dict[str, Any]
) -> None:
    table[1][COUNT] = value
    save(table, options).close()
    is_recorded(read(capsys), file, f"antal: {written}")


@pytest.mark.parametrize("options", [{}, {"date_1904": True}])
@pytest.mark.parametrize("value", [date(2026, 5, 3), datetime(2026, 5, 3, 12), time(8, 30), True])  # noqa: DTZ001
def test_a_day_is_no_count(
    file: Path, table: Table, capsys: pytest.CaptureFixture[str], value: Any, options: dict[str, Any]
) -> None:
    """Excel makes the 3rd of May of ``3-5``."""
    table[1][COUNT] = value
    save(table, options).close()
    done = read(capsys)
    assert (done.code, file.read_bytes().decode()) == (1, RECORD)
    assert "cell H2: Cellen är en dag, en tid eller ett sanningsvärde" in done.out


@pytest.mark.parametrize("column", ["Gäller", "Id", "Dokumentets id", "Version"])
def test_a_day_where_something_known_stood_is_named(
    table: Table, capsys: pytest.CaptureFixture[str], column: str
) -> None:
    table[1][HEADINGS.index(column)] = date(2026, 5, 3)
    save(table).close()
    assert "2: Cellen är en dag" in read(capsys).out


def test_hidden_and_filtered_rows_are_read_like_any_other(
    file: Path, table: Table, capsys: pytest.CaptureFixture[str]
) -> None:
    book = save(table)
    sheet = book.get_worksheet_by_name("Blad")
    sheet.set_row(1, options={"hidden": True})
    sheet.autofilter(0, 0, len(table) - 1, len(HEADINGS) - 1)
    sheet.set_column(COUNT, COUNT, None, None, {"hidden": True})
    book.close()
    is_recorded(read(capsys), file)


def test_a_formula_counts_as_what_it_shows(file: Path, table: Table, capsys: pytest.CaptureFixture[str]) -> None:
    book = save(table)
    book.get_worksheet_by_name("Blad").write_formula(1, COUNT, "=1+2", None, 3)
    book.close()
    is_recorded(read(capsys), file)


@pytest.mark.parametrize("value", ["#DIV/0!", "#N/A"])
def test_a_formula_that_shows_an_error_is_named(
    file: Path, table: Table, capsys: pytest.CaptureFixture[str], value: str
) -> None:
    book = save(table)
    book.get_worksheet_by_name("Blad").write_formula(1, COUNT, "=1/0", None, value)
    book.close()
    done = read(capsys)
    assert (done.code, file.read_bytes().decode()) == (3, RECORD)
    assert "Cellen H2 är en formel utan värde" in done.err


def test_what_stands_in_another_sheet_is_named(file: Path, table: Table, capsys: pytest.CaptureFixture[str]) -> None:
    book = save(table)
    book.add_worksheet("Tomt")
    book.add_worksheet("Mina tal").write_string(3, 1, "Ring Sara")
    book.close()
    done = read(capsys)
    assert (done.code, file.read_bytes().decode()) == (1, RECORD)
    assert "Mina tal, cell A1: Det är inget blad som loftet har gjort" in done.out
    assert "Tomt" not in done.out


def test_a_column_with_a_heading_of_its_own_is_named(table: Table, capsys: pytest.CaptureFixture[str]) -> None:
    table[0][TEXT] = "Kommentar"
    table[1][TEXT] = "Tre ronder"
    save(table).close()
    assert "cell K2: Cellen hör inte till någon kolumn" in read(capsys).out


def test_a_row_that_somebody_adds_must_say_what_it_is_about(
    file: Path, table: Table, capsys: pytest.CaptureFixture[str]
) -> None:
    save([*table, ["Vi delade ut reflexer", *[""] * (COUNT - 1), "200"]]).close()
    done = read(capsys)
    assert (done.code, file.read_bytes().decode()) == (1, RECORD)
    assert "Blad, rad 6: Raden säger inte vad den gäller" in done.out


@pytest.mark.parametrize("name", ["libreoffice.xlsx", "libreoffice-utf8.csv", "libreoffice-1252.csv"])
def test_what_libreoffice_has_saved_is_read(file: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    """What was typed is said beside the files."""
    is_recorded(read(capsys, str(CASES / name)), file, "antal: 3", "text: Två vandringar – och en rond", "källa: brev")
