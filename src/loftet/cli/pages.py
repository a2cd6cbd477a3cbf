"""The steps of the command ``render``: which documents are fit for a page, and where pages go."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from loftet.cli.context import Run, texts_of
from loftet.errors import CannotRunError
from loftet.lint.identity import IDENTITY_RULES
from loftet.lint.rule import Subject
from loftet.model.document import Document
from loftet.model.finding import Finding
from loftet.model.shelf import ReadFile
from loftet.output.findings import text
from loftet.output.findings.tally import Tally
from loftet.output.flow import FLOW
from loftet.output.formats import FORMATS, Format, TableShape
from loftet.output.pages.making import Order, make_pages
from loftet.output.pages.setting import Choices
from loftet.output.terminal import Terminal
from loftet.output.texts import LANGUAGES, Texts
from loftet.writing.folder import Written, write_file, write_folder

_LEVEL_IN_PAGE = 2
_STDOUT = Path("-")
_ANY_DAY = date.min


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
    fit: dict[str, Document] = {}
    unfit, tally = [], Tally()
    for file in tally.watch(map(_with_broken_links, files)):
        if file.document and not file.findings:
            fit[file.path] = file.document
        else:
            unfit.append(file)
    if unfit:
        beside = replace(terminal, out=terminal.err, out_color=terminal.err_color, out_width=terminal.err_width)
        text.write(unfit, tally, beside)
    return Documents(fit, tally)


def _with_broken_links(file: ReadFile) -> ReadFile:
    """Add what is wrong with ids and references; other rules are for ``lint``, a page can be made all the same."""
    if file.document is None:
        return file
    subject = Subject(file.document, file.text, _ANY_DAY, file.path)
    findings = (
        Finding(rule.kind, file.path, file.locate(problem.loc, key=problem.in_key), problem.detail, problem.args)
        for rule in IDENTITY_RULES
        for problem in rule.check(subject)
    )
    return replace(file, findings=(*file.findings, *findings))


def publish(documents: Documents, order: Order, output: Path | None, terminal: Terminal) -> None:
    """Make every page, then write them: to a folder with an index, to a file, or to standard output.

    Raises:
        CannotRunError: There are several pages and no folder for them, or what making and writing raises.
    """
    folder = folder_for(output)
    if documents.tally.files > 1 and not folder:
        raise CannotRunError("output-needed")
    if not documents.fit:
        return
    pages = make_pages(documents.fit, order, with_index=folder is not None)
    if folder:
        # A document that can't be shown today may have a page from yesterday, which stays until it can.
        tell(write_folder(folder, pages, tidy=not documents.tally.kinds), folder, terminal)
    elif output is None or output == _STDOUT:
        # The signature is for knowing a file again; what is printed is often pasted somewhere.
        terminal.document(next(iter(pages.values())).removesuffix(order.format.signature))
    else:
        tell(write_file(output, next(iter(pages.values())), order.format.signature), output, terminal)


def folder_for(output: Path | None) -> Path | None:
    """Return the folder that pages are to be written to; ``None`` when they are to be one."""
    return None if output is None or output == _STDOUT or _is_file(output) else output


def _is_file(path: Path) -> bool:
    looks_like = path.suffix.lower() in {".htm", *(each.suffix for each in FORMATS.values())}
    return not os.path.isdir(path) and (looks_like or os.path.lexists(path))  # noqa: PTH112 # a name too long is no error here


def tell(done: Written, place: Path, terminal: Terminal) -> None:
    """Say how many pages were written, were the same already, and were removed."""
    say = terminal.texts
    if done.written:
        terminal.talk(FLOW, say("page.done.written", n=done.written, path=place))
    if done.unchanged:
        terminal.talk(FLOW, say("page.done.unchanged", n=done.unchanged))
    if done.removed:
        terminal.talk(FLOW, say("page.done.removed", n=done.removed))
