"""The command ``report``: what became of the promises."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from typer._types import TyperChoice

from loftet.cli.context import Run
from loftet.cli.deliver import delivering
from loftet.cli.memory import kept
from loftet.cli.options import LimitOption, OutputOption, PathsArgument, StdinFilenameOption
from loftet.cli.today import parse_today
from loftet.cli.today import today as day
from loftet.errors import INPUT
from loftet.output.formats import FORMATS as FORMATS_OF_PAGES
from loftet.output.reports.formats import FORMATS, GROUPS, VIEWS

FormatOption = Annotated[str, typer.Option("--format", "-f", click_type=TyperChoice(FORMATS))]
ViewOption = Annotated[str, typer.Option("--view", click_type=TyperChoice(VIEWS))]
GroupOption = Annotated[str, typer.Option("--by", click_type=TyperChoice(GROUPS))]
TertialOption = Annotated[str | None, typer.Option("--tertial", metavar="tertial")]
InterimOption = Annotated[str | None, typer.Option("--interim", metavar="tertial")]
YearOption = Annotated[str | None, typer.Option("--year", metavar="year")]
PeriodOption = Annotated[bool, typer.Option("--period")]
AreaOption = Annotated[str | None, typer.Option("--area", metavar="name")]
AsOfOption = Annotated[date | None, typer.Option("--as-of", metavar="day", parser=parse_today)]
ExplainOption = Annotated[str | None, typer.Option("--explain", metavar="id")]
CommittedOption = Annotated[bool, typer.Option("--committed")]
CheckOption = Annotated[bool, typer.Option("--check")]


@kept()
def report(  # noqa: PLR0913, PLR0917 # one parameter for each thing the user may say
    run: Run,
    paths: PathsArgument = None,
    tertial: TertialOption = None,
    interim: InterimOption = None,
    year: YearOption = None,
    period: PeriodOption = False,  # noqa: FBT002 # typer reads it so
    area: AreaOption = None,
    view: ViewOption = VIEWS[0],
    by: GroupOption = GROUPS[0],
    format_: FormatOption = FORMATS[0],
    output: OutputOption = None,
    explain: ExplainOption = None,
    check: CheckOption = False,  # noqa: FBT002
    as_of: AsOfOption = None,
    committed: CommittedOption = False,  # noqa: FBT002
    stdin_filename: StdinFilenameOption = None,
    limit: LimitOption = None,
) -> None:
    """Read, follow up, write; exit 1 for what is owed when asked to check, 3 when a file could not be understood."""
    from loftet.cli.asked import Asked
    from loftet.cli.followed import Followed
    from loftet.cli.input import limits_from, openings, processes_for
    from loftet.cli.pages import folder_for, page_texts
    from loftet.cli.past import editions_of
    from loftet.cli.report_pages import publish
    from loftet.cli.window import chosen_window
    from loftet.output.reports.formats import writer
    from loftet.output.reports.report import Report

    window = chosen_window(day(as_of), tertial=tertial, interim=interim, year=year, period=period)
    limits = limits_from(limit or ())
    past = partial(editions_of, limits=limits, today=window.known)
    asked = Asked(window, explain or "", area or "", past)
    if committed:
        from loftet.cli.committed import openings_committed

        files, jobs = partial(openings_committed, paths, window.known, limits), 1
    else:
        files, jobs = partial(openings, paths, stdin_filename, limits), processes_for(paths, None)
    followed = Followed(asked, files, run.terminal, jobs, checking=check)
    followed.begin()
    told = Report(view, window, followed, asked.about, by, asked.area, _templates(format_), asked.lines)
    folder = folder_for(output) if format_ in FORMATS_OF_PAGES else None
    if folder:
        publish(told, FORMATS_OF_PAGES[format_].language, page_texts(run), folder, run.terminal)
    else:
        with delivering(run.terminal, output) as terminal:
            texts = page_texts(run) if format_ in FORMATS_OF_PAGES else terminal.texts
            writer(format_)(told, replace(terminal, texts=texts))
    followed.say_what_was_left_out()
    if not committed:
        followed.say_what_was_changed_later()
    if followed.not_understood:
        raise typer.Exit(INPUT)
    if check and followed.missing:
        raise typer.Exit(1)


def _templates(format_: str) -> tuple[Path, ...]:
    """Return the folders of the repository's own templates, for the formats that are laid out by any."""
    from loftet.output.templating.folders import overriding
    from loftet.reading.root import find_root

    return overriding(None, find_root(Path.cwd())) if format_ in FORMATS_OF_PAGES else ()
