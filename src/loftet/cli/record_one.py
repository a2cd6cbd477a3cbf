"""Recording one entry that the command line tells all of, and saying what came of it."""

import os
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

import typer

from loftet.cli.input import read
from loftet.cli.record_early import warn_of_early_figures
from loftet.cli.record_entry import commitments
from loftet.cli.record_private import warn_of_personal_data
from loftet.cli.record_told import Told
from loftet.cli.record_write import Done, NotEditableError, Recording, write
from loftet.errors import INPUT, CannotRunError
from loftet.model.document import Document
from loftet.model.near import closest
from loftet.output.clean import show_path
from loftet.output.flow import FLOW, Flow, whole
from loftet.output.terminal import Terminal
from loftet.reading.files import STDIN
from loftet.reading.root import find_root


def record_one(what: Sequence[str], told: Told, today: date, terminal: Terminal) -> None:
    """Record an entry in the log of the activity that the last argument names.

    Raises:
        CannotRunError: It can't be recorded.
        Exit: A person has to write it.
    """
    if not what or (len(what) == 1 and Path(what[0]).exists()):
        raise CannotRunError("record-what")
    *paths, id_ = what
    recording = Recording(_file_with(id_, paths, terminal), id_, told)
    warn_of_personal_data(id_, told, terminal)
    write_and_tell([recording], today, terminal)


def write_and_tell(recordings: Sequence[Recording], today: date, terminal: Terminal, *, briefly: bool = False) -> None:
    """Write, and say what was written; raises ``Exit`` when a person has to write it."""
    try:
        done, durable = write(recordings, today, find_root(Path.cwd()))
    except NotEditableError as found:
        path, refused = whole(show_path(found.path)), found.refused
        terminal.error(FLOW, terminal.texts("record.refused", path=path, line=refused.line))
        for line in refused.snippet.splitlines():
            terminal.error(f"    {line}")
        raise typer.Exit(1) from None
    if briefly:
        terminal.result(FLOW, terminal.texts("record.written_count", n=len(done)))
    for each in () if briefly else done:
        _tell(each, terminal)
    if not briefly:
        warn_of_early_figures([each.entry for each in done if each.entry], today, terminal)
    if not durable:
        terminal.error(FLOW, terminal.texts("record.not_durable"))


def _tell(done: Done, terminal: Terminal) -> None:
    """Say what came of one recording."""
    path, id_ = whole(show_path(done.recording.path)), done.recording.id
    if done.entry is None:
        terminal.result(FLOW, terminal.texts("record.there", path=path, id=id_))
        return
    terminal.result(FLOW, terminal.texts("record.written", path=path, id=id_))
    for line in summary(done.entry.items(), terminal):
        terminal.result(Flow(6), line)


def summary(entry: Iterable[tuple[str, object]], terminal: Terminal) -> Iterable[str]:
    """Yield what an entry says, a line for each part, with the keys that it has in the file."""
    for key, value in entry:
        shown = "; ".join(map(str, value)) if isinstance(value, tuple) else str(value)
        yield terminal.texts("record.line", key=key, value=" ".join(shown.split()))


class Read(NamedTuple):
    """The documents by the path of their file, and the paths of those that can't be understood."""

    found: dict[str, Document]
    broken: tuple[str, ...]


def documents(paths: Sequence[str], terminal: Terminal) -> Read:
    """Read records, and tell of those that can't be understood.

    Raises:
        CannotRunError: None can be understood, or the paths can't be read.
    """
    if STDIN in paths:
        raise CannotRunError("record-stdin")
    found, broken = {}, []
    for file in read([Path(path) for path in paths], None, None):
        if file.document:
            found[file.path] = file.document
        else:
            broken.append(file.path)
    if not found:
        raise CannotRunError("record-not-understood", exit_code=INPUT, path=broken[0])
    for path in broken:
        terminal.error(FLOW, terminal.texts("record.left_out", path=whole(show_path(path))))
    return Read(found, tuple(broken))


def _file_with(id_: str, paths: Sequence[str], terminal: Terminal) -> str:
    """Return the one file that has something with this id."""
    known = {
        path: [item.id for item in commitments(document)] for path, document in documents(paths, terminal).found.items()
    }
    found = [path for path, ids in known.items() if id_ in ids]
    if len(found) == 1:
        return found[0]
    if found:
        raise CannotRunError("record-several-files", value=id_, choices=", ".join(map(show_path, found)))
    if os.path.lexists(id_):
        raise CannotRunError("record-what")
    ids = sorted({each for ids in known.values() for each in ids})
    if near := closest(id_, ids):
        raise CannotRunError("no-such-id-near", value=id_, near=near)
    if len(known) == 1:
        raise CannotRunError("record-no-such-id", value=id_, choices=", ".join(ids))
    raise CannotRunError("no-such-id", value=id_)
