"""Where the result of a command goes: to standard output or to a file."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO, TextIOWrapper
from pathlib import Path

from loftet.errors import CannotRunError
from loftet.output.terminal import Terminal
from loftet.reading.search import is_record_name
from loftet.writing.draft import drafted, pour, put_in_place


@contextmanager
def delivering(terminal: Terminal, output: Path | None) -> Iterator[Terminal]:
    """Give a terminal whose result goes to the file; to standard output as before if there is no file or it is ``-``.

    The file is UTF-8 with plain line feeds on every system. It is written when the whole result is there; if something
    fails before that, it is left as it was.

    Raises:
        CannotRunError: It is a record, or can't be written.
    """
    if output is None or output == Path("-"):
        yield terminal
        return
    place = Path(os.path.realpath(output))  # unlike Path.resolve, without an exception for a link that leads to itself
    if is_record_name(place.name):  # one slip of the hand from losing what was to be judged
        raise CannotRunError("output-is-record", path=str(output))
    data = BytesIO()
    out = TextIOWrapper(data, encoding="utf-8", errors="backslashreplace", newline="\n")
    yield replace(terminal, out=out, out_color=False, out_width=None)
    out.flush()
    try:
        _write(place, data.getvalue())
    except OSError as error:
        reason = errno.errorcode.get(error.errno or 0, "unknown")
        raise CannotRunError("output-not-writable", path=str(output), reason=reason) from error


def _write(path: Path, data: bytes) -> None:
    if path.exists() and not path.is_file():  # a device or a pipe has no old content to keep whole
        pour(path, data)
    elif not path.exists() or path.read_bytes() != data:
        with drafted(path, data, path.stat() if path.exists() else None, durable=False) as draft:
            put_in_place(draft, path)
