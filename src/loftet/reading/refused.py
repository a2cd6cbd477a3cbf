"""What a value that the model refuses comes to: which kind of finding, which of its sentences, with which values."""

import re
from typing import Any, Final

from pydantic_core import ErrorDetails

from loftet.model.base import suggest_id
from loftet.model.dates import last_of_month
from loftet.model.finding import Kind, Loc
from loftet.model.geo import close_names
from loftet.model.keys import allowed_keys, part_at, sort_at, text_key_at
from loftet.model.meant_dates import NO_YEAR, meant
from loftet.model.meant_targets import UNSAID, meant_target
from loftet.reading.kinds import INVALID_VALUE, MISSING_KEY, UNKNOWN_KEY, WRONG_SHAPE
from loftet.reading.named import AND, beside, named, of_party, one_of
from loftet.reading.suggest import Args, id_from, missing, suggest_choice, suggest_key

_SHAPES: Final = {
    "string_type": "text",
    "model_type": "keys",
    "model_attributes_type": "keys",
    "dict_type": "keys",
    "tuple_type": "list",
    "list_type": "list",
}
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_YEAR = re.compile(r"\d{4}", re.ASCII)
_WITHOUT_SCHEME = re.compile(r"[a-zåäö0-9-]+(?:\.[a-zåäö0-9-]+)+(?:/\S*)?", re.IGNORECASE)
_SAID_OF_TARGETS: Final = ("number_about", "number_unit", "number_span")
_COUNTED: Final = {"antal": "outcome", "ackumulerat": "outcome", "värde": "outcome", "deltagare": "people"}
"""Keys where what is said of numbers in a target would not be of help, and what is counted there."""
_MOST_NAMED: Final = 12
_SHOWN: Final = 60
_NOT_A_TEXT: Final = "…"
"""Stands for a value that is a list or keys, which would be told in Python's own way of writing."""


def refused(error: ErrorDetails, loc: Loc, data: Any) -> tuple[Kind, str, Args]:  # noqa: ANN401 # whatever the file holds
    """Say what an error of pydantic's is. ``data`` is all that the file holds."""
    type_, value = error["type"], error["input"]
    args: Args = {"key": _key(loc), "value": shown(value)}
    if type_ == "extra_forbidden":
        return UNKNOWN_KEY, *suggest_key(loc, beside(data, loc), args)
    if type_ == "missing":
        return MISSING_KEY, *missing(loc, value, args)
    if value is None:
        return MISSING_KEY, *_empty(loc, data, args)
    if type_ in _SHAPES:
        return WRONG_SHAPE, *_wrong_shape(_SHAPES[type_], value, loc, args)
    return INVALID_VALUE, *_wrong_value(error, loc, data, args)


def _empty(loc: Loc, data: Any, args: Args) -> tuple[str, Args]:  # noqa: ANN401 # whatever the file holds
    """Say what a key without a value lacks: it may be that the lines below it should be indented."""
    here = () if loc[:-1] == ("parter",) else allowed_keys(loc[:-1])
    inside = [key for key in allowed_keys(loc) if key in beside(data, loc) and key not in here]
    return ("empty/indent", args | {"inside": ", ".join(inside)}) if inside else ("empty", args)


def _wrong_shape(shape: str, value: Any, loc: Loc, args: Args) -> tuple[str, Args]:  # noqa: ANN401
    args |= {"choices": ", ".join(allowed_keys(loc))}
    part = part_at(loc)
    if shape != "keys":
        return shape, args
    if part == "mål" and isinstance(value, str) and (target := meant_target(value)):
        return "keys/mål/number" + "/unsaid" * (UNSAID in target), args | {"target": target}
    if isinstance(value, str) and isinstance(loc[-1], int) and (key := text_key_at(loc)) and "id" in allowed_keys(loc):
        return "keys/text", args | {"text_key": key, "id": id_from(value)}
    return f"keys/{part}", args


def _wrong_value(error: ErrorDetails, loc: Loc, data: Any, args: Args) -> tuple[str, Args]:  # noqa: ANN401
    type_, context = error["type"].removeprefix("loftet_"), error.get("ctx", {})
    if type_ == "enum":
        return suggest_choice(error["input"], loc, args)
    if type_ == "string_pattern_mismatch":  # only ids have a pattern
        return _wrong_id(str(error["input"]), loc, data, args)
    if type_ == "actor_short":
        return _wrong_party(str(error["input"]), data, args)
    if type_ in {"municipality", "url"}:
        return _wrong_municipality(args) if type_ == "municipality" else _wrong_url(args)
    args |= {name: str(value) for name, value in context.items() if name != "value" or not args["value"]}
    if args["value"] == str(error["input"]) and not isinstance(error["input"], str):
        args["value"] = _NOT_A_TEXT
    if type_ in {"date_no_year", "date_missing"}:
        return _with_year(data, args) if type_ == "date_no_year" else _no_such_day(args)
    kind = _COUNTED.get(args["key"], "") if type_ in _SAID_OF_TARGETS else ""
    if context.get("value") == "" and not isinstance(error["input"], str):
        kind = "shape"
    return f"{type_}/{kind}" if kind else type_, args


def _wrong_url(args: Args) -> tuple[str, Args]:
    if not _WITHOUT_SCHEME.fullmatch(args["value"]):
        return "url", args
    return "url_close", args | {"suggestion": f"https://{args['value']}"}


def _wrong_municipality(args: Args) -> tuple[str, Args]:
    names = [close_names(part) for part in AND.split(args["value"])]
    if len(names) > 1 and all(names):
        return "municipality_several", args | {"suggestion": f"[{', '.join(name[0] for name in names)}]"}
    if close := close_names(args["value"]):
        return "municipality_close", args | {"suggestion": ", ".join(close)}
    return "municipality", args


def _with_year(data: dict[str, Any], args: Args) -> tuple[str, Args]:
    """Fill in the year of the document, when it is about a single one."""
    year = str(data.get("period"))
    if not _YEAR.fullmatch(year):
        return "date_no_year", args
    return "date_no_year/known", args | {"suggestion": args["suggestion"].replace(NO_YEAR, year)}


def _no_such_day(args: Args) -> tuple[str, Args]:
    """Say which day there is none of, and which was the last of its month."""
    found = meant(args["value"])
    written = found[1] if found else args["value"]
    for day in _DAY.finditer(written):
        last = last_of_month(int(day[1]), int(day[2]))
        if last and int(day[3]) > last:
            close = f"{day[1]}-{day[2]}-{last}"
            whole = written.replace(day[0], close)
            return "date_missing/day", args | {"missing": day[0], "last": close, "close": whole}
    return "date_missing", args


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


def _key(loc: Loc) -> str:
    return next((part for part in reversed(loc) if isinstance(part, str)), "")


def shown(value: object) -> str:
    """Shorten a value for a sentence: of a list the texts in it; keys are named by the sentence itself."""
    texts = value if isinstance(value, list) else [value]
    text = ", ".join(each for each in texts if isinstance(each, str))
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
