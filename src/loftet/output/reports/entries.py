"""What an entry of a log says, in the words of reports."""

from collections.abc import Iterable

from loftet.model.numbers import Amount
from loftet.model.promise import Effect, Outcome
from loftet.output.pages.blocks import Entry, Fact, Phrase
from loftet.output.pages.links import party_name
from loftet.output.pages.phrases import content, fact, label, phrase, said
from loftet.output.pages.targets import amount_parts
from loftet.output.pages.wording import capitalized, paragraphs
from loftet.output.reports.lines import Telling


def outcome_entry(outcome: Outcome, unit: str | None, telling: Telling) -> Entry:
    """Show one entry of a log with all that it says."""
    say = telling.voice.say
    names = [party_name(outcome.party, telling.report.document)] if outcome.party else []
    return Entry(
        title=phrase(label(capitalized(say.interval(outcome.interval)))),
        status=capitalized(say(f"word.{outcome.status}")) if outcome.status else "",
        paragraphs=paragraphs(outcome.text),
        facts=(
            *fact(say("outcome.amount"), *_amount(outcome.amount, outcome.unit or unit, telling)),
            *fact(say("outcome.accumulated"), *_amount(outcome.accumulated, outcome.unit or unit, telling)),
            *fact(say("outcome.applies_to"), *said(*names, outcome.municipality)),
            *reasons(outcome, telling),
            *effect(outcome.effect, telling),
            *source(outcome.source, telling),
        ),
    )


def _amount(amount: Amount | None, unit: str | None, telling: Telling) -> tuple[Phrase, ...]:
    return (phrase(*amount_parts(amount, unit, telling.voice.say)),) if amount else ()


def reasons(outcome: Outcome, telling: Telling) -> tuple[Fact, ...]:
    """Say why it went otherwise than promised."""
    return fact(telling.voice.say("outcome.deviation"), *said(*outcome.reasons))


def effect(found: Effect | None, telling: Telling) -> tuple[Fact, ...]:
    """Say what the work led to."""
    if not found:
        return ()
    say = telling.voice.say
    assessed = (phrase(label(capitalized(say(f"word.{found.assessment}")))),) if found.assessment else ()
    return fact(say("outcome.effect"), *assessed, *_amount(found.value, found.unit, telling), *said(found.text))


def source(id_: str | None, telling: Telling) -> tuple[Fact, ...]:
    """Name the source of an entry."""
    found = next((each for each in telling.report.document.sources if each.id == id_), None)
    if not id_:
        return ()
    line = content(found.title, found.url or "") if found else content(id_)
    return fact(telling.voice.say("label.source"), phrase(line))


def gathered(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Put what has the same label under one."""
    found: dict[str, tuple[Phrase, ...]] = {}
    for each in facts:
        found[each.label] = found.get(each.label, ()) + each.lines
    return tuple(Fact(label=name, lines=lines) for name, lines in found.items())
