"""Arguments and options that several commands share, spelled once; their help is in the texts (see ``app.py``).

A command adds its own in the same way: ``Annotated`` with a ``typer.Option``, long name first, ``metavar`` an id that
the texts have a word for (``cli.metavar.<id>``). Where typer's check of a value is not enough, give the option a
``parser`` that raises ``CannotRunError``.
"""

import os
from datetime import date
from glob import glob
from pathlib import Path
from typing import Annotated, Literal

import typer

from loftet import __version__
from loftet.cli.context import Run
from loftet.cli.today import parse_today
from loftet.output.terminal import ColorChoice

COMMON = "common"
"""Marks the options that every command has."""


def expanded(paths: list[Path]) -> list[Path]:
    """Return the paths with ``*`` and ``?`` filled in, sorted; one that fits nothing stays as it is."""
    return [found for path in paths for found in ([path] if path.exists() else _matches(path) or [path])]


def _matches(pattern: Path) -> list[Path]:
    return sorted(map(Path, glob(str(pattern))))  # noqa: PTH207 # Path.glob takes no absolute patterns


def _expand(value: list[Path] | None) -> list[Path] | None:
    # Windows leaves to the program what other shells do themselves.
    return expanded(value) if value and os.name == "nt" else value


def _remember(run: Run, param: typer.CallbackParam, *, value: bool) -> None:
    # In one place for the whole run, so that the option counts both before and after the name of the command.
    if value:
        run.meta[str(param.name)] = value


def _show_help(run: Run, *, value: bool) -> None:
    if value:
        for line in run.get_help().splitlines():
            run.terminal.result(line)
        raise typer.Exit


def _show_version(run: Run, *, value: bool) -> None:
    if value:
        run.terminal.result(f"loftet {__version__}")
        raise typer.Exit


PathsArgument = Annotated[list[Path] | None, typer.Argument(metavar="path", parser=Path, callback=_expand)]
"""Files and folders of records."""

OutputOption = Annotated[Path | None, typer.Option("--output", "-o", metavar="file", parser=Path)]
"""The file for the result, when it isn't to go to standard output."""

ConfigOption = Annotated[Path | None, typer.Option("--config", metavar="file", parser=Path)]
"""The configuration file, instead of the one in the repository."""

StdinFilenameOption = Annotated[str | None, typer.Option("--stdin-filename", metavar="name")]
"""What to call standard input in messages."""

LimitOption = Annotated[list[str] | None, typer.Option("--limit", metavar="limit")]
"""Limits of reading, each ``name=number``. Only here: nothing that came with the records may raise them."""

TodayOption = Annotated[date | None, typer.Option("--today", metavar="day", parser=parse_today)]
"""The day to judge on."""

# main.py looks for --lang, --color and --debug before typer reads the command line, as it needs them when that goes
# wrong. They are declared here to be checked and to be shown in the help.
LangOption = Annotated[Literal["sv", "en"] | None, typer.Option("--lang", expose_value=False, rich_help_panel=COMMON)]
ColorOption = Annotated[ColorChoice, typer.Option("--color", expose_value=False, rich_help_panel=COMMON)]
DebugOption = Annotated[bool, typer.Option("--debug", expose_value=False, rich_help_panel=COMMON)]
QuietOption = Annotated[
    bool, typer.Option("--quiet", "-q", expose_value=False, callback=_remember, rich_help_panel=COMMON)
]
VerboseOption = Annotated[
    bool, typer.Option("--verbose", "-v", expose_value=False, callback=_remember, rich_help_panel=COMMON)
]
HelpOption = Annotated[
    bool,
    typer.Option("--help", "-h", is_eager=True, expose_value=False, callback=_show_help, rich_help_panel=COMMON),
]
VersionOption = Annotated[bool, typer.Option("--version", is_eager=True, expose_value=False, callback=_show_version)]
