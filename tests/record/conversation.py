"""Talking with ``loftet record`` on a terminal, as somebody who reads each question before answering it."""

import os
import pty
import re
import select
import signal
import subprocess
from collections.abc import Callable

import pytest
from cli.runs import LOFTET, environment
from logbook import TODAY

from loftet.output.texts import Texts

ASKING = ("ask_write", "ask_rest", *(f"ask.{name}" for name in (
    "period", "which", "municipality", "amount", "accumulated", "status", "text", "reason",
)))  # fmt: skip
QUESTION = re.compile(
    "(" + "|".join(re.escape(Texts("sv").outline(f"record.{key}")).replace("…", ".*") for key in ASKING) + r")\r\n\Z"
)
"""What it asks, last of what is shown; headings end in a colon too."""
PATIENCE = 60
"""Seconds to wait for the next words, on a machine that does other things as well."""


def talk(
    *answers: str,
    args: tuple[str, ...] = ("fil.yaml", "--today", TODAY),
    interrupt: signal.Signals | None = None,
    before_the_last: Callable[[], None] = lambda: None,
    **changes: str,
) -> tuple[int, str]:
    """Run ``loftet record`` on a terminal, answer each question when it comes, and return all that it shows."""
    ours, theirs = pty.openpty()
    command, surroundings = [*LOFTET, "record", *args, "--lang", "sv"], environment(TERM="xterm", **changes)
    run = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env=surroundings, start_new_session=True
    )
    os.close(theirs)
    shown = b""
    for number, answer in enumerate(answers, start=1):
        shown += _until_question(ours)
        if number == len(answers):
            before_the_last()
        os.write(ours, f"{answer}\n".encode())
    if interrupt:
        shown += _until_question(ours)
        run.send_signal(interrupt)
        for _ in range(PATIENCE):
            if select.select([ours], [], [], 1)[0]:
                break
            # Python hears nothing of a signal that comes in the moment before it begins to wait for an answer.
            run.send_signal(interrupt)
    shown += _rest(ours)
    os.close(ours)
    return run.wait(PATIENCE), shown.decode().replace("\r\n", "\n")


def _until_question(terminal: int) -> bytes:
    shown = b""
    while not QUESTION.search(shown.decode(errors="replace")):
        shown += _more(terminal)
    return shown


def _rest(terminal: int) -> bytes:
    shown = b""
    try:
        while piece := _more(terminal):
            shown += piece
    except OSError:  # Linux says so when nobody is left at the other end
        pass
    return shown


def _more(terminal: int) -> bytes:
    if not select.select([terminal], [], [], PATIENCE)[0]:
        pytest.fail("it neither asks nor ends")
    return os.read(terminal, 65536)
