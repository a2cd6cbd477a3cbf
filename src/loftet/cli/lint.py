"""The command ``lint``: what is wrong or unclear in promise files."""

from typing import Annotated, Literal

import typer
from typer._types import TyperChoice

from loftet.cli.context import Run
from loftet.cli.deliver import delivering
from loftet.cli.options import LimitOption, OutputOption, PathsArgument, StdinFilenameOption, TodayOption
from loftet.cli.today import today as day
from loftet.errors import INPUT
from loftet.output.findings.formats import FORMATS

FormatOption = Annotated[str, typer.Option("--format", "-f", click_type=TyperChoice(FORMATS))]
FailOnOption = Annotated[Literal["error", "warning", "info"], typer.Option("--fail-on")]


def lint(  # noqa: PLR0913, PLR0917 # one parameter for each thing the user may say
    run: Run,
    paths: PathsArgument = None,
    format_: FormatOption = FORMATS[0],
    output: OutputOption = None,
    fail_on: FailOnOption = "error",
    stdin_filename: StdinFilenameOption = None,
    limit: LimitOption = None,
    today: TodayOption = None,
) -> None:
    """Read, judge, write; exit 1 for findings at the level or worse, 3 when a file could not be opened."""
    from loftet.cli.input import read
    from loftet.lint.run import lint as judge
    from loftet.model.finding import Level
    from loftet.output.findings.formats import writer
    from loftet.output.findings.tally import Tally
    from loftet.reading.kinds import UNREADABLE

    tally = Tally()
    with delivering(run.terminal, output) as terminal:
        files = judge(read(paths, stdin_filename, limit), day(today))
        writer(format_)(tally.watch(files), tally, terminal)
    if any(tally.codes[kind.code] for kind in UNREADABLE):
        raise typer.Exit(INPUT)
    if tally.reaches(Level(fail_on)):
        raise typer.Exit(1)
