"""Lines that point at other parts of the document: promises, findings, sources, parties."""

from collections.abc import Iterable

from loftet.model.background import Decision, Dialogue
from loftet.model.document import Document
from loftet.model.party import Actor
from loftet.output.pages.blocks import Fact, Part, Phrase
from loftet.output.pages.phrases import content, fact, label, linked, phrase
from loftet.output.pages.setting import Setting
from loftet.output.pages.wording import Wording, capitalized


def actors(who: Iterable[Actor], setting: Setting) -> tuple[Phrase, ...]:
    """Name each actor: ``Trollhättans Stad (folkhälsohandläggare)``."""
    return tuple(phrase(content(_actor(actor, setting))) for actor in who)


def _actor(actor: Actor, setting: Setting) -> str:
    names = [party_name(actor.party, setting.document)] if actor.party else []
    text = ", ".join([*names, *filter(None, [actor.group])])
    if actor.role:
        text = f"{text} ({actor.role})" if text else capitalized(actor.role)
    return f"{text}, {actor.person}" if actor.person and setting.choices.names else text


def party_name(id_: str, document: Document) -> str:
    """Return the name of a party."""
    return document.parties[id_].name if id_ in document.parties else id_


def source_fact(id_: str | None, setting: Setting) -> tuple[Fact, ...]:
    """Point at the source of what stands above."""
    if not id_:
        return ()
    number = setting.say("source", number=setting.source_numbers.get(id_, id_))
    return fact(setting.say("label.source"), phrase(label(number, _href(id_, setting))))


def commitments(ids: Iterable[str], setting: Setting) -> tuple[Phrase, ...]:
    """Point at promises, by number, and activities, by what is to be done."""
    return tuple(_commitment(id_, setting) for id_ in ids)


def _commitment(id_: str, setting: Setting) -> Phrase:
    number = setting.promise_numbers.get(id_)
    if number:
        return phrase(label(setting.say("promise", number=number), _href(id_, setting)))
    return phrase(content(setting.texts.get(id_, id_), _href(id_, setting)))


def focus_areas(ids: Iterable[str], setting: Setting) -> tuple[Phrase, ...]:
    """Point at focus areas."""
    names = {area.id: area.name for area in setting.document.focus_areas}
    return tuple(phrase(content(names.get(id_, id_), _href(id_, setting))) for id_ in ids)


def bases(ids: Iterable[str], setting: Setting) -> tuple[Phrase, ...]:
    """Point at dialogues, what came out of them, and the situation overview."""
    dialogues = {dialogue.id: dialogue for dialogue in setting.document.dialogues}
    return tuple(
        linked(dialogue_title(dialogues[id_], setting.say), _href(id_, setting))
        if id_ in dialogues
        else phrase(content(setting.texts.get(id_, id_), _href(id_, setting)))
        for id_ in ids
    )


def dialogue_title(dialogue: Dialogue, say: Wording) -> tuple[Part, ...]:
    """Name a dialogue by its sort and time: ``Medborgardialog, våren 2018``."""
    kind = label(capitalized(say(f"word.{dialogue.type}")))
    return (kind, label(", "), content(dialogue.time)) if dialogue.time else (kind,)


def decision_line(id_: str, setting: Setting) -> Phrase:
    """Point at a decision."""
    found = {decision.id: decision for decision in setting.document.decisions}.get(id_)
    if not found:
        return phrase(content(id_))
    return linked(decision_title(found, setting.say), _href(id_, setting))


def decision_title(decision: Decision, say: Wording) -> tuple[Part, ...]:
    """Name a decision by who takes it and when: ``Kommunstyrelsen, 3 december 2018``."""
    body = content(decision.body)
    return (body, label(f", {say.day(decision.date)}")) if decision.date else (body,)


def _href(id_: str, setting: Setting) -> str:
    return f"#{setting.anchor(id_)}"
