"""Asking on the terminal: one plain line at a time, so that a screen reader reads each as it comes."""

import sys
from collections.abc import Callable
from typing import TypeVar

import typer

from loftet.errors import CannotRunError
from loftet.output.flow import FLOW
from loftet.output.terminal import Terminal

_YES = {"j", "ja", "y", "yes"}
_T = TypeVar("_T")


def at_a_terminal() -> bool:
    """Tell whether there is somebody to ask."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def answer(question: str, terminal: Terminal) -> str:
    """Ask, and return the answer; raises ``Abort`` when there will be none."""
    terminal.error(FLOW, question)
    line = sys.stdin.readline()
    if not line:
        raise typer.Abort
    return line.strip()


def again(terminal: Terminal, question: Callable[[], _T]) -> _T:
    """Ask until the answer can be used."""
    while True:
        try:
            return question()
        except CannotRunError as why:
            for key in (why.text_id, f"{why.text_id}.help"):
                terminal.error(FLOW, terminal.texts(f"error.{key}", **why.args_by_name))


def says_yes(key: str, terminal: Terminal) -> bool:
    """Ask a question to be answered with yes or no; anything but a yes is a no, which is said.

    No answer at all is neither: it may be one Enter too many, and would throw away all that was answered before.
    """
    said = ""
    while not said:
        said = answer(terminal.texts(key), terminal)
    if said.lower() in _YES:
        return True
    terminal.error(FLOW, terminal.texts("record.nothing_written"))
    return False
