"""The door: one run from the command line to the exit code, and the only place where an exception becomes words."""

import errno
import os
import shutil
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress

import typer

from loftet.cli.app import build
from loftet.cli.early import choose_language, given
from loftet.cli.failures import tell_of_bug, tell_out_of_reach, tell_why
from loftet.cli.streams import prepare_streams
from loftet.errors import INPUT, USAGE, CannotRunError
from loftet.output.flow import FLOW
from loftet.output.terminal import Terminal, wants_color, width_of, within
from loftet.output.texts import Texts

INTERRUPTED = 130
TERMINATED = 143
NOBODY_READS = 141
"""What a shell reports of a program that a closed pipe ended; it must not look like findings."""
BUG = 70


class Terminated(KeyboardInterrupt):
    """Whoever looks after the process, and not the user, wants it to end."""


def run(argv: Sequence[str]) -> int:
    """Run loftet with the arguments and return the exit code; whatever happens is told in the language of the user."""
    prepare_streams()
    _listen_to_sigterm()
    terminal = _terminal(argv)
    try:
        return _answer(argv, terminal)
    except (KeyboardInterrupt, typer.Abort) as end:
        terminal.error(FLOW, terminal.texts("error.interrupted"))
        return TERMINATED if isinstance(end, Terminated) else INTERRUPTED
    except BrokenPipeError:
        return NOBODY_READS
    except Exception as error:  # noqa: BLE001 - the last stop before a traceback
        if isinstance(error, OSError) and error.errno != errno.EBADF:  # that one is never the system's fault
            tell_out_of_reach(terminal, error, argv)
            return INPUT
        tell_of_bug(terminal, error, argv)
        return BUG


def _listen_to_sigterm() -> None:
    """End as at Ctrl-C, so that no draft is left and something is said; who has chosen otherwise keeps to that."""

    def end(*_: object) -> None:
        raise Terminated

    with suppress(ValueError):  # only the main thread may
        if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
            signal.signal(signal.SIGTERM, end)


def _terminal(argv: Sequence[str]) -> Terminal:
    color = given(argv, "--color") or "auto"
    return Terminal(
        Texts(choose_language(argv, os.environ)),
        out=sys.stdout,
        err=sys.stderr,
        out_color=wants_color(color, sys.stdout, os.environ),
        err_color=wants_color(color, sys.stderr, os.environ),
        out_width=width_of(sys.stdout, os.environ),
        err_width=width_of(sys.stderr, os.environ),
    )


def _answer(argv: Sequence[str], terminal: Terminal) -> int:
    try:
        code = _command(argv, terminal)
        terminal.flush()
    except CannotRunError as error:
        tell_why(terminal, error.text_id, error.args_by_name)
        return error.exit_code
    except typer.TyperException:  # as a command may raise on its own
        tell_why(terminal, "wrong-use", {"command": "loftet"})
        return USAGE
    return code


def _command(argv: Sequence[str], terminal: Terminal) -> int:
    # Not through typer's own main: it answers interrupts and closed pipes its own way, in English.
    width = within(shutil.get_terminal_size().columns)
    try:
        with build().make_context("loftet", list(argv), obj=terminal, terminal_width=width) as ctx:
            ctx.command.invoke(ctx)
    except typer.Exit as done:
        return done.exit_code
    return 0
