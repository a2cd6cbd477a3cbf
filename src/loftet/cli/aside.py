"""Reading the small files beside the records: configuration, accepted findings and changes."""

import os
from pathlib import Path

from loftet.reading.limits import Limits
from loftet.reading.opening import read_content


def read_aside(path: Path, most: int) -> str | None:
    """Return the text of a regular file in UTF-8 of at most so many bytes; ``None`` for anything else."""
    try:
        content = read_content(str(path), os.path.realpath(path), Limits(bytes=most))
        return content.decode("utf-8") if isinstance(content, bytes) else None
    except (UnicodeDecodeError, ValueError):
        return None
