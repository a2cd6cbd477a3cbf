"""Who promises, who answers for what, and whom to ask (family LFT2)."""

import re
from collections.abc import Iterator
from typing import Final

from loftet.lint.facts import Commitment
from loftet.lint.rule import Part, Problem, Rule, Subject
from loftet.model.finding import Kind, Level
from loftet.model.promise import Activity, Promise
from loftet.model.vocabulary import PartyType

_MOST_SHARING: Final = 4
_IN_BRACKETS: Final = re.compile(
    r"\((?:ansvarig:? ?)?((?:polis|kommun|kommunpolis|skola|fastighetsägar|bostadsbolag|räddningstjänst|region)\w*"
    r"(?:[/,& ]+(?:och )?(?:polis|kommun|skola|fastighetsägar|bostadsbolag|räddningstjänst|region)\w*)*)\)\.?$"
)
_EVERYBODY: Final = re.compile(r"(?:alla|samtliga|berörda|respektive|olika|övriga|parterna|vi)\b", re.IGNORECASE)
_SIGNING: Final = (PartyType.POLICE, PartyType.MUNICIPALITY, PartyType.REGION)
_MUNICIPAL: Final = (PartyType.MUNICIPALITY, PartyType.REGION)


def somebody_answers(subject: Subject) -> Iterator[Problem]:
    """Find something that nobody answers for: measures fall between two chairs, and residents have no one to ask."""
    alone = [each for each in subject.commitments if not _answered(each, subject)]
    in_text = [each for each in alone if _IN_BRACKETS.search(each.part.text.lower())]
    if len(alone) > 1 and len(alone) == len(subject.activities) + len(_bare_promises(subject)) and not in_text:
        yield Problem((*alone[0].loc, "id"), "everywhere", {"n": len(alone)})
        return
    for each in alone:
        key = "löfte" if isinstance(each.part, Promise) else "aktivitet"
        if found := _IN_BRACKETS.search(each.part.text.lower()):
            who = each.part.text[found.start(1) : found.end(1)]
            yield Problem((*each.loc, key), "in_text", {"who": who}, part=Part(who, each.part.text.count(who) - 1))
        else:
            yield Problem((*each.loc, "id"), "promise" if key == "löfte" else "", {"id": each.part.id})


def _answered(each: Commitment[Promise | Activity], subject: Subject) -> bool:
    if each.part.responsible or (isinstance(each.part, Promise) and subject.is_carried_out(each.part)):
        return True  # a promise may leave it to its activities to say who answers
    return bool(each.under) and all(promise.responsible for promise in each.under)


def _bare_promises(subject: Subject) -> list[Promise]:
    return [each.part for each in subject.promises if not subject.is_carried_out(each.part)]


def somebody_is_named(subject: Subject) -> Iterator[Problem]:
    """Find that "all" or "those concerned" answer for something: what is everybody's is nobody's."""
    for each in subject.commitments:
        for index, actor in enumerate(each.part.responsible):
            said = actor.group or actor.role or ""
            if actor.party is None and _EVERYBODY.match(said):
                yield Problem((*each.loc, "ansvarig", index), args={"who": said})


def few_share(subject: Subject) -> Iterator[Problem]:
    """Find a responsibility that many share: when one of them is to take the first step, each can wait for another."""
    for each in subject.commitments:
        n = len(each.part.responsible)
        if n > _MOST_SHARING:
            yield Problem((*each.loc, "ansvarig"), args={"n": n}, in_key=True)


def parties_do_something(subject: Subject) -> Iterator[Problem]:
    """Find a party with nothing to do in a document that otherwise says who does what: its name promises too much."""
    named = {id_ for _, sort, id_ in subject.gathered.references if sort == "party"}
    if not any(each.part.responsible for each in subject.commitments):
        return
    for id_, party in subject.document.parties.items():
        if id_ not in named:
            yield Problem(("parter", id_), args={"party": party.name}, in_key=True)


def police_and_municipality(subject: Subject) -> Iterator[Problem]:
    """Find that the police or the municipality isn't there: the promise is meant to be given by the two together."""
    types = {party.type for party in subject.document.parties.values()}
    if PartyType.POLICE not in types:
        yield Problem(("parter",), "police", in_key=True)
    if not types.intersection(_MUNICIPAL):
        yield Problem(("parter",), "municipality", in_key=True)


def both_have_signed(subject: Subject) -> Iterator[Problem]:
    """Find a party that didn't sign when others did: it looks as if it had promised, and may say that it hasn't."""
    signing = subject.document.signing
    if not signing or not signing.signatories:
        return
    signed = {signatory.party for signatory in signing.signatories}
    for id_, party in subject.document.parties.items():
        if party.type in _SIGNING and id_ not in signed:
            yield Problem(("undertecknat", "av"), args={"party": party.name}, in_key=True)


def there_is_a_contact(subject: Subject) -> Iterator[Problem]:
    """Find that there is nowhere to turn: a resident with a question gives up."""
    if not subject.document.contacts:
        yield Problem(("titel",))


PARTY_RULES: Final = (
    Rule(Kind("LFT201", "ingen-ansvarig", Level.WARNING), ("bra-support", "observed"), somebody_answers),
    Rule(Kind("LFT202", "alla-ansvarar", Level.WARNING), ("bra-support",), somebody_is_named),
    Rule(Kind("LFT203", "många-ansvarar", Level.INFO), ("bra-support",), few_share),
    Rule(Kind("LFT204", "part-utan-uppgift", Level.INFO), ("bra-support",), parties_do_something),
    Rule(Kind("LFT205", "polis-eller-kommun-saknas", Level.INFO), ("bra-promises",), police_and_municipality),
    Rule(Kind("LFT206", "inte-undertecknat-av-alla", Level.WARNING), ("observed",), both_have_signed),
    Rule(Kind("LFT207", "ingen-kontakt", Level.INFO), ("observed", "bra-2018"), there_is_a_contact),
)
