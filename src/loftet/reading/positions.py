"""Where in a file each key and value of its record stands."""

from collections.abc import Callable, Mapping

from loftet.model.finding import Loc, Span

Place = tuple[Span | None, Span]
"""The span of a key, where there is one, and of its value."""


class Positions:
    """Spans by place in the record, worked out when the first one is asked for: most files need none."""

    def __init__(self, places: Callable[[], Mapping[Loc, Place]]) -> None:
        """Keep the function that works the places out."""
        self._work_out = places
        self._places: Mapping[Loc, Place] = {}

    def span(self, loc: Loc, key: bool = False) -> Span:  # noqa: FBT001, FBT002 # also called through a plain callable
        """Return the span of the value at a place, or of its key; of the nearest value around it when not there."""
        self._places = self._places or self._work_out()
        found = self._places.get(loc)
        while found is None:
            loc, key = loc[:-1], False
            found = self._places.get(loc)
        return found[0] or found[1] if key else found[1]
