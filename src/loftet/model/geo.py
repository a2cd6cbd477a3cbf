"""Sweden's municipalities, counties and police regions, from the tables in ``data/`` (sources: docs/kallor.md)."""

from collections import defaultdict
from collections.abc import Iterator
from csv import DictReader
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple
from unicodedata import normalize

POLICE_REGIONS: Final = ("Nord", "Mitt", "Bergslagen", "Stockholm", "Öst", "Väst", "Syd")
"""The seven police regions, in the order the Police Authority lists them."""

_DATA: Final = Path(__file__).parent / "data"
_FOLDED_LETTERS = str.maketrans("åäöé-", "aaoe ")


class County(NamedTuple):
    """A county (län).

    Attributes:
        code: Two digits, e.g. ``"01"``.
        name: Full name, e.g. ``"Stockholms län"``.
        police_region: One of ``POLICE_REGIONS``.
    """

    code: str
    name: str
    police_region: str


class Municipality(NamedTuple):
    """A municipality (kommun).

    Attributes:
        code: Four digits, of which the first two are the county's, e.g. ``"0114"``.
        name: Short name without "kommun" or "stad", e.g. ``"Upplands Väsby"``.
        county: The county it lies in.
    """

    code: str
    name: str
    county: County


@cache
def municipalities() -> tuple[Municipality, ...]:
    """Return all 290 municipalities in order of code."""
    counties = {row["länskod"]: County(row["länskod"], row["namn"], row["polisregion"]) for row in _rows("lan.csv")}
    return tuple(Municipality(row["kommunkod"], row["namn"], counties[row["länskod"]]) for row in _rows("kommuner.csv"))


def municipality(name_or_code: str) -> Municipality | None:
    """Return the municipality with exactly this short name or code, or ``None``."""
    return _by_name_and_code().get(normalize("NFC", name_or_code))


def close_names(name: str) -> tuple[str, ...]:
    """Return the short names most like ``name``, the likeliest first; empty when none is near.

    "Täby kommun", "Trollhättans Stad" and "Taby" lead to the one meant; misspellings to at most three.
    """
    folded = _folded(name).removesuffix(" kommun").removesuffix(" stad").removeprefix("region ")
    known = _names_by_folded()
    for meant in (folded, folded.removesuffix("s")):
        if meant in known:
            return known[meant]
    return tuple(near for match in get_close_matches(folded, known, cutoff=0.75) for near in known[match])


def _rows(file_name: str) -> Iterator[dict[str, str]]:
    return DictReader((_DATA / file_name).read_text(encoding="utf-8").splitlines())


@cache
def _by_name_and_code() -> dict[str, Municipality]:
    return {key: each for each in municipalities() for key in (each.name, each.code)}


@cache
def _names_by_folded() -> dict[str, tuple[str, ...]]:
    names = defaultdict[str, tuple[str, ...]](tuple)
    for each in municipalities():
        names[_folded(each.name)] += (each.name,)  # Habo and Håbo share one
    return dict(names)


def _folded(name: str) -> str:
    return " ".join(normalize("NFC", name).casefold().translate(_FOLDED_LETTERS).split())
