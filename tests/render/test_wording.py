"""Values of the record in words, in Swedish and in English."""

import pytest

from loftet.model.dates import parse_interval, parse_period
from loftet.model.numbers import parse_amount, parse_count, parse_duration
from loftet.model.target import Target
from loftet.output.pages.targets import amount_parts, target_phrase
from loftet.output.pages.wording import Wording, paragraphs
from loftet.output.texts import Texts

SV, EN = Wording(Texts("sv")), Wording(Texts("en"))


@pytest.mark.parametrize(
    ("written", "swedish", "english"),
    [
        ("2018", "2018", "2018"),
        ("2019–2020", "2019–2020", "2019–2020"),
        ("2018-10 – 2019-09", "oktober 2018–september 2019", "October 2018–September 2019"),
        ("2018-10 – 2018-12", "oktober–december 2018", "October–December 2018"),
        ("2018-10", "oktober 2018", "October 2018"),
        ("2018-03-01 – 2018-03-08", "1–8 mars 2018", "1–8 March 2018"),
        ("2018-03-01 – 2018-08-31", "1 mars–31 augusti 2018", "1 March–31 August 2018"),
        ("2018-03-01 – 2019-03-01", "1 mars 2018–1 mars 2019", "1 March 2018–1 March 2019"),
        ("2018-03-01 – 2018", "1 mars 2018–2018", "1 March 2018–2018"),
        ("2016-01-21", "21 januari 2016", "21 January 2016"),
        (
            {"från": "2024-02-27", "till": "tillsvidare"},
            "från 27 februari 2024 och tills vidare",
            "from 27 February 2024 until further notice",
        ),
        (
            {"från": "undertecknandet", "till": "2020"},
            "från undertecknandet till och med 2020",
            "from signing until the end of 2020",
        ),
        (
            {"från": "undertecknandet", "till": "tillsvidare"},
            "från undertecknandet och tills vidare",
            "from signing until further notice",
        ),
    ],
)
def test_periods(written: object, swedish: str, english: str) -> None:
    assert (SV.period(parse_period(written)), EN.period(parse_period(written))) == (swedish, english)


@pytest.mark.parametrize(
    ("written", "swedish", "english"),
    [
        ("2018-T1", "tertial 1 2018", "tertial 1 2018"),
        ("2018-T1–T2", "tertial 1–2 2018", "tertial 1–2 2018"),
        ("2018-K3", "kvartal 3 2018", "quarter 3 2018"),
        ("2018-H1", "första halvåret 2018", "first half of 2018"),
        ("2018-H2", "andra halvåret 2018", "second half of 2018"),
        ("2018-H1–H2", "hela 2018", "all of 2018"),
        ("2018", "2018", "2018"),
        ("2018-05 – 2018-07", "maj–juli 2018", "May–July 2018"),
        ("2018-T3 – 2019-T1", "1 september 2018–30 april 2019", "1 September 2018–30 April 2019"),
    ],
)
def test_intervals(written: str, swedish: str, english: str) -> None:
    assert (SV.interval(parse_interval(written)), EN.interval(parse_interval(written))) == (swedish, english)


def test_numbers() -> None:
    assert SV.amount(parse_amount("1 234,5")) == "1\u00a0234,5"
    assert EN.amount(parse_amount("1 234,5")) == "1,234.5"
    assert SV.amount(parse_amount("37,5 %")) == "37,5\u00a0%"
    assert EN.amount(parse_amount("37,5 %")) == "37.5%"
    assert SV.count(parse_count("cirka 300")) == "cirka 300"
    assert EN.count(parse_count("300")) == "300"
    assert SV.duration(parse_duration("1 timme")) == "1 timme"
    assert SV.duration(parse_duration("5 arbetsdagar")) == "5 arbetsdagar"
    assert EN.duration(parse_duration("24 timmar")) == "24 hours"


@pytest.mark.parametrize(
    ("target", "swedish", "english"),
    [
        (
            {"minst": "2", "enhet": "trygghetsronder", "per": "period"},
            "minst 2 trygghetsronder under perioden",
            "at least 2 trygghetsronder during the period",
        ),
        ({"högst": "10", "enhet": "fall"}, "högst 10 fall", "at most 10 fall"),
        (
            {"minst": "4", "högst": "8", "enhet": "möten", "per": "år"},
            "mellan 4 och 8 möten per år",
            "between 4 and 8 möten per year",
        ),
        # Units are written in the plural, so with the number one they stand apart.
        ({"minst": "1", "enhet": "möten", "per": "månad"}, "minst 1 per månad (möten)", "at least 1 per month (möten)"),
        ({"minst": "1", "högst": "3", "enhet": "möten"}, "mellan 1 och 3 möten", "between 1 and 3 möten"),
        (
            {"exakt": "1", "enhet": "möten", "typ": "produktionsmål", "mäts_genom": "protokoll"},
            "exakt 1 (möten, produktionsmål), mäts genom protokoll",
            "exactly 1 (möten, output target), measured by protokoll",
        ),
        (
            {"minst": "80 %", "av": "elever i årskurs 9"},
            "minst 80\u00a0% av elever i årskurs 9",
            "at least 80% of elever i årskurs 9",
        ),
        (
            {"inom": "24 timmar", "enhet": "åtgärdat klotter"},
            "åtgärdat klotter inom 24 timmar",
            "åtgärdat klotter within 24 hours",
        ),
        (
            {"nivå": "minska", "enhet": "anmälda inbrott", "jämfört_med": "2017"},
            "anmälda inbrott ska minska jämfört med 2017",
            "anmälda inbrott should decrease compared with 2017",
        ),
        ({"nivå": "oförändrad"}, "nivån ska inte ändras", "the level should not change"),
        (
            {"senast": "2018-12", "enhet": "en plan"},
            "en plan senast december 2018",
            "en plan no later than December 2018",
        ),
        (
            {"någon_av": [{"exakt": "2", "enhet": "möten"}, {"minst": "3", "enhet": "brev"}], "per": "år"},
            "exakt 2 möten eller minst 3 brev per år",
            "exactly 2 möten or at least 3 brev per year",
        ),
        (
            {
                "nivå": "öka",
                "enhet": "tryggheten",
                "typ": "effektmål",
                "mäts_genom": "enkäten",
                "anteckning": "Varje år.",
            },
            "tryggheten ska öka (effektmål), mäts genom enkäten – Varje år.",
            "tryggheten should increase (outcome target), measured by enkäten – Varje år.",
        ),
        ({"minst": "65 %", "enhet": "procent"}, "minst 65\u00a0%", "at least 65%"),
        ({"minst": "65 %", "enhet": "nöjda"}, "minst 65\u00a0% nöjda", "at least 65% nöjda"),
        ({"minst": "65", "enhet": "Procent"}, "minst 65 Procent", "at least 65 Procent"),
    ],
)
def test_targets_are_sentences(target: dict[str, object], swedish: str, english: str) -> None:
    read = Target.model_validate(target)
    assert (target_phrase(read, SV).text, target_phrase(read, EN).text) == (swedish, english)


@pytest.mark.parametrize("unit", ["procent", "Procent", "%"])
def test_a_share_is_not_a_share_of_percent(unit: str) -> None:
    assert "".join(part.text for part in amount_parts(parse_amount("65 %"), unit, SV)) == "65\u00a0%"


def test_what_the_record_says_is_marked_as_such_within_a_sentence() -> None:
    target = Target.model_validate({"minst": "2", "enhet": "möten", "per": "år"})
    assert [(part.text, part.content) for part in target_phrase(target, EN).parts if part.text != " "] == [
        ("at least 2", False),
        ("möten", True),
        ("per year", False),
    ]


def test_an_empty_line_begins_a_new_paragraph() -> None:
    assert paragraphs("En rad\nsom fortsätter.\n \n\nNästa  stycke.\n") == ("En rad som fortsätter.", "Nästa stycke.")
    assert paragraphs("1\u00a0000") == ("1\u00a0000",)
    assert paragraphs(" ") == ("",)
    assert paragraphs(None) == ()
