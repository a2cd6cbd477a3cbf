"""Characters that have no place in a text that people read: they hide, turn around or command."""

from typing import Final

_CONTROL: Final = "\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_LINE_END: Final = "\u2028\u2029"
_DIRECTION: Final = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_HIDDEN: Final = "\ufeff\U000e0000-\U000e007f"
_NO_CHARACTER: Final = "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"

SORTS: Final = {
    "control": f"[{_CONTROL}]",
    "line-end": f"[{_LINE_END}]",
    "direction": f"[{_DIRECTION}]",
    "hidden": f"[{_HIDDEN}]",
    "no-character": f"[{_NO_CHARACTER}]",
}
"""A pattern for each sort."""

FORBIDDEN: Final = f"[{_CONTROL}{_LINE_END}{_DIRECTION}{_HIDDEN}{_NO_CHARACTER}]"
"""A pattern for all of them; neither is compiled before it is used, as hardly any text needs it."""
