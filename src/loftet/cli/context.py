"""The context of a command: what typer knows of the run, with our terminal and texts in it."""

from dataclasses import replace

import typer
from typer import _click as click

from loftet.output.terminal import Terminal
from loftet.output.texts import Texts


class Run(typer.Context):
    """One run of a command. A command that takes a ``Run`` as its first parameter is handed it."""

    @property
    def terminal(self) -> Terminal:
        """The terminal, as quiet or talkative as the user asked for before or after the name of the command."""
        terminal: Terminal = self.obj
        return replace(terminal, quiet="quiet" in self.meta, verbose="verbose" in self.meta)


def texts_of(ctx: click.Context) -> Texts:
    """Return the texts in the language of the run."""
    terminal: Terminal = ctx.obj
    return terminal.texts
