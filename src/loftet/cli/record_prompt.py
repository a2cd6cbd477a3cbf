"""Asking on the terminal: one plain line at a time, so that a screen reader reads each as it comes."""

import sys
from collections.abc import Callable
from typing import TypeVar

import typer

from loftet.errors import CannotRunError
from loftet.output.flow import FLOW
from loftet.output.terminal import Terminal

_YES = {"j", "ja", "y", "yes"}
_NO = {"n", "nej", "no"}
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
    """Ask a question until it is answered with yes or no; a no is said.

    Anything else is neither: it may be one Enter too many, and would throw away all that was answered before.
    """
    said = ""
    while said not in _YES | _NO:
        said = answer(terminal.texts(key), terminal).lower()
    if said in _YES:
        return True
    terminal.error(FLOW, terminal.texts("record.nothing_written"))
    return False
