"""What one row of a sheet that has come back would record."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from loftet.cli.record_checks import check_names, read_figure_of, shares_in
from loftet.cli.record_entry import Entry, commitment, entry_for, entry_with
from loftet.cli.record_told import Told, read_interval, read_status, read_text
from loftet.cli.record_write import Recording
from loftet.errors import CannotRunError
from loftet.followup.calendar import share_days, stretch
from loftet.followup.entries import in_force
from loftet.followup.items import Item
from loftet.followup.local import concerned, untold
from loftet.model.document import Document
from loftet.output.sheets.columns import FILLED
from loftet.output.sheets.grid import Line
from loftet.output.sheets.marks import version_in
from loftet.output.sheets.owed import counted
from loftet.output.sheets.version import version_of

_READERS: Final[dict[str, Callable[[str], str]]] = {
    "period": lambda text: read_interval(text).label,
    "status": read_status,
}
_FIGURES: Final = ("amount", "accumulated")

ById = Mapping[str, list[tuple[str, Document]]]
"""The documents with their paths, by their ids; two may have the same."""


class UnusableError(Exception):
    """Cells that can't be used: where each is, and why."""

    def __init__(self, *cells: tuple[str, CannotRunError]) -> None:
        """Keep them."""
        super().__init__(*cells)
        self.cells = cells


def read_line(line: Line, by_id: ById, today: date) -> tuple[Recording, Entry | None]:
    """Return what a row would record, and the entry; ``None`` for an entry that is there already.

    Raises:
        UnusableError: Some cells can't be used; all that are known are named at once.
    """
    path, document = _document(line, by_id)
    try:
        item = commitment(document, _known(line, "id"))
    except CannotRunError as why:
        raise UnusableError((line.cell("id"), why)) from None
    version = version_of(document, item)
    if version_in(_known(line, "version")) != version:
        raise UnusableError((line.cell("version"), CannotRunError("sheet-version")))
    told = _told(line, document, item)
    first = next(line.cell(column) for column in FILLED if column in line.cells)
    if not told.says_something:
        raise UnusableError((first, CannotRunError("sheet-says-nothing")))
    _check_corrected(line, item, told)
    _check_municipality(line, document, item, told)
    try:
        return Recording(path, item.id, told, version), entry_for(document, item, told, today)
    except CannotRunError as why:
        cell = line.cell("corrects") if why.text_id == "record-corrected" else first
        raise UnusableError((cell, why)) from None


def _document(line: Line, by_id: ById) -> tuple[str, Document]:
    id_ = _known(line, "document")
    if not id_:
        raise UnusableError((line.cell("document"), CannotRunError("sheet-about-what")))
    found = by_id.get(id_, [])
    exact = [one for one in found if one[0] == line.text("file")] if len(found) > 1 else found
    if len(exact) != 1:
        text_id = "sheet-documents" if found else "sheet-document"
        raise UnusableError((line.cell("document"), CannotRunError(text_id, value=id_)))
    return exact[0]


def _known(line: Line, column: str) -> str:
    """Return the text of a cell that was filled in when the sheet was made."""
    place = line.cells.get(column)
    if place and place.text is None:
        raise UnusableError((place.name, CannotRunError("sheet-not-text")))
    return line.text(column)


def _told(line: Line, document: Document, item: Item) -> Told:
    values: dict[str, str] = {}
    unusable: list[tuple[str, CannotRunError]] = []
    for column in ("period", *(column for column in FILLED if column in line.cells)):
        try:
            values[column] = _value(column, line, document, item)
        except CannotRunError as why:
            unusable.append((line.cell(column), why))
    if unusable:
        raise UnusableError(*unusable)
    return Told(
        period=values["period"],
        amount=values.get("amount"),
        accumulated=values.get("accumulated"),
        unit=_known(line, "unit") if len(counted(item)) > 1 else None,
        status=values.get("status"),
        text=values.get("text"),
        reasons=(values["reason"],) if "reason" in values else (),
        municipality=values.get("municipality"),
        source=values.get("source"),
        corrects=values.get("corrects"),
    )


def _value(column: str, line: Line, document: Document, item: Item) -> str:
    place = line.cells.get(column)
    if place and place.text is None:
        raise CannotRunError("sheet-not-text")
    text = line.text(column)
    if place and not isinstance(place.value, str) and column in _FIGURES and any(shares_in(item)):
        # A cell that shows 80 % holds 0.8, and one that shows 80 may mean 80 %.
        raise CannotRunError("sheet-share", value=text)
    value = read_figure_of(item, text) if column in _FIGURES else _READERS.get(column, read_text)(text)
    if column == "corrects":
        entry_with(item.outcomes, value)
    elif column == "source":
        check_names(document, item, Told(source=value))
    elif column == "municipality":
        check_names(document, item, Told(municipality=value))
    return value


def _check_municipality(line: Line, document: Document, item: Item, told: Told) -> None:
    """See that a row says which municipality it is about, where the others told for themselves: else it is of all."""
    time = read_interval(told.period or "")
    about = [entry for entry in in_force(item.outcomes) if share_days(entry.interval, time)]
    silent = untold(about, concerned(document, item), document)
    if silent and not (told.municipality or told.corrects):
        why = CannotRunError("sheet-municipality", choices=", ".join(silent))
        raise UnusableError((line.cell("municipality"), why))


def _check_corrected(line: Line, item: Item, told: Told) -> None:
    """See that a row which corrects an entry is about the same thing; nobody would see that it moved in time."""
    old = next((entry for entry in item.outcomes if entry.id == told.corrects), None) if told.corrects else None
    if old is None:
        return
    same_time = stretch(old.interval) == stretch(read_interval(told.period or ""))
    if not same_time or (old.unit and told.unit and old.unit != told.unit):
        about = ", ".join(filter(None, (old.interval.label, old.unit)))
        why = CannotRunError("sheet-corrects", value=str(told.corrects), about=about)
        raise UnusableError((line.cell("corrects"), why))
