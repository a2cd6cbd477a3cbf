"""The command ``diff``: what changes between two versions mean to those who were promised something."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer
from typer._types import TyperChoice

from loftet.cli.context import Run
from loftet.cli.deliver import delivering
from loftet.cli.memory import kept
from loftet.cli.options import LimitOption, OutputOption, TodayOption
from loftet.cli.today import parse_today
from loftet.cli.today import today as day
from loftet.errors import INPUT, CannotRunError
from loftet.output.changes.formats import FORMATS
from loftet.output.changes.view import View

VersionsArgument = Annotated[list[str] | None, typer.Argument(metavar="version")]
FormatOption = Annotated[str, typer.Option("--format", "-f", click_type=TyperChoice(FORMATS))]
SinceOption = Annotated[date | None, typer.Option("--since", metavar="day", parser=parse_today)]
SinceTertialOption = Annotated[str | None, typer.Option("--since-tertial", metavar="tertial")]
PreviousOption = Annotated[bool, typer.Option("--previous")]
FailOnOption = Annotated[Literal["weakened", "unclear"] | None, typer.Option("--fail-on")]
ExitCodeOption = Annotated[bool, typer.Option("--exit-code")]
HistoryOption = Annotated[str | None, typer.Option("--history", metavar="path")]
GitOption = Annotated[Literal["plan", "install", "uninstall", "driver", "text"] | None, typer.Option("--git")]
AcceptedOption = Annotated[Path | None, typer.Option("--accepted", metavar="file", parser=Path)]


@kept()
def diff(  # noqa: PLR0913 # one parameter for each thing the user may say
    run: Run,
    *,
    what: VersionsArgument = None,
    format_: FormatOption = FORMATS[0],
    output: OutputOption = None,
    since: SinceOption = None,
    since_tertial: SinceTertialOption = None,
    previous: PreviousOption = False,
    fail_on: FailOnOption = None,
    exit_code: ExitCodeOption = False,
    accepted: AcceptedOption = None,
    history: HistoryOption = None,
    git: GitOption = None,
    limit: LimitOption = None,
    today: TodayOption = None,
) -> None:
    """Read both versions, compare, write; exit 3 when a file of the newer one could not be read."""
    if git:
        from loftet.cli.git import ROLES
        from loftet.cli.input import limits_from

        ROLES[git](run.terminal, what or [], limits_from(limit or ()), day(today))
        return
    if history is not None:
        _tell_history(run, history, format_, output, limit or (), day(today))
        return

    from loftet.cli.accepted import fingerprints
    from loftet.cli.input import limits_from
    from loftet.cli.past import past_of
    from loftet.cli.tertial import named_tertial
    from loftet.cli.versions import Asked, versions
    from loftet.diff.run import report
    from loftet.model.finding import Level
    from loftet.output.changes.formats import writer

    limits = limits_from(limit or ())
    start = named_tertial(since_tertial).first if since_tertial else since
    found = versions(Asked(tuple(what or ()), start, previous), limits)
    result = report(found.olds, found.news, past_of(found, limits, day(today)), fingerprints(accepted))
    with delivering(run.terminal, output) as terminal:
        writer(format_)(result, _view(run, format_, day(today)), terminal)
    if result.broken_now:
        raise typer.Exit(INPUT)
    stops = {"weakened": Level.ERROR, "unclear": Level.WARNING}
    if (fail_on and result.reaches(stops[fail_on])) or (exit_code and result.changes):
        raise typer.Exit(1)


def _tell_history(run: Run, path: str, format_: str, output: Path | None, limit: Sequence[str], today: date) -> None:
    from loftet.cli.history import story
    from loftet.cli.input import limits_from
    from loftet.output.changes.formats import STORIES, history_writer

    if format_ not in STORIES:
        raise CannotRunError("not-a-choice", name="--format", value=format_, choices=", ".join(STORIES))
    told = story(path, limits_from(limit))
    with delivering(run.terminal, output) as terminal:
        history_writer(format_)(told, _view(run, format_, today), terminal)


def _view(run: Run, format_: str, today: date) -> View:
    """Return what a writer needs to know; a page is in the language of pages, and may have templates of its own."""
    if format_ != "html":
        return View(run.terminal.texts, today)
    from loftet.cli.pages import page_texts
    from loftet.output.templating.folders import overriding
    from loftet.reading.root import find_root

    return View(page_texts(run), today, overriding(None, find_root(Path.cwd())))
