"""Rules on hard input: the ends of the calendar, long texts, many promises, words in the wrong places."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lint.making import BASE, found

from loftet.lint.place import narrow
from loftet.lint.prose import Part, part_of
from loftet.lint.sentences import lix
from loftet.model.finding import Span, span_at


def codes(text: str) -> set[str]:
    return {finding.kind.code for finding in found({"fil.yaml": text})}


@pytest.mark.parametrize(
    ("period", "holds_all"),
    [("0001 – 9999", True), ("9999", False), ("0001", False), ("9999-12-31", False), ("0001-01-01", False)],
)
def test_the_ends_of_the_calendar(period: str, *, holds_all: bool) -> None:
    outcome = "utfall:\n  - {avser: 9999, antal: 1}\n  - {avser: 0001, antal: 1}\n"
    judged = found({"a/1.yaml": BASE.replace("period: 2026", f"period: {period}") + outcome, "a/2.yaml": BASE})
    by_file = {(finding.path, finding.kind.code) for finding in judged}
    # An outcome is outside the period, unless that holds every day; then the other document overlaps it.
    assert (("a/1.yaml", "LFT606") in by_file) is not holds_all
    assert (("a/2.yaml", "LFT952") in by_file) is holds_all
    assert ("a/2.yaml", "LFT951") in by_file


@pytest.mark.parametrize(
    "text", ["A" * 60_000, "Aa " * 20_000, "och " * 15_000, "0 " * 30_000, "(" * 60_000, "a.b@" * 15_000, "07" * 30_000]
)
def test_a_long_text_is_judged_in_time(text: str) -> None:
    """And to its end: what may not be published is found before it and after it, and nothing is made up."""
    assert codes(BASE + f'anteckning: "{text}"\n') == set()
    assert codes(BASE + f'anteckning: "{text} 121212-1212"\n') == {"LFT801"}
    assert codes(BASE + f'anteckning: "121212-1212 {text}"\n') == {"LFT801"}


def test_many_promises_are_judged_in_time() -> None:
    promises = "".join(f"  - {{id: l{n}, löfte: Löfte {n} om något}}\n" for n in range(3000))
    activities = "".join(f"  - {{id: a{n}, aktivitet: Göra sak nummer}}\n" for n in range(3000))
    text = BASE[: BASE.index("löften:")] + "löften:\n" + promises + "aktiviteter:\n" + activities
    assert max(Counter(finding.kind.code for finding in found({"fil.yaml": text})).values()) == 100


def test_no_number_of_small_things_hides_a_serious_one() -> None:
    parties = "".join(f"  part-{n}: {{namn: Part {n}, typ: annan}}\n" for n in range(200))
    text = BASE.replace("parter:\n", f"parter:\n{parties}") + 'anteckning: "Se 121212-1212 här."\n'
    assert {"LFT204", "LFT801"} <= codes(text)


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("121212-1212", True),
        ("19121212-1212", True),
        ("191212121212", True),
        ("701063-2391", True),  # a coordination number, from the tax agency's own leaflet
        ("121212-1213", False),  # wrong check digit
        ("121312-1212", False),  # no such month
        ("212000-0142", False),  # an organisation number
        ("0701740605", False),  # a telephone
        ("https://exempel.se/121212-1212", False),
        ("2026-01-01 – 2026-12-31", False),
    ],
)
def test_identity_numbers(number: str, expected: bool) -> None:
    assert ("LFT801" in codes(BASE + f'anteckning: "Se {number} här."\n')) is expected


@given(words=st.lists(st.sampled_from(["verka", "för", "och", "trygghet", "löpande"]), min_size=1, max_size=30))
@settings(max_examples=60, deadline=None)
def test_a_part_of_a_folded_text_is_found_where_it_stands(words: list[str]) -> None:
    lines = ["löfte: >-", *(f"  {word}" for word in words)]
    text = " ".join(words)
    start = 0
    for row, word in enumerate(words, start=2):
        span = narrow(lines, Span(1, 8, len(lines), 99), part_of(text, start, start + len(word)))
        assert (span.line, span.column, span.end_column) == (row, 3, 3 + len(word)) or word in words[: row - 2]
        start += len(word) + 1


def test_a_part_that_is_written_otherwise_leaves_the_value_marked() -> None:
    whole = Span(1, 8, 1, 20)
    assert narrow(['löfte: "a\\u0062c"'], whole, Part("abc")) == whole


def test_the_span_of_characters_in_a_file() -> None:
    for end in ("\n", "\r", "\r\n"):
        text = f"ab{end}cd{end}"
        assert span_at(text, text.index("c"), text.index("d") + 1) == Span(2, 1, 2, 3)


def test_lix_is_words_per_sentence_and_the_share_of_long_words() -> None:
    assert lix("Vi går hem. Trygghetsvandringar ordnas.") == 5 / 2 + 100 * 1 / 5


def test_letters_that_grow_in_lower_case_move_nothing() -> None:
    text = BASE.replace("löfte: Vi går", "löfte: İİİ verka för att gå")
    [finding] = [finding for finding in found({"fil.yaml": text}) if finding.kind.code == "LFT701"]
    assert finding.span
    line = text.splitlines()[finding.span.line - 1]
    assert line[finding.span.column - 1 : finding.span.end_column - 1] == "verka för"


def test_documents_in_other_folders_are_not_compared_but_for_their_ids() -> None:
    later = BASE.replace("id: exempelköping-2026", "id: annan").replace("period: 2026", "period: 2028")
    assert {finding.kind.code for finding in found({"a/2026.yaml": BASE, "b/2028.yaml": later})} == set()
    assert {finding.kind.code for finding in found({"a/2026.yaml": BASE, "b/2026.yaml": BASE})} == {"LFT951"}


def test_a_withdrawn_document_leaves_room_for_another() -> None:
    withdrawn = "ändringar:\n  - {id: åter, datum: 2026-03-01, typ: återtagande, skäl: Nya löften tas fram.}\n"
    other = BASE.replace("id: exempelköping-2026", "id: nytt").replace("Vi går", "Ni ser oss gå")
    assert found({"a/1.yaml": BASE + withdrawn, "a/2.yaml": other}) == []


def test_an_entry_that_corrects_itself_adds_up_to_nothing() -> None:
    target = "        mål:\n          minst: 4\n"
    outcome = "        utfall:\n          - {id: a, rättar: a, avser: 2026-T1, antal: 1, status: uppfyllt}\n"
    text = BASE.replace(target, outcome + target)
    assert "LFT601" not in codes(text)
    assert "LFT102" in codes(text)


def test_an_extension_of_one_activity_extends_nothing_else() -> None:
    extended = "{id: f, datum: 2024-06-01, typ: förlängning, gäller: vandringar, ny_period: 2024–2030, skäl: Regn}"
    ended = BASE.replace("period: 2026", "period: 2024") + f"ändringar: [{extended}]\n"
    assert "LFT506" in codes(ended)
    assert "LFT506" not in codes(ended.replace(" gäller: vandringar,", ""))
    outcome = "        utfall: {avser: 2025-T1, antal: 1}\n        ansvarig:"
    assert "LFT606" not in codes(ended.replace("        ansvarig:", outcome))
