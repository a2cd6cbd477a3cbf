"""Rules as JSON, format ``loftet.rule/1``."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, Final

from loftet.output.findings.links import rule_url
from loftet.output.rules.card import Card
from loftet.output.terminal import Terminal

SCHEMA: Final = "loftet.rule/1"


def write(cards: Sequence[Card], terminal: Terminal) -> None:
    """Write the rules as one JSON document."""
    content = {"schema": SCHEMA, "language": terminal.texts.language, "rules": [_entry(card) for card in cards]}
    terminal.document(json.dumps(content, ensure_ascii=False, indent=2) + "\n")


def _entry(card: Card) -> dict[str, Any]:
    kind = card.kind
    about = {"code": kind.code, "name": kind.name, "level": str(kind.level), "url": rule_url(kind)}
    rest = asdict(card)
    del rest["kind"]
    return about | rest
