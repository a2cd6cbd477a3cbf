"""The formats that findings can be written in."""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # the names are shown in the help, which should not wait for pydantic
    from collections.abc import Callable, Iterable

    from loftet.model.shelf import ReadFile
    from loftet.output.findings.tally import Tally
    from loftet.output.terminal import Terminal

    Writer = Callable[[Iterable[ReadFile], Tally, Terminal], None]

FORMATS: Final = ("text", "concise", "grouped", "markdown", "json", "github", "gitlab", "junit", "sarif", "rdjson")
"""Names of the formats, the default first; each is the function ``write`` in the module of that name."""


def writer(name: str) -> "Writer":
    """Return the writer of a format, bringing in only that one."""
    write: Writer = import_module(f"{__package__}.{name}").write
    return write
