"""How git is called so that it runs nothing, asks nothing and fetches nothing, whatever a repository says."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from loftet.errors import CannotRunError

SAFE: Final = (
    "--no-pager", "--no-replace-objects", "--no-optional-locks", "--literal-pathspecs",
    "-c", "core.fsmonitor=false", "-c", "core.hooksPath=" + os.devnull, "-c", "safe.bareRepository=explicit",
    "-c", "core.quotePath=false", "-c", "core.commitGraph=false",
)  # fmt: skip
"""What comes before every command."""

_ENVIRONMENT: Final = {
    "LC_ALL": "C",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "",  # a clone that left objects behind must not go and get them
}


def git() -> str:
    """Return where git is.

    Raises:
        CannotRunError: It is nowhere.
    """
    found = find_git()
    if not found:
        raise CannotRunError("git-missing")
    return found


def find_git() -> str:
    """Return where git is, or nothing; never in the folder we stand in, as Windows would: that may be anybody's."""
    name = "git.exe" if os.name == "nt" else "git"
    for folder in os.get_exec_path():
        path = os.path.join(folder, name)  # noqa: PTH118 # an empty folder must stay empty
        if Path(folder).is_absolute() and os.access(path, os.X_OK):
            return path
    return ""


def environment() -> Mapping[str, str]:
    """Return the environment for git: ours, without what would lead it elsewhere."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return kept | _ENVIRONMENT
