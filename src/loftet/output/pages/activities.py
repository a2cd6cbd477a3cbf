"""Activities as tables, in the shapes that promise documents use, or as a list when little is said of them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from loftet.model.document import Document
from loftet.model.promise import Activity
from loftet.output.pages import details
from loftet.output.pages.blocks import Cell, Entry, Fact, Phrase, Row, Table
from loftet.output.pages.links import actors, bases
from loftet.output.pages.phrases import fact, label, phrase, said
from loftet.output.pages.setting import Setting
from loftet.output.pages.wording import paragraphs

Contents = tuple[tuple[Phrase, ...], tuple[Fact, ...]]
"""What a cell holds: lines, and facts below them."""


@dataclass(frozen=True, slots=True)
class _Column:
    """A column: the name of its heading and what its cells hold."""

    name: str
    contents: Callable[[Activity, Setting], Contents]
    header: bool = False


def table(caption: str, activities: tuple[Activity, ...], setting: Setting) -> Table | None:
    """Lay out activities as a table without empty columns; nothing when only the activity itself is left."""
    shape = _fitting(setting)
    every = _SHAPES[shape]
    grid = [[column.contents(each, setting) for column in every] for each in activities]
    used = [index for index in range(len(every)) if any(any(cells[index]) for cells in grid)]
    if len(used) < 2:
        return None
    return Table(
        shape=shape,
        caption=caption,
        columns=tuple(setting.say(f"column.{every[index].name}") for index in used),
        rows=tuple(
            Row(
                anchor=setting.anchor(activity.id),
                cells=tuple(_cell(every[index], cells[index], setting) for index in used),
            )
            for activity, cells in zip(activities, grid, strict=True)
        ),
    )


def entries(activities: tuple[Activity, ...], setting: Setting) -> tuple[Entry, ...]:
    """List activities, with all that is said of them."""
    return tuple(_entry(activity, setting) for activity in activities)


def _fitting(setting: Setting) -> str:
    chosen = setting.choices.table
    return chosen if chosen in _SHAPES else _fits(setting.document)


def _fits(document: Document) -> str:
    """Choose goals when activities answer to causes and say what is to be reached or when; otherwise roles."""
    activities = tuple(document.activities())
    caused = any(each.builds_on for each in activities)
    aimed = any(each.targets or each.schedule for each in activities)
    return "goals" if caused and aimed and not any(each.evaluated_by for each in activities) else "roles"


def _cell(column: _Column, contents: Contents, setting: Setting) -> Cell:
    lines, facts = contents
    lines = lines if lines or facts else (phrase(label(setting.say("missing.value"))),)
    return Cell(label=setting.say(f"column.{column.name}"), header=column.header, lines=lines, facts=facts)


def _entry(activity: Activity, setting: Setting) -> Entry:
    lines, facts = _with_details(activity, setting)
    return Entry(
        anchor=setting.anchor(activity.id),
        title=lines[0],
        paragraphs=tuple(line.text for line in lines[1:]),
        facts=facts,
    )


def _text(activity: Activity, setting: Setting) -> tuple[Phrase, ...]:
    return said(*paragraphs(activity.text)) or (phrase(label(setting.say("missing.value"))),)


def _with_details(activity: Activity, setting: Setting) -> Contents:
    """Show the activity with what the other columns of the table have no place for."""
    facts = (
        *fact(setting.say("label.schedule"), *said(*paragraphs(activity.schedule))),
        *details.period(activity.period, setting),
        *details.people_and_places(activity.target_groups, activity.places, setting),
        *details.builds_on(activity.builds_on, setting),
        *details.belongs_to(activity, setting),
        *details.changes(activity.id, setting),
        *details.note(activity.note, setting),
    )
    return _text(activity, setting), facts


def _with_surroundings(activity: Activity, setting: Setting) -> Contents:
    """Show the activity with what the other columns of the table have no place for."""
    facts = (
        *details.people_and_places(activity.target_groups, activity.places, setting),
        *details.belongs_to(activity, setting),
        *details.changes(activity.id, setting),
        *details.note(activity.note, setting),
    )
    return _text(activity, setting), facts


def _scope(activity: Activity, setting: Setting) -> Contents:
    """Show the scope as printed, and below it as counted."""
    counted = details.target_lines(activity.targets, setting)
    if not activity.scope:
        return counted, ()
    return said(activity.scope), fact(setting.say("label.target"), *counted)


def _goals(activity: Activity, setting: Setting) -> Contents:
    """Show what is to be reached as counted, after the scope as printed."""
    return (*said(activity.scope), *details.target_lines(activity.targets, setting)), ()


def _when(activity: Activity, setting: Setting) -> Contents:
    return (*said(*paragraphs(activity.schedule)), *details.period_lines(activity.period, setting)), ()


def _causes(activity: Activity, setting: Setting) -> Contents:
    return bases(activity.builds_on, setting), ()


def _responsible(activity: Activity, setting: Setting) -> Contents:
    return actors(activity.responsible, setting), ()


def _followed_up(activity: Activity, setting: Setting) -> Contents:
    return actors(activity.followed_up_by, setting), ()


def _evaluated(activity: Activity, setting: Setting) -> Contents:
    return actors(activity.evaluated_by, setting), ()


def _followed_up_and_evaluated(activity: Activity, setting: Setting) -> Contents:
    evaluated = fact(setting.say("label.evaluated_by"), *actors(activity.evaluated_by, setting))
    return actors(activity.followed_up_by, setting), evaluated


_SHAPES: Final = {
    "roles": (
        _Column("activity", _with_details, header=True),
        _Column("scope", _scope),
        _Column("responsible", _responsible),
        _Column("follow_up", _followed_up),
        _Column("evaluation", _evaluated),
    ),
    "goals": (
        _Column("cause", _causes),
        _Column("measure", _with_surroundings, header=True),
        _Column("goals", _goals),
        _Column("when", _when),
        _Column("who", _responsible),
        _Column("follow_up", _followed_up_and_evaluated),
    ),
}
