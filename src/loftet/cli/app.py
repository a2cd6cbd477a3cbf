"""The frame that every command stands in.

Adding a command is one file in this folder and its texts:

1. ``cli/<name>.py`` with a function ``<name>(run: Run, ...) -> None``: read, judge, write. Its other parameters are
   what it takes from the command line, with types from ``options.py``. ``raise typer.Exit(1)`` means findings and
   ``CannotRunError`` that it can't go on. The file is imported when somebody asks for the command or its help, so
   what is heavy (pydantic, jinja2, yaml) is imported inside the function.
2. Its name in ``COMMANDS``.
3. In the texts ``sv/cli.py`` and ``en/cli.py``: ``<name>.help`` (the first line also stands in the list of commands),
   ``<name>.examples``, and ``<name>.<option>`` for each argument and option that ``option.<option>`` doesn't explain.

The tests in ``tests/cli`` find the command by themselves.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module

import typer
from typer import _click as click
from typer._click.exceptions import UsageError
from typer.core import TyperCommand, TyperGroup, TyperOption
from typer.main import get_command

from loftet.cli import help as pages
from loftet.cli import options, usage
from loftet.cli.context import Run
from loftet.errors import USAGE

COMMANDS = ("lint", "diff", "render", "record", "report", "rule", "schema")
"""The commands in the order of the help; each is the function of that name in the module of that name."""


def build() -> click.Command:
    """Return the command ``loftet``."""
    app = typer.Typer(name="loftet", add_completion=False, rich_markup_mode=None)
    app.callback(cls=_Group, invoke_without_command=True)(_loftet)
    return get_command(app)


def _loftet(  # noqa: PLR0913 - the options that all commands share
    run: Run,
    *,
    help_: options.HelpOption = False,
    version: options.VersionOption = False,
    lang: options.LangOption = None,
    color: options.ColorOption = "auto",
    quiet: options.QuietOption = False,
    verbose: options.VerboseOption = False,
    debug: options.DebugOption = False,
) -> None:
    del help_, version, lang, color, quiet, verbose, debug  # all are acted on where they are declared
    if run.invoked_subcommand is None:
        # Nothing was asked for, so nothing is answered: in a script an empty variable must not look like a clean run.
        for line in run.get_help().splitlines():
            run.terminal.error(line)
        raise typer.Exit(USAGE)


@contextmanager
def _in_our_terms(ctx: click.Context, args: Sequence[str]) -> Iterator[None]:
    argv = list(args)  # typer empties the list as it reads
    try:
        yield
    except UsageError as error:
        raise usage.as_cannot_run(error, ctx, argv) from error


class _Command(TyperCommand):
    """A command that speaks the language of the run, in its help and about wrong use."""

    context_class = Run
    allow_extra_args = True  # so that we can say it ourselves when there are any

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        with _in_our_terms(ctx, args):
            rest = super().parse_args(ctx, args)
        if rest:
            raise usage.too_many_arguments(ctx, rest[0])
        return rest

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pages.write_page(ctx, formatter)


class _Group(TyperGroup):
    """The command ``loftet`` itself, which brings in another when it is asked for."""

    context_class = Run

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        with _in_our_terms(ctx, args):
            return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - the signature is typer's
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        if cmd_name not in COMMANDS:
            raise usage.no_such_command(ctx, cmd_name, COMMANDS)
        alone = typer.Typer(add_completion=False, rich_markup_mode=None)
        alone.command(cmd_name, cls=_Command)(getattr(import_module(f"loftet.cli.{cmd_name}"), cmd_name))
        command = get_command(alone)
        command.params += [
            param for param in self.params if isinstance(param, TyperOption) and param.rich_help_panel == options.COMMON
        ]
        return command

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pages.write_page(ctx, formatter, commands=COMMANDS)
