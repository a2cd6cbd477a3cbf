"""The process in which templates that are not ours run: limited in time, memory and output.

Run as a program, it reads a job as JSON on standard input and answers on standard output with a line of JSON for each
page, the last one perhaps a problem instead.
"""

import json
import os
import sys
import threading
from typing import Any, Final

from loftet.output.templating.layout import Job, Sheet, lay_out
from loftet.output.templating.limits import limit_memory, limit_time
from loftet.output.templating.places import failed_at, running_at
from loftet.output.templating.problems import TemplateProblem, placed

SECONDS: Final = 10
SECONDS_A_PAGE: Final = 0.05
"""Some twenty times what the shipped templates need."""

_RESERVE: Final = 4 * 1024 * 1024
"""Bytes to tell with when all memory is used."""


def seconds(pages: int) -> float:
    """Return how long a job of so many pages may take."""
    return SECONDS + SECONDS_A_PAGE * pages


def main() -> None:
    """Do one job."""
    content = sys.stdin.buffer.read()
    data = json.loads(content)
    job = Job(**(data | {"sheets": tuple(Sheet(**sheet) for sheet in data["sheets"])}))
    limit = seconds(len(job.sheets))
    watchdog = threading.Timer(limit, _stop, [threading.get_ident()])
    watchdog.daemon = True
    watchdog.start()
    reserve = bytearray(_RESERVE)
    limit_memory(len(content))
    limit_time(int(limit) + 2)
    try:
        for text in lay_out(job):
            _answer({"text": text})
    except TemplateProblem as problem:
        _answer(_told(problem))
    except MemoryError as error:
        reserve.clear()
        _answer(_told(placed("template-too-much", failed_at((error.__context__ or error).__traceback__))))
    watchdog.cancel()


def _stop(thread: int) -> None:
    """Tell where the template is, and end."""
    frame = sys._current_frames().get(thread)  # noqa: SLF001 # the only way to see another thread
    _answer(_told(placed("template-too-slow", running_at(frame))))
    os._exit(0)


def _told(problem: TemplateProblem) -> dict[str, Any]:
    return {"problem": {"text_id": problem.text_id, **problem.fields}}


def _answer(answer: dict[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
