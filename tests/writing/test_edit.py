"""An edit changes what it should and nothing else, however the file is laid out; or it is refused."""

import json
import re
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from random import Random
from typing import Any
from unicodedata import normalize

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from layouts import KEYS, TEXTS, record

from loftet.model.finding import Loc
from loftet.reading.tree import Tree, parse
from loftet.writing.edit import Change, Refused, edit
from loftet.writing.entries import Append, InsertKey
from loftet.writing.scalars import RenameKey, ReplaceText, SetScalar

ENTRIES = (
    {"datum": date(2018, 5, 9), "avser": "2018-T1", "antal": 12, "text": "Klart: allt, även # detta"},
    {"avser": "2018", "orsak": ["sjukdom", "20:00"], "effekt": {"bedömning": "ja", "text": TEXTS[-1]}, "plats": []},
    {"text": "rad ett\nrad två\n", "antal": "37,5 %"},
)
VALUES = (*TEXTS, 12, date(2018, 5, 9), "Null", "<<", "=", "y", "1e3", "A\u030a")
LINE_BREAK = re.compile(rb"\r\n|\n")


def tree(content: bytes) -> Tree | None:
    return parse(content, "fil.yaml").tree


def data_of(content: bytes) -> Any:
    read = tree(content)
    assert read
    return read.data


def places(value: Any, loc: Loc = ()) -> Iterator[tuple[Loc, Any]]:
    yield loc, value
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from places(item, (*loc, key))


def some(random: Random, data: Any, accept: Callable[[Any], bool]) -> Loc | None:
    found = [loc for loc, value in places(data) if loc and accept(value)]
    return random.choice(found) if found else None


def a_scalar(random: Random, data: Any) -> Change | None:
    loc = some(random, data, lambda value: isinstance(value, str | None))
    return loc and SetScalar(loc, random.choice(VALUES))


def a_part(random: Random, data: Any) -> Change | None:
    loc = some(random, data, lambda value: isinstance(value, str))
    if not loc:
        return None
    text = dict(places(data))[loc]
    start, end = sorted((random.randint(0, len(text)), random.randint(0, len(text))))
    return ReplaceText(
        loc, start, end, random.choice(("", "x", "två ord", "'", '"', "\\", ": ", " #", "2018", "\u00a0"))
    )


def a_name(random: Random, data: Any) -> Change | None:
    loc = some(random, data, lambda _: True)
    return RenameKey(loc, random.choice(("ny", "ny nyckel", "ja", "2018", "a: b"))) if loc and loc[-1] in KEYS else None


def an_entry(random: Random, data: Any) -> Change | None:
    missing = random.randrange(3) == 0
    loc = some(random, {"": data}, lambda value: isinstance(value, dict if missing else list | dict | None))
    if loc and missing:
        return Append((*loc[1:], "nya"), random.choice(ENTRIES), random.choice((None, *at({"": data}, loc))))
    return Append(loc[1:], random.choice(ENTRIES)) if loc and loc[-1] in KEYS else None


def a_key(random: Random, data: Any) -> Change | None:
    loc = some(random, {"": data}, lambda value: isinstance(value, dict))
    if loc is None:
        return None
    value = random.choice((*VALUES, *ENTRIES))
    return InsertKey(loc[1:], "nya", value, random.choice((None, *at({"": data}, loc))))


KINDS = (a_scalar, a_part, a_name, an_entry, a_key)


def as_read(value: Any, leaf: Callable[[Any], Any] = str) -> Any:
    if isinstance(value, dict):
        return {key: as_read(item, leaf) for key, item in value.items()}
    if isinstance(value, list):
        return [as_read(item, leaf) for item in value]
    return normalize("NFC", value) if isinstance(value, str) else leaf(value)


def at(data: Any, loc: Loc) -> Any:
    for part in loc:
        data = data[part]
    return data


def set_pairs(mapping: dict[str, Any], pairs: list[tuple[str, Any]]) -> None:
    mapping.clear()
    mapping.update(pairs)


def wanted(data: Any, change: Change) -> Any:
    """Say independently of the editor what the data should be."""
    data = json.loads(json.dumps(data))
    match change:
        case InsertKey(loc, key, value, after):
            pairs = list(at(data, loc).items())
            place = len(pairs) if after is None else list(at(data, loc)).index(after) + 1
            set_pairs(at(data, loc), [*pairs[:place], (key, as_read(value)), *pairs[place:]])
        case Append((*loc, key), entry, after) if key not in at(data, loc):
            return wanted(data, InsertKey(tuple(loc), key, [entry], after))
        case Append((*loc, key), entry):
            old = at(data, loc).get(key)
            at(data, loc)[key] = [*(old if isinstance(old, list) else [] if old is None else [old]), as_read(entry)]
        case RenameKey((*loc, old), name):
            set_pairs(at(data, loc), [(name if key == old else key, value) for key, value in at(data, loc).items()])
        case ReplaceText((*loc, key), start, end, text):
            old = at(data, loc)[key]
            at(data, loc)[key] = old[:start] + text + old[end:]
        case SetScalar((*loc, key), value):
            at(data, loc)[key] = as_read(value)
    return data


def may_change(content: bytes, data: Any, change: Change) -> set[int]:
    """Return the lines, from 1, that a change may touch; lines between which it inserts others are not touched."""
    read = tree(content)
    assert read
    there = change.loc in dict(places(data))
    if isinstance(change, InsertKey | Append):
        span = read.span(change.loc if there else change.loc[:-1])
        line = content.decode("utf-8-sig").splitlines()[span.line - 1][span.column - 1 :]
        value = at(data, change.loc) if there else None
        if isinstance(change, InsertKey) or not there:
            return {span.line} if line.startswith("{") else set()
        return set() if value and isinstance(value, list) and line.startswith("-") else {span.line}
    span = read.span(change.loc, key=isinstance(change, RenameKey))
    return set(range(span.line, span.end_line + 1))


def check_bytes(before: bytes, after: bytes, allowed: set[int]) -> None:
    """Check that comments, order, line breaks and byte order mark stay, and that only the right lines changed."""
    assert after.startswith(BOM_UTF8) == before.startswith(BOM_UTF8)
    assert after.endswith(b"\n") == before.endswith(b"\n")
    assert b"\n" not in before or set(LINE_BREAK.findall(after)) <= set(LINE_BREAK.findall(before))
    new = iter(after.splitlines())
    assert all(line in new for n, line in enumerate(before.splitlines(), 1) if n not in allowed)


def check_types(after: bytes, change: Change) -> None:
    """Check that a text is a text, and a number a number, to an ordinary YAML 1.1 reader as well."""
    read = yaml.safe_load(after)
    match change:
        case SetScalar(loc, value):
            assert at(read, loc) == as_read(value, lambda leaf: leaf) or at(read, loc) == str(value)
        case InsertKey(loc, key, value):
            assert at(read, loc)[key] == as_read(value, lambda leaf: leaf)
        case Append(loc, entry):
            assert at(read, loc)[-1] == as_read(entry, lambda leaf: leaf)


def is_made(content: bytes, change: Change) -> bool:
    """Check an edit, and tell whether it was made rather than refused."""
    data = data_of(content)
    result = edit(content, change, tree)
    if isinstance(result, Refused):
        assert result.snippet.strip()
        assert 1 <= result.line <= len(content.splitlines()) + 1
        return False
    assert json.dumps(data_of(result)) == json.dumps(wanted(data, change))
    if result != content:
        check_bytes(content, result, may_change(content, data, change))
        check_types(result, change)
    return True


@settings(max_examples=150, deadline=None)
@given(st.randoms(use_true_random=False), st.sampled_from(KINDS))
def test_an_edit_is_exactly_what_was_meant_or_refused(random: Random, kind: Callable[..., Change | None]) -> None:
    content = record(random)
    if change := kind(random, data_of(content)):
        is_made(content, change)


@pytest.mark.parametrize("kind", KINDS)
def test_few_edits_are_refused(kind: Callable[..., Change | None]) -> None:
    made: Counter[bool] = Counter()
    for seed in range(300):
        random = Random(seed)  # noqa: S311 # chance, not secrets
        content = record(random)
        if change := kind(random, data_of(content)):
            made[is_made(content, change)] += 1
    assert made[False] <= made.total() * 0.01
