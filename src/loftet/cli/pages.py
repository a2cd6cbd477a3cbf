"""The steps of the command ``render``: which documents are fit for a page, and where pages go."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from loftet.cli.context import Run, texts_of
from loftet.errors import CannotRunError
from loftet.lint.identity import IDENTITY_RULES
from loftet.lint.run import lint
from loftet.model.document import Document
from loftet.model.shelf import ReadFile
from loftet.output.findings import text
from loftet.output.findings.tally import Tally
from loftet.output.formats import FORMATS, Format, TableShape
from loftet.output.pages.making import Order, make_pages
from loftet.output.pages.setting import Choices
from loftet.output.terminal import Terminal
from loftet.output.texts import LANGUAGES, Texts
from loftet.reading.kinds import READING_KINDS
from loftet.writing.folder import write_file, write_folder

_LEVEL_IN_PAGE = 2
_STDOUT = Path("-")


@dataclass(frozen=True, slots=True)
class Documents:
    """What was read: the documents by the path of their file, and the tally of the files that can't be shown."""

    fit: dict[str, Document]
    tally: Tally


def choices(made: Format, table: TableShape, heading_level: int | None, *, fragment: bool, names: bool) -> Choices:
    """Return what the user chose.

    Raises:
        CannotRunError: The choices don't go together.
    """
    if fragment and not made.fragments:
        raise CannotRunError("fragment-not-html")
    if heading_level and not fragment:
        raise CannotRunError("heading-level-not-fragment")
    level = (heading_level or _LEVEL_IN_PAGE) if fragment else 1
    return Choices(table=table, names=names, level=level, fragment=fragment)


def page_texts(run: Run) -> Texts:
    """Return the texts for pages: in Swedish, like the documents, unless the language is chosen for this very run."""
    sources = (ctx.get_parameter_source("lang") for ctx in (run, run.parent) if ctx)
    chosen = any(source and source.name == "COMMANDLINE" for source in sources)
    return texts_of(run) if chosen else Texts(LANGUAGES[0])


def sort_out(files: Iterable[ReadFile], terminal: Terminal) -> Documents:
    """Take the documents that can be shown, and tell on standard error what is wrong with the others.

    A document whose ids or references are wrong can't be shown either: its links would lead nowhere or to two places.
    """
    hindering = {*READING_KINDS, *(rule.kind for rule in IDENTITY_RULES)}
    fit: dict[str, Document] = {}
    unfit, tally = [], Tally()
    # What these rules find is the same on every day.
    for file in tally.watch(_only(hindering, lint(files, date.max))):
        if file.document and not file.findings:
            fit[file.path] = file.document
        else:
            unfit.append(file)
    if unfit:
        text.write(unfit, tally, replace(terminal, out=terminal.err, out_color=terminal.err_color))
    return Documents(fit, tally)
