"""The section that tells how it went, as it was reported."""

from collections.abc import Iterator

from loftet.model.promise import Activity, Promise
from loftet.output.pages import log, tertials
from loftet.output.pages.blocks import Fact, Section
from loftet.output.pages.links import commitments
from loftet.output.pages.log import Log
from loftet.output.pages.phrases import content, fact, label, phrase
from loftet.output.pages.sections import address
from loftet.output.pages.setting import Setting


def section(setting: Setting) -> Section:
    """Tell how it went: the document as a whole, then each promise and activity."""
    document = setting.document
    by_tertial = _by_tertial(setting)
    logged = () if by_tertial else tuple(_logs(setting))
    nothing = not document.outcomes and not by_tertial and not logged
    return Section(
        name="outcomes",
        anchor=address("outcomes", setting),
        level=setting.level(1),
        heading=setting.heading("outcomes"),
        sentences=(setting.say("missing.outcomes"),) if nothing else (),
        entries=log.entries(Log("", document.outcomes), setting),
        tables=tertials.tables(setting) if by_tertial else (),
        sections=logged,
        facts=_unreported(setting) if logged and not document.outcomes else (),
    )


def _by_tertial(setting: Setting) -> bool:
    chosen = setting.choices.table
    has_rows = bool(setting.document.promises or setting.document.shared_activities)
    return has_rows and (chosen == "tertials" or (chosen == "auto" and tertials.fit(setting.document)))


def _logs(setting: Setting) -> Iterator[Section]:
    for promise in setting.document.promises:
        inner = tuple(_activity_log(each, setting, 3) for each in promise.activities if each.outcomes)
        if promise.outcomes or inner:
            yield _promise_log(promise, inner, setting)
    for activity in setting.document.shared_activities:
        if activity.outcomes:
            yield _activity_log(activity, setting, 2)


def _promise_log(promise: Promise, inner: tuple[Section, ...], setting: Setting) -> Section:
    number = setting.say("promise.heading", number=setting.promise_numbers[promise.id])
    return Section(
        name="outcomes-of-promise",
        anchor=setting.anchor(f"utfall_{promise.id}"),
        level=setting.level(2),
        heading=phrase(label(number), content(promise.text)),
        entries=log.entries(Log(promise.id, promise.outcomes, promise.targets), setting),
        sections=inner,
    )


def _activity_log(activity: Activity, setting: Setting, depth: int) -> Section:
    return Section(
        name="outcomes-of-activity",
        anchor=setting.anchor(f"utfall_{activity.id}"),
        level=setting.level(depth),
        heading=phrase(content(activity.text)),
        entries=log.entries(Log(activity.id, activity.outcomes, activity.targets), setting),
    )


def _unreported(setting: Setting) -> tuple[Fact, ...]:
    """Name the promises and activities that the follow-up is silent about."""
    silent: list[str] = []
    for promise in setting.document.promises:
        if not promise.outcomes:
            activities = [each.id for each in promise.activities if not each.outcomes]
            silent += activities if promise.activities else [promise.id]
    silent += [each.id for each in setting.document.shared_activities if not each.outcomes]
    return fact(setting.say("missing.some_outcomes"), *commitments(silent, setting))
