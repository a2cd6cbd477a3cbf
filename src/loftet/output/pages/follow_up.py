"""The section with the plan for following up, decided beforehand."""

from loftet.model.document import FollowUpPlan
from loftet.output.pages.blocks import Fact, Section
from loftet.output.pages.links import actors, source_fact
from loftet.output.pages.phrases import fact, label, phrase, said
from loftet.output.pages.sections import address
from loftet.output.pages.setting import Setting
from loftet.output.pages.wording import capitalized, paragraphs


def section(setting: Setting) -> Section:
    """Tell how the promises are followed up, or that it is not known."""
    plan = setting.document.follow_up_plan
    return Section(
        name="follow_up",
        anchor=address("follow_up", setting),
        level=setting.level(1),
        heading=setting.heading("follow_up"),
        sentences=() if plan else (setting.say("missing.plan"),),
        paragraphs=paragraphs(plan.text) if plan else (),
        facts=_facts(plan, setting) if plan else (),
    )


def _facts(plan: FollowUpPlan, setting: Setting) -> tuple[Fact, ...]:
    say = setting.say
    rhythm = (phrase(label(capitalized(say(f"rhythm.{plan.rhythm}")))),) if plan.rhythm else ()
    due = (phrase(label(say.date(plan.due))),) if plan.due else ()
    return (
        *fact(say("label.rhythm"), *rhythm),
        *fact(say("label.times"), *said(*plan.times)),
        *fact(say("label.due"), *due),
        *fact(say("label.receivers"), *said(*plan.receivers)),
        *fact(say("label.responsible"), *actors(plan.responsible, setting)),
        *fact(say("label.channels"), *said(*plan.channels)),
        *source_fact(plan.source, setting),
    )
