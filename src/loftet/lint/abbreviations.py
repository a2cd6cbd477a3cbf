"""Abbreviations that only the initiated can read (family LFT7)."""

import re
from collections.abc import Iterator
from typing import Final

from loftet.lint.prose import Hit
from loftet.lint.rule import Problem, Rule, Subject
from loftet.lint.signs import Phrase
from loftet.model.finding import Kind, Level

_MEANINGS: Final = {
    "ANDT": "alkohol, narkotika, dopning och tobak",
    "ANDTS": "alkohol, narkotika, dopning, tobak och spel om pengar",
    "EST": "effektiv samordning för trygghet",
    "HVB": "hem för vård eller boende",
    "LPO": "lokalpolisområde",
    "LVU": "lagen om vård av unga",
    "NTU": "Nationella trygghetsundersökningen",
    "NPF": "neuropsykiatrisk funktionsnedsättning",
    "OSL": "offentlighets- och sekretesslagen",
    "SIG": "social insatsgrupp",
    "SIP": "samordnad individuell plan",
    "SSP": "skola, socialtjänst och polis",
    "SSPF": "skola, socialtjänst, polis och fritid",
    "VBE": "våldsbejakande extremism",
}
_CAPITALS: Final = Phrase(re.compile(r"[A-ZÅÄÖ](?<![\w.@/-].)[A-ZÅÄÖ]{1,5}(?![\w@/])"), shapes=(b"AA",))
_NAMING: Final = frozenset(("namn", "roll", "instans", "lokalpolisområde", "diarienummer"))
_ROMAN: Final = re.compile(r"[IVX]+")
_FAMILIAR: Final = frozenset((
    "AB", "AI", "APP", "BK", "BRF", "BRÅ", "EPA", "EU", "FF", "FK", "FN", "GPS", "HB", "HR", "ID", "IF", "IK", "IT",
    "KF", "KFUM", "KS", "LED", "LSS", "MC", "PDF", "PRO", "SFI",
    "SJ", "SKR", "SL", "SM", "SMS", "SOS", "ST", "SVT", "TV", "UNHCR", "USA", "VD", "VM",
))  # fmt: skip


def known_ones_are_explained(subject: Subject) -> Iterator[Problem]:
    """Find an abbreviation of the trade that isn't explained: outside the working group nobody knows what it means."""
    for hit in _unexplained(subject):
        if hit.text in _MEANINGS:
            yield Problem(hit.said.loc, args={"short": hit.text, "meaning": _MEANINGS[hit.text]}, part=hit.part)


def others_are_explained(subject: Subject) -> Iterator[Problem]:
    """Find what looks like an abbreviation without an explanation: the reader may have to ask."""
    for hit in _unexplained(subject):
        familiar = hit.text in _FAMILIAR or _ROMAN.fullmatch(hit.text) or hit.said.loc[-1] in _NAMING
        if hit.text not in _MEANINGS and not familiar:
            yield Problem(hit.said.loc, args={"short": hit.text}, part=hit.part)


def _unexplained(subject: Subject) -> Iterator[Hit]:
    """Yield the first use of each abbreviation that the document nowhere sets beside its meaning."""
    seen: set[str] = set()
    for hit, _ in subject.prose.find(_CAPITALS, small=False):
        short = hit.text
        if short not in seen and not hit.said.text.isupper() and not _explained(short, subject):
            yield hit
        seen.add(short)


def _explained(short: str, subject: Subject) -> bool:
    meaning = _MEANINGS.get(short, "").lower()
    if meaning and meaning in subject.prose.lower:
        return True
    texts = (*subject.gathered.told, *subject.gathered.cited)
    return any(f"({short})" in text or f"{short} (" in text for _, text, _ in texts)


ABBREVIATION_RULES: Final = (
    Rule(
        Kind("LFT707", "oförklarad-förkortning", Level.WARNING),
        ("language-act", "writing-rules", "observed"),
        known_ones_are_explained,
    ),
    Rule(Kind("LFT708", "möjlig-förkortning", Level.INFO), ("writing-rules",), others_are_explained),
)
