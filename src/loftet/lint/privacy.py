"""Personal data: what git never forgets and a page shows to everybody (family LFT8)."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from loftet.lint.names import FIRST_NAMES, SURNAME_ENDINGS
from loftet.lint.place import span_at
from loftet.lint.rule import Problem, Rule, Subject
from loftet.model.finding import Kind, Level
from loftet.model.party import Actor, Contact, Signatory

_IDENTITY_NUMBER: Final = re.compile(r"(?<![\w/=.+-])(18|19|20)?(\d\d)(0[1-9]|1[0-2])(\d\d)([-+ ]?)(\d{4})(?![\w/-])")
_COORDINATION: Final = 60
"""A coordination number has sixty added to its day."""
_EMAIL: Final = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
_PRIVATE: Final = re.compile(
    r"(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|protonmail|proton|gmx|comhem|bredband|spray|home"
    r"|telia|bahnhof|passagen)\.(?:com|se|nu|net|me|org)"
)
_NAME_IN_ADDRESS: Final = re.compile(r"([a-zåäöé]+)[.-]\w+@")
_MOBILE: Final = re.compile(r"(?<![\w+-])(?:\+46[ -]?(?:\(0\)[ -]?)?|0)7[02369](?:[ -]?\d){7}(?![\d-])")
_NAME: Final = re.compile(
    r"(?<![\w-])([A-ZÅÄÖ][a-zåäöé]+)(?:[- ][A-ZÅÄÖ][a-zåäöé]+)? "
    rf"[A-ZÅÄÖ][a-zåäöé]+(?:{'|'.join(SURNAME_ENDINGS)})s?(?![\w-])"
    r"(?! (?:gata|gatan|väg|vägen|torg|plats|park|skola|skolan|gymnasium|minne|stiftelse|bro|allé|backe)\b)"
)
_FEW: Final = re.compile(
    r"\b(?:en|ett|två|tre|fyra|[1-4]) (?:\w+(?:d|t|de|a|ig|iga) ){0,2}"
    r"(?:barn|elev|elever|flicka|flickor|pojke|pojkar|ungdom|ungdomar|tonåring\w*|kvinna|kvinnor|brottsoffer|familj|familjer"
    r"|individ|individer|person|personer|man|män)\b"
)
_VULNERABLE: Final = re.compile(
    r"våldsutsat|utsatt|misshand|placera|omhänderta|\blvu\b|missbruk|beroende|heder|sexual|sexuell|våldt|övergrepp|självmord"
    r"|suicid|orosanmäl|avhopp|insatsgrupp|\bsig\b|kriminal|hemlös|prostit|människohandel|diagnos"
)


def no_identity_numbers(subject: Subject) -> Iterator[Problem]:
    """Find a personal identity number, in a comment as well: once published it can't be taken back."""
    for found in _IDENTITY_NUMBER.finditer(subject.text):
        kind = _identity(found)
        if kind is not None:
            yield Problem((), kind, span=span_at(subject.text, found.start(), found.end()))


def _identity(found: re.Match[str]) -> str | None:
    """Say which sort of number it is; ``None`` when day or check digit is wrong, or when it may be a telephone."""
    century, year, month, day, sign, last = found.groups()
    if not century and not sign and year.startswith("0"):
        return None
    number = int(day)
    detail = "coordination" if number > _COORDINATION else ""
    try:
        date(int((century or "20") + year), int(month), number - _COORDINATION if detail else number)
    except ValueError:
        return None
    return detail if _check_digit(year + month + day + last) else None


def _check_digit(digits: str) -> bool:
    doubled = (int(digit) * (2 - index % 2) for index, digit in enumerate(digits))
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0


def no_private_addresses(subject: Subject) -> Iterator[Problem]:
    """Find an e-mail address at a private provider: what residents write ends up outside the authority's registers."""
    for found in _EMAIL.finditer(subject.text) if "@" in subject.text else ():
        if _PRIVATE.fullmatch(found[1].lower()):
            yield Problem((), args={"domain": found[1]}, span=span_at(subject.text, found.start(), found.end()))


def addresses_outlive_people(subject: Subject) -> Iterator[Problem]:
    """Find an address to one person: when they change jobs, residents write to nobody."""
    for found in _NAME_IN_ADDRESS.finditer(subject.text) if "@" in subject.text else ():
        if found[1].capitalize() in FIRST_NAMES:
            address = _EMAIL.match(subject.text, found.start())
            end = address.end() if address else found.end()
            yield Problem((), span=span_at(subject.text, found.start(), end))


def no_mobile_numbers(subject: Subject) -> Iterator[Problem]:
    """Find a mobile number: it usually belongs to one person, who may be called at home for years."""
    for found in _MOBILE.finditer(subject.text):
        yield Problem((), span=span_at(subject.text, found.start(), found.end()))


def roles_rather_than_names(subject: Subject) -> Iterator[Problem]:
    """Find a person's name in a text: the role is what residents need, and the name stays in the history for ever."""
    for hit, found in subject.prose.find(_NAME, small=False):
        if found[1] in FIRST_NAMES and hit.said.loc[-1] != "namn":
            yield Problem(hit.said.loc, part=hit.part)


def names_are_needed(subject: Subject) -> Iterator[Problem]:
    """Find a name beside a role: it may be published when there are grounds for it, and is seldom needed."""
    for loc, part in subject.parts:
        if isinstance(part, Actor | Signatory | Contact) and part.person:
            yield Problem((*loc, "namn"))


def few_cannot_be_recognised(subject: Subject) -> Iterator[Problem]:
    """Find a small number of people in a difficult situation: in a small place everybody knows who they are."""
    for hit, _ in subject.prose.find(_FEW):
        if _VULNERABLE.search(hit.said.text.lower()):
            yield Problem(hit.said.loc, args={"words": hit.text}, part=hit.part)


PRIVACY_RULES: Final = (
    Rule(Kind("LFT801", "personnummer"), ("data-protection-act", "gdpr"), no_identity_numbers),
    Rule(Kind("LFT802", "privat-e-post", Level.WARNING), ("gdpr", "skr-web"), no_private_addresses),
    Rule(Kind("LFT803", "personlig-e-post", Level.INFO), ("gdpr", "skr-web"), addresses_outlive_people),
    Rule(Kind("LFT804", "mobilnummer", Level.INFO), ("gdpr", "skr-web"), no_mobile_numbers),
    Rule(Kind("LFT805", "personnamn-i-text", Level.WARNING), ("gdpr", "skr-web"), roles_rather_than_names),
    Rule(Kind("LFT806", "namn-vid-roll", Level.INFO), ("gdpr", "skr-web"), names_are_needed),
    Rule(Kind("LFT807", "få-personer", Level.INFO), ("scb-disclosure", "gdpr"), few_cannot_be_recognised),
)
