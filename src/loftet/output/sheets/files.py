"""Files that hold sheets."""

import errno
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
        if path.exists() and not path.is_file():  # a pipe would be waited for
            raise CannotRunError("sheet-cannot-open", exit_code=INPUT, path=name, reason="unknown")
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except FileNotFoundError:
        raise CannotRunError("input-missing", exit_code=INPUT, path=name) from None
    except OSError as error:
        reason = errno.errorcode.get(error.errno or 0, "unknown")
        raise CannotRunError("sheet-cannot-open", exit_code=INPUT, path=name, reason=reason) from error
    if len(data) > _LARGEST:
        raise CannotRunError("sheet-too-large", exit_code=INPUT, path=name)
    return csv.read(data, path.name) if kind == CSV else xlsx.read(data, path.name)
