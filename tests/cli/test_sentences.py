"""Every reason to stop that the source names has its two sentences, in both languages, for the values it comes with."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import loftet
from loftet.output.clean import clean
from loftet.output.texts import LANGUAGES, _table

TOPICS = ("cli", "error")


def fields(text: str | tuple[str, str]) -> set[str]:
    return {
        name for one in ([text] if isinstance(text, str) else text) for _, name, _, _ in Formatter().parse(one) if name
    }


def raised() -> Iterator[tuple[str, frozenset[str]]]:
    """The id and the names of the values wherever the source stops a run with an id written out."""
    for path in sorted(Path(loftet.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id="CannotRunError" | "TemplateProblem" | "_problem" as name),
                    args=[ast.Constant(value=str() as text_id), *_],
                    keywords=keywords,
                ):
                    common = {"command"} if name == "_problem" else set()
                    yield (
                        text_id,
                        frozenset(common | {keyword.arg for keyword in keywords if keyword.arg} - {"exit_code"}),
                    )


@pytest.mark.parametrize(("text_id", "given"), sorted(set(raised()), key=str))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_to_stop_has_its_sentences(text_id: str, given: frozenset[str], language: str) -> None:
    texts = _table(language, "error")
    assert fields(texts[text_id]) <= given
    assert fields(texts[f"{text_id}.help"]) <= given


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_texts_need_no_cleaning(topic: str, language: str) -> None:
    for text in _table(language, topic).values():
        assert isinstance(text, str)
        assert all(line == clean(line) for line in text.splitlines())
