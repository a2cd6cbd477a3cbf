"""The two languages say the same things, about everything that can be found."""

import pkgutil
from importlib import import_module
from string import Formatter
from typing import get_args

import pytest
from pydantic_core import core_schema

from loftet.lint.run import RULES
from loftet.model.finding import Finding
from loftet.output import texts
from loftet.output.findings.sentences import sentences
from loftet.output.texts import LANGUAGES, Text, Texts
from loftet.reading.kinds import INVALID_VALUE, READING_KINDS

TOPICS = sorted(module.name for module in pkgutil.iter_modules(import_module("loftet.output.texts.sv").__path__))


def table(language: str, topic: str) -> dict[str, Text]:
    found: dict[str, Text] = import_module(f"{texts.__name__}.{language}.{topic}").TEXTS
    return found


def invalid_value_texts(language: str) -> list[Text]:
    """Return what is said of a wrong value in general, and of the few errors of pydantic's own that can happen."""
    keys = (key for key in table(language, "finding") if key.startswith(INVALID_VALUE.name))
    known = ("", "/string_too_short")
    return [table(language, "finding")[key] for key in keys if key[len(INVALID_VALUE.name) :].split(".")[0] in known]


def fields(text: Text) -> set[str]:
    forms = text if isinstance(text, tuple) else (text,)
    return {name for form in forms for _, name, _, _ in Formatter().parse(form) if name is not None}


@pytest.mark.parametrize("topic", TOPICS)
def test_both_languages_have_the_same_texts(topic: str) -> None:
    assert list(table("sv", topic)) == list(table("en", topic))


@pytest.mark.parametrize("topic", TOPICS)
def test_both_languages_fill_in_the_same_fields(topic: str) -> None:
    english = table("en", topic)
    different = [key for key, text in table("sv", topic).items() if fields(text) != fields(english[key])]
    assert not different


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [*READING_KINDS, *(rule.kind for rule in RULES)], ids=lambda kind: kind.name)
def test_every_kind_of_finding_says_why_and_what_to_do(kind: object, language: str) -> None:
    name = getattr(kind, "name", "")
    found = {key for key in table(language, "finding") if key.partition("/")[0].partition(".")[0] == name}
    assert f"{name}.why" in found
    assert any(key.endswith(".help") for key in found)
    assert any(not key.endswith((".why", ".help")) for key in found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("error_type", get_args(core_schema.ErrorType))
def test_no_error_of_pydantic_is_left_without_words(error_type: str, language: str) -> None:
    """A new version of pydantic with a new error must not let its English through."""
    context = {"key": "nyckel", "value": "värde", "choices": "a", "suggestion": "b"}
    said = sentences(Finding(INVALID_VALUE, "fil.yaml", None, error_type, context), Texts(language))
    ours = {str(text).format_map(context | {"units": "c"}) for text in invalid_value_texts(language)}
    assert {said.message, said.why, said.help} <= ours


def test_codes_and_names_are_used_once_and_stand_in_order() -> None:
    kinds = [*READING_KINDS, *(rule.kind for rule in RULES)]
    assert [kind.code for kind in kinds] == sorted({kind.code for kind in kinds})
    assert len({kind.name for kind in kinds}) == len(kinds)
