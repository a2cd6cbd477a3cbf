"""What every part of the record is built from: the frozen base class, texts, ids, references, lists."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any, Final, Literal, TypeVar
from urllib.parse import urlsplit

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

ID_PATTERN: Final = r"^[a-zåäö0-9]+(-[a-zåäö0-9]+)*$"
_NOT_ID = re.compile(r"[^a-zåäö0-9]+")
_URL_SCHEMES: Final = ("http", "https")
_PLAIN_URL: Final = re.compile(r"https?://[a-z0-9.-]+(?:/\S*)?")
"""An address that needs no closer look; most are such."""

T = TypeVar("T")

_MOST_REMEMBERED: Final = 1024

RefSort = Literal["party", "source", "decision", "focus_area", "basis", "promise", "commitment", "outcome"]
"""What a reference can point to."""


class Record(BaseModel):
    """A part of the record: frozen, unknown keys refused, Swedish keys as aliases of English attributes."""

    # What checks a record is made when the first one is checked, for the document as a whole and not for every part.
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, defer_build=True)


def remembered(parse: Callable[[object], T]) -> Callable[[object], T]:
    """Let a parser remember what texts came to: a corpus has few different dates and numbers, many times over."""
    remember = lru_cache(maxsize=_MOST_REMEMBERED)(parse)

    def parse_or_recall(value: object) -> T:
        return remember(value) if isinstance(value, str) else parse(value)

    return parse_or_recall


def bad_value(type_: str, **ctx: str | int) -> PydanticCustomError:
    """Make the error a validator raises: an id for the text tables and its named fields, no wording."""
    return PydanticCustomError(f"loftet_{type_}", "loftet", ctx)


def as_text(value: object) -> str:
    """Return a text without the space around it, and nothing for a list or keys: a sentence tells what those are."""
    return value.strip() if isinstance(value, str) else ""


def suggest_id(text: str) -> str:
    """Turn a text into the nearest valid id: ``Trygga Skolor`` into ``trygga-skolor``; empty when nothing is left."""
    return _NOT_ID.sub("-", text.lower()).strip("-")


def _url(text: str) -> str:
    if _PLAIN_URL.fullmatch(text):
        return text
    try:
        parts = urlsplit(text)
        host, user = parts.hostname, parts.username
    except ValueError:
        raise bad_value("url", value=text) from None
    if parts.scheme not in _URL_SCHEMES or not host or user is not None or any(c.isspace() for c in text):
        raise bad_value("url", value=text)
    return text


def _several(value: object) -> object:
    """Let one value stand for a list of one, and a key without a value for an empty list."""
    if value is None:
        return ()
    return value if isinstance(value, list | tuple) else (value,)


def _yes_or_no(value: object) -> object:
    answers = {"ja": True, "nej": False, "true": True, "false": False}
    if isinstance(value, bool) or value is None:
        return bool(value)
    if isinstance(value, str) and value in answers:
        return answers[value]
    raise bad_value("yes_no", value=as_text(value))


class Reads:
    """Marks a type with how a value of it is read, and with what an editor is told of it.

    pydantic's own marks look anew at each field what the function is like and how to write a value of the type again,
    which nobody asks for: a third of what making the checks takes.
    """

    def __init__(self, check: Callable[[], CoreSchema], shape: dict[str, Any] | None = None) -> None:
        """Keep what makes the check, and the JSON Schema where it is not that of the check."""
        self._check, self._shape = check, shape

    def __get_pydantic_core_schema__(self, _: object, __: GetCoreSchemaHandler) -> CoreSchema:  # pydantic's
        """Return a check of its own for each field, as pydantic adds to it what is said of that."""
        return self._check()

    def __get_pydantic_json_schema__(  # pydantic's
        self, check: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Return what an editor is told."""
        return handler(check) if self._shape is None else dict(self._shape)


def reads_with(parse: Callable[[object], object], shape: dict[str, Any]) -> Reads:
    """Mark a type whose values a parser reads, whatever is written."""
    remembering = remembered(parse)
    return Reads(lambda: core_schema.no_info_plain_validator_function(remembering), shape)


def reads_text(check: Callable[[str], str], shape: dict[str, Any]) -> Reads:
    """Mark a text that a function looks at."""
    return Reads(lambda: core_schema.no_info_after_validator_function(check, core_schema.str_schema()), shape)


# An editor reads 2018 as a number and loftet as text, so the schema admits both wherever text belongs.
Text = Annotated[str, Reads(lambda: core_schema.str_schema(min_length=1), {"type": ["string", "number"]})]
"""A text as written; any scalar will do."""

Id = Annotated[str, Reads(lambda: core_schema.str_schema(pattern=ID_PATTERN))]
"""A lasting name within the document: lower-case a–z å ä ö, digits and hyphens."""


@dataclass(frozen=True, slots=True)
class RefersTo:
    """Marks an id as a reference, and says to what sort of thing in the same document."""

    sort: RefSort


PartyRef = Annotated[Id, RefersTo("party")]
SourceRef = Annotated[Id, RefersTo("source")]
DecisionRef = Annotated[Id, RefersTo("decision")]
FocusAreaRef = Annotated[Id, RefersTo("focus_area")]
BasisRef = Annotated[Id, RefersTo("basis")]
"""A dialogue, one of its findings, or an item of the situation overview."""
PromiseRef = Annotated[Id, RefersTo("promise")]
CommitmentRef = Annotated[Id, RefersTo("commitment")]
"""A promise or an activity."""
OutcomeRef = Annotated[Id, RefersTo("outcome")]
"""An earlier entry of the same log."""

Url = Annotated[str, reads_text(_url, {"type": "string", "format": "uri"})]
"""An address on the web, http or https, without user name."""

YesNo = Annotated[
    bool,
    Reads(
        lambda: core_schema.no_info_before_validator_function(_yes_or_no, core_schema.bool_schema()),
        {"enum": ["ja", "nej", True, False], "default": "nej"},
    ),
]
"""``ja`` or ``nej``; ``true`` and ``false`` are understood."""

Many = Annotated[tuple[T, ...], BeforeValidator(_several), Field(default=())]
"""A list; one value alone may be written without the list."""
