"""loftet inside git itself: what ``loftet diff --git`` shows and sets, and what git then calls."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from loftet.diff.run import no_past, report
from loftet.errors import CannotRunError
from loftet.model.shelf import ReadFile
from loftet.output.changes.listing import listing
from loftet.output.changes.text import write
from loftet.output.changes.view import View
from loftet.output.flow import FLOW
from loftet.output.terminal import Terminal
from loftet.reading.git import Repository, open_repository
from loftet.reading.limits import Limits
from loftet.reading.versions import one_file

_SETTINGS: Final = {
    "diff.loftet.command": "loftet diff --git driver",
    "diff.loftet.textconv": "loftet diff --git text",
    "difftool.loftet.cmd": 'loftet diff "$LOCAL" "$REMOTE"',
}
_ATTRIBUTE: Final = "promises/**/*.yaml diff=loftet"
_NOTHING: Final = ("/dev/null", "nul")

Role = Callable[[Terminal, Sequence[str], Limits, date], None]


def plan(terminal: Terminal, _words: Sequence[str], _limits: Limits, _today: date) -> None:
    """Tell what would be set."""
    _tell(terminal)
    terminal.talk(FLOW, terminal.texts("change.git.how-to-install"))


def install(terminal: Terminal, _words: Sequence[str], _limits: Limits, _today: date) -> None:
    """Tell what is set, and set it in this repository."""
    repository = open_repository(Path.cwd())
    _tell(terminal)
    for key, value in _SETTINGS.items():
        repository.configure(key, value)
    lines = _attributes(repository)
    if _ATTRIBUTE not in lines:
        _write(repository.attributes, [*lines, _ATTRIBUTE])
    terminal.talk(FLOW, terminal.texts("change.git.installed"))


def uninstall(terminal: Terminal, _words: Sequence[str], _limits: Limits, _today: date) -> None:
    """Take away what was set, and nothing else."""
    repository = open_repository(Path.cwd())
    for section in dict.fromkeys(key.rpartition(".")[0] for key in _SETTINGS):
        repository.forget(section)
    lines = _attributes(repository)
    if _ATTRIBUTE in lines:
        _write(repository.attributes, [line for line in lines if line != _ATTRIBUTE])
    terminal.talk(FLOW, terminal.texts("change.git.uninstalled"))


def driver(terminal: Terminal, words: Sequence[str], limits: Limits, today: date) -> None:
    """Compare the two files that git hands over: path, old file, id, mode, new file, id, mode."""
    if len(words) < 7:
        raise CannotRunError("not-from-git", value="driver")
    # What git hands over may be copies of its own. The new path of a file that was moved is the eighth word.
    new_path = words[7] if len(words) > 7 else words[0]
    old, new = _side(words[1], words[0], limits), _side(words[4], new_path, limits)
    # Nobody has to read to the end: git knows that by itself, but complains of a driver that says so.
    with suppress(BrokenPipeError):
        terminal.result((words[0], "bold"))
        write(report(old, new, no_past, ()), View(terminal.texts, today), terminal)
        terminal.flush()


def text(terminal: Terminal, words: Sequence[str], limits: Limits, _today: date) -> None:
    """List what a file says, a fact on each line; a file that can't be read as it stands."""
    if len(words) != 1:
        raise CannotRunError("not-from-git", value="text")
    file = one_file(words[0], Path(words[0]).parent, limits)
    for line in listing(file.document, terminal.texts) if file.document else file.text.splitlines():
        terminal.result(line)


ROLES: Final[Mapping[str, Role]] = {
    "plan": plan,
    "install": install,
    "uninstall": uninstall,
    "driver": driver,
    "text": text,
}


def _attributes(repository: Repository) -> list[str]:
    file = repository.attributes
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []


def _write(file: Path, lines: list[str]) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", newline="\n")


def _side(path: str, known_as: str, limits: Limits) -> dict[str, ReadFile]:
    """Read a file, which git may have made a copy of, and call it by its path in the repository."""
    if path in _NOTHING:
        return {}
    return {"": replace(one_file(path, Path(path).parent, limits), path=known_as)}


def _tell(terminal: Terminal) -> None:
    terminal.result(FLOW, terminal.texts("change.git.will-set"))
    for key, value in _SETTINGS.items():
        terminal.result("  ", f"{key} = {value}", f"  ({terminal.texts('change.git.in-config')})")
    terminal.result("  ", _ATTRIBUTE, f"  ({terminal.texts('change.git.in-attributes')})")
