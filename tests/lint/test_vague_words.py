"""Words that promise nothing by themselves are found, and let be where a number, a rhythm or a day goes with them."""

import pytest
from lint.making import BASE, found

_AS_IT_WAS = """aktivitet: Gå trygghetsvandringar vid stationen
        omfattning: 4 st under 2026
        mål:
          minst: 4
          enhet: trygghetsvandringar
          per: period
"""


def words_found(text: str) -> list[str]:
    """Return what is found in an activity that says nothing else of how much is done."""
    document = BASE.replace(_AS_IT_WAS, f'aktivitet: "{text}"\n        omfattning: Under året\n        mål: []\n')
    return [str(finding.args["words"]) for finding in found({"fil.yaml": document})]


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("Vi ska tillsammans jobba för ett tryggare torg", ["jobba för"]),
        ("Jobba aktivt och långsiktigt för ett tryggare torg", ["Jobba aktivt och långsiktigt för"]),
        ("Arbeta aktivt och långsiktigt i samverkan", ["Arbeta aktivt och långsiktigt i samverkan"]),
        ("Jobba aktivt", ["Jobba aktivt"]),
        ("Utveckla samverkan", ["Utveckla samverkan"]),
        ("Utveckla vår lokala samverkan med skolan", ["Utveckla vår lokala samverkan"]),
        ("Fortsätta det pågående arbetet", ["Fortsätta det pågående arbetet"]),
        ("Fortsätta arbetet med trygghet", ["Fortsätta arbetet"]),
        ("Lyfta frågan", ["Lyfta frågan"]),
        ("Lyfta frågan om belysning", ["Lyfta frågan"]),
        ("Se över möjligheten att sätta upp belysning", ["Se över möjligheten"]),
        ("Ha dialog och föra samtal", ["Ha dialog", "föra samtal"]),
        ("Vara behjälplig", ["Vara behjälplig"]),
        ("Satsa på trygghet i centrum", ["Satsa på"]),
        ("Prioritera frågan", ["Prioritera frågan"]),
        ("Initiera ett arbete för trygghet", ["Initiera ett arbete"]),
        ("Vi ska bli bättre på att synas", ["bli bättre på"]),
        ("Laga lamporna så snart som möjligt", ["så snart som möjligt"]),
        ("Finnas på plats i största möjliga mån", ["i största möjliga mån"]),
        ("Regelbundet gå trygghetsvandringar", ["Regelbundet"]),
    ],
)
def test_what_says_nothing_by_itself_is_found(text: str, vague: list[str]) -> None:
    assert words_found(text) == vague


@pytest.mark.parametrize(
    "text",
    [
        "Se över belysningen på gångvägen",
        "Satsa 300 000 kronor på nattfotboll",
        "Prioritera larm om våld före andra larm",
        "Lyfta frågan om belysning till tekniska nämnden",
        "Lyfta frågan på rådets möte den 3 maj",
        "Se över möjligheten att sätta upp belysning senast i juni",
        "Ha dialog på torget den 3 maj",
        "Ha dialog med fastighetsägarna varje månad",
        "Föra samtal med alla elever i årskurs 8",
        "Bjuda in till dialog på biblioteket",
        "Dela ut kort till dem som har samtal med fältarna",
        "Utveckla samverkan med skolan genom ett möte varje månad",
        "Fortsätta arbetet vid stationen senast i juni",
    ],
)
def test_what_says_who_meets_when_or_how_often_is_let_be(text: str) -> None:
    assert words_found(text) == []
