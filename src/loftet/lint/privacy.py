"""Personal data: what git never forgets and a page shows to everybody (family LFT8)."""

import re
from collections.abc import Iterator
from typing import Final

from loftet.lint.names import FIRST_NAMES, names_in
from loftet.lint.personal import identity_numbers, mobile_numbers
from loftet.lint.rule import Problem, Rule, Subject
from loftet.lint.signs import Phrase, words
from loftet.model.finding import Kind, Level, span_at

_FIRST_NAMES: Final = words(" ".join(FIRST_NAMES).lower())
_PRIVATE: Final = re.compile(
    r"(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|protonmail|proton|gmx|comhem|bredband|spray|home"
    r"|telia|bahnhof|passagen)\.(?:com|se|nu|net|me|org)"
)
_PEOPLE: Final = (
    "barn elev elever flicka flickor pojke pojkar ungdom ungdomar kvinna kvinnor brottsoffer familj familjer"
    " individ individer person personer man män"
)
_FEW: Final = Phrase(
    re.compile(
        r"[etf1-4](?<!\w.)(?:(?<=e)(?:n|tt)|(?<=t)(?:vå|re)|(?<=f)yra|(?<=[1-4])) (?:\w+(?:d|t|de|a|ig|iga) ){0,2}"
        rf"(?:{_PEOPLE.replace(' ', '|')}|tonåring\w*)\b"
    ),
    words(_PEOPLE),
    beginnings=("tonåring".encode("latin-1"),),
)
_VULNERABLE: Final = (
    "utsatt", "misshand", "placerad", "placerats", "omhänderta", "lvu", "missbruk", "hedersrelat", "sexual", "sexuell",
    "våldt", "övergrepp", "självmord", "suicid", "orosanmäl", "avhopp", "insatsgrupp", "kriminalitet", "hemlös",
    "prostit", "människohandel", "diagnos",
)  # fmt: skip


def no_identity_numbers(subject: Subject) -> Iterator[Problem]:
    """Find a personal identity number, in a comment as well: once published it can't be taken back."""
    for detail, start, end in identity_numbers(subject.text, subject.signs):
        yield Problem((), detail, span=span_at(subject.text, start, end))


def no_private_addresses(subject: Subject) -> Iterator[Problem]:
    """Find an e-mail address at a private provider: what residents write ends up outside the authority's registers."""
    for _, domain, start, end in subject.addresses:
        if _PRIVATE.fullmatch(domain):
            yield Problem((), args={"domain": domain}, span=span_at(subject.text, start, end))


def addresses_outlive_people(subject: Subject) -> Iterator[Problem]:
    """Find an address to one person: when they change jobs, residents write to nobody."""
    for local, _, start, end in subject.addresses:
        first, _, rest = local.replace("-", ".").partition(".")
        if rest and first.capitalize() in FIRST_NAMES:
            yield Problem((), span=span_at(subject.text, start, end))


def no_mobile_numbers(subject: Subject) -> Iterator[Problem]:
    """Find a mobile number: it usually belongs to one person, who may be called at home for years."""
    for start, end in mobile_numbers(subject.text):
        yield Problem((), span=span_at(subject.text, start, end))


def roles_rather_than_names(subject: Subject) -> Iterator[Problem]:
    """Find a person's name in a text: the role is what residents need, and the name stays in the history for ever."""
    if _FIRST_NAMES.isdisjoint(subject.prose.signs.words):
        return
    for start, end in names_in(subject.prose.joined):
        hit = subject.prose.hit(start, end)
        if hit and hit.said.loc[-1] != "namn":
            yield Problem(hit.said.loc, part=hit.part)


def names_are_needed(subject: Subject) -> Iterator[Problem]:
    """Find a name beside a role: it may be published when there are grounds for it, and is seldom needed."""
    for loc in subject.gathered.people:
        yield Problem((*loc, "namn"))


def few_cannot_be_recognised(subject: Subject) -> Iterator[Problem]:
    """Find a small number of people in a difficult situation: in a small place everybody knows who they are."""
    for hit, _ in subject.prose.find(_FEW):
        text = hit.said.text.lower()
        if any(word in text for word in _VULNERABLE):
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
