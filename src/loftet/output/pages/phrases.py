"""Making lines of text: what the record says, what loftet says, and links."""

from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import quote

from loftet.output.pages.blocks import Fact, Part, Phrase
from loftet.output.pages.wording import one_line


@lru_cache(maxsize=1024)  # we say the same few words again and again
def label(text: str, href: str = "") -> Part:
    """Make a part in the language of the page."""
    return Part(text=text, href=href)


def content(text: str, href: str = "") -> Part:
    """Make a part that the record says."""
    return Part(text=one_line(text), href=href, content=True)


def phrase(*parts: Part) -> Phrase:
    """Make a line of parts that follow directly on each other."""
    return Phrase(text=parts[0].text if len(parts) == 1 else "".join([part.text for part in parts]), parts=parts)


def linked(parts: tuple[Part, ...], href: str) -> Phrase:
    """Make one link of a whole line."""
    return phrase(label("".join(part.text for part in parts), href))


def joined(separator: str, groups: Iterable[tuple[Part, ...]]) -> tuple[Part, ...]:
    """Put groups of parts after each other with a separator between."""
    result: list[Part] = []
    for group in groups:
        result += [label(separator), *group] if result else group
    return tuple(result)


def spaced(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Put a space between parts."""
    return joined(" ", ((part,) for part in parts))


def fact(name: str, *lines: Phrase) -> tuple[Fact, ...]:
    """Make a fact, or nothing when there is nothing to tell."""
    return (Fact(label=name, lines=lines),) if lines else ()


def said(*texts: str | None) -> tuple[Phrase, ...]:
    """Make a line of each text of the record, leaving out what is not there."""
    return tuple(phrase(content(text)) for text in texts if text)


def web(address: str | None) -> tuple[Phrase, ...]:
    """Link to a page of the web; the model lets no other addresses through."""
    return (phrase(content(address, address)),) if address else ()


def email(address: str | None) -> tuple[Phrase, ...]:
    """Link to a mailbox."""
    if not address:
        return ()
    is_address = address.count("@") == 1 and address.isprintable() and " " not in address
    return (phrase(content(address, f"mailto:{quote(address, safe='@')}" if is_address else "")),)


def phone(number: str | None) -> tuple[Phrase, ...]:
    """Link to a telephone number, ``0303-123 45``, and keep it on one line."""
    if not number:
        return ()
    # The zero in +46 (0)8 is dialled within the country, and then without what stands before it.
    dialled = number.replace("(0)", "") if number.startswith("+") else number
    digits = "".join(char for char in dialled if char not in " -–/()\u00a0")
    is_number = digits.removeprefix("+").isdecimal() and digits.isascii()
    return (phrase(content(number.replace(" ", "\u00a0"), f"tel:{digits}")) if is_number else phrase(content(number)),)
