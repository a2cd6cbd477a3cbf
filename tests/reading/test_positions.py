"""Every key and value has its place, and the data is what PyYAML's own loader gives."""

from collections.abc import Iterator
from typing import Any
from unicodedata import normalize

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from parsing import parsed, tree

from loftet.model.finding import Loc, Span
from loftet.reading.careful import Careful
from loftet.reading.events import UNREADABLE
from loftet.reading.limits import Limits
from loftet.reading.marks import Marks
from loftet.reading.quick import NULLS, read_quickly
from loftet.reading.text import forbidden_in

LETTERS = st.characters(exclude_categories=["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"])
TEXTS = st.text(LETTERS | st.sampled_from(" :#-,'\"\n\\{}[]&*!|>%@?åäöÅÄÖ09"), max_size=40).map(
    lambda text: normalize("NFC", text)
)
KEYS = TEXTS.filter(lambda key: "\n" not in key)


def records(leaf: st.SearchStrategy[str | None]) -> st.SearchStrategy[dict[str, Any]]:
    def inside(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        return st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4)

    return st.dictionaries(KEYS, st.recursive(leaf, inside, max_leaves=20), min_size=1, max_size=5)


def written(data: dict[str, Any], quotes: str | None, flow: bool | None, indent: int, width: int, end: str) -> str:
    return yaml.dump(
        data, allow_unicode=True, sort_keys=False, default_style=quotes, default_flow_style=flow,
        indent=indent, width=width, line_break=end,
    )  # fmt: skip


LAYOUT = (
    st.sampled_from([True, False, None]),
    st.integers(2, 4),
    st.sampled_from([20, 80, 10_000]),
    st.sampled_from(["\n", "\r\n"]),
)
# With quotes of our choice PyYAML would mark "no value" with a tag.
FILES = st.builds(written, records(TEXTS), st.sampled_from(["'", '"', "|", ">"]), *LAYOUT) | st.builds(
    written, records(TEXTS | st.none()), st.none(), *LAYOUT
)


def leaves(data: Any, loc: Loc = ()) -> Iterator[tuple[Loc, str | None]]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield from leaves(value, (*loc, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from leaves(value, (*loc, index))
    else:
        yield loc, data


def cut(text: str, span: Span) -> str:
    """Cut out what a span covers, with the lines it begins and ends in cut off at its columns."""
    lines = text.replace("\r\n", "\n").split("\n")[span.line - 1 : span.end_line]
    lines[-1] = lines[-1][: span.end_column - 1]
    lines[0] = lines[0][span.column - 1 :]
    return "\n".join(lines)


def same(ours: Any, theirs: Any) -> bool:
    """Compare with a loader that has no notion of "no value"."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return list(ours) == list(theirs) and all(same(ours[key], theirs[key]) for key in ours)
    if isinstance(ours, list) and isinstance(theirs, list):
        return len(ours) == len(theirs) and all(map(same, ours, theirs))
    return ours == theirs or (ours is None and theirs in NULLS)


def assert_same_places(text: str, careful: Careful) -> None:
    marks = Marks(text)
    assert {loc: marks.find(loc) for loc in careful.places} == careful.places
    assert marks.find(("\0",)) is None


@given(FILES)
@settings(max_examples=300, deadline=None)
def test_the_text_at_each_span_is_the_value_and_the_key(text: str) -> None:
    result = parsed(text)
    assert result.findings == ()
    assert result.tree is not None
    assert same(result.tree.data, yaml.load(text, yaml.CBaseLoader))  # it only makes text
    assert_same_places(text, Careful(text, "x", Limits()))
    for loc, value in leaves(result.tree.data):
        there = cut(text, result.tree.span(loc))
        if there.startswith(("|", ">")):  # how far it is indented depends on what it stands in
            assert value is not None
            assert there.split()[1:] == value.split()
        else:
            assert same(value, yaml.load(f"k: {there}\n", yaml.CBaseLoader)["k"])
        if loc and isinstance(loc[-1], str):
            key = cut(text, result.tree.span(loc, key=True))
            assert yaml.load(f"- {key}\n", yaml.CBaseLoader) == [loc[-1]]


PIECES = st.sampled_from([
    "a", "b", "å", "a: ", "b:\n", "- ", "\n", "\n  ", "\n    ", " ", "[", "]", "{", "}", ", ", ",", ":", "'", '"',
    "\\", "\\n", "\\e", "#", "&x ", "*x", "!t ", "!", "<<", "~", "null", "|\n", ">\n", "---\n", "...\n", "%", "?", "? ",
    "8,5", "\t", "\ufeff", "\u202e", "\u00a0", "\u2028", "\x1b", "e\u0301", "1.10", "\r\n", "\r", "x" * 300,
])  # fmt: skip


@given(st.lists(PIECES, max_size=30).map("".join))
@settings(max_examples=1500, deadline=None)
def test_whatever_the_text_reading_it_answers_and_both_readings_agree(text: str) -> None:
    result = parsed(text)
    for finding in result.findings:
        span = finding.span
        assert span is None or (span.line, span.column) < (span.end_line, span.end_column + 1)
    if result.tree:
        assert result.tree.span(()).line >= 1
    try:
        quick = None if forbidden_in(text) else read_quickly(text, Limits())
    except UNREADABLE:
        quick = None
    if quick is not None and normalize("NFC", text) == text:
        careful = Careful(text, "x", Limits())
        assert (careful.data, careful.whole, careful.report.findings) == (quick, True, [])
        assert_same_places(text, careful)
        assert same(quick, yaml.load(text, yaml.CBaseLoader))


RECORD = """\
titel: Medborgarlöfte   # kommentar
löften:
  - id: ett
    ansvarig: {part: polisen, roll: gruppchef}
    text: |
      Rad ett
      rad två

    # slut på texten
  - id: två
tomt:
kanaler: [webb, press]

# sist
"""


@pytest.mark.parametrize(
    ("loc", "key", "span"),
    [
        (("titel",), False, Span(1, 8, 1, 22)),
        (("titel",), True, Span(1, 1, 1, 6)),
        (("löften",), True, Span(2, 1, 2, 7)),
        (("löften",), False, Span(3, 3, 10, 12)),
        (("löften", 0), False, Span(3, 5, 7, 14)),
        (("löften", 0, "ansvarig"), False, Span(4, 15, 4, 47)),
        (("löften", 0, "ansvarig", "roll"), True, Span(4, 31, 4, 35)),
        (("löften", 0, "text"), False, Span(5, 11, 7, 14)),
        (("löften", 1, "id"), False, Span(10, 9, 10, 12)),
        (("tomt",), False, Span(11, 6, 11, 6)),
        (("kanaler", 1), False, Span(12, 17, 12, 22)),
        (("kanaler", 1), True, Span(12, 17, 12, 22)),  # an item of a list has no key
        (("titel", 0), False, Span(1, 8, 1, 22)),  # the model made a list of one
        (("titel", 0, "part"), True, Span(1, 8, 1, 22)),
        (("löften", 1, "saknas"), True, Span(10, 5, 10, 12)),
        (("saknas",), False, Span(1, 1, 12, 23)),
        ((), False, Span(1, 1, 12, 23)),
    ],
)
def test_places_in_a_record(loc: Loc, key: bool, span: Span) -> None:
    assert tree(RECORD).span(loc, key) == span


def test_positions_count_characters_not_bytes_and_not_the_byte_order_mark() -> None:
    result = parsed(b"\xef\xbb\xbf" + "åäö: 😀 x\n".encode())
    assert result.tree is not None
    assert result.tree.span(("åäö",)) == Span(1, 6, 1, 9)
    assert result.tree.span(("åäö",), key=True) == Span(1, 1, 1, 4)


def test_positions_are_kept_in_a_file_with_hidden_characters() -> None:
    result = parsed("å: x\u200ey\nb: z\n")
    assert result.tree is not None
    assert result.tree.data == {"å": "xy", "b": "z"}
    assert result.tree.span(("å",)) == Span(1, 4, 1, 7)
