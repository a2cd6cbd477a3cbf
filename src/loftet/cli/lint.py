"""The command ``lint``: what is wrong or unclear in promise files."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from loftet.cli.context import Run
from loftet.cli.options import (
    ConfigOption,
    LimitOption,
    OutputOption,
    PathsArgument,
    StdinFilenameOption,
    TodayOption,
)
from loftet.cli.today import today as day
from loftet.errors import INPUT, CannotRunError

if TYPE_CHECKING:
    from loftet.model.shelf import ReadFile

FormatOption = Annotated[list[str] | None, typer.Option("--format", "-f", metavar="format-file")]
FailOnOption = Annotated[Literal["error", "warning", "info"] | None, typer.Option("--fail-on")]
SelectOption = Annotated[list[str] | None, typer.Option("--select", metavar="rule")]
ExtendSelectOption = Annotated[list[str] | None, typer.Option("--extend-select", metavar="rule")]
IgnoreOption = Annotated[list[str] | None, typer.Option("--ignore", metavar="rule")]
BaselineOption = Annotated[Path | None, typer.Option("--baseline", metavar="file", parser=Path)]
UpdateBaselineOption = Annotated[bool, typer.Option("--update-baseline")]
FixOption = Annotated[bool, typer.Option("--fix")]
UnsafeFixesOption = Annotated[bool, typer.Option("--unsafe-fixes")]
DiffOption = Annotated[bool, typer.Option("--diff")]
JobsOption = Annotated[int | None, typer.Option("--jobs", metavar="number", min=1)]
NoCacheOption = Annotated[bool, typer.Option("--no-cache")]
StatisticsOption = Annotated[bool, typer.Option("--statistics")]


def lint(  # noqa: PLR0913, PLR0917 # one parameter for each thing the user may say
    run: Run,
    paths: PathsArgument = None,
    format_: FormatOption = None,
    output: OutputOption = None,
    fail_on: FailOnOption = None,
    select: SelectOption = None,
    extend_select: ExtendSelectOption = None,
    ignore: IgnoreOption = None,
    baseline: BaselineOption = None,
    config: ConfigOption = None,
    stdin_filename: StdinFilenameOption = None,
    limit: LimitOption = None,
    today: TodayOption = None,
    jobs: JobsOption = None,
    *,
    no_cache: NoCacheOption = False,
    fix: FixOption = False,
    unsafe_fixes: UnsafeFixesOption = False,
    diff: DiffOption = False,
    update_baseline: UpdateBaselineOption = False,
    statistics: StatisticsOption = False,
) -> None:
    """Read, judge, write; exit 1 for findings at the level or worse, 3 when a file could not be opened."""
    from loftet.cli.baseline import accept_all, load_baseline
    from loftet.cli.cache import cache_folder, circumstances
    from loftet.cli.choosing import choose_rules
    from loftet.cli.config import load_config
    from loftet.cli.formats import Destination, destinations, write_all
    from loftet.cli.input import is_stdin, limits_from, open_each, processes_for
    from loftet.cli.judging import Judging
    from loftet.cli.verdicts import remembering
    from loftet.lint.policy import under
    from loftet.model.finding import Level
    from loftet.output.findings.tally import Tally
    from loftet.reading.kinds import UNREADABLE
    from loftet.reading.root import find_root, from_root

    root, tally, on = find_root(Path.cwd()), Tally(), day(today)
    name = partial(from_root, root=root)
    chosen = load_config(root, config)
    policy = choose_rules(chosen, select, extend_select, ignore)
    places = [Destination("statistics", output)] if statistics else destinations(format_, output)
    limits = limits_from(limit or ())
    folder = None if no_cache or is_stdin(paths) else cache_folder(root)
    memory = run.with_resource(remembering(folder, lambda: circumstances(on, limits)))
    judging = Judging(on, limits, memory, processes_for(paths, jobs))

    def judged(instead: Mapping[str, bytes] = {}) -> Iterator["ReadFile"]:
        found = judging.judge_all(lambda: open_each(paths, stdin_filename, limits, instead))
        yield from under(policy, found, name)

    if fix or unsafe_fixes or diff:
        from loftet.cli.fixing import Mending, mend_all, preview

        if not (fix or unsafe_fixes):
            raise CannotRunError("fix-needed")
        if is_stdin(paths):
            raise CannotRunError("fix-stdin")
        mending = Mending(limits, unsafe=unsafe_fixes)
        if diff:
            raise typer.Exit(int(preview(judged, mending, output, run.terminal)))
        mend_all(judged, root, mending, run.terminal)
    accepted_in = baseline or (
        (config.parent if config else root) / chosen.baseline if chosen and chosen.baseline else None
    )
    if update_baseline:
        accept_all(accepted_in, judged(), name, run.terminal)
        return
    with load_baseline(accepted_in, name, run.terminal) as accepted:
        write_all(places, accepted.pass_by(judged()), tally, run.terminal)
    if any(tally.kinds[kind] for kind in UNREADABLE):
        raise typer.Exit(INPUT)
    if tally.reaches(Level(fail_on or (chosen.fail_on if chosen else Level.ERROR))):
        raise typer.Exit(1)
