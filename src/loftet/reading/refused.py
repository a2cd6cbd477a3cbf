"""What a value that the model refuses comes to: which kind of finding, which of its sentences, with which values."""

import re
from typing import Any, Final

from pydantic_core import ErrorDetails

from loftet.model.base import suggest_id
from loftet.model.finding import Kind, Loc
from loftet.model.geo import close_names
from loftet.model.keys import (
    allowed_keys,
    choices_at,
    every_key,
    example_at,
    part_at,
    places_of,
    sort_at,
    without_diacritics,
)
from loftet.model.meant_dates import NO_YEAR
from loftet.model.near import closest
from loftet.reading.kinds import INVALID_VALUE, MISSING_KEY, UNKNOWN_KEY, WRONG_SHAPE
from loftet.reading.mistakes import BULLETS
from loftet.reading.named import named, of_party, one_of

_SHAPES: Final = {
    "string_type": "text",
    "model_type": "keys",
    "model_attributes_type": "keys",
    "dict_type": "keys",
    "tuple_type": "list",
    "list_type": "list",
}
_QUOTED = re.compile(r"'([^']*)'")
_YEAR = re.compile(r"\d{4}", re.ASCII)
_LONG_WORD: Final = 4
_WORDS_IN_ID: Final = 2
_MOST_NAMED: Final = 12
_SHOWN: Final = 60

Args = dict[str, str]


def refused(error: ErrorDetails, loc: Loc, data: Any) -> tuple[Kind, str, Args]:  # noqa: ANN401 # whatever the file holds
    """Say what an error of pydantic's is. ``data`` is all that the file holds."""
    type_, value = error["type"], error["input"]
    args: Args = {"key": _key(loc), "value": shown(value)}
    if type_ == "extra_forbidden":
        return UNKNOWN_KEY, *_suggest_key(loc, args)
    if type_ == "missing":
        return MISSING_KEY, *_missing(loc, value, args)
    if value is None:
        return MISSING_KEY, "empty", args
    if type_ in _SHAPES:
        shape, part = _SHAPES[type_], part_at(loc)
        detail = f"{shape}/{part}" if shape == "keys" else shape
        return WRONG_SHAPE, detail, args | {"choices": ", ".join(allowed_keys(loc))}
    return INVALID_VALUE, *_wrong_value(error, loc, data, args)


def _missing(loc: Loc, beside: Any, args: Args) -> tuple[str, Args]:  # noqa: ANN401 # whatever the file holds
    """Say how to write a key that is missing from what stands beside it."""
    if choices := choices_at(loc):
        return "choice", args | {"choices": ", ".join(choices)}
    if not (example := _new_id(beside) if loc[-1] == "id" else example_at(loc)):
        return f"keys/{part_at(loc)}", args
    return "", args | {"example": example}


def _new_id(beside: Any) -> str:  # noqa: ANN401 # whatever the file holds
    """Make an id of the first words of what it is to name."""
    texts = beside.values() if isinstance(beside, dict) else ()
    words = next((text.split() for text in texts if isinstance(text, str) and " " in text), [])
    return suggest_id(" ".join([word for word in words if len(word) >= _LONG_WORD][:_WORDS_IN_ID])) or "trygga-skolor"


def _wrong_value(error: ErrorDetails, loc: Loc, data: Any, args: Args) -> tuple[str, Args]:  # noqa: ANN401
    type_, context = error["type"].removeprefix("loftet_"), error.get("ctx", {})
    if type_ == "enum":
        return _suggest_choice(str(error["input"]), _QUOTED.findall(context["expected"]), args)
    if type_ == "string_pattern_mismatch":  # only ids have a pattern
        return _wrong_id(str(error["input"]), loc, data, args)
    if type_ == "actor_short":
        return _wrong_party(str(error["input"]), data, args)
    if type_ == "municipality" and (close := close_names(args["value"])):
        return "municipality_close", args | {"suggestion": ", ".join(close)}
    args |= {name: str(value) for name, value in context.items()} | {"value": args["value"]}
    if type_ == "date_no_year":
        return _with_year(data, args)
    return type_, args


def _with_year(data: dict[str, Any], args: Args) -> tuple[str, Args]:
    """Fill in the year of the document, when it is about a single one."""
    year = str(data.get("period"))
    if not _YEAR.fullmatch(year):
        return "date_no_year", args
    return "date_no_year/known", args | {"suggestion": args["suggestion"].replace(NO_YEAR, year)}


def _wrong_id(value: str, loc: Loc, data: Any, args: Args) -> tuple[str, Args]:  # noqa: ANN401
    sort = sort_at(loc)
    if sort == "party":
        return _wrong_party(value, data, args)
    known = named(data, sort) if sort else {}
    args |= {"known": ", ".join(list(known)[:_MOST_NAMED])}
    if known:
        close = one_of(value, known)
        return "reference/close" if close else "reference", args | {"suggestion": close}
    suggestion = suggest_id(value)
    return "id_close" if suggestion else "id", args | {"suggestion": suggestion}


def _wrong_party(value: str, data: Any, args: Args) -> tuple[str, Args]:  # noqa: ANN401
    parties = named(data, "party")
    if not parties:
        return "party", args
    close = of_party(value, parties)
    args |= {"known": ", ".join(list(parties)[:_MOST_NAMED]), "first": next(iter(parties)), "suggestion": close}
    return "party/close" if close else "party/known", args


def _suggest_key(loc: Loc, args: Args) -> tuple[str, Args]:
    keys = allowed_keys(loc[:-1])
    written = str(loc[-1])
    if (plain := written.lstrip(f"{BULLETS} ")) != written and plain in every_key():
        return "bullet", args | {"plain": plain}
    same = [key for key in keys if without_diacritics(key) == without_diacritics(written)]
    if same:
        return "spelling", args | {"suggestion": same[0]}
    if close := closest(written, keys):
        return "close", args | {"suggestion": close}
    if places := places_of(written, loc[:-1]):
        return "below", args | {"places": ", ".join(places), "first": places[0]}
    if written in allowed_keys(()):
        return "top", args
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


def shown(value: object) -> str:
    """Shorten a value for a sentence; lists and keys are named by the sentence itself."""
    text = value if isinstance(value, str) else "" if isinstance(value, dict | list | None) else str(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
