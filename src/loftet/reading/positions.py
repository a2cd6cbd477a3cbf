"""Where in a file each key and value of its record stands."""

from collections.abc import Callable

from loftet.model.finding import Loc, Span

Place = tuple[Span | None, Span]
"""The span of a key, where there is one, and of its value."""
Find = Callable[[Loc], Place | None]
"""Returns the spans at a place; ``None`` when nothing is there, though at the top there always is."""


class Positions:
    """Spans by place in the record, worked out when the first one is asked for: most files need none."""

    def __init__(self, work_out: Callable[[], Find]) -> None:
        """Keep the function that works the places out and returns how to find one."""
        self._work_out = work_out
        self._find: Find | None = None

    def span(self, loc: Loc, key: bool = False) -> Span:  # noqa: FBT001, FBT002 # also called through a plain callable
        """Return the span of the value at a place, or of its key; of the nearest value around it when not there."""
        find = self._find = self._find or self._work_out()
        found = find(loc)
        if found is None:
            loc = _without_lists(find, loc)
            found = find(loc)
        while found is None:
            loc, key = loc[:-1], False
            found = find(loc)
        return found[0] or found[1] if key else found[1]


def _without_lists(find: Find, loc: Loc) -> Loc:
    """Return a place as it is when one value alone stands for a list of one: without its position in the list."""
    there: Loc = ()
    for part in loc:
        if part != 0 or find((*there, 0)):
            there = (*there, part)
    return there
