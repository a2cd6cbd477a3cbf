"""The views and the formats of reports."""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # the names are shown in the help, which should not wait for what the writers need
    from collections.abc import Callable

    from loftet.output.reports.report import Report
    from loftet.output.terminal import Terminal

    Writer = Callable[[Report, Terminal], None]

FORMATS: Final = ("text", "markdown", "html", "json", "csv")
"""Names of the formats, the default first; each is the function ``write`` in the module of that name."""

VIEWS: Final = ("summary", "residents", "owed", "missing", "trace", "overview")
"""Names of the views, the default first; each is a module in ``views/``."""

GROUPS: Final = ("county", "municipality", "district", "region", "country")
"""What the overview can be summed up by, the default first."""


def writer(name: str) -> "Writer":
    """Return the writer of a format, bringing in only that one."""
    write: Writer = import_module(f"{__package__}.{name}").write
    return write
