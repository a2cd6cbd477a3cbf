"""The formats that changes can be written in."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Final

from loftet.output.terminal import Terminal

if TYPE_CHECKING:  # the help of the command needs the names only
    from loftet.diff.history import History
    from loftet.diff.run import Report
    from loftet.output.changes.view import View

Writer = Callable[["Report", "View", Terminal], None]
HistoryWriter = Callable[["History", "View", Terminal], None]

FORMATS: Final = ("text", "markdown", "html", "json", "github")
"""Names of the formats, the default first; each is the function ``write`` in the module of that name."""


STORIES: Final = ("text", "markdown", "html", "json")
"""The formats that a history can be written in; each has a function ``write_history`` as well."""


def history_writer(name: str) -> HistoryWriter:
    """Return the writer of a history in a format."""
    write: HistoryWriter = import_module(f"{__package__}.{name}").write_history
    return write


def writer(name: str) -> Writer:
    """Return the writer of a format, bringing in only that one."""
    write: Writer = import_module(f"{__package__}.{name}").write
    return write
