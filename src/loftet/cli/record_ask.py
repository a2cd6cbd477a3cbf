"""Recording by answering questions: nothing is written before the summary of it is confirmed."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial

from loftet.cli.record_checks import check_names, read_figure_of
from loftet.cli.record_early import warn_of_early_figures
from loftet.cli.record_entry import commitment, entry_for
from loftet.cli.record_one import documents, summary, write_and_tell
from loftet.cli.record_period import ask_period
from loftet.cli.record_private import warn_of_personal_data
from loftet.cli.record_prompt import again, answer, at_a_terminal, says_yes
from loftet.cli.record_told import Told, read_status, read_text
from loftet.cli.record_write import Recording
from loftet.errors import CannotRunError
from loftet.followup.items import Item
from loftet.model.dates import Interval
from loftet.model.document import Document
from loftet.model.vocabulary import Status
from loftet.output.clean import show_path
from loftet.output.flow import FLOW, Flow
from loftet.output.sheets.rows import Row, rows
from loftet.output.terminal import Terminal


def ask(paths: Sequence[str], today: date, terminal: Terminal) -> None:
    """Ask for a tertial; then for one commitment after the other until the user has had enough.

    Raises:
        CannotRunError: There is nobody to ask, or the files can't be read.
        Abort: The user left in the middle.
    """
    if not at_a_terminal():
        raise CannotRunError("record-what")
    interval = ask_period(documents(paths, terminal).found.values(), today, terminal)
    while found := _list(paths, interval, today, terminal):
        row = again(terminal, partial(_chosen, found, terminal))
        if row is None:
            return
        _record(row, paths, today, terminal)
    terminal.error(FLOW, terminal.texts("record.ask.none", label=interval.label))


def _list(paths: Sequence[str], interval: Interval, today: date, terminal: Terminal) -> list[Row]:
    texts, read = terminal.texts, documents(paths, terminal).found
    found = [row for path, each in read.items() for row in rows(path, each, interval, today, texts)]
    if found:
        terminal.error(FLOW, texts("record.ask.list", label=interval.label, n=len(found)))
    several = len({row.cells["file"] for row in found}) > 1
    for number, row in enumerate(found, start=1):
        terminal.error(Flow(3), texts("record.ask.row", number=number, what=row.cells["what"]))
        for name, value in _about(row, interval, several=several).items():
            if value:
                terminal.error(Flow(5), texts(f"record.ask.row_{name}", **{name: value}))
    return found


def _about(row: Row, interval: Interval, *, several: bool) -> dict[str, str]:
    """Return what to know of a row, where it is not the same for all."""
    cells = row.cells
    return {
        "file": show_path(cells["file"]) if several else "",
        "period": cells["period"] if cells["period"] != interval.label else "",
        "municipality": cells["municipality"],
        "unit": row.unit or "",
        "target": cells["target"],
        "latest": cells["latest"],
    }


def _chosen(found: Sequence[Row], terminal: Terminal) -> Row | None:
    text = answer(terminal.texts("record.ask.which"), terminal)
    if not text:
        return None
    if text.isdecimal() and 1 <= int(text) <= len(found):
        return found[int(text) - 1]
    named = [row for row in found if row.cells["id"] == text]
    if len(named) == 1:
        return named[0]
    raise CannotRunError("record-rows" if named else "record-no-row", n=len(found))


def _record(row: Row, paths: Sequence[str], today: date, terminal: Terminal) -> None:
    document = documents(paths, terminal).found.get(row.cells["file"])
    if document is None:
        raise CannotRunError("file-changed", path=row.cells["file"])
    item = commitment(document, row.cells["id"])
    of = ", ".join(filter(None, (row.cells["municipality"], row.unit)))
    what = row.cells["what"] + (f" ({of})" if of else "")
    terminal.error(FLOW, terminal.texts("record.ask.chosen", what=what))
    told = _told(row, document, item, terminal)
    if not told.says_something:
        terminal.error(FLOW, terminal.texts("record.ask.nothing"))
        return
    entry = entry_for(document, item, told, today)
    terminal.error(FLOW, terminal.texts("record.ask.summary", id=item.id, path=show_path(row.cells["file"])))
    for line in summary((entry or {}).items(), terminal):
        terminal.error(Flow(6), line)
    warn_of_early_figures([entry] if entry else [], today, terminal)
    warn_of_personal_data(item.id, told, terminal)
    if says_yes("record.ask_write", terminal):
        write_and_tell(
            [Recording(row.cells["file"], item.id, told, row.cells["version"])], today, terminal, briefly=True
        )


def _told(row: Row, document: Document, item: Item, terminal: Terminal) -> Told:
    def asked(name: str, read: Callable[[str], str], choices: Iterable[str] = ()) -> str | None:
        question = terminal.texts(f"record.ask.{name}", choices=", ".join(choices), label=row.cells["period"])
        return again(terminal, lambda: read(text) if (text := answer(question, terminal)) else None)

    def read_municipality(text: str) -> str:
        check_names(document, item, Told(municipality=text))
        return text

    places = document.area.municipalities
    municipality = row.cells["municipality"] or None
    if len(places) > 1 and not municipality:
        municipality = asked("municipality", read_municipality, places)
    amount, accumulated = (asked(name, partial(read_figure_of, item)) for name in ("amount", "accumulated"))
    status, text, reason = asked("status", read_status, Status), asked("text", read_text), asked("reason", read_text)
    return Told(
        period=row.cells["period"],
        amount=amount,
        accumulated=accumulated,
        unit=row.unit,
        municipality=municipality,
        status=status,
        text=text,
        reasons=(reason,) if reason else (),
    )
