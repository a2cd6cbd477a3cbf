"""From what residents said to what is done about it, and back (family LFT4)."""

from collections.abc import Iterator
from typing import Final

from loftet.lint.prose import bare
from loftet.lint.rule import Problem, Rule, Subject
from loftet.model.finding import Kind, Level
from loftet.model.promise import Promise


def promises_rest_on_something(subject: Subject) -> Iterator[Problem]:
    """Find a promise that points at no problem, in a document that has some: residents can't see why it was chosen."""
    if not _basis(subject):
        return
    for each in subject.promises:
        if not _rests(each.part):
            yield Problem((*each.loc, "id"), args={"id": each.part.id})


def _basis(subject: Subject) -> bool:
    return bool(subject.document.dialogues or subject.document.situation)


def _rests(promise: Promise) -> bool:
    return bool(promise.builds_on) or any(activity.builds_on for activity in promise.activities)


def there_is_a_basis(subject: Subject) -> Iterator[Problem]:
    """Find promises without any dialogue or situation overview: there is nothing that shows they answer a need."""
    if subject.document.promises and not _basis(subject):
        yield Problem(("löften",), in_key=True)


def problems_are_answered(subject: Subject) -> Iterator[Problem]:
    """Find what residents said, or the overview shows, that no promise takes up: those who told get no answer."""
    if not subject.document.promises:
        return
    answered = {id_ for _, sort, id_ in subject.gathered.references if sort == "basis"}
    for index, dialogue in enumerate(subject.document.dialogues):
        for at, finding in enumerate(dialogue.findings):
            if not answered.intersection((dialogue.id, finding.id)):
                yield Problem(("dialoger", index, "fynd", at, "id"), "finding", {"id": finding.id})
    for index, item in enumerate(subject.document.situation):
        if item.id not in answered:
            yield Problem(("lägesbild", index, "id"), "situation", {"id": item.id})


def promises_are_carried_out(subject: Subject) -> Iterator[Problem]:
    """Find a promise that nothing is to be done for: it stays a wish."""
    for each in subject.promises:
        if not subject.is_carried_out(each.part):
            yield Problem((*each.loc, "id"), args={"id": each.part.id})


def activities_belong_somewhere(subject: Subject) -> Iterator[Problem]:
    """Find an activity that isn't tied to a promise: when it is done, no promise comes closer to being kept."""
    alone = subject.homeless
    if alone and subject.promises:
        yield Problem((*alone[0].loc, "id"), args={"n": len(alone), "id": alone[0].part.id})


def areas_hold_something(subject: Subject) -> Iterator[Problem]:
    """Find a focus area with no promise in it: a heading with nothing under it reads as a promise that was lost."""
    used = {id_ for promise in subject.document.promises for id_ in promise.focus_areas}
    for index, area in enumerate(subject.document.focus_areas):
        if subject.document.promises and area.id not in used:
            yield Problem(("fokusområden", index, "id"), args={"name": area.name})


def dialogues_tell_something(subject: Subject) -> Iterator[Problem]:
    """Find a dialogue without anything that came out of it: residents can't see that they were listened to."""
    for index, dialogue in enumerate(subject.document.dialogues):
        if not dialogue.findings:
            yield Problem(("dialoger", index, "id"), args={"id": dialogue.id})


def dialogues_are_answered(subject: Subject) -> Iterator[Problem]:
    """Find that those who took part aren't told what came of it: next time they stay at home."""
    plan = subject.document.follow_up_plan
    told = any(dialogue.feedback for dialogue in subject.document.dialogues) or (plan and plan.channels)
    if subject.document.dialogues and not told:
        yield Problem(("dialoger",), in_key=True)


def promises_are_not_problems(subject: Subject) -> Iterator[Problem]:
    """Find a problem that stands as a promise: the text says how things are, not what anybody will do about it."""
    problems = {bare(item.text) for item in subject.document.situation}
    problems |= {bare(finding.text) for dialogue in subject.document.dialogues for finding in dialogue.findings}
    for each in subject.promises:
        if bare(each.part.text) in problems:
            yield Problem((*each.loc, "löfte"))


TRACE_RULES: Final = (
    Rule(Kind("LFT401", "löfte-utan-grund", Level.WARNING), ("bra-2023", "law-2023"), promises_rest_on_something),
    Rule(Kind("LFT402", "inget-underlag", Level.WARNING), ("bra-promises", "law-2023"), there_is_a_basis),
    Rule(Kind("LFT403", "problem-utan-svar", Level.WARNING), ("bra-2023", "bra-2018"), problems_are_answered),
    Rule(Kind("LFT404", "löfte-utan-aktiviteter", Level.WARNING), ("bra-promises",), promises_are_carried_out),
    Rule(Kind("LFT405", "aktivitet-utan-löfte", Level.INFO), ("bra-2023",), activities_belong_somewhere),
    Rule(Kind("LFT406", "tomt-fokusområde", Level.WARNING), ("observed",), areas_hold_something),
    Rule(Kind("LFT407", "dialog-utan-fynd", Level.INFO), ("bra-2018",), dialogues_tell_something),
    Rule(Kind("LFT408", "ingen-återkoppling", Level.WARNING), ("bra-2018",), dialogues_are_answered),
    Rule(Kind("LFT409", "problem-som-löfte", Level.WARNING), ("observed",), promises_are_not_problems),
)
