"""Laying out pages, in a process apart when templates are not ours."""

import json
import os
import subprocess
import sys
from dataclasses import asdict
from typing import Any, Final

from loftet.errors import USAGE, CannotRunError
from loftet.output.templating.child import seconds
from loftet.output.templating.layout import Job, lay_out
from loftet.output.templating.problems import TemplateProblem

_CHILD: Final = "loftet.output.templating.child"
_GRACE: Final = 5
"""Seconds for the child to start, and to tell itself that it took too long."""

# What Python needs to start. Nothing else of the environment is there for a template to get hold of.
_PASSED_ON: Final = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR")


def finished(job: Job) -> list[str]:
    """Return the text of every page.

    Raises:
        CannotRunError: A template can't be used.
    """
    try:
        return lay_out(job) if len(job.folders) == 1 else _from_child(job)
    except TemplateProblem as problem:
        raise CannotRunError(problem.text_id, exit_code=USAGE, **problem.fields) from problem


def _from_child(job: Job) -> list[str]:
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
        answer: dict[str, Any] = json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        raise TemplateProblem("template-too-slow", path=job.folders[0], line=0) from None
    except ValueError:  # the child was ended by the system, so its memory or its time was up
        raise TemplateProblem("template-too-much", path=job.folders[0], line=0) from None
    if "problem" in answer:
        raise TemplateProblem(**answer["problem"])
    texts: list[str] = answer["texts"]
    return texts
