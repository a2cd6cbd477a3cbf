"""Wrong use of the command line: typer's exceptions turned into ids and values that the texts have sentences for."""

from collections.abc import Sequence
from difflib import get_close_matches

from typer import _click as click
from typer._click import exceptions, types
from typer._types import TyperChoice
from typer.core import TyperOption

from loftet.cli.context import texts_of
from loftet.cli.help import metavar
from loftet.errors import USAGE, CannotRunError


def as_cannot_run(error: exceptions.UsageError, ctx: click.Context, argv: Sequence[str]) -> CannotRunError:
    """Return the same problem in our terms; what typer wrote about it in English is left behind."""
    match error:
        case exceptions.NoSuchOption():
            return _no_such_option(error, ctx)
        case exceptions.MissingParameter(param=click.Parameter() as param):
            text_id = "missing-option" if isinstance(param, TyperOption) else "missing-argument"
            return _problem(text_id, ctx, name=_name(param, ctx))
        case exceptions.BadParameter(param=click.Parameter() as param):
            return _bad_value(param, ctx, argv)
        case exceptions.BadOptionUsage():
            return _bad_option(error, ctx)
        case _:
            return _problem("wrong-use", ctx)


def too_many_arguments(ctx: click.Context, argument: str) -> CannotRunError:
    """Return the problem of an argument that the command has no place for."""
    return _problem("too-many-arguments", ctx, argument=argument)


def no_such_command(ctx: click.Context, name: str, commands: Sequence[str]) -> CannotRunError:
    """Return the problem of a command that doesn't exist."""
    near = get_close_matches(name, commands, n=1)
    if near:
        return _problem("no-such-command-near", ctx, name=name, near=near[0])
    return _problem("no-such-command", ctx, name=name, commands=", ".join(commands))


def _problem(text_id: str, ctx: click.Context, **args: str | int) -> CannotRunError:
    return CannotRunError(text_id, exit_code=USAGE, command=ctx.command_path, **args)


def _no_such_option(error: exceptions.NoSuchOption, ctx: click.Context) -> CannotRunError:
    # Typer suggests too, but finds all long options alike for their dashes.
    known = [name[2:] for param in ctx.command.params for name in param.opts if name.startswith("--")]
    near = get_close_matches(error.option_name.lstrip("-"), known, n=1)
    if near:
        return _problem("no-such-option-near", ctx, option=error.option_name, near=f"--{near[0]}")
    if ctx.parent is None:
        return _problem("no-such-option-before", ctx, option=error.option_name)
    return _problem("no-such-option", ctx, option=error.option_name)


def _bad_option(error: exceptions.BadOptionUsage, ctx: click.Context) -> CannotRunError:
    options = (param for param in ctx.command.params if isinstance(param, TyperOption))
    is_flag = any(param.is_flag for param in options if error.option_name in param.opts)
    text_id = "option-takes-no-value" if is_flag else "option-needs-value"
    return _problem(text_id, ctx, name=error.option_name)


def _bad_value(param: click.Parameter, ctx: click.Context, argv: Sequence[str]) -> CannotRunError:
    name, value = _name(param, ctx), _refused(param, ctx, argv)
    match param.type:
        case TyperChoice(choices=choices):
            return _problem("not-a-choice", ctx, name=name, value=value, choices=", ".join(choices))
        case types.IntRange(min=low, max=high) if low is not None and high is not None:
            return _problem("not-a-number-between", ctx, name=name, value=value, low=int(low), high=int(high))
        case types.IntParamType():
            return _problem("not-a-number", ctx, name=name, value=value)
        case _:
            return _problem("wrong-value", ctx, name=name, value=value)


def _refused(param: click.Parameter, ctx: click.Context, argv: Sequence[str]) -> str:
    """Return the value that was refused. Typer tells it only inside a sentence, so the command line is read again."""
    options, _, _ = ctx.command.make_parser(ctx).parse_args(args=list(argv))
    given = options.get(str(param.name))
    for value in given if isinstance(given, list | tuple) else [given]:
        try:
            param.type(value, param, ctx)
        except exceptions.BadParameter:
            return str(value)
    return ""


def _name(param: click.Parameter, ctx: click.Context) -> str:
    return max(param.opts, key=len) if isinstance(param, TyperOption) else metavar(texts_of(ctx), param)
