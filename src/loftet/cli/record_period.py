"""Asking which tertial is to be recorded, and telling where more is left than there."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from loftet.cli.record_prompt import again, answer
from loftet.cli.tertial import named_tertial
from loftet.errors import CannotRunError
from loftet.followup.calendar import round_of
from loftet.followup.progress import standing
from loftet.model.dates import Interval
from loftet.model.document import Document
from loftet.output.flow import FLOW
from loftet.output.sheets.owed import owed
from loftet.output.terminal import Terminal

_MONTHS = 4


def ask_period(documents: Iterable[Document], today: date, terminal: Terminal) -> Interval:
    """Ask for a tertial; then say what is left from those before it."""
    # What is reported is most often the tertial that ended last.
    ended, known = _before(round_of(today, _MONTHS)), list(documents)
    likely = next((interval for interval, _ in _left(known, ended, today)), ended)

    def question() -> Interval:
        text = answer(terminal.texts("record.ask.period", label=likely.label), terminal)
        found = named_tertial(text) if text else likely
        if found.first > today:
            raise CannotRunError("record-not-begun", value=found.label, day=str(today))
        return found

    chosen = again(terminal, question)
    for interval, n in _left(known, _before(chosen), today):
        terminal.error(FLOW, terminal.texts("record.ask.earlier", label=interval.label, n=n))
    return chosen


def _left(documents: Iterable[Document], last: Interval, today: date) -> Iterator[tuple[Interval, int]]:
    """Yield each tertial that has something left, the last one first, and how many reports it is."""
    all_stands = [(document, tuple(standing(document, today))) for document in documents]
    spans = [one.progress.span for _, stands in all_stands for one in stands]
    first = min((span.first for span in spans if span), default=last.first)
    while last.last >= first:
        if n := sum(1 for document, stands in all_stands for _ in owed(document, stands, last, today)):
            yield last, n
        last = _before(last)


def _before(interval: Interval) -> Interval:
    return round_of(interval.first - timedelta(days=1), _MONTHS)
