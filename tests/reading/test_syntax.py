"""A mistake in the YAML is told as the writer sees it, at the place where it was made."""

import inspect
import re
from pathlib import Path

import pytest
import yaml.parser
import yaml.reader
import yaml.scanner
from parsing import found, parsed

from loftet.reading.problems import DETAILS, detail_of

MISTAKES = [
    ("a:\n\tb: 1\n", "tab", 2, 1),
    ("a:\n  b: 1\n\tc: 2\n", "tab", 3, 1),
    ("a: |\n\ttext\n", "tab", 2, 1),
    ("löfte: Vi lovar: mer polis\n", "colon-in-text", 1, 16),
    ("- löfte: Vi lovar: mer polis\n", "colon-in-text", 1, 18),
    ("parter:\n  kommunen: namn: Kommunen\n", "two-keys", 2, 17),
    ("a: ”Vi lovar: mer polis”\n", "colon-in-text", 1, 13),
    ("a: 1\n  b: 2\n", "indentation", 2, 3),
    ("a:\n  b: 1\n   c: 2\n", "indentation", 3, 4),
    ("a:\n    b: 1\n  c: 2\n", "indentation", 3, 3),
    ("  a: 1\nb: 2\n", "indentation", 2, 1),
    ("a:\n  - x\n - y\n", "indentation", 3, 2),
    ("- a\nb: 1\n", "indentation", 2, 1),
    ("a: 1\n- b\n", "indentation", 2, 1),
    ('a: "hej\nb: 2\n', "unclosed-quote", 1, 4),
    ("a: 1\nb: 'hej\n", "unclosed-quote", 2, 4),
    ('a: "hej\n---\nb: 2\n', "unclosed-quote", 1, 4),
    ('a: "Hej" du\nb: 2\n', "after-value", 1, 10),
    ("a: 'det är kommunens' ansvar'\nb: 2\n", "after-value", 1, 23),
    ("a: [x] y\nb: 2\n", "after-value", 1, 8),
    ("a: [x, y\nb: 2\n", "unclosed-bracket", 1, 4),
    ("a: {b: 1\nc: 2\n", "unclosed-bracket", 1, 4),
    ("a: 1\nb: [{c: 1}, [2],\n", "unclosed-bracket", 2, 4),
    ("a: {b: 1 c: 2}\n", "missing-comma", 1, 11),
    ("titel Hej\nb: 2\n", "missing-colon", 1, 1),
    ("a: 1\ntitel Hej\nb: 2\n", "missing-colon", 2, 1),
    ("a: 1\ntitel\n", "missing-colon", 2, 1),
    ("titel:Hej\nb: 2\n", "colon-without-space", 1, 1),
    ("a: 1\ntitel:Hej\nb: 2\n", "colon-without-space", 2, 1),
    ("a: 1\n# kommentar\n\nhttps://exempel.se\nb: 2\n", "missing-colon", 4, 1),
    ("a:\n  - x\n  -y\n", "dash-without-space", 3, 3),
    ("a:\n  - id: 1\n  -id: 2\n", "dash-without-space", 3, 3),
    ("a:\n  -id: 1\n    b: 2\n", "dash-without-space", 2, 3),
    ("a: 1\nb:\u00a0x\nc: 2\n", "hard-space", 2, 1),
    ("löften:\n  – löfte: x\n    mål: y\n", "bullet", 2, 3),
    ("a:\n  - x\n  -\u00a0y\n", "hard-space", 3, 3),
    ("a: @b\n", "start-character", 1, 4),
    ("a: `b`\n", "start-character", 1, 4),
    ("a: [1, %]\n", "start-character", 1, 8),
    ("a: **fet** text\n", "start-character", 1, 4),
    ("* punkt\n", "start-character", 1, 1),
    ("a: & b\n", "start-character", 1, 4),
    ("a: !a!b x\n", "start-character", 1, 4),
    ("a: , b\n", "start-character", 1, 4),
    ("a: }\n", "start-character", 1, 4),
    ('a: "C:\\Mapp"\n', "escape", 1, 7),
    ('a: "\\x4"\n', "escape", 1, 5),
    ('a: "\\ud800"\n', "escape", 1, 5),
    ("a: - b\n", "list-on-key-line", 1, 4),
    ("a: | text\n  x\n", "block-text", 1, 6),
    ("a: > 5\n", "block-text", 1, 6),
    ("a: 1\n%b\n", "directive", 2, 1),
    ("%YAML 2.0\n---\na: 1\n", "directive", 1, 1),
    ("a: 1\n...\nb: 2\n", "after-end", 3, 1),
    ("a: !<%ED%A0%80> x\n", "other", 0, 0),
]  # fmt: skip
"""A text, the mistake in it, and the line and column where it is."""


@pytest.mark.parametrize(("text", "detail", "line", "column"), MISTAKES, ids=[repr(text) for text, *_ in MISTAKES])
def test_a_mistake_is_told_apart_and_placed(text: str, detail: str, line: int, column: int) -> None:
    assert found(text) == [("yaml-fel", detail, line, column)]


MANY = """\
titel:Medborgarlöfte
parter:
\tkommunen: {namn: Kommunen, typ: kommun}
\tpolisen: {namn: Polisen, typ: polis}
# \t: – titel:x
löften:
  – löfte: Vi ska göra så här: mer av allt
    anteckning: |
      – löfte: detta är en text
      mål:text: mer text
    bygger_på: "a: b"
    mål:tal
    målgrupp:
      • barn
    plats:\u00a0torget
    när: kl: 10 # se: nedan
    https://exempel.se
"""


def test_when_the_parser_gives_up_the_other_sure_mistakes_are_told_too() -> None:
    assert [(detail, line, column) for _, detail, line, column in found(MANY)] == [
        ("colon-without-space", 1, 1),
        ("tab", 3, 1),
        ("tab", 4, 1),
        ("bullet", 7, 3),
        ("colon-in-text", 7, 30),
        ("colon-without-space", 12, 5),
        ("bullet", 14, 7),
        ("hard-space", 15, 5),
        ("colon-in-text", 16, 12),
        ("missing-colon", 17, 5),
    ]


@pytest.mark.parametrize("first", ["titel: [a", "titel: {a: b"])
def test_nothing_is_sure_after_a_bracket_without_end(first: str) -> None:
    assert len(found(f"{first}\nmål:x\n")) == 1


def test_a_text_over_several_lines_may_begin_them_as_it_likes() -> None:
    assert found("titel: Vi ska\n  – synas\n  titel:x\nperiod:\n  – synas eller inte\n") == []


def test_the_sign_that_cannot_come_first_and_the_parsers_words_are_kept() -> None:
    assert parsed("a: @b\n").findings[0].args == {
        "character": "@",
        "problem": "found character that cannot start any token",
    }


def test_every_mistake_that_can_be_told_has_an_example_here() -> None:
    refined = {
        "tab",
        "after-value",
        "after-end",
        "missing-comma",
        "hard-space",
        "colon-without-space",
        "dash-without-space",
        "bullet",
        "two-keys",
    }
    assert {detail for _, detail, _, _ in MISTAKES} == (DETAILS | refined) - {
        "unreadable"
    }  # which strict decoding prevents


LIBYAML = Path(getattr(__import__("yaml._yaml", fromlist=["x"]), "__file__", ""))
COMPILED = re.compile(rb"((did|could) not find|exceeded|found|incomplete|invalid|unexpected) .*|.* are not allowed.*")
PYTHON = re.compile(r'"((?:expected|found|could not|mapping|sequence|special|duplicate) [^"]*)"')
NOT_GIVEN = {
    "exceeded maximum nesting depth",  # told as a file too deep, not as a mistake of syntax
    "did not find expected <stream-start>",  # only from a parser that was used in the wrong order
    "found duplicate anchor; first occurrence",  # the composer's
    "found undefined alias",
    "invalid event %s",  # the emitter's
    "invalid vtable found for imported type",  # Cython's
}
"""Strings of the compiled module that reading events cannot give."""


def test_every_problem_of_the_compiled_parser_is_known() -> None:
    strings = {
        text.decode() for text in LIBYAML.read_bytes().split(b"\0") if COMPILED.fullmatch(text) and len(text) < 70
    }
    assert len(strings) > 40
    assert {text for text in strings - NOT_GIVEN if detail_of(text) == "other"} == set()


def test_every_problem_of_the_python_parser_is_known() -> None:
    sources = [inspect.getsource(module) for module in (yaml.scanner, yaml.parser, yaml.reader)]
    lines = [line for source in sources for line in source.splitlines() if not line.lstrip().startswith("#")]
    strings = {text for line in lines for text in PYTHON.findall(line)}
    assert len(strings) > 25
    assert {text for text in strings if detail_of(text) == "other"} == set()
