"""The help of a command, laid out from the texts; none of typer's own words are in it."""

from collections.abc import Sequence

from typer import _click as click
from typer._types import TyperChoice
from typer.core import TyperArgument, TyperOption

from loftet.cli.context import texts_of
from loftet.cli.options import COMMON
from loftet.output.texts import Texts


def write_page(ctx: click.Context, formatter: click.HelpFormatter, *, commands: Sequence[str] = ()) -> None:
    """Write the whole help: how to write the command, what it does, its parts, examples."""
    texts, command = texts_of(ctx), ctx.command
    _write_usage(texts, ctx, formatter, more=[texts("cli.usage.command")] if commands else [])
    formatter.write_paragraph()
    formatter.write_text(texts(f"cli.{command.name}.help"))
    summaries = [(name, texts(f"cli.{name}.help").partition("\n")[0]) for name in commands]
    _write_rows(formatter, texts("cli.heading.commands"), summaries)
    for heading in ("arguments", "options", COMMON):
        rows = [
            (_names(texts, param), _meaning(texts, command, param))
            for param in command.params
            if _heading(param) == heading
        ]
        _write_rows(formatter, texts(f"cli.heading.{heading}"), rows)
    # One example a line, two spaces between the command and what it does.
    examples = [line.partition("  ")[::2] for line in texts(f"cli.{command.name}.examples").splitlines()]
    _write_rows(formatter, texts("cli.heading.examples"), examples)


def metavar(texts: Texts, param: click.Parameter) -> str:
    """Return what stands for the value of an argument or option: its choices, or a word such as FIL."""
    if isinstance(param.type, TyperChoice):
        return "|".join(param.type.choices)
    return texts(f"cli.metavar.{param.metavar or param.type.name}")


def _write_usage(texts: Texts, ctx: click.Context, formatter: click.HelpFormatter, *, more: Sequence[str]) -> None:
    arguments = [_usage_piece(texts, param) for param in ctx.command.params if isinstance(param, TyperArgument)]
    pieces = [texts("cli.usage.options"), *arguments, *more]
    formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=f"{texts('cli.heading.usage')}: ")


def _usage_piece(texts: Texts, argument: TyperArgument) -> str:
    word = metavar(texts, argument) + ("..." if argument.nargs != 1 else "")
    return word if argument.required else f"[{word}]"


def _write_rows(formatter: click.HelpFormatter, heading: str, rows: Sequence[tuple[str, str]]) -> None:
    if rows:
        with formatter.section(heading):
            formatter.write_dl(rows, col_max=min(34, formatter.width // 2))


def _heading(param: click.Parameter) -> str:
    if isinstance(param, TyperOption):
        return COMMON if param.rich_help_panel == COMMON else "options"
    return "arguments"


def _names(texts: Texts, param: click.Parameter) -> str:
    if not isinstance(param, TyperOption):
        return metavar(texts, param)
    names = ", ".join(sorted(param.opts, key=len))
    return names if param.is_flag else f"{names} {metavar(texts, param)}"


def _meaning(texts: Texts, command: click.Command, param: click.Parameter) -> str:
    """Return the text of the command for this argument or option, else the one that all commands share."""
    name = max(param.opts, key=len).lstrip("-")
    own = f"cli.{command.name}.{name}"
    meaning = texts(own if _heading(param) != COMMON and texts.has(own) else f"cli.option.{name}")
    if param.required:
        return f"{meaning} [{texts('cli.required')}]"
    if param.default in {None, False}:
        return meaning
    return f"{meaning} [{texts('cli.default', value=param.default)}]"
