"""From a YAML tree to a document: what the model refuses becomes findings with positions."""

from dataclasses import replace
from typing import Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from loftet.model.document import FORMAT_VERSION, Document
from loftet.model.finding import MOST_FINDINGS, Finding, Loc
from loftet.reading.kinds import FORMAT_UNKNOWN, MISSING_KEY, NOT_A_RECORD, UNKNOWN_KEY
from loftet.reading.refused import refused, shown
from loftet.reading.renamed import Located, Renamed, is_small, meant_keys
from loftet.reading.tree import Tree

_KEY_MARK: Final = "[key]"
_MOST_BELOW: Final = 6
"""How many keys by other names may stand inside each other, so that a hostile file cannot buy time with them."""
_DIGITS: Final = 5
"""No version of the format has more digits than this."""


def read_record(tree: Tree, path: str) -> tuple[Document | None, tuple[Finding, ...]]:
    """Make a document of a tree; the document is ``None`` when there are findings."""
    if not isinstance(tree.data, dict):
        return None, (Finding(NOT_A_RECORD, path, tree.span(())),)
    version = tree.data.get("loftet")
    missing = () if version == FORMAT_VERSION else (_version_finding(tree, path, version),)
    if missing and version is not None:
        return None, missing
    try:
        document = _document(tree)
    except ValidationError as errors:
        return None, (*missing, *_without_echoes(_all_refused(errors, tree, path)))
    return None if missing else document, missing


def _document(tree: Tree | Renamed) -> Document:
    return Document.model_validate(tree.data | {"loftet": FORMAT_VERSION})


def _all_refused(errors: ValidationError, tree: Tree, path: str) -> list[Located]:
    """Return what is wrong, also below keys that are called something else in the record."""
    located = latest = _refused(errors, tree, path)
    if not meant_keys(located) or not is_small(tree.data):
        return located
    renamed = Renamed(tree)
    for _ in range(_MOST_BELOW):
        if len(located) >= MOST_FINDINGS or not renamed.rename(meant_keys(latest)):
            break
        told = {(loc, finding.kind) for loc, finding in located}
        latest = [each for each in _refused_below(renamed, path) if (each[0], each[1].kind) not in told]
        located = [*located, *latest]
    return located[:MOST_FINDINGS]


def _refused_below(renamed: Renamed, path: str) -> list[Located]:
    """Return what is wrong below keys that were renamed, where it is written."""
    try:
        _document(renamed)
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


def _is_newer(version: str) -> bool:
    return version.isdecimal() and version.isascii() and len(version) <= _DIGITS and int(version) > int(FORMAT_VERSION)


def _version_finding(tree: Tree, path: str, version: object) -> Finding:
    detail = "missing" if version is None else "newer" if _is_newer(str(version)) else "other"
    span = tree.span(()) if version is None else tree.span(("loftet",))
    return Finding(FORMAT_UNKNOWN, path, span, detail, {"value": shown(version), "supported": FORMAT_VERSION})


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
