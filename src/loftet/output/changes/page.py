"""What the page about changes is built from. docs/mallar.md lists every field."""

from dataclasses import dataclass
from typing import Annotated, ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedText:
    """A stretch of an old or a new text."""

    meaning: ClassVar[str] = "En bit av en gammal eller ny text."

    text: Annotated[str, "Texten."]
    marked: Annotated[bool, "Sant när biten bara finns på den här sidan: borttagen i den gamla, tillagd i den nya."]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeEntry:
    """A change."""

    meaning: ClassVar[str] = "En ändring."

    verdict: Annotated[str, "Vad den betyder, i ett eller två ord."]
    grave: Annotated[bool, "Sant när ett givet löfte har blivit mindre utan att det är redovisat."]
    sentence: Annotated[str, "Vad som har ändrats och hur, i en eller flera meningar."]
    old: Annotated[tuple[MarkedText, ...], "Det som stod förut. Tom när meningen säger allt."]
    new: Annotated[tuple[MarkedText, ...], "Det som står nu."]
    notes: Annotated[tuple[str, ...], "Var ändringen är redovisad, och var i filen den finns."]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesSection:
    """A document that changed, or a day when it did."""

    meaning: ClassVar[str] = "Ett dokument som har ändrats, eller i en historik en dag då det ändrades."

    anchor: Annotated[str, "Namn att länka till."]
    heading: Annotated[str, "Dokumentets titel, eller dagen."]
    said: Annotated[tuple[str, ...], "Det som gäller hela avsnittet, till exempel att historiken börjar."]
    changes: Annotated[tuple[ChangeEntry, ...], "Ändringarna."]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLabels:
    """Words around the changes."""

    meaning: ClassVar[str] = "Ord omkring ändringarna."

    skip: Annotated[str, "Länken förbi sidhuvudet."]
    before: Annotated[str, "Framför det som stod förut."]
    now: Annotated[str, "Framför det som står nu."]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesPage:
    """The page about what changes mean, or about how a promise has changed."""

    meaning: ClassVar[str] = "Sidan om vad ändringar betyder, eller om hur ett löfte har ändrats."

    lang: Annotated[str, "Språket i rubriker och meningar: sv eller en."]
    content_lang: Annotated[str, "Språket i löftesfilen: sv."]
    window_title: Annotated[str, "Titeln i webbläsarens flik."]
    level: Annotated[int, "Rubriknivå för sidans rubrik: 1."]
    anchor: Annotated[str, "Namn på sidan att länka till."]
    title: Annotated[str, "Sidans rubrik."]
    lead: Annotated[str, "Vad ändringarna går ut på. Det som inte kunde jämföras står först."]
    sections: Annotated[tuple[ChangesSection, ...], "Dokumenten, eller dagarna med den äldsta först."]
    labels: Annotated[ChangeLabels, "Ord omkring ändringarna."]
