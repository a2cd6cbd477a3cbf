"""What earlier runs found, so that a file that has not changed need not be judged again (see ADR 0070).

Nothing here can change what a run says. A file is known by its bytes and its path, and never by its size or time; what
is remembered is known by the code that judged it, the day and the limits. What can't be read or written, or isn't what
was written, is passed over.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from loftet.lint.verdict import Verdict, read_verdict
from loftet.reading.files import Source
from loftet.reading.limits import Limits
from loftet.reading.opening import read_content
from loftet.writing.draft import drafted, put_in_place

_FORMAT: Final = "loftet.verdicts/1"
_NAME: Final = "lint"
_SHORT: Final = 16
_MOST_BYTES: Final = 16 * 1024 * 1024
_MOST_FILES: Final = 4
"""A file holds for one day, one version and one set of limits; this many are kept."""
_KEY: Final = 40
"""Characters of a digest: more than anybody can find a second content for."""


class Memory:
    """The verdicts of earlier runs, and those of this one."""

    def __init__(self, folder: Path | None, circumstances: str = "") -> None:
        """Read what is there. Without a folder nothing is remembered."""
        self._file = folder / f"{_NAME}-{circumstances[:_SHORT]}" if folder else None
        self._head = f"{_FORMAT} {circumstances}"
        self._old = _read(self._file, self._head) if self._file else {}
        self._met: dict[str, Verdict] = {}
        self._size, self._changed = 0, False

    @property
    def empty(self) -> bool:
        """Whether nothing is remembered."""
        return not (self._old or self._met)

    def key(self, source: Source) -> str:
        """Return what a verdict on a file is remembered by; empty when nothing is to be."""
        if self._file is None:
            return ""
        digest = sha256(source.path.encode("utf-8", "surrogatepass") + b"\0")
        digest.update(source.content)
        return digest.hexdigest()[:_KEY]

    def recall(self, key: str) -> Verdict | None:
        """Return the verdict that is remembered by a key."""
        if met := self._met.get(key):
            return met
        line = self._old.get(key)
        return read_verdict(line[_KEY + 1 :]) if line else None

    def keep(self, key: str, verdict: Verdict) -> None:
        """Remember a verdict, unless it holds personal data or there is no room."""
        if not key or key in self._met or verdict.personal:
            return
        self._size += _KEY + len(verdict.own) + len(verdict.summary) + len(verdict.beside)
        if self._size < _MOST_BYTES:
            self._met[key] = verdict
            self._changed = self._changed or key not in self._old

    def save(self) -> None:
        """Write what this run met, and of what earlier runs met as much as there is room for; if it isn't known."""
        if self._file is None or not self._changed:
            return
        with suppress(OSError):
            _write(self._file, self._head, b"\n".join(self._lines()))

    def _lines(self) -> Iterator[bytes]:
        room = _MOST_BYTES
        for line in (text.encode("utf-8", "surrogatepass") for text in self._newest_first()):
            room -= len(line) + 1
            if room < 0:
                return
            yield line

    def _newest_first(self) -> Iterator[str]:
        for key, verdict in self._met.items():
            yield f"{key}\t{verdict.written()}"
        yield from (line for key, line in self._old.items() if key not in self._met)


@contextmanager
def remembering(folder: Path | None, circumstances: Callable[[], str]) -> Iterator[Memory]:
    """Give the memory for a run; whatever becomes of the run, what it found is worth remembering."""
    try:
        memory = Memory(folder, circumstances() if folder else "")
    except OSError:  # the code that judges does not lie there to be read
        memory = Memory(None)
    try:
        yield memory
    finally:
        memory.save()


def _read(file: Path, head: str) -> dict[str, str]:
    """Return the lines by their keys; none at all unless the file is what was written, to the last byte."""
    content = read_content(str(file), str(file), Limits(bytes=2 * _MOST_BYTES))
    if not isinstance(content, bytes):
        return {}
    first, _, body = content.partition(b"\n")
    if first != _first_line(head, body):
        return {}
    return {line[:_KEY]: line for line in body.decode("utf-8", "surrogatepass").split("\n")}


def _write(file: Path, head: str, body: bytes) -> None:
    with drafted(file, _first_line(head, body) + b"\n" + body, None, durable=False) as draft:
        put_in_place(draft, file)
    # Also what a run that was killed has left.
    for old in sorted(file.parent.iterdir(), key=lambda each: each.lstat().st_mtime)[:-_MOST_FILES]:
        old.unlink()


def _first_line(head: str, body: bytes) -> bytes:
    return f"{head} {sha256(body).hexdigest()}".encode()
