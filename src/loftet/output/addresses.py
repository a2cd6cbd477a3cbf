"""The address of each page, made from the id of its document."""

from collections.abc import Iterable
from typing import Final

from loftet.errors import CannotRunError

INDEX: Final = "index"

_SWEDISH_LETTERS: Final = str.maketrans("åäö", "aao")
# Windows takes these names for devices, whatever stands after the dot.
_DEVICES: Final = frozenset({
    "con", "prn", "aux", "nul", *(f"com{number}" for number in range(10)), *(f"lpt{number}" for number in range(10)),
})  # fmt: skip


def addresses(documents: Iterable[tuple[str, str]], suffix: str) -> list[str]:
    """Return the name of each page's file: ``trollhattan-2018.html``. An id holds nothing that could lead elsewhere.

    Args:
        documents: The path and the id of each document.
        suffix: How the names end.

    Raises:
        CannotRunError: Two documents would have the same address, or one cannot be used.
    """
    taken: dict[str, str] = {}
    for path, id_ in documents:
        name = id_.translate(_SWEDISH_LETTERS)
        if name == INDEX or name in _DEVICES:
            raise CannotRunError("address-reserved", path=path, id=id_)
        if name in taken:
            raise CannotRunError("address-taken", path=path, other=taken[name], address=name + suffix)
        taken[name] = path
    return [name + suffix for name in taken]
