"""What the parser would stumble on once the first mistake is mended is told in the same run."""

import pytest
from parsing import found

SEVERAL = [
    ("titel Hej\nVi lovar\nperiod: 1\n", [("missing-colon", 1, 1), ("missing-colon", 2, 1)]),
    ("målgrupp:\n  • barn\n  • unga\nx: 1\n  y: 2\n", [("bullet", 2, 3), ("bullet", 3, 3), ("indentation", 5, 3)]),
    ("* punkt\n* punkt\n", [("start-character", 1, 1), ("start-character", 2, 1)]),
    ('a: "hej\nmål:x\n', [("unclosed-quote", 1, 4), ("colon-without-space", 2, 1)]),
    ("a:\n  - b: 1\n    c: 2\n - b: 'x\n   c: 2\n", [("indentation", 4, 2), ("unclosed-quote", 4, 7)]),
    ("a:\n  -id: 1\n   b: 2\n", [("dash-without-space", 2, 3), ("indentation", 3, 4)]),
    ("a:\n  b: 1\n\tc: @x\n", [("tab", 3, 1), ("start-character", 3, 5)]),
    ("löften: - löfte: x\nb: 'y\n", [("list-on-key-line", 1, 9), ("unclosed-quote", 2, 4)]),
    ('a: "x" y\nb: "z" w\n', [("after-value", 1, 8), ("after-value", 2, 8)]),
]
"""A text, and what is said of it; before there was more than the first, the writer met the rest one by one."""

ALONE = [
    ("a:\n    b: 1\n  c: 2\n  d: 3\n", "indentation"),
    ("a:\n  - b: x\n    c: y\n   d: z\n    e: w\nf: 1\n", "indentation"),
    ("a:\n  - b: x\n   c: y\n    d: z\n    e: w\nf: 1\n", "indentation"),
    (" a: 1\nb: 2\nc: 3\n", "indentation"),
    ("a:\n  - b: x\n - b: y\n   c: z\nb: 1\n", "indentation"),
    ("löften:\n  - id: a\n    löfte: x\n   aktiviteter:\n     - id: b\n       aktivitet: y\n", "indentation"),
    ("löfte: Vi lovar: mer: polis\nb: 1\n", "colon-in-text"),
    ("a: [x, y\nb: 2\n", "unclosed-bracket"),
]
"""A text with one mistake, which must not be told as several."""


@pytest.mark.parametrize(("text", "expected"), SEVERAL, ids=[repr(text) for text, _ in SEVERAL])
def test_the_next_mistakes_are_told_at_once(text: str, expected: list[tuple[str, int, int]]) -> None:
    assert [(detail, line, column) for _, detail, line, column in found(text)] == expected


@pytest.mark.parametrize(("text", "detail"), ALONE, ids=[repr(text) for text, _ in ALONE])
def test_one_mistake_is_one(text: str, detail: str) -> None:
    assert [each for _, each, _, _ in found(text)] == [detail]


def test_a_text_that_is_no_record_gets_a_few_findings_and_not_one_a_line() -> None:
    prose = "".join(f"Det här är rad {number}\nHej{number}: du\n" for number in range(60))
    assert 1 <= len(found(prose)) <= 3
