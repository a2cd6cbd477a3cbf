"""The section with what is promised: the promises, grouped by focus area where they are, with their activities."""

from itertools import groupby

from loftet.model.background import FocusArea
from loftet.model.promise import Promise
from loftet.output.pages import activities, details
from loftet.output.pages.blocks import Fact, Section
from loftet.output.pages.links import actors, focus_areas
from loftet.output.pages.phrases import content, fact, phrase
from loftet.output.pages.sections import address
from loftet.output.pages.setting import Setting
from loftet.output.pages.view import PromiseCard, PromiseGroup, PromiseList
from loftet.output.pages.wording import paragraphs


def section(setting: Setting) -> PromiseList:
    """Show what is promised, or say that the promises are not known."""
    return PromiseList(
        anchor=address("promises", setting),
        level=setting.level(1),
        heading=setting.heading("promises"),
        sentences=_missing(setting),
        groups=_groups(setting),
        shared=_shared(setting),
    )


def grouped_by(setting: Setting) -> frozenset[str]:
    """Return the focus areas that promises are grouped under: none, unless that keeps the order of the document."""
    named = [promise.focus_areas for promise in setting.document.promises]
    runs = [ids for ids, _ in groupby(named)]
    areas = {ids[0] for ids in runs if ids}
    several = len(areas) > 1 and all(len(ids) <= 1 for ids in runs)
    known = areas <= {area.id for area in setting.document.focus_areas}
    return frozenset(areas) if several and known and len(runs) == len(set(runs)) else frozenset()


def _missing(setting: Setting) -> tuple[str, ...]:
    document = setting.document
    if not document.promises:
        return (setting.say("missing.promises"),)
    return () if any(document.activities()) else (setting.say("missing.activities"),)


def _groups(setting: Setting) -> tuple[PromiseGroup, ...]:
    promises, grouped = setting.document.promises, grouped_by(setting)
    if not grouped:
        cards = tuple(_card(promise, setting, 2) for promise in promises)
        return (PromiseGroup(level=setting.level(1), promises=cards),) if cards else ()
    areas = {area.id: area for area in setting.document.focus_areas}
    return tuple(
        _group(areas[ids[0]] if ids else None, tuple(members), setting)
        for ids, members in groupby(promises, key=lambda promise: promise.focus_areas)
    )


def _group(area: FocusArea | None, members: tuple[Promise, ...], setting: Setting) -> PromiseGroup:
    return PromiseGroup(
        anchor=setting.anchor(area.id) if area else address("other_promises", setting),
        level=setting.level(2),
        heading=phrase(content(area.name)) if area else setting.heading("other_promises"),
        paragraphs=paragraphs(area.text) if area else (),
        promises=tuple(_card(promise, setting, 3) for promise in members),
    )


def _card(promise: Promise, setting: Setting, depth: int) -> PromiseCard:
    text = paragraphs(promise.text)
    return PromiseCard(
        anchor=setting.anchor(promise.id),
        level=setting.level(depth),
        label=setting.say("promise", number=setting.promise_numbers[promise.id]),
        text=text[0],
        paragraphs=text[1:],
        badge=setting.say("promise.child") if promise.for_children else "",
        facts=_facts(promise, setting),
        activities=_activities(promise, setting, depth + 1),
    )


def _facts(promise: Promise, setting: Setting) -> tuple[Fact, ...]:
    say = setting.say
    areas = [id_ for id_ in promise.focus_areas if id_ not in grouped_by(setting)]
    return (
        *fact(say("label.focus_area"), *focus_areas(areas, setting)),
        *details.builds_on(promise.builds_on, setting),
        *details.people_and_places(promise.target_groups, promise.places, setting),
        *fact(say("label.target"), *details.target_lines(promise.targets, setting)),
        *fact(say("label.responsible"), *actors(promise.responsible, setting)),
        *details.period(promise.period, setting),
        *details.changes(promise.id, setting),
        *details.note(promise.note, setting),
    )


def _activities(promise: Promise, setting: Setting, depth: int) -> Section | None:
    if not promise.activities:
        return None
    caption = setting.say("caption.activities", number=setting.promise_numbers[promise.id])
    table = activities.table(caption, promise.activities, setting)
    return Section(
        name="activities",
        anchor=setting.anchor(f"aktiviteter_{promise.id}"),
        level=setting.level(depth),
        heading=setting.heading("activities"),
        tables=(table,) if table else (),
        entries=() if table else activities.entries(promise.activities, setting),
    )


def _shared(setting: Setting) -> Section | None:
    shared = setting.document.shared_activities
    if not shared:
        return None
    table = activities.table(setting.say("caption.shared"), shared, setting)
    several = len(setting.document.promises) > 1
    return Section(
        name="activities",
        anchor=address("shared", setting),
        level=setting.level(2),
        heading=setting.heading("shared"),
        sentences=(setting.say("shared.all"),) if several and not any(each.promises for each in shared) else (),
        tables=(table,) if table else (),
        entries=() if table else activities.entries(shared, setting),
    )
