"""How a figure is held against its target, step by step."""

from collections.abc import Iterator
from decimal import Decimal

from loftet.followup.items import targets_of
from loftet.followup.report import Row
from loftet.followup.state import Pace
from loftet.model.vocabulary import Per
from loftet.output.pages.targets import target_phrase
from loftet.output.reports.lines import Telling
from loftet.output.reports.voice import Voice


def reckoning(row: Row, pace: Pace, telling: Telling) -> tuple[str, ...]:
    """Say what the target asks for in the whole time and until now, and how much of it was reached."""
    return *_deciding(row, pace, telling), *_measured(row, pace, telling)


def _deciding(row: Row, pace: Pace, telling: Telling) -> Iterator[str]:
    """Say which target decides, where there are several to reach or to choose between."""
    several = [choice for target in targets_of(row.item) for choice in target.any_of or (target,)]
    if pace.target and len(several) > 1:
        yield telling.voice("explain.deciding", target=target_phrase(pace.target, telling.voice.say).text)


def _measured(row: Row, pace: Pace, telling: Telling) -> tuple[str, ...]:
    voice, say = telling.voice, telling.voice.say
    needed, value = say.number(pace.needed), say.number(pace.total.value)
    span = row.progress.span
    if pace.total.kind == "share" or span is None:
        return (voice("explain.share_target", needed=needed, value=value),)
    about = pace.expected.quantize(Decimal(1))
    days = {"first": say.day(span.first), "last": say.day(span.last)}
    times = _times(pace, voice)
    kind = "_times" if times else ""
    if pace.limit or not pace.needed:
        return (voice(f"explain.limit{kind}", needed=needed, value=value, **days, **times),)
    return (
        voice(f"explain.needed{kind}", needed=needed, **days, **times),
        voice(
            "explain.expected" if pace.expected == about else "explain.expected_about",
            until=say.day(pace.total.until),
            share=voice.percent(pace.expected / pace.needed),
            expected=say.number(about),
            exact=say.number(round(pace.expected, 2)),
        ),
        voice("explain.reached", value=value, done=voice.percent(pace.total.value / pace.needed)),
    )


def _times(pace: Pace, voice: Voice) -> dict[str, str]:
    """Say how a target for the whole time comes from what is to be done each week, month and so on."""
    per = pace.target.per if pace.target else None
    if not per or per is Per.PERIOD:
        return {}
    each = voice.say.number(pace.needed / pace.times)
    times = voice(f"explain.times.{per}", n=pace.times)
    return {"each": each, "per": voice.say(f"target.per.{per}"), "times": times}
