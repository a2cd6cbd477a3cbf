"""Leaves a report as the one comment of loftet on a pull request or merge request.

``python -I -m loftet.cli.comment FILE`` is started by ``action.yml`` and ``.gitlab/loftet.yml``, and is no command: no
command of loftet uses the network. Where to write is told by the variables that GitHub Actions and GitLab CI set, and
the token by ``LOFTET_TOKEN``, for arguments can be read by every process on the machine. With ``--update`` only a
comment that is there already is written anew. A comment that can't be written fails nothing: the verdict is the exit
code of ``loftet diff``, and the report is with the run.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from http.client import HTTPException
from pathlib import Path
from typing import Final
from urllib.error import HTTPError

from loftet.cli.early import choose_language
from loftet.cli.streams import prepare_streams
from loftet.cli.thread import MARK, thread_from
from loftet.output.texts import Texts

_LONGEST: Final = 65_536 - len(f"{MARK}\n")
"""Characters that GitHub takes; GitLab takes more."""

_NOT_ALLOWED: Final = (401, 403, 404)


def main(arguments: Sequence[str], environ: Mapping[str, str]) -> int:
    """Leave what stands in the file that is the last argument; tell on standard error what became of it."""
    texts = Texts(choose_language((), environ))
    sys.stderr.write(f"{_leave(arguments, environ, texts)}\n")
    return 0


def _leave(arguments: Sequence[str], environ: Mapping[str, str], texts: Texts) -> str:
    if not environ.get("LOFTET_TOKEN"):
        return texts("comment.no-token")
    text = fitting(Path(arguments[-1]).read_text(encoding="utf-8"), texts)
    try:
        return texts(f"comment.{thread_from(environ).leave(text, update_only='--update' in arguments)}")
    except HTTPError as error:
        key = "not-allowed" if error.code in _NOT_ALLOWED else "failed"
        return texts(f"comment.{key}", reason=error.code)
    except (OSError, HTTPException, ValueError) as error:
        return texts("comment.failed", reason=type(error).__name__)


def fitting(report: str, texts: Texts) -> str:
    """Return the report, cut between two lines where there is no room for more."""
    if len(report) <= _LONGEST:
        return report
    end = f"\n\n{texts('comment.shortened')}\n"
    return report[: report.rindex("\n", 0, _LONGEST - len(end))] + end


if __name__ == "__main__":
    prepare_streams()
    sys.exit(main(sys.argv[1:], os.environ))
