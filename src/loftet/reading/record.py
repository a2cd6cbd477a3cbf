"""From a YAML tree to a document: what the model refuses becomes findings with positions."""

import re
from typing import Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from loftet.model.base import suggest_id
from loftet.model.document import FORMAT_VERSION, Document
from loftet.model.finding import MOST_FINDINGS, Finding, Kind, Loc
from loftet.model.geo import close_names
from loftet.model.keys import allowed_keys, without_diacritics
from loftet.model.near import closest
from loftet.reading.kinds import (
    FORMAT_UNKNOWN,
    INVALID_VALUE,
    MISSING_KEY,
    NOT_A_RECORD,
    UNKNOWN_KEY,
    WRONG_SHAPE,
)
from loftet.reading.tree import Tree

_SHAPES: Final = {
    "string_type": "text",
    "model_type": "keys",
    "model_attributes_type": "keys",
    "dict_type": "keys",
    "tuple_type": "list",
    "list_type": "list",
}
_QUOTED = re.compile(r"'([^']*)'")
_KEY_MARK: Final = "[key]"
_SHOWN: Final = 60

Args = dict[str, str]


def read_record(tree: Tree, path: str) -> tuple[Document | None, tuple[Finding, ...]]:
    """Make a document of a tree; the document is ``None`` when there are findings."""
    if not isinstance(tree.data, dict):
        return None, (Finding(NOT_A_RECORD, path, tree.span(())),)
    version = tree.data.get("loftet")
    if version != FORMAT_VERSION:
        return None, (_version_finding(tree, path, version),)
    try:
        return Document.model_validate(tree.data), ()
    except ValidationError as errors:
        first = errors.errors(include_url=False)[:MOST_FINDINGS]
        return None, _without_echoes([(error["loc"], _finding(tree, path, error)) for error in first])


def _without_echoes(found: list[tuple[Loc, Finding]]) -> tuple[Finding, ...]:
    """Leave out that a key is missing where it is only misspelled: mending one mends both."""
    meant = {(*loc[:-1], finding.args["suggestion"]) for loc, finding in found if "suggestion" in finding.args}
    return tuple(finding for loc, finding in found if finding.kind is not MISSING_KEY or loc not in meant)


def _version_finding(tree: Tree, path: str, version: object) -> Finding:
    detail = "missing" if version is None else "other"
    span = tree.span(()) if version is None else tree.span(("loftet",))
    return Finding(FORMAT_UNKNOWN, path, span, detail, {"value": _shown(version), "supported": FORMAT_VERSION})


def _finding(tree: Tree, path: str, error: ErrorDetails) -> Finding:
    loc: Loc = error["loc"]
    in_key = bool(loc) and loc[-1] == _KEY_MARK
    loc = loc[:-1] if in_key else loc
    kind, detail, args = _meaning(error, loc)
    if kind is MISSING_KEY and not detail:
        return Finding(kind, path, tree.span(loc[:-1]), detail, args)
    return Finding(kind, path, tree.span(loc, key=in_key or kind is UNKNOWN_KEY), detail, args, () if in_key else loc)


def _meaning(error: ErrorDetails, loc: Loc) -> tuple[Kind, str, Args]:
    """Say which kind of finding an error of pydantic's is, which sentence, and with which values."""
    type_, value = error["type"], error["input"]
    args: Args = {"key": _key(loc), "value": _shown(value)}
    if type_ == "extra_forbidden":
        return UNKNOWN_KEY, *_suggest_key(loc, args)
    if type_ == "missing":
        return MISSING_KEY, "", args
    if value is None:
        return MISSING_KEY, "empty", args
    if type_ in _SHAPES:
        return WRONG_SHAPE, _SHAPES[type_], args | {"choices": ", ".join(allowed_keys(loc))}
    return INVALID_VALUE, *_wrong_value(error, args)


def _wrong_value(error: ErrorDetails, args: Args) -> tuple[str, Args]:
    type_, context = error["type"].removeprefix("loftet_"), error.get("ctx", {})
    if type_ == "enum":
        return _suggest_choice(str(error["input"]), _QUOTED.findall(context["expected"]), args)
    if type_ == "string_pattern_mismatch":  # only ids have a pattern
        suggestion = suggest_id(str(error["input"]))
        return "id_close" if suggestion else "id", args | {"suggestion": suggestion}
    if type_ == "municipality" and (close := close_names(args["value"])):
        return "municipality_close", args | {"suggestion": ", ".join(close)}
    return type_, args | {name: str(value) for name, value in context.items()} | {"value": args["value"]}


def _suggest_key(loc: Loc, args: Args) -> tuple[str, Args]:
    keys = allowed_keys(loc[:-1])
    written = str(loc[-1])
    same = [key for key in keys if without_diacritics(key) == without_diacritics(written)]
    if same:
        return "spelling", args | {"suggestion": same[0]}
    if close := closest(written, keys):
        return "close", args | {"suggestion": close}
    return "", args | {"choices": ", ".join(keys)}


def _suggest_choice(value: str, choices: list[str], args: Args) -> tuple[str, Args]:
    args |= {"choices": ", ".join(choices)}
    same = [choice for choice in choices if without_diacritics(choice) == without_diacritics(value)]
    if same:
        return "choice_spelling", args | {"suggestion": same[0]}
    if close := closest(value.lower(), choices, cutoff=0.5):
        return "choice_close", args | {"suggestion": close}
    return "choice", args


def _key(loc: Loc) -> str:
    return next((part for part in reversed(loc) if isinstance(part, str)), "")


def _shown(value: object) -> str:
    """Shorten a value for a sentence; lists and keys are named by the sentence itself."""
    text = value if isinstance(value, str) else "" if isinstance(value, dict | list | None) else str(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
