"""Lines in colour. Importing this imports rich, so it is only done when there is colour to show."""

from collections.abc import Iterable
from functools import cache
from typing import TextIO

from rich.console import Console
from rich.text import Text


class _Console(Console):
    """A console that leaves a closed pipe to us; rich would end the process with the exit code that means findings."""

    def on_broken_pipe(self) -> None:
        raise  # noqa: PLE0704 - called while the error is being handled


@cache
def _console(stream: TextIO) -> _Console:
    # Whether there is colour is decided already; otherwise rich would ask the environment once more.
    return _Console(file=stream, force_terminal=True, no_color=False, color_system="standard")


def paint(stream: TextIO, pieces: Iterable[tuple[str, str]]) -> None:
    """Write one line of (text, style) pieces, which are cleaned already; markup in them is not read."""
    _console(stream).print(Text.assemble(*pieces), soft_wrap=True, highlight=False)
