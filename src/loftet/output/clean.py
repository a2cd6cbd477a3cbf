"""Makes text that somebody else wrote safe to show on a terminal and in the log of a CI run."""

import os
import re

_CI_COMMAND = re.compile(r"^(\s*):(?=:)|##(?=\w*\[)")
"""Where a CI runner would see a command: ``::`` first on a line, ``##[`` and ``##vso[`` anywhere on it."""

_TO_SPACES = str.maketrans(dict.fromkeys("\t\u00a0\u202f", " "))


def clean(text: str) -> str:
    r"""Return the text as one line where nothing can move the cursor, hide, turn around or command.

    What cannot be printed is written out as ``\xNN``, ``\uNNNN`` or ``\UNNNNNNNN``: control characters, line breaks,
    marks that turn the direction of the text, zero-width and tag characters, spaces of odd widths. A byte of a file
    name that is not UTF-8 is written as that byte. A tab and a no-break space become a space. Cleaning twice changes
    nothing.
    """
    if not text.isprintable():
        text = text.translate(_TO_SPACES)
        if not text.isprintable():
            text = "".join(map(_visible, text))
    return broken_up(text)


def is_clean(text: str) -> bool:
    """Tell whether nothing in a text, or in any part of it, needs cleaning."""
    return text.isprintable() and "::" not in text and "##" not in text


def broken_up(text: str) -> str:
    """Return the text as it stands, but for what a CI runner would see as a command."""
    if "::" not in text and "##" not in text:  # as good as always, and much quicker to see
        return text
    return _CI_COMMAND.sub(_break_up, text)


def show_path(path: str | os.PathLike[str]) -> str:
    """Return a path as the user wrote it, safe to show."""
    return clean(os.fspath(path))


def _visible(character: str) -> str:
    if character.isprintable():
        return character
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # how Python keeps a byte that it could not decode
        code -= 0xDC00
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _break_up(command: re.Match[str]) -> str:
    return f"{command[1]}\\x3a" if command[1] is not None else "#\\x23"
