"""From a YAML tree to a document: what the model refuses becomes findings with positions."""

from typing import Any, Final

from pydantic import ValidationError

from loftet.model.document import FORMAT_VERSION, Document
from loftet.model.finding import Finding
from loftet.reading.kinds import FORMAT_UNKNOWN, NOT_A_RECORD
from loftet.reading.tree import Tree

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
        document = _document(tree.data)
    except ValidationError as errors:
        from loftet.reading.refusals import refusals  # noqa: PLC0415 # seldom needed

        return None, (*missing, *refusals(errors, tree, path, _document))
    return None if missing else document, missing


def _document(data: dict[str, Any]) -> Document:
    return Document.model_validate(data | {"loftet": FORMAT_VERSION})


def _is_newer(version: str) -> bool:
    return version.isdecimal() and version.isascii() and len(version) <= _DIGITS and int(version) > int(FORMAT_VERSION)


def _version_finding(tree: Tree, path: str, version: object) -> Finding:
    from loftet.reading.refused import shown  # noqa: PLC0415 # seldom needed

    detail = "missing" if version is None else "newer" if _is_newer(str(version)) else "other"
    span = tree.span(()) if version is None else tree.span(("loftet",))
    return Finding(FORMAT_UNKNOWN, path, span, detail, {"value": shown(version), "supported": FORMAT_VERSION})
