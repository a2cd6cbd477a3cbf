"""Writing entries into files: all of them or none, decided on what the files say when they are locked."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from loftet.cli.record_entry import Entry, commitment, entry_for
from loftet.cli.record_told import Told
from loftet.errors import INPUT, CannotRunError
from loftet.followup.items import Item
from loftet.model.document import Document
from loftet.model.finding import Loc
from loftet.model.walk import parts
from loftet.output.sheets.version import version_of
from loftet.reading.limits import Limits
from loftet.reading.record import read_record
from loftet.reading.tree import Tree, parse
from loftet.writing.edit import Refused, edit
from loftet.writing.entries import Append
from loftet.writing.rewrite import rewrite

_LIMITS = Limits()


class Recording(NamedTuple):
    """What is to be recorded.

    Attributes:
        path: The file.
        id: Id of the activity, the promise or the document.
        told: What is said of it.
        version: The version of it that the user was shown; empty when there was none.
    """

    path: str
    id: str
    told: Told
    version: str = ""


class Done(NamedTuple):
    """What came of a recording: the entry, or ``None`` when it was there already."""

    recording: Recording
    entry: Entry | None


class NotEditableError(Exception):
    """An entry could not be added without touching something else; a person has to do it, and nothing is written."""

    def __init__(self, path: str, refused: Refused) -> None:
        """Keep the file, and what to write where."""
        super().__init__(path)
        self.path = path
        self.refused = refused


def write(recordings: Sequence[Recording], today: date, root: Path) -> tuple[list[Done], bool]:
    """Write entries to their files.

    Returns:
        What came of each, and whether the system says that it survives a power failure.

    Raises:
        CannotRunError: Something can't be recorded, or a file can't be changed; then no file is.
        NotEditableError: The same, for a file that a person must edit.
    """
    done: list[Done] = []
    by_path: dict[Path, list[Recording]] = {}
    for recording in recordings:
        by_path.setdefault(Path(recording.path), []).append(recording)

    def new_content(path: Path, old: bytes) -> bytes:
        content, added = _with_entries(old, by_path[path], today)
        done.extend(added)
        return content

    written = rewrite(list(by_path), new_content, root)
    return done, written.durable


def _with_entries(content: bytes, recordings: Sequence[Recording], today: date) -> tuple[bytes, list[Done]]:
    path = recordings[0].path
    tree = _parsed(content)
    document = read_record(tree, path)[0] if tree else None
    if tree is None or document is None:
        raise CannotRunError("record-not-understood", exit_code=INPUT, path=path)
    done = []
    for recording in recordings:
        item = commitment(document, recording.id)
        if recording.version and recording.version != version_of(document, item):
            raise CannotRunError("file-changed", path=path)
        entry = entry_for(document, item, recording.told, today)
        done.append(Done(recording, entry))
        if entry:
            result = edit(content, Append((*_place(document, item, tree), "utfall"), entry), _parsed)
            if isinstance(result, Refused):
                raise NotEditableError(path, result)
            content = result
    return content, done


def _parsed(content: bytes) -> Tree | None:
    return parse(content, "", _LIMITS).tree


def _place(document: Document, item: Item, tree: Tree) -> Loc:
    """Return where something is in the data, where one value alone may stand for a list of one."""
    place: list[str | int] = []
    data = tree.data
    for step in next(loc for loc, record in parts(document) if record is item):
        if isinstance(step, str) or isinstance(data, list):
            place.append(step)
            data = data[step]
    return tuple(place)
