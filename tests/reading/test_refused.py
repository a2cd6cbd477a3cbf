"""Whatever stands where in a record, it can be said in both languages, and what is meant is suggested."""

import json
import re
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from loftet.model.finding import Loc
from loftet.model.keys import every_key
from loftet.model.vocabulary import PartyType
from loftet.output.findings.sentences import sentences
from loftet.output.texts import LANGUAGES, Texts
from loftet.reading.files import Source
from loftet.reading.limits import Limits
from loftet.reading.shelf import read_file

UNFILLED = re.compile(r"(?<!\{)\{[a-z_]+\}")
PYTHONS = re.compile(r"\bNone\b|\bTrue\b|\bFalse\b|\{'|'\}|\['|'\]|\[\{|\{\}|\[\]|'[:,] |<class ")
"""How Python writes what is no text. Nobody but a programmer should meet it; nothing of ``WORDS`` looks like it."""
KEYS = sorted(every_key())
WORDS = [
    "",
    "27",
    "T1 27",
    "31 juni",
    "maj",
    "3 st",
    "ca 10",
    "2-3",
    "två",
    "Kommunen",
    "Kommunen och polisen",
    "Ja",
    "klart",
]
KEY = st.sampled_from([*KEYS, "– löfte", "Period", "lofte", "beskrivning", "senast"])
VALUE = st.recursive(
    st.sampled_from(WORDS) | st.text("aå 12:-", max_size=8) | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEY, inner, max_size=4),
    max_leaves=12,
)
BASE = {
    "loftet": "1",
    "id": "x-2027",
    "titel": "X",
    "period": "2027",
    "område": {"delområden": "Exempelköping"},
    "parter": {
        "kommunen": {"namn": "Exempelköpings kommun", "typ": "kommun"},
        "polisen": {"namn": "Lokalpolisområde Exempelköping", "typ": "polis"},
    },
}
AROUND: dict[str, dict[str, object]] = {
    "löften": {"id": "a", "löfte": "Text"},
    "en": {"namn": "Namn"},
}


def findings(data: dict[str, Any]) -> list[tuple[str, str, str]]:
    """Return detail, message and help of what is wrong, in Swedish, having said it in every language."""
    file = read_file(Source("a.yaml", json.dumps(data).encode(), ""), Limits())
    said = {lang: [sentences(finding, Texts(lang)) for finding in file.findings] for lang in LANGUAGES}
    return [(f.detail, s.message, s.help) for f, s in zip(file.findings, said["sv"], strict=True)]


@given(st.dictionaries(KEY, VALUE, max_size=8))
@example({"period": [{"ackumulerat": None}], "utfall": {"text": "Text", "avser": [{"ackumulerat": None}]}})
@example({"aktiviteter": {"id": "a", "aktivitet": "A", "mål": {"minst": {"antal": "2"}, "inom": [["dagar"]]}}})
@example({"parter": {"en": {"namn": "Namn", "typ": {"kommun": None}}}})
@settings(max_examples=150, deadline=None)
def test_everything_refused_can_be_said(data: dict[str, Any]) -> None:
    for _, message, advice in findings(BASE | data):
        for sentence in (message, advice):
            assert sentence
            assert not UNFILLED.search(sentence)
            assert not PYTHONS.search(sentence)
            assert "””" not in sentence or '""' in json.dumps(data)


@pytest.mark.parametrize("written", [["2"], {"a": "2"}, [{"a": None}], []], ids=json.dumps)
@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("undertecknat/datum", "ett datum"),
        ("löften/mål/minst", "ett tal"),
        ("löften/mål/inom", "en tidsgräns"),
        ("löften/barnlöfte", "ja eller nej"),
        ("parter/en/typ", "ett enda ord"),
    ],
)
def test_a_list_or_keys_in_place_of_one_value_is_told_as_that(place: str, said: str, written: object) -> None:
    *parts, key = place.split("/")
    value: dict[str, object] = {key: written}
    for part in reversed(parts):
        value = {part: AROUND.get(part, {}) | value}
    told = [message for _, message, _ in findings(BASE | value)]
    assert told == [f"Här ska det stå {said}, men det står en lista eller flera nycklar."]


@pytest.mark.parametrize(
    ("written", "detail", "advice"),
    [
        ("Kommunen", "party/close", "Skriv kommunen."),
        ("Exempelköpings kommun", "party/close", "Skriv kommunen."),
        ("Kommunen och Polisen", "party/close", "Skriv [kommunen, polisen]."),
        ("Kommunen/polisen", "party/close", "Skriv [kommunen, polisen]."),
        ("kommunen polisen", "party/close", "Skriv [kommunen, polisen]."),
        ("kommunen (folkhälsa), polisen", "party/close", "Skriv [kommunen (folkhälsa), polisen]."),
        (
            "kommunen (skola, fritid) och polisen (kommunpolis)",
            "party/close",
            'Skriv ["kommunen (skola, fritid)", polisen (kommunpolis)].',
        ),
        ("Kommunen and police", "party/close", "Skriv [kommunen, polisen]."),
        ("Polisen och Anna Andersson", "party/known", "Parterna under parter har id:na kommunen, polisen."),
        ("Anna Andersson, tfn 070", "party/known", "Parterna under parter har id:na kommunen, polisen."),
    ],
)
def test_a_party_by_name_is_told_its_id(written: str, detail: str, advice: str) -> None:
    ((found, message, said),) = findings(BASE | {"löften": {"id": "a", "löfte": "Text", "ansvarig": written}})
    assert (found, message) == (detail, f"”{written}” är inte id:t på någon part.")
    assert said.startswith(advice)


@pytest.mark.parametrize(
    ("at", "key", "said"),
    [
        ("activity", "senast", "Nyckeln ”senast” hör inte hemma här utan under mål."),
        ("activity", "targets", "Nyckeln ”targets” heter ”mål” här."),
        ("activity", "activity", "Nyckeln ”activity” finns inte här."),
        ("activity", "Builds on", "Nyckeln ”Builds on” heter ”bygger_på” här."),
        ("activity", "bedömning", "Nyckeln ”bedömning” finns inte här."),
        ("top", "kommuner", "Nyckeln ”kommuner” hör inte hemma här utan under område."),
        ("top", "delområden", "Nyckeln ”delområden” hör inte hemma här utan under område."),
        ("activity", "uppföljningsplan", "Nyckeln ”uppföljningsplan” hör inte hemma här utan ytterst i filen."),
        ("top", "uppföljning", "Nyckeln ”uppföljning” heter ”uppföljningsplan” här."),
        ("activity", "åtgärd", "Nyckeln ”åtgärd” finns inte här."),
        ("activity", "klart", "Nyckeln ”klart” heter ”när” här."),
        ("top", "signerat", "Nyckeln ”signerat” heter ”undertecknat” här."),
        ("top", "bakgrund", "Nyckeln ”bakgrund” heter ”lägesbild” här."),
        ("top", "uppfoljningsplan", "Nyckeln ”uppfoljningsplan” stavas ”uppföljningsplan”."),
        ("activity", "ansvarige", "Nyckeln ”ansvarige” finns inte här. Menade du ”ansvarig”?"),
        ("activity", "undertecknat", "Nyckeln ”undertecknat” hör inte hemma här utan ytterst i filen."),
        ("ändringar", "orsak", "Nyckeln ”orsak” heter ”skäl” här."),
        ("utfall", "skäl", "Nyckeln ”skäl” heter ”orsak” här."),
        ("activity", "– när", "”– när” börjar med ett tecken som inte är ett bindestreck."),
    ],
)
def test_a_key_that_belongs_elsewhere_is_told_where(at: str, key: str, said: str) -> None:
    activity = {"id": "b", "aktivitet": "Text"} | ({key: "x"} if at == "activity" else {})
    data = BASE | {"aktiviteter": [activity]} | ({key: "x"} if at == "top" else {})
    data |= {at: [{"id": "c", "text": "Text", key: "x"}]} if at in {"ändringar", "utfall"} else {}
    assert said in [message for _, message, _ in findings(data)]


@pytest.mark.parametrize(
    ("period", "advice"),
    [("2027", "Skriv året också: 2027-T1."), ("2027–2028", "Skriv åååå-T1, med årtalet i stället för åååå.")],
)
def test_the_year_that_is_missing_is_the_documents(period: str, advice: str) -> None:
    data = BASE | {"period": period, "utfall": {"avser": "T1", "text": "Text"}}
    assert [said for _, _, said in findings(data)] == [advice]


@pytest.mark.parametrize(
    ("period", "said", "place"),
    [
        ({"från": "1 maj 2027", "till": "tillsvidare"}, "”1 maj 2027” är skrivet med ord.", ("period", "från")),
        (
            {"från": "2027", "till": "2028-06-31"},
            "Datumet 2028-06-31 finns inte: månaden slutar 2028-06-30.",
            ("period", "till"),
        ),
        ({"from": "2027", "to": "2028"}, "Perioden ska ha nycklarna från och till, men har from, to.", ("period",)),
        (["2027", "2028"], "Här ska det stå en period, men det står en lista eller flera nycklar.", ("period",)),
        ({"från": "2027", "till": None}, "Nyckeln ”till” har inget värde.", ("period", "till")),
        (
            {"från": ["2027"], "till": "2028"},
            "Här ska det stå ett datum, men det står en lista eller flera nycklar.",
            ("period", "från"),
        ),
    ],
)
def test_what_is_wrong_with_an_end_is_told_where_it_stands(period: object, said: str, place: Loc) -> None:
    data = BASE | {"period": period}
    assert [message for _, message, _ in findings(data)] == [said]
    file = read_file(Source("a.yaml", json.dumps(data).encode(), ""), Limits())
    assert [finding.loc for finding in file.findings] == [place]


@pytest.mark.parametrize(
    ("written", "meant"), [("Police", "polis"), ("rescue service", "räddningstjänst"), ("Polismyndigheten", "polis")]
)
def test_a_word_that_says_the_same_is_told_as_it_is_written_here(written: str, meant: str) -> None:
    data = BASE | {"parter": {"en": {"namn": "Namn", "typ": written}}}
    assert [message for _, message, _ in findings(data)] == [
        f"”{written}” är inget av de ord som kan stå under typ. Menade du ”{meant}”?"
    ]


def test_several_municipalities_an_address_and_people() -> None:
    data = BASE | {
        "område": {"kommuner": "Täby kommun och Vallentuna"},
        "dialoger": {"id": "d", "typ": "annan", "deltagare": "ca 300 st"},
        "kontakt": {"roll": "r", "webb": "taby.se/trygghet"},
    }
    assert [advice for _, _, advice in findings(data)] == [
        "Skriv dem som en lista: [Täby, Vallentuna].",
        "Skriv bara talet, och cirka före om det inte är exakt: cirka 300.",
        "Skriv https://taby.se/trygghet.",
    ]


def test_what_is_spelled_alike_is_not_taken_for_the_same() -> None:
    target = {"minst": "2", "enhet": "möten", "per": "termin"}
    data = BASE | {"löften": [{"id": "a", "löfte": "Text", "mål": target}]}
    assert [advice.split(".")[0] for _, _, advice in findings(data)] == ["Skriv halvår"]


def test_a_missing_key_comes_with_an_example_or_the_words_there_are() -> None:
    data = BASE | {
        "parter": {"kommunen": {"namn": "K"}},
        "löften": [{"löfte": "Vi går trygghetsvandringar vid stationen"}],
        "kontakt": {"namn": "N"},
    }
    assert [advice for _, _, advice in findings(data)] == [
        f"Lägg till raden typ: med samma indrag och något av orden {', '.join(PartyType)}.",
        "Lägg till raden id: med samma indrag och ert eget värde, till exempel id: trygghetsvandringar-stationen",
        "Lägg till raden roll: med samma indrag och ert eget värde, till exempel roll: kommunpolis",
    ]


def read(text: str) -> list[tuple[str, int, str]]:
    """Return the code, line and help of each finding in a file."""
    file = read_file(Source("a.yaml", text.encode(), ""), Limits())
    return [
        (finding.kind.code, finding.span.line if finding.span else 0, sentences(finding, Texts("sv")).help)
        for finding in file.findings
    ]


HEAD = """\
loftet: 1
id: x-2027
titel: X
period: 2027
område: {delområden: Exempelköping}
parter:
  kommunen: {namn: Exempelköpings kommun, typ: kommun}
"""


def test_what_is_wrong_below_a_key_by_another_name_is_told_at_once() -> None:
    found = read(
        HEAD + "loften:\n  - id: a\n    lofte: Vi lovar.\n    atgarder:\n      - atgard: Städa\n        klart: hösten\n"
    )
    assert [(code, line) for code, line, _ in found] == [
        ("LFT020", 8),
        ("LFT020", 10),
        ("LFT020", 11),
        ("LFT021", 12),
        ("LFT020", 12),
        ("LFT020", 13),
    ]
    assert found[3][2].endswith("till exempel id: städa")


def test_an_item_that_is_only_a_text_is_told_how_to_write_it() -> None:
    ((_, _, said),) = read(HEAD + "löften:\n  - Vi kontrollerar farten vid skolan\n")
    assert said == "Skriv - id: kontrollerar-farten och på nästa rad, rakt under id, löfte: och texten."


def test_lines_that_should_be_further_in_are_told_to_be() -> None:
    found = read(HEAD + "  polisen:\n  typ: polis\n")
    assert found[0][2].startswith("Dra in raderna som hör till polisen mer än polisen själv: typ.")


def test_a_key_without_a_value_beside_one_that_is_missing_is_not_taken_for_it() -> None:
    ((_, _, said),) = read(HEAD + "löften:\n  - löfte: Vi lovar.\n    aktiviteter:\n")
    assert said.startswith("Lägg till raden id:")


@pytest.mark.parametrize(
    ("written", "target"),
    [
        ("10 st", "minst: 10, enhet: …"),
        ("minst en gång i veckan", "minst: 1, enhet: …, per: vecka"),
        ("4 trygghetsvandringar per år", "minst: 4, enhet: trygghetsvandringar, per: år"),
        ("högst 3 inbrott/månad", "högst: 3, enhet: inbrott, per: månad"),
        ("2 ggr per termin", "minst: 2, enhet: …, per: halvår"),
        ("80 % nöjda", "minst: 80 %, enhet: nöjda"),
    ],
)
def test_a_target_written_as_a_text_is_told_in_the_records_words(written: str, target: str) -> None:
    ((_, _, said),) = read(HEAD + f"löften:\n  - id: a\n    löfte: Vi lovar.\n    mål: {written}\n")
    assert said.startswith(f"Skriv mål: {{{target}}}")


@pytest.mark.parametrize(
    "written", ["oftare", "ökad trygghet", "ett gott samarbete", "fler poliser", "en bättre skola"]
)
def test_a_text_without_a_number_is_no_target(written: str) -> None:
    ((_, _, said),) = read(HEAD + f"löften:\n  - id: a\n    löfte: Vi lovar.\n    mål: {written}\n")
    assert said.startswith("Skriv ett tal som går att räkna")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("27.01.01 – 27.06.30", "Skriv året med fyra siffror: 2027-01-01 – 2027-06-30."),
        (
            "27.01.01 – 27.06.31",
            "Kontrollera dagen mot almanackan. Är det månadens sista dag, skriv 2027-01-01 – 2027-06-30.",
        ),
        ("01.02.27 – 30.06.28", "Skriv året med fyra siffror: 2027-02-01 – 2028-06-30."),
        (
            "27.01.01 – 31 juni 2027",
            "Kontrollera dagen mot almanackan. Är det månadens sista dag, skriv 2027-01-01 – 2027-06-30.",
        ),
    ],
)
def test_two_digit_years_are_read_the_way_that_makes_a_period(written: str, said: str) -> None:
    ((_, _, advice),) = read(HEAD.replace("period: 2027", f"period: {written}"))
    assert advice == said


def test_a_file_that_is_far_larger_than_real_ones_is_not_read_anew() -> None:
    many = "".join(f"  - {{id: a{number}, löfte: Vi lovar.}}\n" for number in range(5000))
    found = read(HEAD + "loften:\n  - lofte: Vi lovar.\n" + many)
    assert [(code, line) for code, line, _ in found] == [("LFT020", 8)]
