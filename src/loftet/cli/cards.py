"""Every rule with its sources, ready to be told about."""

from collections.abc import Iterator

from loftet.lint.exceptions import EXCEPTION_KINDS
from loftet.lint.policy import unknown_rule
from loftet.lint.run import RULES
from loftet.lint.shelf import SHELF_RULES
from loftet.lint.sources import SOURCES
from loftet.model.finding import Kind, rule_word
from loftet.output.rules.card import Card, Citation, card
from loftet.output.texts import Texts
from loftet.reading.kinds import READING_KINDS

_FORMAT = ("format",)


def all_cards(texts: Texts) -> list[Card]:
    """Return a card for every kind of finding, in order of code."""
    return [_card(kind, sources, texts) for kind, sources in _everything()]


def cards_of(typed: str, texts: Texts) -> list[Card]:
    """Return the card of the rule with a code or name, or a card for each whose code begins so.

    Raises:
        CannotRunError: There is no such rule.
    """
    word, everything = rule_word(typed), list(_everything())
    found = [pair for pair in everything if word == pair[0].name or pair[0].code.startswith(word)]
    if not found:
        raise unknown_rule(typed, [kind for kind, _ in everything])
    return [_card(kind, sources, texts) for kind, sources in found]


def _everything() -> Iterator[tuple[Kind, tuple[str, ...]]]:
    judged = [(rule.kind, rule.sources) for rule in RULES]
    compared = [(rule.kind, rule.sources) for rule in SHELF_RULES]
    others = [(kind, _FORMAT) for kind in (*READING_KINDS, *EXCEPTION_KINDS)]
    yield from sorted((*judged, *compared, *others), key=lambda pair: pair[0].code)


def _card(kind: Kind, sources: tuple[str, ...], texts: Texts) -> Card:
    cited = (SOURCES[id_] for id_ in sources)
    return card(kind, tuple(Citation(s.title, s.publisher, s.year, s.url) for s in cited), texts)
