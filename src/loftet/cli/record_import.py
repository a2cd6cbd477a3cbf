"""Recording what a sheet that has come back says: shown first, then written, all of it or nothing."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import typer

from loftet.cli.record_early import warn_of_early_figures
from loftet.cli.record_one import documents, summary, write_and_tell
from loftet.cli.record_plan import Plan, plan
from loftet.cli.record_private import warn_of_personal_data
from loftet.cli.record_prompt import at_a_terminal, says_yes
from loftet.errors import INPUT, CannotRunError
from loftet.output.clean import show_path
from loftet.output.flow import FLOW, Flow, whole
from loftet.output.sheets.files import read_sheets
from loftet.output.terminal import Terminal


def record_sheet(sheet: Path, paths: Sequence[str], today: date, terminal: Terminal, *, yes: bool) -> None:
    """Show what a sheet would record, and record it if the user agrees.

    Raises:
        CannotRunError: The sheet can't be read, or there is nobody to ask.
        Exit: Some of it can't be used.
    """
    grids, read = read_sheets(sheet), documents(paths, terminal)
    made = plan(grids, read.found, today)
    _show(made, terminal)
    warn_of_early_figures([entry for _, entry in made.entries], today, terminal)
    if made.entries and _agreed(made, terminal, yes=yes):
        write_and_tell([recording for recording, _ in made.entries], today, terminal, briefly=True)
    if made.problems:
        raise typer.Exit(1)
    if read.broken:
        raise typer.Exit(INPUT)


def _show(made: Plan, terminal: Terminal) -> None:
    texts = terminal.texts
    will, planned = ("could", "usable") if made.problems else ("will", "planned")
    for recording, entry in made.entries:
        terminal.result(FLOW, texts(f"record.{will}", id=recording.id, path=whole(show_path(recording.path))))
        for line in summary(entry.items(), terminal):
            terminal.result(Flow(6), line)
        warn_of_personal_data(recording.id, recording.told, terminal)
    for recording in made.there:
        terminal.result(FLOW, texts("record.there", id=recording.id, path=whole(show_path(recording.path))))
    for problem in made.problems:
        why, values = problem.why.text_id, problem.why.args_by_name
        said = texts(f"error.{why}", **values)
        key = "record.unusable_row" if problem.cell.isdecimal() else "record.unusable"
        terminal.result(Flow(2), texts(key, sheet=problem.sheet, cell=problem.cell, why=said))
        help_ = next(key for key in (f"error.{why}.sheet", f"error.{why}.help") if texts.has(key))
        terminal.result("    ", FLOW, texts(help_, **values))
    if not made.entries:
        terminal.result(FLOW, texts("record.nothing_to_write"))
    for key, n in (("empty", made.empty), (planned, len(made.entries)), ("unusable_count", len(made.problems))):
        if n:
            terminal.result(FLOW, texts(f"record.{key}", n=n))


def _agreed(made: Plan, terminal: Terminal, *, yes: bool) -> bool:
    if at_a_terminal() and not yes:
        return says_yes("record.ask_rest" if made.problems else "record.ask_write", terminal)
    if made.problems:
        # Nobody has seen what would be left out.
        terminal.error(FLOW, terminal.texts("record.nothing_written"))
    elif not yes:
        raise CannotRunError("sheet-yes-needed")
    return not made.problems
