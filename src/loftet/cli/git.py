"""loftet inside git itself: what ``loftet diff --git`` shows and sets, and what git then calls."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from loftet.diff.run import no_past, report
from loftet.errors import CannotRunError
from loftet.model.shelf import ReadFile
from loftet.output.changes.listing import listing
from loftet.output.changes.text import write
from loftet.output.changes.view import View
from loftet.output.terminal import Terminal
from loftet.reading.git import open_repository
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
    terminal.talk(terminal.texts("change.git.how-to-install"))


def install(terminal: Terminal, _words: Sequence[str], _limits: Limits, _today: date) -> None:
    """Tell what is set, and set it in this repository."""
    repository = open_repository(Path.cwd())
    _tell(terminal)
    for key, value in _SETTINGS.items():
        repository.configure(key, value)
    file = repository.attributes
    file.parent.mkdir(exist_ok=True)
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    if _ATTRIBUTE not in lines:
        file.write_text("\n".join([*lines, _ATTRIBUTE]) + "\n", encoding="utf-8", newline="\n")
    terminal.talk(terminal.texts("change.git.installed"))


def driver(terminal: Terminal, words: Sequence[str], limits: Limits, today: date) -> None:
    """Compare the two files that git hands over: path, old file, id, mode, new file, id, mode."""
    if len(words) < 7:
        raise CannotRunError("not-from-git", value="driver")
    old, new = (_side(file, limits) for file in (words[1], words[4]))
    terminal.result((words[0], "bold"))
    write(report(old, new, no_past, ()), View(terminal.texts, today), terminal)


def text(terminal: Terminal, words: Sequence[str], limits: Limits, _today: date) -> None:
    """List what a file says, a fact on each line; a file that can't be read as it stands."""
    if len(words) != 1:
        raise CannotRunError("not-from-git", value="text")
    file = one_file(words[0], Path(words[0]).parent, limits)
    for line in listing(file.document, terminal.texts) if file.document else file.text.splitlines():
        terminal.result(line)


ROLES: Final[Mapping[str, Role]] = {"plan": plan, "install": install, "driver": driver, "text": text}


def _side(path: str, limits: Limits) -> dict[str, ReadFile]:
    if path in _NOTHING:
        return {}
    return {"": one_file(path, Path(path).parent, limits)}


def _tell(terminal: Terminal) -> None:
    terminal.result(terminal.texts("change.git.will-set"))
    for key, value in _SETTINGS.items():
        terminal.result("  ", f"{key} = {value}", f"  ({terminal.texts('change.git.in-config')})")
    terminal.result("  ", _ATTRIBUTE, f"  ({terminal.texts('change.git.in-attributes')})")
