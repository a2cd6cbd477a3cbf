"""How large a record file and a run may be; what is larger is refused before it can do harm."""

from typing import NamedTuple


class Limits(NamedTuple):
    """The limits of reading.

    A real promise document is far below them all. They can be raised on the command line only: a file that came with
    the records must never be able to raise them.

    Attributes:
        bytes: Bytes in a file.
        depth: Lists and mappings inside each other.
        nodes: Values, keys included, in a file.
        scalar: Characters in a text.
        key: Characters in a key.
        files: Files in a run.
        total_bytes: Bytes in all files of a run together.
    """

    bytes: int = 1024 * 1024
    depth: int = 32
    nodes: int = 50_000
    scalar: int = 65_536
    key: int = 256
    files: int = 10_000
    total_bytes: int = 256 * 1024 * 1024
