"""The word that was meant: the same in a file, a sheet and a dialogue, and never the opposite of what was written."""

from enum import StrEnum

import pytest

from loftet.model.meant_words import meant_word
from loftet.model.vocabulary import EffectAssessment, PartyType, Per, Status


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("genomfört", "genomförd|Genomförda|klart|KLAR|klart.|färdigt|utfört|gjord|done|genomfrt"),
        ("inte genomfört", "ej genomfört|ej genomförd|Inte  genomförd|ogjort|inställt|inte utfört|inte gemomfört"),
        ("inte påbörjat", "ej påbörjat|Ej påbörjad|ej påborjad|ännu inte påbörjat|inte startat|not started"),
        ("pågår", "pågående|pagar|under arbete|på gång|ongoing"),
        ("påbörjat", "påbörjad|har påbörjats|startat|uppstartat"),
        ("löpande", "fortlöpande|kontinuerligt"),
        ("enligt plan", "enligt planen|i fas|pågår enligt plan"),
        ("försenat", "försenad|försening|försenat!"),
        ("delvis uppfyllt", "delvis|delvis genomfört|delvis uppfylld"),
        ("uppfyllt", "uppfylld|kan anses vara uppfyllt"),
        ("återtaget", "återtagen|utgår|struken"),
        ("avslutat", "avslutad"),
        ("", "ja|x|100 %|ej uppfyllt|inte klart|ej aktuellt|nästan klart|grön|planerat|vilande|ställdes in|"),
    ],
)
def test_a_state_is_known_by_what_people_write(ours: str, theirs: str) -> None:
    assert {word: meant_word(word, Status) for word in theirs.split("|")} == dict.fromkeys(theirs.split("|"), ours)


@pytest.mark.parametrize(
    ("words", "written", "meant"),
    [
        (EffectAssessment, "ej uppnådd", "inte uppnådd"),
        (EffectAssessment, "delvis", "delvis uppnådd"),
        (EffectAssessment, "uppnått", "uppnådd"),
        (Per, "termin", "halvår"),
        (PartyType, "Polismyndigheten", "polis"),
    ],
)
def test_other_lists_have_their_words_too(words: type[StrEnum], written: str, meant: str) -> None:
    assert meant_word(written, words) == meant
