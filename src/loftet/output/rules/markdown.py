"""Rules as Markdown: the pages in ``docs/regler/`` are made of this."""

from collections.abc import Iterator, Sequence

from loftet.output.markdown import literal
from loftet.output.rules.card import Card, Citation
from loftet.output.terminal import Terminal
from loftet.output.texts import Texts


def write(cards: Sequence[Card], terminal: Terminal) -> None:
    """Write one rule as its page, several as a table."""
    pages = page(cards[0], terminal.texts) if len(cards) == 1 else table(cards, terminal.texts)
    terminal.document(pages)


def page(card: Card, texts: Texts) -> str:
    """Return the page about a rule."""
    return "\n".join(_lines(card, texts)) + "\n"


def table(cards: Sequence[Card], texts: Texts) -> str:
    """Return a table of rules for each family, with a link to the page of each rule."""
    lines: list[str] = []
    for family in dict.fromkeys(card.family for card in cards):
        heads = " | ".join(texts(f"label.column.{name}") for name in ("rule", "name", "level", "what"))
        lines += [f"## {family}", "", f"| {heads} |", "|---|---|---|---|"]
        lines += [_row(card, texts) for card in cards if card.family == family]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _row(card: Card, texts: Texts) -> str:
    kind = card.kind
    level = texts(f"label.level.{kind.level}")
    return f"| [{kind.code}]({kind.code}.md) | {kind.name} | {level} | {literal(card.what)} |"


def _lines(card: Card, texts: Texts) -> Iterator[str]:
    kind = card.kind
    yield from (f"# {kind.code} {kind.name}", "", f"**{literal(card.what)}**", "")
    yield from (f"{card.family} · {texts(f'label.level.{kind.level}')}", "")
    yield from (f"## {texts('label.heading.why')}", "", literal(card.why), "")
    yield from (f"## {texts('label.heading.help')}", "", literal(card.help), "")
    if card.fixable:
        yield from (texts("label.fixable.some"), "")
    for label, example in (("label.bad", card.bad), ("label.good", card.good)):
        if example:
            yield from (f"### {texts(label)}", "", "```yaml", example, "```", "")
    yield from (f"## {texts('label.sources')}", "")
    yield from (f"- {_citation(source)}" for source in card.sources)


def _citation(source: Citation) -> str:
    title = f"[{literal(source.title)}]({source.url})" if source.url else f"*{literal(source.title)}*"
    return ", ".join(part for part in (title, literal(source.publisher), source.year) if part)
