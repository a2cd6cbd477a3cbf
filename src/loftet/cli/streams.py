"""Standard output and error that never die of a character, whatever console or pipe they lead to."""

import codecs
import io
import os
import sys
import unicodedata
from pathlib import Path
from typing import Literal, TextIO

_ERRORS = "loftet-stand-in"

_STAND_INS = {
    "–": "-",
    "—": "-",
    "…": "...",
    "”": '"',
    "“": '"',
    "’": "'",
    "→": "->",
    "✓": "ok",
    "·": "-",
    "•": "*",
    "×": "x",
    "│": "|",
    "─": "-",
    "≤": "<=",
    "≥": ">=",
}


def prepare_streams() -> None:
    """Make the streams UTF-8 where they lead to a console; elsewhere, what they can't show gets a stand-in."""
    codecs.register_error(_ERRORS, _stand_in)
    # Python leaves a stream out when the caller closed it.
    sys.stdin = sys.stdin or _nowhere("r")
    sys.stdout = sys.stdout or _nowhere("w")
    sys.stderr = sys.stderr or _nowhere("w")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=_encoding(stream), errors=_ERRORS)


def _nowhere(mode: Literal["r", "w"]) -> TextIO:
    return Path(os.devnull).open(mode, encoding="utf-8")


def _encoding(stream: io.TextIOWrapper) -> str:
    # Whoever set the encoding by hand knows the console better than we do.
    by_hand = os.environ.get("PYTHONIOENCODING") or os.environ.get("PYTHONLEGACYWINDOWSSTDIO")
    return "utf-8" if stream.isatty() and not by_hand else stream.encoding


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_ascii, error.object[error.start : error.end])), error.end


def _ascii(character: str) -> str:
    base = unicodedata.normalize("NFD", character)[0]
    letter = base if base.isascii() and base.isalpha() else None  # å to a, but never ≠ to =
    return _STAND_INS.get(character) or letter or character.encode("ascii", "backslashreplace").decode("ascii")
