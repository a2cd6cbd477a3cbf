"""Saying that a figure is about time that is not over: it counts until today, and has to be told again afterwards."""

from collections.abc import Iterable, Mapping
from datetime import date

from loftet.model.dates import parse_interval
from loftet.output.terminal import Terminal

_FIGURES = ("antal", "ackumulerat")


def warn_of_early_figures(entries: Iterable[Mapping[str, object]], today: date, terminal: Terminal) -> None:
    """Say it once for each time that some of the entries have figures of."""
    told = {str(entry["avser"]) for entry in entries if any(name in entry for name in _FIGURES)}
    early = [interval for interval in map(parse_interval, told) if interval.last > today]
    for interval in sorted(early, key=lambda each: each.first):
        from loftet.output.pages.wording import Wording  # seldom needed

        say = Wording(terminal.texts)
        args = {"label": interval.label, "last": say.day(interval.last), "day": say.day(today)}
        terminal.error(terminal.texts("record.early", **args))
