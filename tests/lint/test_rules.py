"""Every rule: its code, its sources, what is said of it, and an example that it catches and one that it lets be."""

from itertools import pairwise

import pytest
from lint.making import BASE, files_of, found

from loftet.lint.rule import Rule
from loftet.lint.run import RULES
from loftet.lint.shelf import SHELF_RULES, ShelfRule
from loftet.lint.sources import SOURCES
from loftet.output.texts import LANGUAGES, Texts
from loftet.output.texts.examples import EXAMPLES

AnyRule = Rule | ShelfRule
ALL: tuple[AnyRule, ...] = (*RULES, *SHELF_RULES)
ALONG = {
    "polis-eller-kommun-saknas": {"LFT102"},  # what the missing party did points nowhere
    "löfte-utan-grund": {"LFT403"},  # nor is the problem answered
    "ingen-återkoppling": {"LFT503"},  # a plan with channels would have told them
}
"""What an example breaks besides its own rule, and why."""

every_rule = pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.kind.name)


def test_no_rule_has_anything_to_say_about_the_base() -> None:
    assert found({"exempelköping/2026.yaml": BASE}) == []


def test_codes_and_names_are_used_once_and_codes_rise() -> None:
    codes = [rule.kind.code for rule in ALL]
    assert all(before < after for before, after in pairwise(codes))
    assert len({rule.kind.name for rule in ALL}) == len(ALL)


def test_every_source_is_used() -> None:
    assert {id_ for rule in ALL for id_ in rule.sources} == set(SOURCES)


@every_rule
def test_rests_on_a_source(rule: AnyRule) -> None:
    assert rule.sources
    assert set(rule.sources) <= set(SOURCES)


@every_rule
@pytest.mark.parametrize("language", LANGUAGES)
def test_is_explained(rule: AnyRule, language: str) -> None:
    texts, name = Texts(language), rule.kind.name
    assert all(texts.has(f"finding.{name}{part}") for part in (".why", ".help"))
    assert texts(f"rule.{name}.what")
    assert texts(f"rule.{name}.bad") == EXAMPLES[name].bad


@every_rule
def test_catches_its_bad_example(rule: AnyRule) -> None:
    codes = {finding.kind.code for finding in found(files_of(EXAMPLES[rule.kind.name], bad=True))}
    assert codes == {rule.kind.code} | ALONG.get(rule.kind.name, set())


@every_rule
def test_lets_its_good_example_be(rule: AnyRule) -> None:
    assert [finding.kind.name for finding in found(files_of(EXAMPLES[rule.kind.name], bad=False))] == []
