"""What a document says, a fact on each line, for git to compare line by line."""

from collections.abc import Iterator

from loftet.diff.parts import VALUES, own_fields
from loftet.model.base import Record
from loftet.model.document import Document
from loftet.model.target import Target
from loftet.model.walk import parts
from loftet.output.changes.values import Values
from loftet.output.texts import Texts


def listing(document: Document, texts: Texts) -> Iterator[str]:
    """Yield the facts in the order of the file, each with where it belongs."""
    words = Values(texts, {id_: party.name for id_, party in document.parties.items()})
    names: dict[object, str] = {}
    for loc, record in parts(document):
        if isinstance(record, VALUES) or "någon_av" in loc:
            continue  # told of as a value of what it is in
        numbered = bool(loc) and isinstance(loc[-1], int)
        key = str(loc[-2] if numbered else loc[-1]) if loc else ""
        around = names.get(loc[:-2] if numbered else loc[:-1], "")
        names[loc] = f"{around}{getattr(record, 'id', None) or key} › " if loc else ""
        if isinstance(record, Target):
            yield f"{around}{key}: {words.whole(record)}"
        else:
            yield from (f"{names[loc]}{line}" for line in _facts(record, words))


def _facts(record: Record, words: Values) -> Iterator[str]:
    for name in own_fields(type(record)):
        if (value := getattr(record, name)) not in (None, (), False):
            yield f"{type(record).model_fields[name].alias}: {words.whole(value)}"
