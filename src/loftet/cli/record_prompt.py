"""Asking on the terminal: one plain line at a time, so that a screen reader reads each as it comes."""

import sys

import typer

from loftet.output.terminal import Terminal

_YES = {"j", "ja", "y", "yes"}


def at_a_terminal() -> bool:
    """Tell whether there is somebody to ask."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def answer(question: str, terminal: Terminal) -> str:
    """Ask, and return the answer; raises ``Abort`` when there will be none."""
    terminal.error(question)
    line = sys.stdin.readline()
    if not line:
        raise typer.Abort
    return line.strip()


def says_yes(key: str, terminal: Terminal) -> bool:
    """Ask a question to be answered with yes or no; anything but a yes is a no, which is said."""
    if answer(terminal.texts(key), terminal).lower() in _YES:
        return True
    terminal.error(terminal.texts("record.nothing_written"))
    return False
