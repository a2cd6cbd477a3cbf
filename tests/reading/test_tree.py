"""A file as data: every text as written, and a finding for what would mean something else than it looks like."""

import pytest
from parsing import found, parsed, tree


@pytest.mark.parametrize(
    "written",
    ["08", "0114", "12:30", "20:00", "1:30:00", "no", "ja", "on", "av", "2026:1", "1.10", "1_000", "1e3", "0x1F",
     ".inf", "2018-02-30", "20240101", "2018", "80 %", "=", "Null", "NULL", "TRUE", "1,5", "5 000", "9" * 5000],
)  # fmt: skip
def test_a_scalar_stays_as_it_was_written(written: str) -> None:
    assert tree(f"a: {written}\nb: [{written.replace(',', '.')}]\n").data == {
        "a": written,
        "b": [written.replace(",", ".")],
    }


def test_only_nothing_and_null_without_quotes_are_no_value() -> None:
    data = tree("a:\nb: ~\nc: null\nd: ''\ne: '~'\nf: \"null\"\ng: [~, '']\n").data
    assert data == {"a": None, "b": None, "c": None, "d": "", "e": "~", "f": "null", "g": [None, ""]}


def test_keys_stay_as_written_too() -> None:
    assert tree("no: 1\n2018: 2\n08: 3\n'null': 4\n'<<': 5\n'': 6\n").data == {
        "no": "1", "2018": "2", "08": "3", "null": "4", "<<": "5", "": "6",
    }  # fmt: skip


def test_texts_over_several_lines() -> None:
    assert tree("a: |\n  en\n  två\nb: >-\n  en\n  två\nc: en\n  två\nd: 'en\n\n  två'\n").data == {
        "a": "en\ntvå\n", "b": "en två", "c": "en två", "d": "en\ntvå",
    }  # fmt: skip


def test_windows_line_endings_change_nothing() -> None:
    text = "a: 1\nb:\n  - två\n  - |\n    tre\n    fyra\n"
    assert tree(text.replace("\n", "\r\n")).data == tree(text).data


def test_text_is_brought_to_normal_form_c() -> None:
    assert tree("lo\u0308fte: a\u030a\n").data == {"löfte": "å"}
    assert tree('löfte: "a\\u030a"\n').data == {"löfte": "å"}


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("a: 1\nb: 2\na: 3\n", [("dubbel-nyckel", "", 3, 1)]),
        ("a:\n  id: x\n  id: y\n", [("dubbel-nyckel", "item", 3, 3)]),
        ("å: 1\na\u030a: 2\n", [("dubbel-nyckel", "", 2, 1)]),
        ("a: &x 1\n", [("yaml-funktion", "anchor", 1, 4)]),
        ("a: *x\n", [("yaml-funktion", "alias", 1, 4)]),
        ("*x : 1\n", [("yaml-funktion", "alias", 1, 1)]),
        ("a: !!int 1\n", [("yaml-funktion", "tag", 1, 4)]),
        ("a: ! 1\n", [("yaml-funktion", "tag", 1, 4)]),
        ("a: !!set {x}\n", [("yaml-funktion", "tag", 1, 4)]),
        ("&a !!str x: 1\n", [("yaml-funktion", "anchor", 1, 1), ("yaml-funktion", "tag", 1, 1)]),
        ("<<: {b: 1}\n", [("yaml-funktion", "merge", 1, 1)]),
        ("%YAML 1.2\n---\na: 1\n", [("yaml-funktion", "directive", 1, 1)]),
        ("%TAG ! tag:x,2026:\n---\na: 1\n", [("yaml-funktion", "directive", 1, 1)]),
        ("a: 1\n---\nb: 2\n", [("yaml-funktion", "document", 2, 1)]),
        ("[a]: 1\n", [("yaml-funktion", "complex-key", 1, 1)]),
        ("{{a: 1}: 2}\n", [("yaml-funktion", "complex-key", 1, 2)]),
        ("a: {{ b }}\n", [("yaml-funktion", "complex-key", 1, 5)]),
        (": 1\nb: 2\n", [("yaml-fel", "indentation", 1, 1)]),
        ("? \n: 1\n", [("yaml-funktion", "null-key", 1, 2)]),
        ("~: 1\n", [("yaml-funktion", "null-key", 1, 1)]),
        ("null: 1\n", [("yaml-funktion", "null-key", 1, 1)]),
        ("", [("tom-fil", "", 0, 0)]),
        ("\ufeff", [("tom-fil", "", 0, 0)]),
        ("# bara en kommentar\n", [("tom-fil", "", 0, 0)]),
        ("---\n", [("tom-fil", "", 0, 0)]),
        ("null\n", [("tom-fil", "", 0, 0)]),
    ],
)  # fmt: skip
def test_what_records_do_not_use_is_found(text: str, findings: list[tuple[str, str, int, int]]) -> None:
    assert found(text) == findings


def test_a_leading_dash_line_and_an_end_mark_are_fine() -> None:
    assert tree("---\na: 1\n...\n").data == {"a": "1"}


def test_everything_wrong_with_a_file_is_said_at_once() -> None:
    text = "a: 1\na: 2\nb: &x [1]\nc: *x\nd: !!str 3\n<<: *x\ne: {minst: 8,5}\nf: [\n"
    assert [detail or name for name, detail, _, _ in found(text)] == [
        "dubbel-nyckel", "anchor", "alias", "tag", "merge", "alias", "decimal-comma-in-braces", "unclosed-bracket",
    ]  # fmt: skip


def test_the_first_of_two_equal_keys_counts_and_both_lines_are_named() -> None:
    result = parsed("a: {b: 1, b: 2}\nc:\n  - d: 1\n    d: {e: 1, e: 2}\n    d: 3\n")
    assert result.tree is not None
    assert result.tree.data == {"a": {"b": "1"}, "c": [{"d": "1"}]}
    lines = [(f.args["key"], f.span and f.span.line, f.args["first_line"]) for f in result.findings]
    assert lines == [("b", 1, 1), ("d", 4, 3), ("e", 4, 4), ("d", 5, 3)]


@pytest.mark.parametrize(
    "text", ["a: 1\na: 2\n", "a: &x 1\n", "a: !!str 1\n", "a: 1\n---\nb: 2\n", "a: 1\nb: {c: 1,5}\n"]
)
def test_data_that_is_all_there_is_kept_beside_a_finding(text: str) -> None:
    result = parsed(text)
    assert result.findings
    assert result.tree is not None
    assert result.tree.data["a"] == "1"


@pytest.mark.parametrize("text", ["a: *x\n", "<<: {a: 1}\n", "a: [\n", "a: " + "[" * 40, ""])
def test_data_that_lacks_something_is_not_kept(text: str) -> None:
    assert parsed(text).tree is None


@pytest.mark.parametrize(
    ("text", "detail", "before", "after"),
    [
        ("mål: {minst: 8,5}\n", "decimal-comma-in-braces", "8", "5"),
        ("mål: {minst: 8,5, enhet: timmar}\n", "decimal-comma-in-braces", "8", "5"),
        ("mål: {minst: 8,5 %}\n", "decimal-comma-in-braces", "8", "5 %"),
        ("part: {namn: Polisen, kommunen}\n", "comma-in-braces", "Polisen", "kommunen"),
        ("mål: {period: 2018, 2 st}\n", "decimal-comma-in-braces", "2018", "2 st"),
        ("a: {\n  b: ett,\n  två,  # kommentar\n  c: 3\n}\n", "comma-in-braces", "ett", "två"),
    ],
)
def test_a_comma_that_cuts_a_text_inside_braces_is_found(text: str, detail: str, before: str, after: str) -> None:
    result = parsed(text)
    assert [(f.detail, f.args["before"], f.args["after"]) for f in result.findings] == [(detail, before, after)]


@pytest.mark.parametrize(
    "text", ["a: {b: , c: 1}\n", "a: {b: 1, c: }\n", "a: {b: 1, c: ~}\n", "a: [8,5]\n", "a:\n  b: 8,5\n  c:\n"]
)
def test_a_key_without_value_is_not_taken_for_a_cut_text(text: str) -> None:
    assert found(text) == []
