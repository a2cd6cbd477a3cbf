"""Running text on a terminal: its lines end between words, and go on below where the text began."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Final

from loftet.output.clean import clean


@dataclass(frozen=True, slots=True)
class Flow:
    """Marks where running text begins on a line, which may then be broken on a terminal.

    Attributes:
        hang: How much further in the text goes on below.
    """

    hang: int = 0


FLOW: Final = Flow()

Piece = str | tuple[str, str] | Flow
"""Part of a line: text, text and a style that rich knows, such as ``("fel", "bold red")``, or where text may flow."""

Styled = tuple[str, str]

_SHALLOW: Final = 4
"""How far in text goes on when it began so far out that a column there would be too narrow to read."""

_HARD_SPACE: Final = "\u00a0"
_WHOLE: Final = (
    # A command that a sentence ends with, which is why it has no full stop; one of another program; an option's value.
    r"\bloftet (?:lint|diff|render|record|report|rule|schema)\b(?:(?!\. ).){,200}(?<!\.)$"
    r"|\b(?:git log|uv tool|python -m)(?: [^ –]\S*)*"
    r"|(?<!\S)--?[a-z][a-z-]* (?=\S)"
    # A key and its value; values in braces; a file that is named within quotation marks.
    r"|\b\w+: (?=\S)|\{\w[^{}]*\}"
    r"|[“”\"](?:[A-Za-z]:[\\/][^”\"]*|[^”\"]*\.(?:ya?ml|toml|json|csv|xlsx|html|md))[”\"]"
)
"""What somebody copies, and so has to stay in one piece; looked for on a terminal only."""


def whole(text: str) -> str:
    """Return a text that somebody copies, such as a path, with no space in it where a line may end."""
    return text.replace(" ", _HARD_SPACE)


def plain(pieces: Sequence[Piece]) -> str:
    """Return a line without its styles, as it stands."""
    return "".join([piece if isinstance(piece, str) else parts(piece)[0] for piece in pieces])


def lines(pieces: Sequence[Piece], width: int | None) -> Iterator[list[Styled]]:
    """Yield the cleaned lines that become of one line: one, unless text flows in it and is wider than ``width``."""
    place = next((n for n, piece in enumerate(pieces) if isinstance(piece, Flow)), len(pieces))
    line = [_cleaned(piece) for piece in pieces[:place]]
    if width is None or place == len(pieces):
        yield [*line, *map(_cleaned, pieces[place:])]
        return
    used = _cells(line)
    hang = _hang(pieces[place])
    indent = used + hang if used + hang <= width // 2 else min(used, _SHALLOW)
    begun = False
    for gap, word in _words(pieces[place:]):
        if begun and used + _cells(gap) + _cells(word) > width:
            yield _joined(line)
            line, used = [(" " * indent, ""), *word], indent + _cells(word)
        else:
            line += [*gap, *word]
            used += _cells(gap) + _cells(word)
        begun = True
    yield _joined(line)


def _hang(piece: Piece) -> int:
    return piece.hang if isinstance(piece, Flow) else 0


def _words(pieces: Sequence[Piece]) -> Iterator[tuple[list[Styled], list[Styled]]]:
    """Yield each word, which may have several styles, with the space before it."""
    gap: list[Styled] = []
    word: list[Styled] = []
    for piece in pieces:
        text, style = parts(piece)
        unbroken = re.sub(_WHOLE, lambda found: whole(found[0]), text)
        for part in filter(None, re.split("([ \t]+)", unbroken)):
            if part[0] not in " \t":
                word.append((clean(part), style))
                continue
            if word:
                yield gap, word
                gap, word = [], []
            gap.append((clean(part), style))
    if word:
        yield gap, word


def parts(piece: Piece) -> Styled:
    """Return the text of a piece and its style."""
    if isinstance(piece, Flow):
        return "", ""
    return (piece, "") if isinstance(piece, str) else piece


def _cleaned(piece: Piece) -> Styled:
    text, style = parts(piece)
    return clean(text), style


def _joined(line: Sequence[Styled]) -> list[Styled]:
    return [("".join(text for text, _ in group), style) for style, group in groupby(line, key=itemgetter(1))]


def cells(text: str) -> int:
    """Return how many columns of a terminal a cleaned text takes."""
    return len(text) if text.isascii() else sum(map(_cell, text))


def _cells(pieces: Sequence[Styled]) -> int:
    return sum(cells(text) for text, _ in pieces)


def _cell(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
