"""Files that hold sheets."""

import errno
import os
import stat
from pathlib import Path
from typing import Final

from loftet.errors import INPUT, CannotRunError
from loftet.output.sheets import csv, xlsx
from loftet.output.sheets.grid import Grid

CSV: Final = ".csv"
EXCEL: Final = ".xlsx"
_LARGEST: Final = 20_000_000


def kind_of(path: Path) -> str:
    """Return ``CSV`` or ``EXCEL``; raises ``CannotRunError`` for a file of another kind."""
    kind = path.suffix.lower()
    if kind not in {CSV, EXCEL}:
        raise CannotRunError("sheet-suffix", path=str(path))
    return kind


def read_sheets(path: Path) -> list[Grid]:
    """Read the sheets in a file.

    Raises:
        CannotRunError: The file is missing, too large, or not what its name says.
    """
    kind, name = kind_of(path), str(path)
    try:
        data = _content(path)
    except FileNotFoundError:
        raise CannotRunError("input-missing", exit_code=INPUT, path=name) from None
    except OSError as error:
        reason = "no-read" if isinstance(error, PermissionError) else errno.errorcode.get(error.errno or 0, "unknown")
        raise CannotRunError("sheet-cannot-open", exit_code=INPUT, path=name, reason=reason) from error
    if len(data) > _LARGEST:
        raise CannotRunError("sheet-too-large", exit_code=INPUT, path=name)
    return csv.read(data, path.name) if kind == CSV else xlsx.read(data, path.name)


def _content(path: Path) -> bytes:
    """Return what a file holds, and no more than one byte too much; without waiting for a pipe."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise CannotRunError("sheet-cannot-open", exit_code=INPUT, path=str(path), reason="no-file")
        return file.read(_LARGEST + 1)
