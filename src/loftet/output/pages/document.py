"""The page of one document, put together."""

from collections.abc import Iterator
from typing import Final

from loftet.model.document import Document
from loftet.model.vocabulary import ChangeType
from loftet.output.pages import about, background, details, follow_up, outcomes, promises
from loftet.output.pages.blocks import Part, Phrase, Section
from loftet.output.pages.phrases import content, label, phrase
from loftet.output.pages.places import place
from loftet.output.pages.sections import address
from loftet.output.pages.setting import Choices, Setting
from loftet.output.pages.view import DocumentPage, Labels, PromiseList
from loftet.output.pages.wording import Wording, capitalized, one_line, paragraphs

CONTENT_LANGUAGE: Final = "sv"
_NAMED_PARTIES: Final = 4
_WINDOW_TITLE: Final = 70


def document_page(document: Document, say: Wording, choices: Choices) -> DocumentPage:
    """Make the page of a document: what is promised, by whom and when, how it is followed up, then background."""
    setting = Setting(document, say, choices)
    promised, plan, went = promises.section(setting), follow_up.section(setting), outcomes.section(setting)
    behind, around = background.section(setting), about.section(setting)
    return DocumentPage(
        lang=say.language,
        content_lang=CONTENT_LANGUAGE,
        window_title=_window_title(setting),
        level=setting.level(0),
        anchor=setting.anchor("avsnitt_början"),
        eyebrow=_eyebrow(setting),
        title=one_line(document.title),
        lead=_lead(setting),
        notices=tuple(_notices(setting)),
        summary=paragraphs(document.summary),
        contents=_contents(promised, plan, went, behind, around),
        promises=promised,
        follow_up=plan,
        outcomes=went,
        background=behind,
        about=around,
        labels=labels(say),
        index=choices.index,
    )


def labels(say: Wording) -> Labels:
    """Return the words in the frame of a page."""
    return Labels(skip=say("skip"), contents=say("contents"), index=say("index"))


def _window_title(setting: Setting) -> str:
    """Say where, unless the title does or there is no room: a search engine shows some 70 characters."""
    title, where = one_line(setting.document.title), place(setting.document.area, setting.say)
    longer = f"{title} – {where}"
    return title if where in title or len(longer) > _WINDOW_TITLE else longer


def _eyebrow(setting: Setting) -> Phrase:
    where = place(setting.document.area, setting.say)
    when = label(capitalized(setting.say.period(setting.document.period)))
    return phrase(content(where), label(" · "), when) if where else phrase(when)


def _lead(setting: Setting) -> str:
    say = setting.say
    where, when = place(setting.document.area, say), say.period(setting.document.period)
    parts = [say("lead.parties", parties=_parties(setting))] if setting.document.parties else []
    parts.append(say("lead.where", period=when, place=where) if where else say("lead.when", period=when))
    return " ".join(parts)


def _parties(setting: Setting) -> str:
    names = [one_line(party.name) for party in setting.document.parties.values()]
    if len(names) <= _NAMED_PARTIES:
        return setting.say.listed(names)
    first, more = names[: _NAMED_PARTIES - 1], len(names) - _NAMED_PARTIES + 1
    return setting.say.listed([*first, setting.say("parties.more", n=more)])


def _notices(setting: Setting) -> Iterator[Phrase]:
    """Yield what a reader must know of what happened to the document later; corrections stand in the text itself."""
    say = setting.say
    href = f"#{address('changes', setting)}"
    for change in setting.document.changes:
        if change.applies_to:
            continue  # told where that stands
        if change.new_period and change.type is ChangeType.EXTENSION:
            yield phrase(label(say("notice.extended", period=say.period(change.new_period)), href))
        elif change.new_period or change.type in {ChangeType.WITHDRAWAL, ChangeType.CLOSURE}:
            yield phrase(label(details.change_title(change, say), href))


def _contents(promised: PromiseList, *sections: Section | None) -> tuple[Part, ...]:
    headed = [(promised.heading, promised.anchor), *((each.heading, each.anchor) for each in sections if each)]
    return tuple(Part(text=heading.text, href=f"#{anchor}") for heading, anchor in headed)
