"""The process in which templates that are not ours run: limited in time, memory and output.

Run as a program, it reads a job as JSON on standard input and answers with JSON on standard output.
"""

import contextlib
import json
import os
import sys
import threading
from types import FrameType
from typing import Any, Final

from jinja2 import Template

from loftet.output.templating.layout import Job, Sheet, lay_out
from loftet.output.templating.problems import TemplateProblem

MEMORY: Final = 1024 * 1024 * 1024
SECONDS: Final = 10
SECONDS_A_PAGE: Final = 0.05
"""Some twenty times what the shipped templates need."""


def seconds(pages: int) -> float:
    """Return how long a job of so many pages may take."""
    return SECONDS + SECONDS_A_PAGE * pages


def main() -> None:
    """Do one job."""
    data = json.load(sys.stdin.buffer)
    job = Job(**(data | {"sheets": tuple(Sheet(**sheet) for sheet in data["sheets"])}))
    limit = seconds(len(job.sheets))
    _limit_resources(limit)
    watchdog = threading.Timer(limit, _stop, [threading.get_ident()])
    watchdog.daemon = True
    watchdog.start()
    try:
        answer: dict[str, Any] = {"texts": lay_out(job)}
    except TemplateProblem as problem:
        answer = _told(problem)
    watchdog.cancel()
    _answer(answer)


def _limit_resources(limit: float) -> None:
    with contextlib.suppress(ImportError):  # Windows has none; time and output are limited there too
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (int(limit) + 2, int(limit) + 3))


def _stop(thread: int) -> None:
    """Tell where the template is, and end."""
    path, line = _whereabouts(sys._current_frames().get(thread))  # noqa: SLF001 # the only way to see another thread
    _answer(_told(TemplateProblem("template-too-slow", path=path, line=line)))
    os._exit(0)


def _whereabouts(frame: FrameType | None) -> tuple[str, int]:
    while frame:
        template = frame.f_globals.get("__jinja_template__")
        if isinstance(template, Template):
            return str(template.filename), template.get_corresponding_lineno(frame.f_lineno)
        frame = frame.f_back
    return "?", 0


def _told(problem: TemplateProblem) -> dict[str, Any]:
    return {"problem": {"text_id": problem.text_id, **problem.fields}}


def _answer(answer: dict[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(answer).encode())
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
