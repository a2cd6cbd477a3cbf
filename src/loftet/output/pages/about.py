"""The section about the document itself: area, parties, signing, decisions, changes, contacts, sources."""

from collections.abc import Iterator

from loftet.model.background import Change, Decision, Source
from loftet.model.party import Area, Contact, Party, Signatory, Signing
from loftet.output.pages import details
from loftet.output.pages.blocks import Entry, Phrase, Section
from loftet.output.pages.links import commitments, decision_line, decision_title, party_name, source_fact
from loftet.output.pages.phrases import content, email, fact, label, phone, phrase, said, web
from loftet.output.pages.sections import gathered, subsection
from loftet.output.pages.setting import Setting
from loftet.output.pages.wording import capitalized, paragraphs


def section(setting: Setting) -> Section | None:
    """Tell about the document; nothing when there is nothing to tell."""
    return gathered("about", _parts(setting), setting)


def _parts(setting: Setting) -> Iterator[Section]:
    document = setting.document
    yield from _area(document.area, setting)
    if document.parties:
        parties = document.parties.items()
        yield subsection("parties", setting, entries=(_party(id_, each, setting) for id_, each in parties))
    if document.signing:
        yield _signing(document.signing, setting)
    if document.decisions:
        yield subsection("decisions", setting, entries=(_decision(each, setting) for each in document.decisions))
    if document.changes:
        yield subsection("changes", setting, entries=(_change(each, setting) for each in document.changes))
    if document.contacts:
        yield subsection("contacts", setting, entries=(_contact(each, setting) for each in document.contacts))
    if document.sources:
        sources = (_source(each, setting) for each in document.sources)
        yield subsection("sources", setting, entries=sources, numbered=True)
    if document.note:
        yield subsection("note", setting, paragraphs=paragraphs(document.note))


def _area(area: Area, setting: Setting) -> Iterator[Section]:
    say = setting.say
    facts = (
        *fact(say("label.municipality"), *said(*area.municipalities)),
        *fact(say("label.county"), *said(*area.counties)),
        *fact(say("label.districts"), *said(*area.districts)),
        *fact(say("label.police_district"), *said(area.police_district)),
        *fact(say("label.police_area"), *said(area.police_area)),
        *fact(say("label.police_region"), *said(area.police_region)),
    )
    if facts:
        yield subsection("area", setting, facts=facts)


def _party(id_: str, party: Party, setting: Setting) -> Entry:
    say = setting.say
    kind = phrase(label(capitalized(say(f"word.{party.type}"))))
    return Entry(
        anchor=setting.anchor(id_),
        title=phrase(content(party.name)),
        facts=(
            *fact(say("label.type"), kind),
            *fact(say("label.municipality"), *said(party.municipality)),
            *fact(say("label.website"), *web(party.website)),
            *details.note(party.note, setting),
        ),
    )


def _signing(signing: Signing, setting: Setting) -> Section:
    say = setting.say
    date = (phrase(label(say.day(signing.date))),) if signing.date else ()
    return subsection(
        "signing",
        setting,
        facts=(
            *fact(say("label.signed"), *date),
            *fact(say("label.signatories"), *(_signatory(each, setting) for each in signing.signatories)),
            *details.note(signing.note, setting),
            *source_fact(signing.source, setting),
        ),
    )


def _signatory(signatory: Signatory, setting: Setting) -> Phrase:
    name = f", {signatory.person}" if signatory.person and setting.choices.names else ""
    return phrase(content(f"{party_name(signatory.party, setting.document)} ({signatory.role}){name}"))


def _decision(decision: Decision, setting: Setting) -> Entry:
    say = setting.say
    return Entry(
        anchor=setting.anchor(decision.id),
        title=phrase(*decision_title(decision, say)),
        status=capitalized(say(f"word.{decision.status}")),
        paragraphs=paragraphs(decision.text),
        facts=(
            *fact(say("label.paragraph"), *said(decision.paragraph)),
            *fact(say("label.case_number"), *said(decision.case_number)),
            *fact(say("label.reason"), *said(*paragraphs(decision.reason))),
            *source_fact(decision.source, setting),
        ),
    )


def _change(change: Change, setting: Setting) -> Entry:
    say = setting.say
    everything = phrase(label(say("label.whole_document")))
    decision = (decision_line(change.decision, setting),) if change.decision else ()
    return Entry(
        anchor=setting.anchor(change.id),
        title=phrase(label(f"{capitalized(say(f'word.{change.type}'))}, {say.day(change.date)}")),
        paragraphs=paragraphs(change.text),
        facts=(
            *fact(say("label.new_period"), *details.period_lines(change.new_period, setting)),
            *fact(say("label.applies_to"), *(commitments(change.applies_to, setting) or (everything,))),
            *fact(say("label.decision"), *decision),
            *fact(say("label.reason"), *said(*paragraphs(change.reason))),
            *source_fact(change.source, setting),
        ),
    )


def _contact(contact: Contact, setting: Setting) -> Entry:
    say = setting.say
    names = [party_name(contact.party, setting.document)] if contact.party else []
    names += [contact.person] if contact.person and setting.choices.names else []
    return Entry(
        title=phrase(content(", ".join([capitalized(contact.role), *names]))),
        facts=(
            *fact(say("label.email"), *email(contact.email)),
            *fact(say("label.phone"), *phone(contact.phone)),
            *fact(say("label.website"), *web(contact.website)),
        ),
    )


def _source(source: Source, setting: Setting) -> Entry:
    say = setting.say
    published = (phrase(label(say.date(source.published))),) if source.published else ()
    retrieved = (phrase(label(say.day(source.retrieved))),) if source.retrieved else ()
    return Entry(
        anchor=setting.anchor(source.id),
        title=phrase(content(source.title, source.url or "")),
        facts=(
            *fact(say("label.publisher"), *said(source.publisher)),
            *fact(say("label.published"), *published),
            *fact(say("label.retrieved"), *retrieved),
            *details.note(source.note, setting),
        ),
    )
