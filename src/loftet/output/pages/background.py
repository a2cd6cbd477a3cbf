"""The section with what the promises rest on: purpose, dialogues, situation overview, focus areas, agreement."""

from collections.abc import Iterator

from loftet.model.background import Agreement, Dialogue, DialogueFinding, FocusArea, SituationItem
from loftet.output.pages import details
from loftet.output.pages.blocks import Entry, Section
from loftet.output.pages.links import commitments, dialogue_title, source_fact
from loftet.output.pages.phrases import content, fact, label, phrase, said
from loftet.output.pages.promises import grouped_by
from loftet.output.pages.sections import gathered, subsection
from loftet.output.pages.setting import Setting
from loftet.output.pages.wording import paragraphs


def section(setting: Setting) -> Section | None:
    """Tell what the promises rest on; nothing when the document is silent about it."""
    return gathered("background", _parts(setting), setting)


def _parts(setting: Setting) -> Iterator[Section]:
    document = setting.document
    if document.purpose:
        yield subsection("purpose", setting, paragraphs=paragraphs(document.purpose))
    if document.dialogues:
        yield subsection("dialogues", setting, entries=(_dialogue(each, setting) for each in document.dialogues))
    if document.situation:
        yield subsection("situation", setting, entries=(_situation(each, setting) for each in document.situation))
    # An area that promises are grouped under is explained there.
    areas = [area for area in document.focus_areas if area.id not in grouped_by(setting)]
    if areas:
        yield subsection("focus_areas", setting, entries=(_focus_area(each, setting) for each in areas))
    if document.agreement:
        yield _agreement(document.agreement, setting)


def _dialogue(dialogue: Dialogue, setting: Setting) -> Entry:
    say = setting.say
    count = (phrase(label(say.count(dialogue.participants))),) if dialogue.participants else ()
    return Entry(
        anchor=setting.anchor(dialogue.id),
        title=phrase(*dialogue_title(dialogue, say)),
        entries=tuple(_finding(each, setting) for each in dialogue.findings),
        facts=(
            *fact(say("label.method"), *said(dialogue.method)),
            *details.people_and_places(dialogue.target_groups, dialogue.places, setting),
            *fact(say("label.participants"), *count),
            *details.builds_into(dialogue.id, setting),
            *fact(say("label.feedback"), *said(*paragraphs(dialogue.feedback))),
            *details.note(dialogue.note, setting),
            *source_fact(dialogue.source, setting),
        ),
    )


def _finding(finding: DialogueFinding, setting: Setting) -> Entry:
    return Entry(
        anchor=setting.anchor(finding.id),
        paragraphs=paragraphs(finding.text),
        facts=details.builds_into(finding.id, setting),
    )


def _situation(item: SituationItem, setting: Setting) -> Entry:
    return Entry(
        anchor=setting.anchor(item.id),
        paragraphs=paragraphs(item.text),
        facts=(
            *details.people_and_places((), item.places, setting),
            *details.builds_into(item.id, setting),
            *source_fact(item.source, setting),
        ),
    )


def _focus_area(area: FocusArea, setting: Setting) -> Entry:
    promises = [promise.id for promise in setting.document.promises if area.id in promise.focus_areas]
    return Entry(
        anchor=setting.anchor(area.id),
        title=phrase(content(area.name)),
        paragraphs=paragraphs(area.text),
        facts=fact(setting.say("heading.promises"), *commitments(promises, setting)),
    )


def _agreement(agreement: Agreement, setting: Setting) -> Section:
    say = setting.say
    signed = (phrase(label(say.day(agreement.date))),) if agreement.date else ()
    return subsection(
        "agreement",
        setting,
        paragraphs=paragraphs(agreement.text),
        facts=(
            *fact(say("label.agreement"), *said(agreement.title)),
            *details.period(agreement.period, setting),
            *fact(say("label.signed"), *signed),
            *source_fact(agreement.source, setting),
        ),
    )
