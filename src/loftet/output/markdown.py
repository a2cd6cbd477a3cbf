"""Writing any text into Markdown so that it stays text: nothing in it becomes a heading, a link or HTML."""

import re
from typing import Final
from urllib.parse import quote

_SPACES: Final = re.compile(r"[\t-\r \x85\u2028\u2029]+")
_ANYWHERE: Final = re.compile(r"[\\`*_{}\[\]#|~^$]")
_AT_START: Final = re.compile(r"^( ?)([-+=:%!])|^( ?\d+)([.)])")
_ODD_SPACE_AT_END: Final = re.compile(r"^[^\S ]|[^\S ]$")
_ENTITIES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "&#64;"})
_ADDRESS: Final = re.compile(r"(?i)(www)\.|:(?=//)")
_SAFE_IN_ADDRESS: Final = "/:?#@!$&'*+,;=%-._~"


def literal(text: str) -> str:
    """Return Markdown (GFM) that reads as exactly this text, on one line, wherever it stands.

    Line breaks become spaces; what could mean something is escaped with a backslash or a character reference. That goes
    for web addresses too, which GFM would make links of. A plain space at an end is left, for a piece of a line has it.
    """
    text = _ANYWHERE.sub(r"\\\g<0>", _SPACES.sub(" ", text)).translate(_ENTITIES)
    text = _ADDRESS.sub(lambda found: f"{found[1]}\\." if found[1] else "&#58;", text)
    text = _AT_START.sub(_escaped_start, text)
    return _ODD_SPACE_AT_END.sub(lambda found: f"&#{ord(found[0])};", text)


def destination(address: str) -> str:
    """Return an address as it stands between ``<`` and ``>`` in a Markdown link."""
    return quote(address, safe=_SAFE_IN_ADDRESS)


def _escaped_start(found: re.Match[str]) -> str:
    return f"{found[1]}\\{found[2]}" if found[2] else f"{found[3]}\\{found[4]}"
