"""What every part of the record is built from: the frozen base class, texts, ids, references, lists."""

import re
from typing import Annotated, Final, TypeVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

ID_PATTERN: Final = r"^[a-zåäö0-9]+(-[a-zåäö0-9]+)*$"
_ID = re.compile(ID_PATTERN)
_NOT_ID = re.compile(r"[^a-zåäö0-9]+")
_URL_SCHEMES: Final = ("http", "https")

T = TypeVar("T")


class Record(BaseModel):
    """A part of the record: frozen, unknown keys refused, Swedish keys as aliases of English attributes."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


def bad_value(type_: str, **ctx: str | int) -> PydanticCustomError:
    """Make the error a validator raises: an id for the text tables and its named fields, no wording."""
    return PydanticCustomError(f"loftet_{type_}", "loftet", ctx)  # type: ignore[arg-type] # any str is taken


def suggest_id(text: str) -> str:
    """Turn a text into the nearest valid id, e.g. ``Trygga Skolor`` into ``trygga-skolor``; empty when nothing is left."""
    return _NOT_ID.sub("-", text.lower()).strip("-")


def _id(text: str) -> str:
    if not _ID.match(text):
        raise bad_value("id", value=text, suggestion=suggest_id(text))
    return text


def _url(text: str) -> str:
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
    raise bad_value("yes_no", value=str(value))


# An editor reads 2018 as a number and loftet as text, so the schema admits both wherever text belongs.
Text = Annotated[str, Field(min_length=1), WithJsonSchema({"type": ["string", "number"]})]
"""A text as written; any scalar will do."""

Id = Annotated[str, AfterValidator(_id), WithJsonSchema({"type": "string", "pattern": ID_PATTERN})]
"""A lasting name within the document: lower-case a–z å ä ö, digits and hyphens."""

Ref = Id
"""An id that stands somewhere else in the same document."""

Url = Annotated[str, AfterValidator(_url), WithJsonSchema({"type": "string", "format": "uri"})]
"""An address on the web, http or https, without user name."""

YesNo = Annotated[
    bool, BeforeValidator(_yes_or_no), WithJsonSchema({"enum": ["ja", "nej", True, False], "default": "nej"})
]
"""``ja`` or ``nej``; ``true`` and ``false`` are understood."""

Many = Annotated[tuple[T, ...], BeforeValidator(_several), Field(default=())]
"""A list; one value alone may be written without the list."""
