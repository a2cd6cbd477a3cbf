"""YAML for values, in block style as people write it or on one line inside brackets."""

import re
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, Literal
from unicodedata import normalize

import yaml

from loftet.writing.values import Scalar, Value

Style = Literal["'", '"', "|", ">"]

_TAG: Final = "tag:yaml.org,2002:"
_LINE: Final = 88  # PyYAML breaks a line after the word that passes it
_NARROWEST: Final = 40
_LONG: Final = 72
# What some reader of YAML takes for a number, a truth value or an operator. What PyYAML itself takes so it quotes.
_NOT_TEXT_ELSEWHERE = re.compile(r"[yYnN]|[-+]?\.?\d[\d_,.:oOxXa-fA-F+-]*|<<|=")


class _Dumper(yaml.SafeDumper):
    """PyYAML's emitter with lists indented under their key and with the quotation marks most people know."""

    lists_indented = True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: FBT001, FBT002 # PyYAML's
        super().increase_indent(flow, indentless and not self.lists_indented)

    def choose_scalar_style(self) -> str:
        style: str = super().choose_scalar_style()
        event: Any = self.event
        return '"' if style == "'" and not event.style and not set('"\\') & set(event.value) else style


class _FlatDumper(_Dumper):
    lists_indented = False


def block(value: Value, indent: int, *, lists_indented: bool) -> list[str]:
    """Return the lines of a list or mapping in block style, not yet indented; ``indent`` is how far they will be."""
    width = max(_LINE - indent, _NARROWEST)
    return _dump(_node(value, flow=False), _Dumper if lists_indented else _FlatDumper, width).splitlines()


def flow(value: Value) -> str:
    """Return a value on one line, such as it may stand inside brackets."""
    return _dump(yaml.SequenceNode(f"{_TAG}seq", [_node(value, flow=True)], flow_style=True), _Dumper)[1:-2]


def scalar(value: Scalar, style: Style | None, indent: int) -> list[str]:
    """Return the lines of a scalar, without those after the first indented; in the style given if it can hold it."""
    node = _scalar(value, style or _block_style(str(value)))
    dumped = _dump(yaml.SequenceNode(f"{_TAG}seq", [node]), _Dumper, max(_LINE - indent, _NARROWEST))
    return dumped.removeprefix("- ").splitlines()


def key(name: str, style: Style | None = None) -> str:
    """Return a key as it stands before its colon."""
    node = yaml.SequenceNode(f"{_TAG}seq", [_scalar(name, style)], flow_style=True)
    return _dump(node, _Dumper)[1:-2]


def is_plain(text: str, *, flow: bool) -> bool:
    """Tell whether every reader of YAML takes this for the same text when it is written without quotes."""
    dumped = _dump(yaml.SequenceNode(f"{_TAG}seq", [_scalar(text)], flow_style=flow), _Dumper)
    return dumped == (f"[{text}]\n" if flow else f"- {text}\n")


def _dump(node: yaml.Node, dumper: type[_Dumper], width: int = sys.maxsize) -> str:
    return str(yaml.serialize(node, Dumper=dumper, allow_unicode=True, width=width))


def _node(value: Value, *, flow: bool) -> yaml.Node:
    if isinstance(value, Mapping):
        pairs = [(_scalar(name), _node(item, flow=flow)) for name, item in value.items()]
        return yaml.MappingNode(f"{_TAG}map", pairs, flow_style=flow)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return yaml.SequenceNode(f"{_TAG}seq", [_node(item, flow=flow) for item in value], flow_style=flow or not value)
    return _scalar(value, ('"' if "\n" in str(value) else None) if flow else _block_style(str(value)))


def _scalar(value: Scalar, style: Style | None = None) -> yaml.ScalarNode:
    if isinstance(value, str):
        text = normalize("NFC", value)
        return yaml.ScalarNode(
            f"{_TAG}str", text, style=style or ('"' if _NOT_TEXT_ELSEWHERE.fullmatch(text) else None)
        )
    return yaml.ScalarNode(f"{_TAG}{'timestamp' if isinstance(value, date) else 'int'}", str(value), style=style)


def _block_style(text: str) -> Style | None:
    if "\n" in text:
        return "|"
    return ">" if len(text) > _LONG and text == text.strip() else None
