"""How git is called so that it runs nothing, asks nothing and fetches nothing, whatever a repository says."""

import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Final

from loftet.errors import CannotRunError

SAFE: Final = (
    "--no-pager", "--no-replace-objects", "--no-optional-locks", "--literal-pathspecs",
    "-c", "core.fsmonitor=false", "-c", "core.hooksPath=" + os.devnull, "-c", "safe.bareRepository=explicit",
    "-c", "core.quotePath=false", "-c", "core.commitGraph=false", "-c", "i18n.logOutputEncoding=UTF-8",
)  # fmt: skip
"""What comes before every command."""

_ENVIRONMENT: Final = {
    "LC_ALL": "C",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "",  # a clone that left objects behind must not go and get them
}


class GitFailedError(Exception):
    """Git said no.

    Attributes:
        about: What it was asked about.
        said: What it said, in English.
    """

    def __init__(self, about: str, said: str = "") -> None:
        """Keep what it was about and what git said."""
        super().__init__(about)
        self.about = about
        self.said = said


def run_git(folder: Path, *arguments: str, put_in: bytes = b"") -> bytes:
    """Run git in a folder and return what it answers.

    Raises:
        GitFailedError: It said no.
        CannotRunError: There is no git.
    """
    done = subprocess.run(  # noqa: S603 # our own arguments, object ids, and paths behind --
        _command(folder, *arguments), input=put_in, capture_output=True, check=False, env=environment()
    )
    if done.returncode:
        raise GitFailedError(arguments[0], done.stderr.decode("utf-8", "replace"))
    return done.stdout


def contents(folder: Path, ids: Sequence[str], limit: int) -> Iterator[bytes]:
    """Yield the contents of files in the order asked for, each cut one byte past the limit.

    Raises:
        GitFailedError: One of them is not here.
    """
    if not ids:
        return
    with subprocess.Popen(  # noqa: S603 # ids only
        _command(folder, "cat-file", "--batch"), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, env=environment(),
    ) as process:  # fmt: skip
        assert process.stdin is not None  # noqa: S101 # asked for above
        assert process.stdout is not None  # noqa: S101
        for id_ in ids:
            process.stdin.write(f"{id_}\n".encode())
            process.stdin.flush()
            yield _content(process.stdout, id_, limit)
        process.stdin.close()


def _content(stream: IO[bytes], id_: str, limit: int) -> bytes:
    head = stream.readline().split()
    if len(head) != 3 or head[1] != b"blob":
        raise GitFailedError(id_)
    size = int(head[2])
    content = stream.read(min(size, limit + 1))
    left = size + 1 - len(content)
    while left > 0 and (skipped := stream.read(min(left, 1 << 16))):
        left -= len(skipped)
    return content


def _command(folder: Path, *arguments: str) -> list[str]:
    return [git(), *SAFE, "-C", str(folder), *arguments]


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
        if Path(folder).is_absolute() and os.access(path, os.X_OK) and Path(path).is_file():
            return path
    return ""


def environment() -> Mapping[str, str]:
    """Return the environment for git: ours, without what would lead it elsewhere."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return kept | _ENVIRONMENT
