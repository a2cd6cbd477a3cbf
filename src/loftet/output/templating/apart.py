"""Laying out pages, in a process apart when templates are not ours."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Final

from loftet.errors import USAGE, CannotRunError
from loftet.output.templating.child import seconds
from loftet.output.templating.layout import Job, lay_out
from loftet.output.templating.loader import read
from loftet.output.templating.places import NOWHERE
from loftet.output.templating.problems import TemplateProblem, placed

_CHILD: Final = "loftet.output.templating.child"
_GRACE: Final = 5
"""Seconds for the child to start, and to tell itself that it took too long."""

# What Python needs to start. Nothing else of the environment is there for a template to get hold of.
_PASSED_ON: Final = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR")

_TIME_WAS_UP: Final = -24
"""How Python tells that a process was ended by SIGXCPU, which has this number on Linux and macOS."""
_WIDEST: Final = 160


def finished(job: Job) -> list[str]:
    """Return the text of every page.

    Raises:
        CannotRunError: A template can't be used.
    """
    try:
        return list(lay_out(job) if len(job.folders) == 1 else _from_child(job))
    except TemplateProblem as problem:
        fields = {"path": ", ".join(job.folders[:-1])} | {
            name: value for name, value in problem.fields.items() if value
        }
        raise CannotRunError(problem.text_id, exit_code=USAGE, **fields, **_excerpt(fields)) from problem


def _from_child(job: Job) -> Iterator[str]:
    """Have the job done in a process of its own, so that an endless template ends in an error."""
    environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
    try:
        # -P keeps the current folder, whose files are not ours, from being imported.
        done = subprocess.run(  # noqa: S603 # our own module, by our own interpreter
            [sys.executable, "-P", "-m", _CHILD],
            input=json.dumps(asdict(job)).encode(),
            capture_output=True,
            env=environment,
            timeout=seconds(len(job.sheets)) + _GRACE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise placed("template-too-slow", NOWHERE) from None
    answers = [json.loads(line) for line in done.stdout.split(b"\n")[:-1]]  # a last one may be half
    for answer in answers:
        if "problem" in answer:
            raise TemplateProblem(**answer["problem"])
        yield answer["text"]
    if len(answers) < len(job.sheets):  # the system has ended it, so its time or its memory was up
        raise placed("template-too-slow" if done.returncode == _TIME_WAS_UP else "template-too-much", NOWHERE)


def _excerpt(fields: dict[str, str | int]) -> dict[str, str]:
    """Return the line of the template that a problem is about."""
    with suppress(TemplateProblem):
        lines = read(Path(str(fields["path"]))).splitlines() if "line" in fields else []
        if 1 <= int(fields.get("line", 0)) <= len(lines):
            line = lines[int(fields["line"]) - 1].strip()
            return {"excerpt": line if len(line) <= _WIDEST else f"{line[:_WIDEST]} ..."}
    return {}
