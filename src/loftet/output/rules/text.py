"""Rules for the terminal."""

from collections.abc import Iterator, Sequence

from loftet.output.findings.text import STYLES
from loftet.output.flow import FLOW, Piece
from loftet.output.rules.card import Card
from loftet.output.terminal import Terminal

Line = tuple[Piece, ...]


def write(cards: Sequence[Card], terminal: Terminal) -> None:
    """Write one rule in full, several as one line each under their families."""
    for line in _in_full(cards[0], terminal) if len(cards) == 1 else _listed(cards, terminal):
        terminal.result(*line)


def _listed(cards: Sequence[Card], terminal: Terminal) -> Iterator[Line]:
    family = ""
    width = max(len(card.kind.name) for card in cards)
    for card in cards:
        if card.family != family:
            yield from ([("",)] if family else [])
            family = card.family
            yield ((family, "bold"),)
        level = terminal.texts(f"label.level.{card.kind.level}")
        code = (card.kind.code, STYLES[card.kind.level])
        yield "  ", code, "  ", FLOW, f"{card.kind.name:<{width}}  {level:<10}  {card.what}"


def _in_full(card: Card, terminal: Terminal) -> Iterator[Line]:
    texts, kind = terminal.texts, card.kind
    level = texts(f"label.level.{kind.level}")
    yield (kind.code, STYLES[kind.level]), f" {kind.name} ", (f"({card.family}, {level})", "dim")
    yield FLOW, (card.what, "bold")
    for label, text in (("label.why", card.why), ("label.help", card.help)):
        yield ("",)
        yield FLOW, (texts(label), "bold"), " ", text
    if card.fixable:
        yield FLOW, (texts("label.fixable.some"), "green")
    for label, example in (("label.bad", card.bad), ("label.good", card.good)):
        if example:
            yield ("",)
            yield ((texts(label), "bold"),)
            yield from ((f"    {line}",) for line in example.splitlines())
    yield ("",)
    yield ((texts("label.sources"), "bold"),)
    for source in card.sources:
        about = ", ".join(part for part in (source.publisher, source.year) if part)
        yield "  - ", FLOW, f"{source.title} ({about})", f" {source.url}" if source.url else ""
