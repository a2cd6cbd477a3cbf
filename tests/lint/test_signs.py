"""What is searched for only where signs of it are seen is found wherever it stands."""

import json
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lint.making import BASE, found

from loftet.lint import abbreviations, period, personal, privacy, words
from loftet.lint.prose import Prose
from loftet.lint.signs import Phrase, Signs
from loftet.model.document import Document

CASES = Path(__file__).parents[1] / "cases" / "lint"
TEXTS = sorted({path.read_text(encoding="utf-8") for path in CASES.glob("*/*.yaml")})
PLACES = (
    "löfte: Vi går trygghetsvandringar vid stationen.",
    "aktivitet: Gå trygghetsvandringar vid stationen",
    "sammanfattning: Kommunen och polisen lovar att göra det tryggare vid stationen.",
    "metod: samtal på torget",
)


def named(module: ModuleType) -> Iterator[tuple[str, Phrase]]:
    for name, value in vars(module).items():
        if isinstance(value, Phrase):
            yield f"{module.__name__.rpartition('.')[2]}{name}", value


PHRASES = dict(chain.from_iterable(named(module) for module in (words, period, abbreviations, privacy)))
WORDS = sorted({word.decode("latin-1") for phrase in PHRASES.values() for word in phrase.words})
BITS = [
    *WORDS, "till", "för", "om", "på", "och", "ett", "två", "i", "vid", "den", "utsatta", "fokus på", "förutsättningar",
    "31 juni", "2024-02-31", "20.12.31", "31/12 -20", "SSPF", "EU", "A", "Ring", "Anna Svensson", "Bo Ek", "tonåringar",
    "femårig", "121212-1212", "19701063-2391", "070-123 45 67", "+46 70 123 45 67", "eva.ek@gmail.com", "http://a.se",
    "–", "”", "İ", "K", "\N{KELVIN SIGN}", "ß", "ſ", "Ł", "-", "(", ".", ":", "_", "١",
]  # fmt: skip


def search_everywhere(patch: pytest.MonkeyPatch) -> None:
    """Let everything be searched for everywhere, whatever the signs."""
    seen, shape = Signs.words.func, Signs.shape.func
    patch.setattr(Prose, "_stretches", lambda self, _: ((0, len(self.joined)),))
    patch.setattr(Signs, "words", property(lambda self: seen(self) | {b"anna", b"bo"}))
    patch.setattr(Signs, "shape", property(lambda self: shape(self) + b"000000"))
    patch.setattr(personal, "_MAYBE_MOBILE", personal._MOBILE)


@pytest.mark.parametrize("name", PHRASES)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_a_phrase_has_a_sign_wherever_it_is_found(name: str, data: st.DataObject) -> None:
    phrase, small = PHRASES[name], not name.startswith("abbreviations")
    texts = data.draw(st.lists(st.from_regex(phrase.pattern) | st.sampled_from(BITS), min_size=1, max_size=3))
    prose = Prose([(("text",), text, Document.model_construct()) for text in texts])
    searched = prose.lower if small else prose.joined
    everywhere = [hit for match in phrase.pattern.finditer(searched) if (hit := prose.hit(*match.span()))]
    assert [hit for hit, _ in prose.find(phrase, small=small)] == everywhere


def test_signs_hide_nothing_in_any_case(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = [found({"fil.yaml": text}) for text in TEXTS]
    search_everywhere(monkeypatch)
    assert [found({"fil.yaml": text}) for text in TEXTS] == seen


@settings(max_examples=150, deadline=None)
@given(
    bits=st.lists(st.lists(st.sampled_from(BITS), min_size=1, max_size=6), min_size=4, max_size=4),
    space=st.sampled_from([" ", "  ", "\n", "", "\N{NO-BREAK SPACE}"]),
    loud=st.booleans(),
)
def test_signs_hide_nothing_in_texts_of_any_kind(bits: list[list[str]], space: str, loud: bool) -> None:
    said = [space.join(each) for each in bits]
    values = [json.dumps(each.upper() if loud else each, ensure_ascii=False) for each in said]
    text = BASE
    for place, value in zip(PLACES, values, strict=True):
        text = text.replace(place, f"{place.partition(':')[0]}: {value}")
    text += f"# {' '.join(said)}\n"
    seen = found({"fil.yaml": text})
    with pytest.MonkeyPatch.context() as patch:
        search_everywhere(patch)
        assert found({"fil.yaml": text}) == seen
