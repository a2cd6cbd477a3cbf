"""The ids that a file gives its parties, sources and so on, read from plain data when it is no document yet."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from loftet.model.base import RefSort, suggest_id
from loftet.model.finding import Loc
from loftet.model.keys import allowed_keys
from loftet.model.near import closest

_LISTS: Final[Mapping[RefSort, tuple[str, ...]]] = {
    "source": ("källor",),
    "decision": ("beslut",),
    "focus_area": ("fokusområden",),
    "basis": ("dialoger", "lägesbild"),
    "promise": ("löften",),
    "commitment": ("löften", "aktiviteter"),
}
_NAMES: Final = ("namn", "titel", "text", "löfte", "aktivitet")
AND: Final = re.compile(r"\s*[,/&+]\s*|\s+(?:och|samt|and)\s+", re.IGNORECASE)
"""What people put between one and the next."""
_OUTSIDE: Final = re.compile(rf"(?:{AND.pattern})(?![^()]{{0,80}}\))", re.IGNORECASE)
"""The same, but not within the brackets around a role."""
_WITH_ROLE: Final = re.compile(r"([^()]+?) *(\([^()]+\))")
_LONGEST: Final = 200
"""How long a value is looked at for parties, so that a hostile file cannot buy time with it."""
_NOT_IN_A_LIST: Final = re.compile(r"[,:#\[\]{}]")


def named(data: Any, sort: RefSort) -> dict[str, str]:  # noqa: ANN401 # whatever the file holds
    """Return the ids that a reference may point to, each with what it names."""
    if not isinstance(data, dict):
        return {}
    parties = data.get("parter")
    if sort == "party":
        misplaced = allowed_keys(("parter",))
        pairs = parties.items() if isinstance(parties, dict) else ()
        return {_id(id_): _name(party) for id_, party in pairs if id_ not in misplaced}
    found = (part for key in _LISTS.get(sort, ()) for part in _parts(data.get(key)))
    return {_id(id_): _name(part) for part in found if isinstance(id_ := part.get("id"), str)}


def _id(written: str) -> str:
    """Return an id as it is when what is wrong with it has been mended."""
    return suggest_id(written) or written


def _parts(value: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 # whatever the file holds
    """Yield the parts of a list, or of one that stands alone, and the findings of a dialogue."""
    for part in value if isinstance(value, list) else [value]:
        if isinstance(part, dict):
            yield part
            yield from _parts(part.get("fynd"))


def _name(part: Any) -> str:  # noqa: ANN401 # whatever the file holds
    names = (part.get(key) for key in _NAMES) if isinstance(part, dict) else ()
    return next((name for name in names if isinstance(name, str)), "")


def one_of(written: str, known: Mapping[str, str]) -> str:
    """Return the id that was likely meant; empty when none is near."""
    by_name = {name.lower(): id_ for id_, name in known.items() if name}
    if close := closest(suggest_id(written), known):
        return close
    return by_name.get(closest(written.lower(), by_name), "")


def beside(data: Any, loc: Loc) -> frozenset[str]:  # noqa: ANN401 # whatever the file holds
    """Return the keys that stand beside the one at a place; one value alone may stand for a list of one."""
    for step in loc[:-1]:
        if (isinstance(data, list) and isinstance(step, int)) or (isinstance(data, dict) and step in data):
            data = data[step]  # type: ignore[index]  # looked at just above
    return frozenset(data) if isinstance(data, dict) else frozenset()


def of_party(written: str, parties: Mapping[str, str]) -> str:
    """Return the party that was likely meant, or the list of them; empty when none is near."""
    if len(written) > _LONGEST:
        return ""
    names = {name.lower() for name in parties.values()}
    words = written.split()
    each = words if all(word in parties for word in words) else _OUTSIDE.split(written)
    if written.lower() in names:
        each = [written]
    found = [_with_role(part, parties) for part in each]
    if len(found) == 1 or not all(found):
        return found[0] if len(found) == 1 else ""
    return f"[{', '.join(_in_list(part) for part in found)}]"


def _with_role(written: str, parties: Mapping[str, str]) -> str:
    """Return the party that was likely meant, with its role as it was written."""
    split = _WITH_ROLE.fullmatch(written.strip())
    if not split:
        return one_of(written, parties)
    party = one_of(split[1], parties)
    return f"{party} {split[2]}" if party else ""


def _in_list(written: str) -> str:
    """Quote what would not be one value in a list within brackets."""
    return f'"{written}"' if _NOT_IN_A_LIST.search(written) and '"' not in written else written
