"""Without libyaml, PyYAML's own parser gives the same data, findings and places."""

import pytest
import yaml
from hypothesis import given, settings
from parsing import found, parsed
from test_positions import FILES, leaves
from test_syntax import MISTAKES

from loftet.reading import events

DIFFERENT = {'a: "\\ud800"\n', "a: 1\n%b\n", "a: !<%ED%A0%80> x\n"}
"""Mistakes that the other parser passes or words in another way; all are refused by both."""


@pytest.fixture
def without_libyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "_LOADER", yaml.BaseLoader)


@pytest.mark.usefixtures("without_libyaml")
@pytest.mark.parametrize(("text", "detail", "line", "column"), MISTAKES, ids=[repr(text) for text, *_ in MISTAKES])
def test_mistakes_are_the_same(text: str, detail: str, line: int, column: int) -> None:
    if text in DIFFERENT:
        assert found(text)
    else:
        assert found(text) == [("yaml-fel", detail, line, column)]


@pytest.mark.usefixtures("without_libyaml")
def test_an_enormous_escape_is_a_finding() -> None:
    assert [finding[:2] for finding in found('a: "\\UFFFFFFFF"\n')] == [("yaml-fel", "other")]


@given(FILES)
@settings(max_examples=60, deadline=None)
def test_data_and_places_are_the_same(text: str) -> None:
    with_libyaml = parsed(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(events, "_LOADER", yaml.BaseLoader)
        without = parsed(text)
        assert without.findings == with_libyaml.findings == ()
        assert without.tree is not None
        assert with_libyaml.tree is not None
        assert without.tree.data == with_libyaml.tree.data
        for loc, _ in leaves(without.tree.data):
            assert without.tree.span(loc) == with_libyaml.tree.span(loc)
            assert without.tree.span(loc, key=True) == with_libyaml.tree.span(loc, key=True)
