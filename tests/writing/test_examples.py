"""What the edits look like: each example is a file, a change, and the lines that come and go."""

from datetime import date
from difflib import unified_diff

import pytest

from loftet.reading.tree import parse
from loftet.writing.edit import Change, Refused, edit
from loftet.writing.entries import Append, InsertKey
from loftet.writing.page import Tree
from loftet.writing.scalars import RenameKey, ReplaceText, SetScalar

RECORD = """\
# Påhittad kommun
löften:
  - id: centrum   # det första
    aktiviteter:
      - id: vandringar
        aktivitet: >- # som det är tryckt
          Polisen genomför ett antal
          trygghetsvandringar i centrum
          varje år.
        utfall:
          - {avser: 2018-T1, antal: 2}
          # Nästa gång i september.

      - id: möten
        aktivtet: 'Möten'
        utfall: []  # inget än
      - id: ronder
        utfall:
          avser: 2018-T1
          antal: 2 # enligt protokoll

      - {id: besök, mål: {minst: 2}, utfall: {avser: 2018}}
  # efter löftena
källor:
  dokument: "Löftet.pdf"
  datum:\
"""
ACTIVITIES = ("löften", 0, "aktiviteter")
ENTRY = {"datum": date(2018, 9, 3), "avser": "2018-T2", "antal": 3, "text": "Klart: tre vandringar"}
LINES = ("datum: 2018-09-03", "avser: 2018-T2", "antal: 3", 'text: "Klart: tre vandringar"')


def tree(content: bytes) -> Tree | None:
    return parse(content, "fil.yaml").tree


def added(indent: int, *before: str) -> list[str]:
    first, *rest = LINES
    space = " " * indent
    return [*before, f"+{space}- {first}", *(f"+{space}  {line}" for line in rest)]


@pytest.mark.parametrize(
    ("change", "diff"),
    [
        (Append((*ACTIVITIES, 0, "utfall"), ENTRY), added(10)),
        (
            Append((*ACTIVITIES, 1, "utfall"), ENTRY),
            ["-        utfall: []  # inget än", *added(10, "+        utfall:  # inget än")],
        ),
        (Append(("löften", 0, "utfall"), ENTRY, after="id"), added(6, "+    utfall:")),
        (
            Append((*ACTIVITIES, 2, "utfall"), ENTRY),
            ["-          avser: 2018-T1", *added(8, "+        - avser: 2018-T1")],
        ),
        (
            Append((*ACTIVITIES, 3, "utfall"), {"avser": 2019, "text": "a, b"}),
            [
                "-      - {id: besök, mål: {minst: 2}, utfall: {avser: 2018}}",
                '+      - {id: besök, mål: {minst: 2}, utfall: [{avser: 2018}, {avser: 2019, text: "a, b"}]}',
            ],
        ),
        (
            InsertKey((*ACTIVITIES, 0), "period", "2018", after="id"),
            ['+        period: "2018"'],
        ),
        (
            SetScalar((*ACTIVITIES, 2, "utfall", "antal"), 5),
            ["-          antal: 2 # enligt protokoll", "+          antal: 5 # enligt protokoll"],
        ),
        (
            SetScalar((*ACTIVITIES, 0, "aktivitet"), "Två vandringar"),
            [
                "-        aktivitet: >- # som det är tryckt",
                "-          Polisen genomför ett antal",
                "-          trygghetsvandringar i centrum",
                "-          varje år.",
                "+        aktivitet: Två vandringar # som det är tryckt",
            ],
        ),
        (SetScalar(("källor", "dokument"), "Löfte 2"), ['-  dokument: "Löftet.pdf"', '+  dokument: "Löfte 2"']),
        (SetScalar(("källor", "datum"), date(2018, 5, 9)), ["-  datum:", "+  datum: 2018-05-09"]),
        (
            ReplaceText((*ACTIVITIES, 0, "aktivitet"), 17, 26, "två"),
            ["-          Polisen genomför ett antal", "+          Polisen genomför två"],
        ),
        (
            RenameKey((*ACTIVITIES, 1, "aktivtet"), "aktivitet"),
            ["-        aktivtet: 'Möten'", "+        aktivitet: 'Möten'"],
        ),
    ],
)
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_only_these_lines_come_and_go(change: Change, diff: list[str], line_break: str) -> None:
    content = RECORD.replace("\n", line_break).encode("utf-8-sig")
    result = edit(content, change, tree)
    assert isinstance(result, bytes)
    old, new = (one.decode("utf-8-sig").split(line_break) for one in (content, result))
    changes = list(unified_diff(old, new, n=0, lineterm=""))[2:]
    assert [line for line in changes if not line.startswith("@@")] == diff


def test_a_long_text_and_a_text_of_several_lines_are_written_as_people_write_them() -> None:
    note = "Polisen och kommunen gick tillsammans genom centrum, torget och resecentrum, och pratade med invånarna."
    result = edit(b"a: 1\n", InsertKey((), "utfall", [{"text": note, "orsak": ["ett\ntv\u00e5"]}]), tree)
    assert isinstance(result, bytes)
    assert (
        result.decode()
        == """\
a: 1
utfall:
  - text: >-
      Polisen och kommunen gick tillsammans genom centrum, torget och resecentrum, och pratade
      med invånarna.
    orsak:
      - |-
        ett
        två
"""
    )


@pytest.mark.parametrize("text", ["2018", "20:00", "1_000", "no", "y", "null", "~", "1e3", "0o17", "<<", "=", "0x1F"])
def test_what_some_reader_takes_for_something_else_is_quoted(text: str) -> None:
    assert edit(b"a: x\n", SetScalar(("a",), text), tree) == f'a: "{text}"\n'.encode()


@pytest.mark.parametrize("text", ["2018-T1", "37,5 %", "ja", "5 st", "2018 – 2019", "a", "T1"])
def test_ordinary_text_is_not_quoted(text: str) -> None:
    assert edit(b"a: x\n", SetScalar(("a",), text), tree) == f"a: {text}\n".encode()


def test_lists_stand_as_far_in_as_the_lists_that_are_there() -> None:
    assert edit(b"a:\n- b\n", Append(("c",), {"d": ["e"]}), tree) == b"a:\n- b\nc:\n- d:\n  - e\n"


@pytest.mark.parametrize("before", ["a:", "a: # b", "x:\n  a:\n\n"])
def test_a_dash_without_room_has_a_line_of_its_own(before: str) -> None:
    inside = before.startswith("x")
    indent = "  " * inside
    content, key = f"{before}\n{indent} b: 1\nd: 1\n", ("x", "a") if inside else ("a",)
    result = edit(content.encode(), Append(key, {"c": "x"}), tree)
    where = "  a:\n" if inside else f"{before}\n"
    after = content.replace(where, f"{where}{indent}-\n").replace("b: 1\n", f"b: 1\n{indent}- c: x\n")
    assert result == after.encode()


@pytest.mark.parametrize(
    ("content", "change", "refused"),
    [
        ("a: |+\n  text\n\nb: 1\n", InsertKey((), "c", "ny", after="a"), Refused("c: ny", 3)),
        ("a:\n  b: 1\n", SetScalar(("a",), "x"), Refused("a: x", 1)),
        ("a: 1\nb: 1\n", RenameKey(("b",), "a"), Refused("a:", 2)),
        ("a: 1\nb: 1\n", InsertKey((), "b", "2"), Refused("b:", 2)),
    ],
)
def test_what_cannot_be_done_without_touching_more_is_left_to_a_person(
    content: str, change: Change, refused: Refused
) -> None:
    assert edit(content.encode(), change, tree) == refused


@pytest.mark.parametrize("content", [b"a: [\n", b"a: &x 1\nb: *x\n", b"\xff"])
def test_a_file_that_can_not_be_read_whole_is_not_edited(content: bytes) -> None:
    with pytest.raises(ValueError, match="read whole"):
        edit(content, SetScalar(("a",), "x"), tree)


def test_a_reader_that_reads_something_else_afterwards_stops_the_edit() -> None:
    answers = [b"a: 1\n", b"a: 2\nb: 1\n"]
    assert edit(b"a: 1\n", SetScalar(("a",), "2"), lambda _: tree(answers.pop(0))) == Refused('a: "2"', 1)


def test_a_change_that_is_there_already_changes_nothing() -> None:
    content = b"a:   '1'  # s\xc3\xa5\n"
    assert edit(content, SetScalar(("a",), 1), tree) is content
