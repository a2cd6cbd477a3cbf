"""What pages are built from: lines, facts, entries, tables, sections. docs/mallar.md lists every field."""

from dataclasses import dataclass
from typing import Annotated, ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of one line."""

    meaning: ClassVar[str] = "En bit text på en rad."

    text: Annotated[str, "Texten."]
    href: Annotated[str, "Adress som biten länkar till. Tom när den inte är en länk."] = ""
    content: Annotated[bool, "Sant när biten kommer ur löftesfilen och därför är på svenska."] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """One line of text, in parts where a link or another language begins."""

    meaning: ClassVar[str] = "En rad text, delad i bitar där en länk eller ett annat språk börjar."

    text: Annotated[str, "Hela raden som ren text."]
    parts: Annotated[tuple[Part, ...], "Samma rad i bitar."]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A labelled fact."""

    meaning: ClassVar[str] = "En uppgift med etikett, till exempel Plats: Kronogården, Lextorp."

    label: Annotated[str, "Etiketten."]
    lines: Annotated[tuple[Phrase, ...], "Ett eller flera värden."]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry of a list."""

    meaning: ClassVar[str] = "En post i en lista: en dialog, ett beslut, en källa, ett utfall."

    anchor: Annotated[str, "Namn att länka till på sidan. Tomt när posten saknar id."] = ""
    title: Annotated[Phrase | None, "Postens rubrik, eller inget."] = None
    status: Annotated[str, "Läget i ord, till exempel pågår. Tomt när inget läge anges."] = ""
    paragraphs: Annotated[tuple[str, ...], "Löpande text ur löftesfilen, ett stycke i taget."] = ()
    facts: Annotated[tuple[Fact, ...], "Uppgifter om posten."] = ()
    entries: Annotated[tuple["Entry", ...], "Poster under den här, till exempel vad som kom fram i en dialog."] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell of a table."""

    meaning: ClassVar[str] = "En ruta i en tabell."

    label: Annotated[str, "Kolumnens rubrik, för skärmar där tabellen blir kort."]
    header: Annotated[bool, "Sant när rutan är radens rubrik."] = False
    rows: Annotated[int, "Hur många rader rutan sträcker sig över."] = 1
    continued: Annotated[bool, "Sant när rutan täcks av en ruta högre upp."] = False
    lines: Annotated[tuple[Phrase, ...], "Rader i rutan."] = ()
    facts: Annotated[tuple[Fact, ...], "Uppgifter under raderna."] = ()
    entries: Annotated[tuple[Entry, ...], "Rapporterade utfall i rutan."] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table."""

    meaning: ClassVar[str] = "En rad i en tabell."

    anchor: Annotated[str, "Namn att länka till på sidan. Tomt när raden saknar id."] = ""
    cells: Annotated[tuple[Cell, ...], "Rutorna, lika många som kolumnerna."]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table."""

    meaning: ClassVar[str] = "En tabell."

    shape: Annotated[str, "Tabellens form: roles, goals eller tertials."]
    caption: Annotated[str, "Tabellens rubrik."]
    columns: Annotated[tuple[str, ...], "Kolumnernas rubriker."]
    rows: Annotated[tuple[Row, ...], "Raderna."]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section of the page."""

    meaning: ClassVar[str] = "Ett avsnitt på sidan."

    name: Annotated[str, "Avsnittets namn på engelska, till exempel contacts. Ändras inte med språket."]
    anchor: Annotated[str, "Namn att länka till på sidan."]
    level: Annotated[int, "Rubriknivå, 1 till 6."]
    heading: Annotated[Phrase, "Avsnittets rubrik."]
    sentences: Annotated[tuple[str, ...], "Meningar från loftet, på sidans språk."] = ()
    paragraphs: Annotated[tuple[str, ...], "Löpande text ur löftesfilen, ett stycke i taget."] = ()
    facts: Annotated[tuple[Fact, ...], "Uppgifter."] = ()
    numbered: Annotated[bool, "Sant när posterna ska ha nummer, som källorna."] = False
    entries: Annotated[tuple[Entry, ...], "Poster."] = ()
    tables: Annotated[tuple[Table, ...], "Tabeller."] = ()
    sections: Annotated[tuple["Section", ...], "Avsnitt under det här."] = ()
