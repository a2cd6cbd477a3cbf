"""Telling the user why a run stopped: what is wrong, and what to do next."""

import os
import sys
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path

from loftet import __version__
from loftet.cli.app import COMMANDS
from loftet.output.flow import Flow
from loftet.output.terminal import Terminal

_PACKAGE = Path(__file__).parent.parent


def tell_why(terminal: Terminal, text_id: str, args: Mapping[str, str | int]) -> None:
    """Tell what is wrong and what to do next. An ``errno`` name given as ``reason`` is put into words.

    The line that it is about is shown when it is given as ``excerpt``, with its number as ``line``.
    """
    texts, fields = terminal.texts, dict(args)
    reason = f"error.reason.{fields.get('reason')}"
    if texts.has(reason):
        fields["reason"] = texts(reason)
    terminal.error(Flow(2), (texts("error.label"), "bold red"), " ", texts(f"error.{text_id}", **fields))
    if "excerpt" in fields:
        terminal.error(f"{fields['line']:>5} | {fields['excerpt']}")
    terminal.error(Flow(2), (texts("error.label.help"), "bold"), " ", texts(f"error.{text_id}.help", **fields))


def tell_of_bug(terminal: Terminal, error: Exception, argv: Sequence[str]) -> None:
    """Tell that loftet itself failed, with facts to report that hold nothing from the user's files."""
    tell_why(terminal, "bug", {})
    terminal.error(
        terminal.texts(
            "error.bug.facts",
            version=__version__,
            python=".".join(map(str, sys.version_info[:3])),
            system=sys.platform,
            command=next((argument for argument in argv if argument in COMMANDS), "-"),
            error=type(error).__name__,
            place=_place(error),
        )
    )
    _tell_details(terminal, error, argv)


def tell_out_of_reach(terminal: Terminal, error: OSError, argv: Sequence[str]) -> None:
    """Tell that the system says no where no code of ours expected it: a working folder that is gone, a lost share."""
    tell_why(terminal, "out-of-reach", {"path": str(error.filename or os.curdir)})
    _tell_details(terminal, error, argv)


def _tell_details(terminal: Terminal, error: Exception, argv: Sequence[str]) -> None:
    if "--debug" in argv:
        for part in traceback.format_exception(error):
            for line in part.splitlines():
                terminal.error(line)


def _place(error: Exception) -> str:
    """Return the innermost line of loftet that the error passed."""
    ours = [frame for frame in traceback.extract_tb(error.__traceback__) if _PACKAGE in Path(frame.filename).parents]
    return f"{Path(ours[-1].filename).relative_to(_PACKAGE).as_posix()}:{ours[-1].lineno}" if ours else "-"
