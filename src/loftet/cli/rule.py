"""The command ``rule``: what a rule finds, why, and on whose authority."""

from importlib import import_module
from typing import Annotated, Literal

import typer

from loftet.cli.context import Run
from loftet.cli.deliver import delivering
from loftet.cli.options import OutputOption

RuleArgument = Annotated[str | None, typer.Argument(metavar="rule")]
AllOption = Annotated[bool, typer.Option("--all")]
FormatOption = Annotated[Literal["text", "json", "markdown"], typer.Option("--format", "-f")]


def rule(
    run: Run,
    code: RuleArgument = None,
    format_: FormatOption = "text",
    output: OutputOption = None,
    *,
    all_: AllOption = False,
) -> None:
    """Tell about one rule, those whose codes begin alike, or all."""
    from loftet.cli.cards import all_cards, cards_of
    from loftet.errors import CannotRunError

    if bool(code) is all_:
        raise CannotRunError("rule-or-all")
    cards = cards_of(code, run.terminal.texts) if code else all_cards(run.terminal.texts)
    with delivering(run.terminal, output) as terminal:
        import_module(f"loftet.output.rules.{format_}").write(cards, terminal)
