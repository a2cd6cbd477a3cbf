"""What the model refuses, as findings with positions: only brought in for a file that has something wrong."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from loftet.model.finding import MOST_FINDINGS, Finding, Loc
from loftet.reading.kinds import MISSING_KEY, UNKNOWN_KEY
from loftet.reading.refused import refused
from loftet.reading.renamed import Located, Renamed, is_small, meant_keys
from loftet.reading.tree import Tree

_KEY_MARK: Final = "[key]"
_MOST_BELOW: Final = 6
"""How many keys by other names may stand inside each other, so that a hostile file cannot buy time with them."""

Check = Callable[[Any], object]
"""Holds data against the model, and raises what pydantic does."""


def refusals(errors: ValidationError, tree: Tree, path: str, check: Check) -> tuple[Finding, ...]:
    """Return what is wrong, where it stands."""
    return _without_echoes(_all_refused(errors, tree, path, check))


def _all_refused(errors: ValidationError, tree: Tree, path: str, check: Check) -> list[Located]:
    """Return what is wrong, also below keys that are called something else in the record."""
    located = latest = _refused(errors, tree, path)
    if not meant_keys(located) or not is_small(tree.data):
        return located
    renamed = Renamed(tree)
    for _ in range(_MOST_BELOW):
        if len(located) >= MOST_FINDINGS or not renamed.rename(meant_keys(latest)):
            break
        told = {(loc, finding.kind) for loc, finding in located}
        latest = [each for each in _refused_below(renamed, path, check) if (each[0], each[1].kind) not in told]
        located = [*located, *latest]
    return located[:MOST_FINDINGS]


def _refused_below(renamed: Renamed, path: str, check: Check) -> list[Located]:
    """Return what is wrong below keys that were renamed, where it is written."""
    try:
        check(renamed.data)
    except ValidationError as errors:
        found = _refused(errors, renamed, path)
        return [(loc, replace(each, loc=renamed.as_written(each.loc))) for loc, each in found if renamed.holds(loc)]
    return []


def _refused(errors: ValidationError, tree: Tree | Renamed, path: str) -> list[Located]:
    first = errors.errors(include_url=False)[:MOST_FINDINGS]
    return [(error["loc"], _finding(tree, path, error)) for error in first]


def _without_echoes(found: list[Located]) -> tuple[Finding, ...]:
    """Leave out that a key is missing where it is only misspelled: mending one mends both."""
    meant = {(*loc[:-1], finding.args["suggestion"]) for loc, finding in found if "suggestion" in finding.args}
    return tuple(finding for loc, finding in found if finding.kind is not MISSING_KEY or loc not in meant)


def _finding(tree: Tree | Renamed, path: str, error: ErrorDetails) -> Finding:
    loc: Loc = error["loc"]
    in_key = bool(loc) and loc[-1] == _KEY_MARK
    loc = loc[:-1] if in_key else _narrowed(error, loc)
    kind, detail, args = refused(error, loc, tree.data)
    if kind is MISSING_KEY and not detail.startswith("empty"):
        return Finding(kind, path, tree.span(loc[:-1]), detail, args)
    return Finding(kind, path, tree.span(loc, key=in_key or kind is UNKNOWN_KEY), detail, args, () if in_key else loc)


def _narrowed(error: ErrorDetails, loc: Loc) -> Loc:
    """Return the place of the key that an error is about: which it tells, or that of the end of a period."""
    context = error.get("ctx", {})
    if at := context.get("at"):
        return (*loc, at)
    range_, end = error["input"], context.get("value")
    keys = [key for key, value in range_.items() if value == end] if end and isinstance(range_, dict) else []
    return (*loc, keys[0]) if keys else loc
