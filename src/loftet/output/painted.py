"""Lines in colour. Importing this imports rich, so it is only done when there is colour to show."""

from collections.abc import Iterable
from functools import cache
from typing import Final, TextIO

from rich.console import Console
from rich.text import Text

_WIDEST: Final = 1_000_000


class _Console(Console):
    """A console that leaves a closed pipe to us; rich would end the process with the exit code that means findings."""

    def on_broken_pipe(self) -> None:
        raise  # noqa: PLE0704 - called while the error is being handled


@cache
def _console(stream: TextIO) -> _Console:
    # Whether there is colour is decided already, and no line is wrapped; otherwise rich would ask the environment once
    # more, and print nothing at all with COLUMNS=0.
    return _Console(file=stream, force_terminal=True, no_color=False, color_system="standard", width=_WIDEST)


def paint(stream: TextIO, pieces: Iterable[tuple[str, str]]) -> None:
    """Write one line of (text, style) pieces, which are cleaned already; markup in them is not read."""
    _console(stream).print(Text.assemble(*pieces), soft_wrap=True, highlight=False)
