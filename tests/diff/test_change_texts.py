"""Every rule has its sentence in both languages, with no more fields than it is given."""

from string import Formatter

import pytest

from loftet.diff.change import Verdict
from loftet.diff.rules import RULES
from loftet.output.texts import LANGUAGES, _table

GIVEN = {"subject", "sort", "key", "old", "new", "short", "gone", "come", "who", "demand"}
GIVEN |= {"outcome", "before", "after", "entry", "others"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_its_sentence(language: str) -> None:
    texts = _table(language, "change")
    for rule in RULES:
        text = texts[rule]
        assert isinstance(text, str)
        fields = {name for _, name, _, _ in Formatter().parse(text) if name}
        assert fields & {"subject", "sort"}
        assert fields <= GIVEN


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verdict_has_its_word_and_its_count(language: str) -> None:
    texts = _table(language, "change")
    for verdict in Verdict:
        assert f"verdict.{verdict}" in texts
        assert isinstance(texts[f"count.{verdict}"], tuple)
