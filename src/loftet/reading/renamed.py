"""What is wrong below a key that is only called something else: told at once, and not when the key has been mended."""

from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any, Final

from loftet.model.finding import Finding, Loc, Span
from loftet.reading.kinds import UNKNOWN_KEY
from loftet.reading.tree import Tree

_SURE: Final = frozenset({"spelling", "named"})
"""Details of findings that say for sure which key is meant. Below one that is a guess, nothing is known."""

_MOST_PARTS: Final = 10_000
"""How many values a file may hold that is read anew, so that a hostile one cannot buy time; real ones have hundreds."""

Located = tuple[Loc, Finding]
"""A finding and its place in the record."""


def meant_keys(located: Iterable[Located]) -> dict[Loc, str]:
    """Return the places of keys that have another name in the record, each with that name."""
    return {
        loc: str(finding.args["suggestion"])
        for loc, finding in located
        if finding.kind is UNKNOWN_KEY and finding.detail in _SURE
    }


def is_small(data: Any) -> bool:  # noqa: ANN401 # whatever the file holds
    """Tell whether a file is small enough to be read anew."""
    return _parts(data) <= _MOST_PARTS


def _parts(data: Any) -> int:  # noqa: ANN401
    inside = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return 1 + sum(map(_parts, inside))


class Renamed:
    """A tree in which keys have the names that were meant, while everything stands where it was written.

    Attributes:
        data: The content of the file with the names that were meant.
    """

    def __init__(self, tree: Tree) -> None:
        """Begin with a copy in which nothing is renamed."""
        self.data: Any = deepcopy(tree.data)
        self._tree = tree
        self._written: dict[Loc, str] = {}

    def rename(self, names: Mapping[Loc, str]) -> bool:
        """Rename keys, but for those whose name is there already; tell whether there was any."""
        before = len(self._written)
        for loc in sorted(names, key=len):
            around, old, new = _at(self.data, loc[:-1]), str(loc[-1]), names[loc]
            if isinstance(around, dict) and old in around and new not in around:
                pairs = [(new if key == old else key, value) for key, value in around.items()]
                around.clear()
                around.update(pairs)
                self._written[*loc[:-1], new] = old
        return len(self._written) > before

    def span(self, loc: Loc, key: bool = False) -> Span:  # noqa: FBT001, FBT002 # as a tree's
        """Return the span of a value, or of its key, where it is written."""
        return self._tree.span(self.as_written(loc), key)

    def as_written(self, loc: Loc) -> Loc:
        """Return a place with the keys as they are written."""
        return tuple(self._written.get(loc[: n + 1], step) for n, step in enumerate(loc))

    def holds(self, loc: Loc) -> bool:
        """Tell whether a place is that of a key that was renamed, or below it."""
        return any(loc[:n] in self._written for n in range(1, len(loc) + 1))


def _at(data: Any, loc: Loc) -> Any:  # noqa: ANN401 # whatever the file holds
    """Return what stands at a place; one value alone may stand for a list of one."""
    for step in loc:
        if isinstance(data, dict) and step != 0:
            data = data.get(str(step))
        elif isinstance(data, list) and isinstance(step, int):
            data = data[step]
    return data
