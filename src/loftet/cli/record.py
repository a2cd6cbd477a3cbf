"""The command ``record``: writes down how it went."""

from datetime import date
from typing import Annotated

import typer

from loftet.cli.context import Run
from loftet.cli.options import TodayOption
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
    today: TodayOption = None,
) -> None:
    """Read, write; exit 1 when a person has to write the entry."""
    from loftet.cli.record_entry import Told
    from loftet.cli.record_one import record_one

    told = Told(
        period, count, accumulated, unit, status, text, tuple(reason or ()),
        party, municipality, source, date_, id_, corrects,
    )  # fmt: skip
    paths = what or []
    record_one(paths, told, day(today), run.terminal)
