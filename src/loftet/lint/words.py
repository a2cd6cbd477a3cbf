"""Words that make a promise impossible to hold anybody to (family LFT7)."""

import re
from collections.abc import Iterator
from typing import Final

from loftet.lint.counting import dated
from loftet.lint.prose import Said
from loftet.lint.rule import Problem, Rule, Subject
from loftet.lint.signs import Phrase, words
from loftet.model.finding import Kind, Level
from loftet.model.promise import Activity, Promise


def _any(signs: str, *phrases: str) -> Phrase:
    return Phrase(re.compile(rf"\b(?:{'|'.join(phrases)})\b"), words(signs))


_WORK_FOR: Final = _any(
    "verka verkar verkande värna värnar värnande",
    r"verkar? för", r"värnar? om", r"värna(?:nde)? om", r"verkande för",
)  # fmt: skip
_VAGUE: Final = _any(
    "arbeta arbetar jobba jobbar skapa skapar bidra bidrar medverka medverkar sträva strävar främja främjar"
    " beakta beaktar fokus fokusera fokuserar inför införa införs helhetsgrepp behjälplig behjälpliga"
    " satsa satsar prioritera prioriterar initiera initierar bättre",
    r"(?<!som )(?:arbeta|jobba)r? (?:\w+ ){0,3}(?:för|mot|med)",
    r"(?<!som )(?:arbeta|jobba)r? (?:\w+ ){0,3}i (?:nära |god |bred )?(?:samverkan|samarbete)",
    r"(?<!som )(?:arbeta|jobba)r? (?:pro)?aktivt",
    r"(?<!som )(?:arbeta|jobba)r? långsiktigt",
    r"(?:vara|är|finnas|finns) behjälpliga?",
    r"skapar? (?:goda |bättre |rätt )?förutsättningar",
    r"bidrar? till",
    r"medverkar? till",
    r"strävar? efter",
    r"främjar?",
    r"beaktar?",
    r"(?:ha|har|lägga|lägger|sätta|sätter) (?:ett )?(?:särskilt |extra |ökat )?fokus på",
    r"fokuserar? på",
    r"inför(?:a|s)? (?:nya )?arbets(?:metoder|sätt)",
    r"ta(?:r)? ett helhetsgrepp",
    r"verksamt bidra(?:r)?",
    r"satsar? på",
    r"prioriterar? (?:frågan|frågorna|området|arbetet)",
    r"initierar?(?: ett)? arbete",
    r"(?:bli|blir|vara|är) bättre på",
)
_STEPS: Final = _any(
    "utveckla utvecklar fördjupa fördjupar stärka stärker fortsätta fortsätter frågan möjligheten möjligheterna dialog"
    " samtal",
    r"(?:utveckla|fördjupa)r? (?:vår |vårt |en |ett |den |det )?(?:\w+ )?(?:samverkan|samarbetet?)",
    r"stärk(?:a|er) (?:vår |vårt |den |det )?(?:samverkan|samarbetet)",
    r"fortsätt(?:a|er) (?:med )?(?:(?:det|vårt|sitt) )?(?:\w+ )?arbetet?",
    r"lyft(?:a|er) (?:upp )?frågan(?! (?:\w+ ){0,5}(?:i|till|hos|med|på) )",
    r"(?:ser?|titta|tittar) (?:över|på) möjlighet(?:en|erna)",
    r"(?<!som )(?:ha|har|föra|för) (?:en )?(?:\w+ )?(?:dialog|samtal)",
)
"""What a number, a rhythm or a day makes something of, and nothing less does."""
_AMOUNTS: Final = _any(
    "antal flertal fåtal några flera del diverse vissa",
    r"ett antal", r"ett flertal", r"ett större antal", r"ett fåtal", r"några", r"flera", r"en del", r"diverse",
    r"vissa",
)  # fmt: skip
_RHYTHMS: Final = _any(
    "löpande fortlöpande kontinuerlig kontinuerligt regelbundet regelbundna regelbunden återkommande mellanrum ofta"
    " frekvent då",
    r"löpande", r"fortlöpande", r"kontinuerligt?", r"regelbund(?:et|na|en)", r"återkommande", r"med jämna mellanrum",
    r"ofta", r"frekvent", r"då och då",
)  # fmt: skip
_RESERVATIONS: Final = _any(
    "behov möjligt möjliga mån möjligaste resurser resurserna lämplig lämpligt krävs tillfälle",
    r"vid behov", r"efter behov", r"om möjligt", r"i mån av (?:tid|resurser|plats|möjlighet)", r"i möjligaste mån",
    r"så långt (?:(?:det är|som) )?möjligt", r"i den mån", r"(?:när|om) resurser(?:na)? (?:finns|tillåter|medger)",
    r"i lämplig omfattning", r"där så är lämpligt", r"om så krävs", r"när tillfälle ges",
    r"så snart (?:som |det är |det går )?möjligt", r"i största möjliga (?:mån|utsträckning)",
    r"utifrån tillgängliga resurser", r"inom ramen för befintliga resurser",
)  # fmt: skip
_OLD: Final = {
    "skall": "ska", "tillse": "se till", "tillser": "ser till", "erfordras": "behövs", "erforderlig": "nödvändig",
    "erforderliga": "nödvändiga", "avseende": "om", "beträffande": "om", "rörande": "om", "jämte": "och",
    "föreligger": "finns", "dylikt": "liknande", "medelst": "med",
    "härvidlag": "här", "åligger": "ska", "vederbörande": "den det gäller", "förebringa": "lägga fram",
}  # fmt: skip
_OLD_WORDS: Final = _any(" ".join(_OLD), *_OLD)


def _is_measured(subject: Subject, said: Said) -> bool:
    return isinstance(said.owner, Promise | Activity) and subject.is_measured(said.owner)


def _has_day(said: Said) -> bool:
    return isinstance(said.owner, Promise | Activity) and dated(said.owner)


def nothing_is_just_worked_for(subject: Subject) -> Iterator[Problem]:
    """Find "verka för" and "värna om": whatever happens, somebody can say that they did so."""
    for hit, _ in subject.promised.find(_WORK_FOR):
        yield Problem(hit.said.loc, args={"words": hit.text}, part=hit.part)


def verbs_say_what_is_done(subject: Subject) -> Iterator[Problem]:
    """Find a vague verb where nothing else says how much: the reader can't picture what will be different."""
    for hit, _ in subject.promised.find(_VAGUE):
        if not _is_measured(subject, hit.said):
            yield Problem(hit.said.loc, args={"words": hit.text}, part=hit.part)
    for hit, _ in subject.promised.find(_STEPS):
        if not (_is_measured(subject, hit.said) or _has_day(hit.said)):
            yield Problem(hit.said.loc, args={"words": hit.text}, part=hit.part)


def amounts_are_numbers(subject: Subject) -> Iterator[Problem]:
    """Find "ett antal" and its kin: two are some, and so are two hundred."""
    for hit, _ in subject.promised.find(_AMOUNTS):
        if not _is_measured(subject, hit.said):
            yield Problem(hit.said.loc, args={"words": hit.text}, part=hit.part)


def rhythms_are_times(subject: Subject) -> Iterator[Problem]:
    """Find "löpande" or "regelbundet": once a year is regular, and so is every night."""
    for hit, _ in subject.promised.find(_RHYTHMS):
        if not _is_measured(subject, hit.said):
            yield Problem(hit.said.loc, args={"words": hit.text}, part=hit.part)


def promises_are_without_reserve(subject: Subject) -> Iterator[Problem]:
    """Find a reservation such as "vid behov": the one who promises decides alone whether the promise applies."""
    for hit, _ in subject.promised.find(_RESERVATIONS):
        yield Problem(hit.said.loc, args={"words": hit.text}, part=hit.part)


def words_are_plain(subject: Subject) -> Iterator[Problem]:
    """Find an old-fashioned word: it shuts out readers for no gain."""
    for hit, _ in subject.promised.find(_OLD_WORDS):
        word = hit.text.lower()
        yield Problem(hit.said.loc, args={"word": hit.text, "plain": _OLD[word]}, part=hit.part)


WORD_RULES: Final = (
    Rule(Kind("LFT701", "verka-för", Level.WARNING), ("bra-support",), nothing_is_just_worked_for),
    Rule(Kind("LFT702", "vagt-verb", Level.WARNING), ("bra-support", "observed"), verbs_say_what_is_done),
    Rule(Kind("LFT703", "vag-mängd", Level.WARNING), ("bra-measures", "observed"), amounts_are_numbers),
    Rule(Kind("LFT704", "vag-takt", Level.WARNING), ("bra-measures", "observed"), rhythms_are_times),
    Rule(Kind("LFT705", "förbehåll", Level.WARNING), ("bra-measures", "observed"), promises_are_without_reserve),
    Rule(Kind("LFT706", "ålderdomligt-ord", Level.INFO), ("writing-rules", "language-act"), words_are_plain),
)
