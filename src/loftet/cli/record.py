"""The command ``record``: writes down how it went."""

import os
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from loftet.cli.context import Run
from loftet.cli.memory import kept
from loftet.cli.options import OutputOption, TodayOption
from loftet.cli.today import parse_today
from loftet.cli.today import today as day

WhatArgument = Annotated[list[str] | None, typer.Argument(metavar="what")]
PeriodOption = Annotated[str | None, typer.Option("--period", metavar="interval")]
CountOption = Annotated[str | None, typer.Option("--count", metavar="number")]
AccumulatedOption = Annotated[str | None, typer.Option("--accumulated", metavar="number")]
UnitOption = Annotated[str | None, typer.Option("--unit", metavar="unit")]
StatusOption = Annotated[str | None, typer.Option("--status", metavar="status")]
TextOption = Annotated[str | None, typer.Option("--text", metavar="text")]
ReasonOption = Annotated[list[str] | None, typer.Option("--reason", metavar="text")]
SourceOption = Annotated[str | None, typer.Option("--source", metavar="id")]
PartyOption = Annotated[str | None, typer.Option("--party", metavar="id")]
MunicipalityOption = Annotated[str | None, typer.Option("--municipality", metavar="name")]
DateOption = Annotated[date | None, typer.Option("--date", metavar="day", parser=parse_today)]
IdOption = Annotated[str | None, typer.Option("--id", metavar="id")]
CorrectsOption = Annotated[str | None, typer.Option("--corrects", metavar="id")]
SheetOption = Annotated[str | None, typer.Option("--sheet", metavar="tertial")]
FromOption = Annotated[Path | None, typer.Option("--from", metavar="file", parser=Path)]
YesOption = Annotated[bool, typer.Option("--yes")]


@kept()
def record(  # noqa: PLR0913, PLR0917 # one parameter for each thing the user may say
    run: Run,
    what: WhatArgument = None,
    period: PeriodOption = None,
    count: CountOption = None,
    accumulated: AccumulatedOption = None,
    unit: UnitOption = None,
    status: StatusOption = None,
    text: TextOption = None,
    reason: ReasonOption = None,
    source: SourceOption = None,
    party: PartyOption = None,
    municipality: MunicipalityOption = None,
    date_: DateOption = None,
    id_: IdOption = None,
    corrects: CorrectsOption = None,
    sheet: SheetOption = None,
    from_: FromOption = None,
    yes: YesOption = False,  # noqa: FBT002 # typer reads it so
    output: OutputOption = None,
    today: TodayOption = None,
) -> None:
    """Read, show, write; exit 1 when something is left for a person to do, 3 when a file could not be understood."""
    from loftet.cli.record_one import record_one
    from loftet.cli.record_told import Told
    from loftet.errors import CannotRunError

    told = Told(
        period, count, accumulated, unit, status, text, tuple(reason or ()),
        party, municipality, source, date_, id_, corrects,
    )  # fmt: skip
    paths = what or []
    told_here = told != Told()
    if (sheet is not None) + (from_ is not None) + told_here > 1 or (output and sheet is None):
        raise CannotRunError("record-one-way")
    if sheet is not None:
        from loftet.cli.record_sheet import make_sheet

        make_sheet(sheet, paths, output, day(today), run.terminal)
    elif from_ is not None:
        from loftet.cli.record_import import record_sheet

        record_sheet(from_, paths, day(today), run.terminal, yes=yes)
    elif not told_here and (len(paths) < 2 or os.path.lexists(paths[-1])):
        from loftet.cli.record_ask import ask

        ask(paths, day(today), run.terminal)
    else:
        record_one(paths, told, day(today), run.terminal)
