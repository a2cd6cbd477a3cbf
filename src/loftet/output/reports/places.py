"""What is told municipality by municipality, where a document is of several."""

from collections.abc import Iterator

from loftet.followup.places import Local
from loftet.followup.report import Row
from loftet.output.pages.blocks import Entry, Phrase
from loftet.output.pages.phrases import content, fact, label, phrase
from loftet.output.reports.blocks import ReportSection
from loftet.output.reports.lines import Telling, title
from loftet.output.reports.tables import table

UNTOLD = "not-told-by-place"
"""The reason when a commitment is told of for all municipalities together."""


def places_section(telling: Telling) -> Iterator[ReportSection]:
    """Lay out what is known of each municipality; say so where nothing is told of any by itself."""
    report, voice = telling.report, telling.voice
    if not report.places:
        return
    heading = telling.own("heading.places")
    names = voice.say.listed(place.name for place in report.places)
    if not any(local.entries for place in report.places for local in place.rows):
        yield telling.section("places", heading, sentences=(voice("places.nothing", names=names),))
        return
    columns = [voice("column.place"), voice("column.commitment"), voice("column.so_far"), voice("column.state")]
    lines = [
        (
            (phrase(content(place.name), label(f": {voice.state(place.state).lower()}")),),
            (_title(local, telling),),
            _figures(local, telling),
            local_state(local, telling),
        )
        for place in report.places
        for local in place.rows
    ]
    found = table(heading.text, columns, lines, headers=2)
    yield telling.section("places", heading, sentences=(voice("places.common", names=names),), tables=(found,))


def is_untold(local: Local) -> bool:
    """Tell whether nothing is said of the municipality by itself."""
    return any(reason.id == UNTOLD for reason in local.reasons)


def _title(local: Local, telling: Telling) -> Phrase:
    rows = telling.report.rows
    return title(next(row for row in rows if row.of.item is local.of.item), telling.setting, telling.voice)


def _figures(local: Local, telling: Telling) -> tuple[Phrase, ...]:
    if is_untold(local):
        return (telling.own("places.untold"),)
    if not local.totals:
        return (telling.own("no_figure"),)
    return (phrase(label(telling.voice.figures(local.totals))),)


def local_state(local: Local, telling: Telling) -> tuple[Phrase, ...]:
    """Say where something stands in a municipality, and why where that differs from the whole."""
    voice = telling.voice
    lines = [voice.state(local.state)]
    if not is_untold(local) and local.reasons != local.of.progress.reasons:
        lines += map(voice.reason, local.reasons)
    return tuple(phrase(label(line)) for line in lines)


def by_place(row: Row, telling: Telling) -> tuple[Entry, ...]:
    """Explain where something stands in each municipality."""
    voice = telling.voice
    return tuple(
        Entry(
            title=phrase(content(place.name)),
            status=voice.state(local.state),
            paragraphs=tuple(map(voice.reason, local.reasons)),
            facts=(
                *fact(voice("column.so_far"), *_figures(local, telling)),
                *fact(voice("label.entries"), *_entries(local, telling)),
            ),
        )
        for place in telling.report.places
        for local in place.rows
        if local.of.item is row.item
    )


def _entries(local: Local, telling: Telling) -> tuple[Phrase, ...]:
    return tuple(phrase(label(telling.voice.say.interval(entry.interval))) for entry in local.entries)


def in_places(row: Row, telling: Telling) -> str:
    """Say in one cell what is known of each municipality."""
    told = (
        f"{place.name}: {_cell(local, telling)}"
        for place in telling.report.places
        for local in place.rows
        if local.of.item is row.item
    )
    return "; ".join(told)


def _cell(local: Local, telling: Telling) -> str:
    voice = telling.voice
    if is_untold(local):
        return voice("places.untold").lower()
    state = voice.state(local.state).lower()
    return f"{voice.figures(local.totals)} ({state})" if local.totals else state
