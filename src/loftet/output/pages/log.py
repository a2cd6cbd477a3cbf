"""The log of outcomes of a promise, an activity or the document: each outcome as an entry."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from loftet.model.numbers import Amount
from loftet.model.promise import Effect, Outcome
from loftet.model.target import Target
from loftet.output.pages.blocks import Entry, Fact, Phrase
from loftet.output.pages.links import party_name, source_fact
from loftet.output.pages.phrases import fact, label, phrase, said
from loftet.output.pages.setting import Setting
from loftet.output.pages.targets import amount_parts, units
from loftet.output.pages.wording import capitalized, paragraphs


@dataclass(frozen=True, slots=True)
class Log:
    """A log of outcomes.

    Attributes:
        owner: Id of what it is the log of; empty for the document.
        outcomes: The outcomes, the newest last.
        targets: What was to be reached; tells what the numbers count when an outcome doesn't.
    """

    owner: str
    outcomes: tuple[Outcome, ...]
    targets: tuple[Target, ...] = ()

    @property
    def unit(self) -> str | None:
        """What the targets count, when they all count the same."""
        counted = units(self.targets)
        return counted.pop() if len(counted) == 1 else None


def entries(log: Log, setting: Setting) -> tuple[Entry, ...]:
    """Show the whole log."""
    return tuple(entry(outcome, log, setting) for outcome in log.outcomes)


def entry(outcome: Outcome, log: Log, setting: Setting) -> Entry:
    """Show one outcome, as it was reported."""
    return Entry(
        anchor=_anchor(outcome, log, setting) if outcome.id else "",
        title=phrase(label(_time(outcome, setting))),
        status=capitalized(setting.say(f"word.{outcome.status}")) if outcome.status else "",
        paragraphs=paragraphs(outcome.text),
        facts=tuple(_facts(outcome, log, setting)),
    )


def _facts(outcome: Outcome, log: Log, setting: Setting) -> Iterator[Fact]:
    say = setting.say
    unit = outcome.unit or log.unit
    if outcome.amount:
        yield from _counted(outcome.amount, unit, setting)
    if outcome.accumulated:
        yield from fact(say("outcome.accumulated"), phrase(*amount_parts(outcome.accumulated, unit, say)))
    if outcome.unit and not (outcome.amount or outcome.accumulated):
        yield from fact(say("outcome.counted"), *said(outcome.unit))
    yield from fact(say("outcome.deviation"), *said(*outcome.reasons))
    if outcome.effect:
        yield from _effect(outcome.effect, setting)
    party = party_name(outcome.party, setting.document) if outcome.party else None
    yield from fact(say("outcome.applies_to"), *said(party, outcome.municipality))
    yield from _corrections(outcome, log, setting)
    if outcome.recorded:
        yield from fact(say("outcome.recorded"), phrase(label(say.day(outcome.recorded))))
    yield from source_fact(outcome.source, setting)


def _counted(amount: Amount, unit: str | None, setting: Setting) -> tuple[Fact, ...]:
    name = "outcome.share" if amount.percent else "outcome.amount"
    return fact(setting.say(name), phrase(*amount_parts(amount, unit, setting.say)))


def _effect(effect: Effect, setting: Setting) -> Iterator[Fact]:
    say = setting.say
    assessment = [phrase(label(capitalized(say(f"word.{effect.assessment}"))))] if effect.assessment else []
    yield from fact(say("outcome.effect"), *assessment, *said(*paragraphs(effect.text)))
    if effect.value:
        yield from fact(say("outcome.measured"), phrase(*amount_parts(effect.value, effect.unit, say)))
    elif effect.unit:
        yield from fact(say("outcome.measured"), *said(effect.unit))
    for shown in source_fact(effect.source, setting):
        yield replace(shown, label=say("outcome.effect_source"))


def _corrections(outcome: Outcome, log: Log, setting: Setting) -> Iterator[Fact]:
    """Tell what the outcome corrects, and what corrects it."""
    earlier = [each for each in log.outcomes if outcome.corrects and each.id == outcome.corrects]
    later = [each for each in log.outcomes if outcome.id and each.corrects == outcome.id]
    yield from fact(setting.say("outcome.corrects"), *(_pointer(each, log, setting) for each in earlier))
    yield from fact(setting.say("outcome.corrected"), *(_pointer(each, log, setting) for each in later))


def _pointer(outcome: Outcome, log: Log, setting: Setting) -> Phrase:
    href = f"#{_anchor(outcome, log, setting)}" if outcome.id else ""
    recorded = [label(f" ({setting.say.day(outcome.recorded)})")] if outcome.recorded else []
    return phrase(label(_time(outcome, setting), href), *recorded)


def _anchor(outcome: Outcome, log: Log, setting: Setting) -> str:
    return setting.anchor(f"post_{log.owner}_{outcome.id}")


def _time(outcome: Outcome, setting: Setting) -> str:
    return capitalized(setting.say.interval(outcome.interval))
