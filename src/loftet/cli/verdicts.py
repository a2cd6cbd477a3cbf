"""What earlier runs found, so that a file that has not changed need not be judged again (see ADR 0070).

Nothing here can change what a run says. A file is known by its bytes and its path, and never by its size or time; what
is remembered is known by the code that judged it, the day and the limits. What can't be read or written, or isn't what
was written, is passed over.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
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
_MOST_BYTES: Final = 8 * 1024 * 1024
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
        self._met: dict[bytes, bytes] = {}
        self._room, self._changed = _MOST_BYTES, False

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
        found = key.encode()
        line = self._met.get(found) or self._old.get(found)
        return read_verdict(line[_KEY + 1 :].decode("utf-8", "surrogatepass")) if line else None

    def keep(self, key: str, verdict: Verdict) -> None:
        """Remember a verdict, unless it holds personal data or there is no room."""
        known = key.encode()
        if not key or known in self._met or verdict.personal:
            return
        line = self._old.get(known)
        if line is None or verdict.seen.encode() not in line:
            line = f"{key}\t{verdict.written()}".encode("utf-8", "surrogatepass")
        if len(line) < self._room:
            self._room -= len(line) + 1
            self._met[known] = line
            self._changed = self._changed or known not in self._old

    def save(self) -> None:
        """Write what this run met, and of what earlier runs met as much as there is room for; if it isn't known."""
        if self._file is None or not self._changed:
            return
        for key, line in self._old.items():
            if key not in self._met and len(line) < self._room:
                self._room -= len(line) + 1
                self._met[key] = line
        self._old = {}
        with suppress(OSError):
            _write(self._file, self._head, self._met.values())


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


def _read(file: Path, head: str) -> dict[bytes, bytes]:
    """Return the lines by their keys; none at all unless the file is what was written, to the last byte."""
    content = read_content(str(file), str(file), Limits(bytes=2 * _MOST_BYTES))
    if not isinstance(content, bytes):
        return {}
    first, *lines = content.split(b"\n")
    return {line[:_KEY]: line for line in lines} if first == _first_line(head, lines) else {}


def _write(file: Path, head: str, lines: Collection[bytes]) -> None:
    content = b"\n".join((_first_line(head, lines), *lines))
    with drafted(file, content, None, durable=False) as draft:
        put_in_place(draft, file)
    # Also what a run that was killed has left.
    for old in sorted(file.parent.iterdir(), key=lambda each: each.lstat().st_mtime)[:-_MOST_FILES]:
        old.unlink()


def _first_line(head: str, lines: Iterable[bytes]) -> bytes:
    digest = sha256()
    for line in lines:
        digest.update(line + b"\n")
    return f"{head} {digest.hexdigest()}".encode()
