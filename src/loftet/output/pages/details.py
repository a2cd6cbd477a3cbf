"""Facts that promises and activities have in common, each shown only when there is something to tell."""

from collections.abc import Iterable

from loftet.model.background import Change
from loftet.model.dates import Period
from loftet.model.promise import Activity, SharedActivity
from loftet.model.target import Target
from loftet.output.pages.blocks import Fact, Phrase
from loftet.output.pages.links import bases, commitments
from loftet.output.pages.phrases import fact, label, phrase, said
from loftet.output.pages.setting import Setting
from loftet.output.pages.targets import target_phrase
from loftet.output.pages.wording import Wording, capitalized, paragraphs


def builds_on(ids: Iterable[str], setting: Setting) -> tuple[Fact, ...]:
    """Point at what it answers to."""
    return fact(setting.say("label.builds_on"), *bases(ids, setting))


def builds_into(id_: str, setting: Setting) -> tuple[Fact, ...]:
    """Point at the promises and activities that answer to a finding or an item of the situation overview."""
    return fact(setting.say("label.builds_into"), *commitments(setting.built_on.get(id_, ()), setting))


def target_lines(targets: Iterable[Target], setting: Setting) -> tuple[Phrase, ...]:
    """Put each target into a line."""
    return tuple(target_phrase(target, setting.say) for target in targets)


def people_and_places(target_groups: Iterable[str], places: Iterable[str], setting: Setting) -> tuple[Fact, ...]:
    """Tell who it is for and where it is."""
    return (
        *fact(setting.say("label.target_group"), *said(*target_groups)),
        *fact(setting.say("label.place"), *said(*places)),
    )


def period_lines(period: Period | None, setting: Setting) -> tuple[Phrase, ...]:
    """Put a period into a line."""
    return (phrase(label(capitalized(setting.say.period(period)))),) if period else ()


def period(value: Period | None, setting: Setting) -> tuple[Fact, ...]:
    """Tell a period of its own."""
    return fact(setting.say("label.period"), *period_lines(value, setting))


def changes(id_: str, setting: Setting) -> tuple[Fact, ...]:
    """Point at what happened later to this alone; what happened to the whole document is told at its top."""
    found = (change for change in setting.document.changes if id_ in change.applies_to)
    lines = (phrase(label(change_title(each, setting.say), f"#{setting.anchor(each.id)}")) for each in found)
    return fact(setting.say("heading.changes"), *lines)


def change_title(change: Change, say: Wording) -> str:
    """Name a change by its sort, its day and the period it gives: ``Förlängning, 1 juni 2020: ny period 2020–2021``."""
    title = f"{capitalized(say(f'word.{change.type}'))}, {say.day(change.date)}"
    return say("change.period", change=title, period=say.period(change.new_period)) if change.new_period else title


def note(text: str | None, setting: Setting) -> tuple[Fact, ...]:
    """Tell a note, a paragraph a line."""
    return fact(setting.say("label.note"), *said(*paragraphs(text)))


def belongs_to(activity: Activity, setting: Setting) -> tuple[Fact, ...]:
    """Tell which promises a shared activity belongs to, where some belong to only a few."""
    shared = setting.document.shared_activities
    if not isinstance(activity, SharedActivity) or not any(each.promises for each in shared):
        return ()
    every = phrase(label(setting.say("promise.all")))
    return fact(setting.say("label.belongs_to"), *(commitments(activity.promises, setting) or (every,)))
