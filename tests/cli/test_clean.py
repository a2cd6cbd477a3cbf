"""Nothing that somebody else wrote can steer the terminal or a CI runner."""

import json
import os
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from loftet.output.clean import clean, show_path
from loftet.output.jsontext import json_text

ANY_TEXT = st.text(st.characters())  # surrogates too: file names that are not UTF-8 hold them
MARKERS = st.lists(
    st.sampled_from(["::", ":", "##", "#", "[", "vso[", "teamcity[", " ", "\t", "error", "å", "\x1b"])
).map("".join)
BIDI_AND_TAGS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]")


@given(ANY_TEXT)
@example("\x1b]52;c;Zm9v\x07")
@example("a\u202eb")
@example("\U000e0041")
def test_only_printable_characters_remain(text: str) -> None:
    shown = clean(text)
    assert shown.isprintable()
    assert not BIDI_AND_TAGS.search(shown)
    assert not {unicodedata.category(c) for c in shown} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    shown.encode("utf-8")


@given(st.one_of(ANY_TEXT, MARKERS))
def test_no_ci_runner_sees_a_command(text: str) -> None:
    shown = clean(text)
    assert not shown.lstrip().startswith("::")
    assert not re.search(r"##\w*\[", shown)


@given(st.one_of(ANY_TEXT, MARKERS))
def test_json_says_the_same_and_no_ci_runner_sees_a_command(text: str) -> None:
    written = json_text({"a": [text]})
    assert json.loads(written) == {"a": [text]}
    assert not re.search(r"##\w*\[", written)
    assert not [line for line in written.splitlines() if line.lstrip().startswith("::")]


@given(st.one_of(ANY_TEXT, MARKERS))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    "text", ["Löfte om trygghet: 2 st – ”så här”", "[/nope]", "kl. 12:30", "C:\\löften", "# rubrik", ""]
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\tb", "a b"),
        ("x\n::error file=a::b", "x\\x0a::error file=a::b"),
        ("::error::b", "\\x3a:error::b"),
        ("  ::stop-commands::t", "  \\x3a:stop-commands::t"),
        ("a ##[error]b", "a #\\x23[error]b"),
        ("##vso[task.setvariable]x", "#\\x23vso[task.setvariable]x"),
        ("\x1b[31m", "\\x1b[31m"),
        ("\x9b", "\\x9b"),
        ("1\u00a0000 1\u202f000", "1 000 1 000"),
        (": inget kommando", ": inget kommando"),
        ("\u2066", "\\u2066"),
        ("\U000e0041", "\\U000e0041"),
        ("\ud800", "\\ud800"),
    ],
)
def test_what_is_escaped_and_how(text: str, shown: str) -> None:
    assert clean(text) == shown


def test_a_path_shows_bytes_that_are_not_utf_8() -> None:
    assert show_path(Path(os.fsdecode(b"promises/t\xe4by.yaml"))) == "promises/t\\xe4by.yaml"
    assert show_path("promises/täby.yaml") == "promises/täby.yaml"
