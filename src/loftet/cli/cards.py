"""Every rule with its sources, ready to be told about."""

from collections.abc import Iterator

from loftet.errors import CannotRunError
from loftet.lint.exceptions import EXCEPTION_KINDS
from loftet.lint.run import RULES
from loftet.lint.shelf import SHELF_RULES
from loftet.lint.sources import SOURCES
from loftet.model.finding import Kind
from loftet.model.near import closest
from loftet.output.rules.card import Card, Citation, card
from loftet.output.texts import Texts
from loftet.reading.kinds import READING_KINDS

_FORMAT = ("format",)


def all_cards(texts: Texts) -> list[Card]:
    """Return a card for every kind of finding, in order of code."""
    return [_card(kind, sources, texts) for kind, sources in _everything()]


def card_of(code: str, texts: Texts) -> Card:
    """Return the card of the rule with a code or name.

    Raises:
        CannotRunError: There is no such rule.
    """
    words = []
    for kind, sources in _everything():
        if code in {kind.code, kind.name}:
            return _card(kind, sources, texts)
        words += [kind.code, kind.name]
    near = closest(code, words)
    raise CannotRunError("unknown-rule-near" if near else "unknown-rule", value=code, near=near)


def _everything() -> Iterator[tuple[Kind, tuple[str, ...]]]:
    judged = [(rule.kind, rule.sources) for rule in RULES]
    compared = [(rule.kind, rule.sources) for rule in SHELF_RULES]
    others = [(kind, _FORMAT) for kind in (*READING_KINDS, *EXCEPTION_KINDS)]
    yield from sorted((*judged, *compared, *others), key=lambda pair: pair[0].code)


def _card(kind: Kind, sources: tuple[str, ...], texts: Texts) -> Card:
    cited = (SOURCES[id_] for id_ in sources)
    return card(kind, tuple(Citation(s.title, s.publisher, s.year, s.url) for s in cited), texts)
