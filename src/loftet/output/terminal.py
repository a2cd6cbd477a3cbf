"""What loftet says, and to which stream: the result to standard output, everything else to standard error."""

import errno
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, Literal, TextIO

from loftet.errors import CannotRunError
from loftet.output.clean import clean, is_clean
from loftet.output.flow import Piece, lines, plain
from loftet.output.texts import Texts

ColorChoice = Literal["auto", "always", "never"]

NARROWEST: Final = 40
WIDEST: Final = 100
"""How wide text is; a terminal may say that it has one column, or a billion, and a long line is hard to read."""


@dataclass(frozen=True, slots=True)
class Terminal:
    """The two streams of a run and how to write on them.

    A line is given as pieces. Each is cleaned on the way out, so a piece may hold text from a file as it stands, and
    one call is always exactly one line. Only on a terminal does what follows ``FLOW`` become several when it is long.

    Attributes:
        texts: The texts in the language of the run.
        out: Standard output.
        err: Standard error.
        out_color: Whether styles show on standard output.
        err_color: Whether styles show on standard error.
        out_width: How wide running text may be on standard output, where that is a terminal.
        err_width: The same for standard error.
        quiet: The user wants no talk.
        verbose: The user wants details too.
    """

    texts: Texts
    out: TextIO
    err: TextIO
    out_color: bool = False
    err_color: bool = False
    out_width: int | None = None
    err_width: int | None = None
    quiet: bool = False
    verbose: bool = False

    def result(self, *pieces: Piece) -> None:
        """Write a line of the result, for people to read."""
        try:
            _write(self.out, pieces, color=self.out_color, width=self.out_width)
        except OSError as error:
            raise _told_apart(error, self.out) from error

    def document(self, text: str) -> None:
        """Write a whole document or machine format as the result: the very same bytes on every system, in UTF-8."""
        try:
            self.out.flush()
            self.out.buffer.write(text.encode("utf-8", "backslashreplace"))
        except OSError as error:
            raise _told_apart(error, self.out) from error

    def talk(self, *pieces: Piece) -> None:
        """Say something beside the result, unless the user asked for quiet."""
        if not self.quiet:
            self.flush()  # so that the two streams keep their order where they meet
            self._say(pieces)

    def detail(self, *pieces: Piece) -> None:
        """Say something that only a user who asked for details wants to read."""
        if self.verbose:
            self.talk(*pieces)

    def error(self, *pieces: Piece) -> None:
        """Say why the run stops, also to a user who asked for quiet, and whatever became of the result."""
        with suppress(OSError, CannotRunError):
            self.flush()
        self._say(pieces)

    def _say(self, pieces: tuple[Piece, ...]) -> None:
        with suppress(OSError):  # there is nowhere left to complain
            _write(self.err, pieces, color=self.err_color, width=self.err_width)

    def flush(self) -> None:
        """Hand over everything written so far; a full disk or a closed pipe shows here at the latest."""
        try:
            self.out.flush()
        except OSError as error:
            raise _told_apart(error, self.out) from error


def wants_color(choice: str, stream: TextIO, environ: Mapping[str, str]) -> bool:
    """Tell whether to write in colour: the user's choice, ``NO_COLOR``, ``FORCE_COLOR``, then what the stream is."""
    if choice in {"always", "never"}:
        return choice == "always"
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR", "0") not in {"", "0"}:
        return True
    return stream.isatty() and environ.get("TERM") != "dumb" and not environ.get("CI")


def width_of(stream: TextIO, environ: Mapping[str, str]) -> int | None:
    """Return how wide running text may be on a terminal; ``None`` for what is none, or doesn't know its width."""
    if not stream.isatty():
        return None
    try:
        columns = int(environ.get("COLUMNS", ""))
    except ValueError:
        columns = 0
    with suppress(OSError):
        columns = columns if columns > 0 else os.get_terminal_size(stream.fileno()).columns
    return within(columns) if columns > 0 else None


def within(columns: int) -> int:
    """Return how wide text is on so many columns; the last is left free, as some consoles go on below it at once."""
    return max(NARROWEST, min(columns, WIDEST)) - 1


def _write(stream: TextIO, pieces: tuple[Piece, ...], *, color: bool, width: int | None) -> None:
    if not color and width is None and is_clean(text := plain(pieces)):
        stream.write(text + "\n")
        return
    for styled in lines(pieces, width):
        line = "".join(text for text, _ in styled)
        if color and clean(line) == line:  # not so when two pieces make a CI command together
            from loftet.output.painted import paint  # noqa: PLC0415 - 30 ms that a plain pipe need not pay

            paint(stream, styled)
        else:
            stream.write(clean(line) + "\n")


def _told_apart(error: OSError, stream: TextIO) -> BrokenPipeError | CannotRunError:
    """Return what to raise: whether nobody reads any longer, or there is no room, say, for what is written."""
    # What is left in the buffer would fail once more, loudly, when Python exits.
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    # Windows says "invalid argument" of a pipe that nobody reads.
    if isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL):
        return BrokenPipeError()
    return CannotRunError("stdout-not-writable", reason=errno.errorcode.get(error.errno or 0, "unknown"))
