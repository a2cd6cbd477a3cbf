# ruff: noqa: INP001 # a script beside the pages, not a package
"""The tables of keys in ``formatet.md``, read off the model."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Any, Final, Literal, get_args, get_origin, get_type_hints

from pydantic.fields import FieldInfo

from loftet.model.base import Id, Record, RefersTo, RefSort, Text, Url, YesNo
from loftet.model.dates import Day, IntervalValue, PartialDay, PeriodValue
from loftet.model.document import Document
from loftet.model.numbers import AmountValue, CountValue, DurationValue
from loftet.model.party import ActorValue, CountyName, MunicipalityName, PoliceRegion
from loftet.model.walk import record_in

_FORMS: Final[tuple[tuple[Any, str], ...]] = (
    (Text, "text"),
    (Id, "[id](#id)"),
    (Url, "webbadress"),
    (YesNo, "`ja` eller `nej`"),
    (Day, "[dag](#datum)"),
    (PartialDay, "[dag, månad eller år](#datum)"),
    (PeriodValue, "[period](#perioder)"),
    (IntervalValue, "[tid](#tiden-ett-utfall-avser)"),
    (AmountValue, "[tal eller procent](#tal)"),
    (CountValue, "[antal personer](#tal)"),
    (DurationValue, "[tidsgräns](#tal)"),
    (MunicipalityName, "kommunens kortnamn"),
    (CountyName, "länets namn"),
    (PoliceRegion, "polisregionens namn"),
    (ActorValue, "[ansvarig](#ansvarig-eller-uppföljare)"),
)

_REFERENCES: Final[dict[RefSort, str]] = {
    "party": "id på en part",
    "source": "id på en källa",
    "decision": "id på ett beslut",
    "focus_area": "id på ett fokusområde",
    "basis": "id på en dialog, ett fynd eller en punkt i lägesbilden",
    "promise": "id på ett löfte",
    "commitment": "id på ett löfte eller en aktivitet",
    "outcome": "id på en tidigare post i samma logg",
}


def records() -> dict[str, type[Record]]:
    """Return every part of the record by its Swedish title, in the order a reader meets them."""
    found: dict[str, type[Record]] = {}

    def add(record: type[Record]) -> None:
        title = str(record.model_config["title"])
        if title not in found:
            found[title] = record
            for field in record.model_fields.values():
                if inner := record_in(field.annotation):
                    add(inner)

    add(Document)
    return found


def key_table(title: str) -> str:
    """Write the table of one part of the record; of a part that extends another, only what it adds."""
    record = records()[title]
    lines = ["| Nyckel | Vad den betyder | Vad som kan stå där | Exempel |", "|---|---|---|---|"]
    lines += [f"| {' | '.join(row)} |" for row in _rows(record)]
    return "\n".join(lines) + "\n"


def _rows(record: type[Record]) -> Iterator[tuple[str, str, str, str]]:
    hints = get_type_hints(record, include_extras=True)
    inherited = {name for base in record.__bases__ if issubclass(base, Record) for name in base.model_fields}
    for name, field in record.model_fields.items():
        if name not in inherited:
            needed = "<br>måste finnas" if field.is_required() else ""
            yield f"`{field.alias}`{needed}", field.description or "", _form(hints[name]), _examples(field)


def _form(hint: Any) -> str:  # noqa: ANN401 - a type has no common type
    """Say in words what may stand there."""
    choices = [part for part in get_args(hint) if part is not type(None)]
    if type(None) in get_args(hint):
        hint = choices[0]
    for part in getattr(hint, "__metadata__", ()):
        if isinstance(part, RefersTo):
            return _REFERENCES[part.sort]
    for known, words in _FORMS:
        if hint == known:
            return words
    if get_origin(hint) is Literal:
        return f"`{get_args(hint)[0]}`"
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return "ett av: " + ", ".join(f"`{member}`" for member in hint)
    return _form_of_parts(hint)


def _form_of_parts(hint: Any) -> str:  # noqa: ANN401 - a type has no common type
    if isinstance(hint, type) and issubclass(hint, Record):
        title = str(hint.model_config["title"])
        return f"[{title.lower()}](#{_anchor(title)})"
    if get_origin(hint) is dict:
        return f"ett [id](#id) för var och en, och under det {_form(get_args(hint)[1])}"
    several = get_args(hint)[0]
    if get_origin(several) is not tuple:
        raise TypeError(hint)
    return f"{_form(get_args(several)[0])} (lista)"


def _anchor(title: str) -> str:
    """Return the address that GitHub gives a heading."""
    return re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")


def _examples(field: FieldInfo) -> str:
    return "<br>".join(f"`{_as_yaml(example)}`" for example in field.examples or ())


def _as_yaml(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {item}" for key, item in value.items()) + "}"
    return f"[{', '.join(value)}]" if isinstance(value, list) else str(value)
