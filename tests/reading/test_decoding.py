"""Bytes become text only when they are UTF-8 without anything hidden in them."""

from unicodedata import is_normalized

import pytest
from parsing import found, parsed

from loftet.model.finding import Finding
from loftet.reading.files import Source
from loftet.reading.limits import Limits
from loftet.reading.shelf import read_file
from loftet.reading.text import decode, forbidden_in, is_plain

FORBIDDEN = {
    "control": ["\0", "\x07", "\x0b", "\x0c", "\x1b", "\x1f", "\x7f", "\x80", "\x85", "\x9b", "\x9f"],
    "line-end": ["\u2028", "\u2029"],
    "direction": ["\u061c", "\u200e", "\u200f", "\u202a", "\u202e", "\u2066", "\u2069"],
    "hidden": ["\ufeff", "\U000e0000", "\U000e0001", "\U000e007f"],
    "no-character": ["\ufdd0", "\ufdef", "\ufffe", "\uffff"],
}


def test_utf_8_is_read_with_and_without_byte_order_mark() -> None:
    assert decode("löfte: å".encode(), "x") == "löfte: å"
    assert decode(b"\xef\xbb\xbf" + "löfte: å".encode(), "x") == "löfte: å"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
def test_wide_encodings_are_named(encoding: str) -> None:
    finding = decode("titel: Medborgarlöfte i Exempelköping\n".encode(encoding), "x")
    assert isinstance(finding, Finding)
    assert (finding.detail, finding.args["encoding"]) == ("wide", encoding.upper()[:6])


def test_text_from_an_old_windows_program_is_recognised() -> None:
    finding = decode("# räd\r\ntitel: Löftet – för alla\r\n".encode("cp1252"), "x")
    assert isinstance(finding, Finding)
    assert (finding.detail, finding.span and (finding.span.line, finding.span.column)) == ("cp1252", (1, 4))


def test_what_else_is_wrong_in_a_file_with_the_old_encoding_is_told_at_once() -> None:
    content = "loftet: 1\ntitel: Trygghet i Täby\nperiod: 27\n".encode("cp1252")
    file = read_file(Source("a.yaml", content, ""), Limits())
    assert [finding.kind.code for finding in file.findings] == ["LFT005", "LFT021", "LFT023", "LFT021", "LFT021"]
    assert (file.text.splitlines()[1], file.document) == ("titel: Trygghet i Täby", None)
    mistaken = read_file(Source("a.yaml", content + b"parter:\n\tx: 1\n", ""), Limits())
    assert [finding.detail for finding in mistaken.findings] == ["cp1252", "tab"]


@pytest.mark.parametrize(
    ("content", "line", "column"),
    [
        (b"a: 1\n\xc3\xa5: \xff\n", 2, 4),  # a byte that UTF-8 never has
        (b"a: \xc3", 1, 4),  # cut off in the middle of a letter
        (b"a: 1\r\nb: \xc0\xaf\n", 2, 4),  # overlong
        (b"a: 1\rb: \xed\xa0\x80\n", 2, 4),  # half of a surrogate pair
        (b"\xef\xbb\xbfa: \x81\n", 1, 4),
        (b"a: \xc3\xa5 \xe5\n", 1, 6),  # saved by two programs
    ],
)
def test_other_bytes_are_refused_with_their_place(content: bytes, line: int, column: int) -> None:
    assert found(content) == [("inte-utf-8", "", line, column)]


@pytest.mark.parametrize(("sort", "character"), [(sort, c) for sort, chars in FORBIDDEN.items() for c in chars])
def test_forbidden_characters_are_refused_raw_and_escaped(sort: str, character: str) -> None:
    raw = parsed(f"a: 1\nb: x{character}y\n")
    assert [(f.detail, f.args["character"]) for f in raw.findings if f.kind.name == "otillåtet-tecken"] == [
        (sort, f"U+{ord(character):04X}")
    ]
    assert raw.findings[0].span is not None
    assert (raw.findings[0].span.line, raw.findings[0].span.column) == (2, 5)
    escaped = parsed(f'a: 1\nb: "x\\U{ord(character):08X}y"\n')
    assert [(f.detail, f.span and f.span.line) for f in escaped.findings] == [(sort, 2)]


def test_a_character_is_reported_once_with_the_number_of_places() -> None:
    findings = parsed("a: \u200ex\nb: \u200e\u202ey\nc: \u200e\n").findings
    assert [(f.args["character"], f.args["n"]) for f in findings] == [("U+200E", 3), ("U+202E", 1)]


def test_the_rest_of_a_file_with_a_forbidden_character_is_checked_too() -> None:
    assert found("lö\u200efte: 1\nlöfte: 2\n") == [
        ("otillåtet-tecken", "direction", 1, 3),
        ("dubbel-nyckel", "item", 2, 1),
    ]


def test_ordinary_swedish_is_plain_and_nothing_forbidden_is() -> None:
    assert is_plain("Löftet – ”å, ä och ö” • 5 § … 100 € é\u00a0%\t\r\n".encode())
    for code in range(0x110000):
        character = chr(code)
        if not 0xD800 <= code <= 0xDFFF and is_plain(character.encode()):
            assert not forbidden_in(character), hex(code)
            assert is_normalized("NFC", f"e{character}"), hex(code)
