"""Lines and tables that several views of a report share."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from loftet.followup.calendar import Moment
from loftet.followup.figures import totals_of_tellers
from loftet.followup.items import targets_of
from loftet.followup.local import place_of_actor
from loftet.followup.remarks import changes_of
from loftet.followup.report import FollowUp, Row
from loftet.followup.total import WHOLE, Teller, Total
from loftet.model.dates import Interval
from loftet.model.document import Document
from loftet.model.party import Actor
from loftet.model.promise import Activity, Promise
from loftet.output.pages.blocks import Fact, Phrase
from loftet.output.pages.links import actors, party_name
from loftet.output.pages.phrases import content, fact, joined, label, phrase, said
from loftet.output.pages.setting import Choices, Setting
from loftet.output.pages.targets import target_phrase
from loftet.output.pages.wording import capitalized
from loftet.output.reports.blocks import ReportSection
from loftet.output.reports.voice import Voice


@dataclass(frozen=True)
class Telling:
    """A document's follow-up that is being told, and in which words."""

    report: FollowUp
    voice: Voice
    with_charts: bool = False

    @cached_property
    def setting(self) -> Setting:
        """The document as other pages show it; its anchors are unlike those of other documents on the page."""
        return Setting(self.report.document, self.voice.say, Choices(fragment=True))

    def section(self, name: str, heading: Phrase, depth: int = 2, **parts: object) -> ReportSection:
        """Make a section below the document's heading."""
        anchor = self.setting.anchor(f"rapport_{name}")
        return ReportSection(name=name, anchor=anchor, level=1 + depth, heading=heading, **parts)  # type: ignore[arg-type] # the fields of a section

    def own(self, key: str, **fields: object) -> Phrase:
        """Make a line of our own words."""
        return phrase(label(self.voice(key, **fields)))


def title(row: Row, setting: Setting, voice: Voice) -> Phrase:
    """Name a promise by number and text, an activity by what is to be done."""
    item = row.item
    if isinstance(item, Document):
        return phrase(label(voice("whole_document")))
    if isinstance(item, Promise):
        return phrase(
            label(setting.say("promise.heading", number=setting.promise_numbers[item.id])), content(item.text)
        )
    return phrase(content(item.text))


def promise_of(row: Row, setting: Setting) -> Phrase:
    """Name the promise that something belongs to."""
    promise = row.of.promise or (row.item if isinstance(row.item, Promise) else None)
    if promise:
        number = setting.say("promise.heading", number=setting.promise_numbers[promise.id])
        return phrase(label(number), content(promise.text))
    ids = getattr(row.item, "promises", ())
    numbers = [setting.say("promise", number=setting.promise_numbers.get(id_, id_)).lower() for id_ in ids]
    return phrase(label(capitalized(setting.say.listed(numbers)) if numbers else setting.say("promise.all")))


def about(row: Row, setting: Setting, voice: Voice) -> Phrase:
    """Name what is followed up, beside its promise."""
    if isinstance(row.item, Activity):
        return phrase(content(row.item.text))
    return phrase(label(setting.say("promise.whole") if isinstance(row.item, Promise) else voice("whole_document")))


def targets(row: Row, setting: Setting) -> tuple[Phrase, ...]:
    """Say what is to be reached: as counted, else as printed."""
    counted = tuple(target_phrase(target, setting.say) for target in targets_of(row.item))
    return counted or said(getattr(row.item, "scope", None))


def who_owes(row: Row, setting: Setting, voice: Voice) -> tuple[str, ...]:
    """Name those who are to report."""
    return tuple(line.text for line in actors(row.owed_by, setting)) or (voice("nobody"),)


def missing(row: Row, telling: Telling) -> tuple[Fact, ...]:
    """Say which reports are missing."""
    rounds, voice = row.progress.missing, telling.voice
    return fact(voice("column.missing"), phrase(label(voice.missing(row.progress, rounds)))) if rounds else ()


def missing_from(name: str, row: Row, document: Document) -> tuple[Interval, ...]:
    """Return the missing rounds that somebody is to report: not those that its own municipality has told of."""
    found = [row.progress.missing_from(place) for place in places_of(name, row, document)]
    return tuple(each for each in row.progress.missing if any(each in rounds for rounds in found))


def places_of(name: str, row: Row, document: Document) -> set[str | None]:
    """Return the municipalities that somebody is to report for; among them ``None`` for who reports for all."""
    return {place_of_actor(actor, document) for actor in row.owed_by if holder(actor, document) == name} or {None}


def holder(actor: Actor, document: Document) -> str:
    """Name the party, else the group, else the role, that somebody belongs to."""
    return party_name(actor.party, document) if actor.party else actor.group or capitalized(actor.role or "")


def split(totals: Sequence[Total], row: Row, setting: Setting, voice: Voice) -> Iterator[Phrase]:
    """Yield what each party or municipality has done, where they report for themselves."""
    yield from shares(totals, setting, voice)
    if not any(len({(entry.party, entry.municipality) for entry in total.entries}) > 1 for total in totals):
        return
    for teller, part in totals_of_tellers(row.progress.entries).items():
        yield phrase(content(teller_name(teller, setting)), label(f": {voice.say.number(part.value)}"))


def shares(totals: Sequence[Total], setting: Setting, voice: Voice) -> Iterator[Phrase]:
    """Yield the share that each of several tells of; there is none of the whole."""
    for share in totals:
        if share.teller != WHOLE:
            yield phrase(content(teller_name(share.teller, setting)), label(f": {voice.figure(share)}"))


def teller_name(teller: Teller, setting: Setting) -> str:
    """Name the party and the municipality that something is told of; nothing for the whole."""
    party, municipality = teller
    names = [party_name(party, setting.document)] if party else []
    return ", ".join([*names, *filter(None, [municipality])])


def changes(row: Row, telling: Telling) -> tuple[Fact, ...]:
    """Say what was changed about something after it was promised, and why."""
    voice, window = telling.voice, telling.report.window
    told = tuple(
        each
        for change in changes_of(telling.report.document, row.item, Moment(window.known, window.until))
        for each in fact(
            voice("changed.on", type=voice(f"changed.{change.type}"), date=voice.say.day(change.date)),
            *(said(change.text, change.reason) or (telling.own("changed.untold"),)),
        )
    )
    return *told, *first_given(row, telling)


def first_given(row: Row, telling: Telling) -> tuple[Fact, ...]:
    """Say what was first promised, where that is known to be another target than the one that stands now."""
    if row.item.id not in telling.report.given:
        return ()
    day, given = telling.report.given[row.item.id]
    say = telling.voice.say
    return fact(telling.voice("changed.given", date=say.day(day)), *(target_phrase(each, say) for each in given))


def targets_told(row: Row, telling: Telling) -> tuple[Phrase, ...]:
    """Say what is to be reached, and what was first promised where that is known to be something else."""
    told = targets(row, telling.setting)
    for first in first_given(row, telling):
        parts = joined("; ", (line.parts for line in first.lines))
        told = (*told, phrase(label(f"{first.label}: "), *parts))
    return told
