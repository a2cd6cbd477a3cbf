"""Charts: how far an activity has come, beside how much of its time has gone."""

from collections.abc import Iterable, Iterator

from loftet.followup.report import Row
from loftet.followup.state import Pace
from loftet.output.reports.blocks import Bar, Chart
from loftet.output.reports.lines import Telling, title


def charts(telling: Telling) -> tuple[Chart, ...]:
    """Chart every activity whose figure can be held against a number."""
    return charts_of(telling.report.leaves, telling)


def charts_of(rows: Iterable[Row], telling: Telling) -> tuple[Chart, ...]:
    """Chart those of some rows whose figure can be held against a number."""
    return tuple(_charts(rows, telling)) if telling.with_charts else ()


def _charts(rows: Iterable[Row], telling: Telling) -> Iterator[Chart]:
    for row in rows:
        pace = row.progress.pace
        if pace and pace.needed and pace.total.kind != "share":
            yield _chart(row, pace, telling)


def _chart(row: Row, pace: Pace, telling: Telling) -> Chart:
    voice, say = telling.voice, telling.voice.say
    done, time = pace.total.value / pace.needed, pace.expected / pace.needed
    told = voice(
        "pace.limit" if pace.limit else "bar.done", value=say.number(pace.total.value), needed=say.number(pace.needed)
    )
    gone = voice("bar.time", share=voice.percent(time), until=say.day(pace.total.until))
    return Chart(
        anchor=telling.setting.anchor(f"diagram_{row.item.id}"),
        title=title(row, telling.setting, voice).text,
        description=f"{told}. {gone}. {voice.state(row.progress.state)}.",
        bars=(
            Bar(name=voice("bar.done_name"), share=min(1.0, float(done)), text=told, kind="done"),
            Bar(name=voice("bar.time_name"), share=min(1.0, float(time)), text=gone, kind="time"),
        ),
    )
