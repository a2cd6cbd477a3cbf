"""The pages themselves, as templates get them. docs/mallar.md lists every field."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from loftet.output.pages.blocks import Fact, Part, Phrase, Section


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseCard:
    """A promise with its activities."""

    meaning: ClassVar[str] = "Ett löfte med sina aktiviteter."

    anchor: Annotated[str, "Namn att länka till på sidan."]
    level: Annotated[int, "Rubriknivå, 1 till 6."]
    label: Annotated[str, "Löftets nummer i ord, till exempel Löfte 1."]
    text: Annotated[str, "Det som lovas: första stycket."]
    paragraphs: Annotated[tuple[str, ...], "Resten av löftestexten, ett stycke i taget."] = ()
    badge: Annotated[str, "Ordet Barnlöfte när det är ett sådant, annars tomt."] = ""
    facts: Annotated[tuple[Fact, ...], "Uppgifter om löftet: målgrupp, plats, mål, vad det bygger på."] = ()
    activities: Annotated[Section | None, "Aktiviteterna, som tabell eller lista. Inget när det inte finns några."]


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseGroup:
    """The promises of one focus area, or all promises."""

    meaning: ClassVar[str] = "Löften under samma fokusområde, eller alla löften när de inte är indelade."

    anchor: Annotated[str, "Namn att länka till på sidan. Tomt när gruppen saknar rubrik."] = ""
    level: Annotated[int, "Rubriknivå, 1 till 6."]
    heading: Annotated[Phrase | None, "Fokusområdets namn, eller inget."] = None
    paragraphs: Annotated[tuple[str, ...], "Fokusområdets förklaring, ett stycke i taget."] = ()
    promises: Annotated[tuple[PromiseCard, ...], "Löftena i gruppen."]


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseList:
    """The section with the promises."""

    meaning: ClassVar[str] = "Avsnittet med löftena."

    anchor: Annotated[str, "Namn att länka till på sidan."]
    level: Annotated[int, "Rubriknivå, 1 till 6."]
    heading: Annotated[Phrase, "Avsnittets rubrik."]
    sentences: Annotated[tuple[str, ...], "Meningar från loftet, till exempel att löftena inte finns i underlaget."]
    groups: Annotated[tuple[PromiseGroup, ...], "Löftena i grupper."]
    shared: Annotated[Section | None, "Aktiviteter som hör till flera löften, eller inget."] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """Words in the frame of a page."""

    meaning: ClassVar[str] = "Ord i sidans ram."

    skip: Annotated[str, "Länken som hoppar till innehållet."]
    contents: Annotated[str, "Namnet på innehållsförteckningen."]
    index: Annotated[str, "Länken till förteckningen över alla sidor."]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentPage:
    """The page of one document."""

    meaning: ClassVar[str] = "Sidan för ett medborgarlöfte."

    lang: Annotated[str, "Språket i rubriker och etiketter: sv eller en."]
    content_lang: Annotated[str, "Språket i löftesfilen: sv."]
    window_title: Annotated[str, "Titeln i webbläsarens flik."]
    level: Annotated[int, "Rubriknivå för sidans rubrik, 1 till 5."]
    anchor: Annotated[str, "Namn på sidan att länka till."]
    eyebrow: Annotated[Phrase, "Kort rad över rubriken: plats och period."]
    title: Annotated[str, "Dokumentets titel."]
    lead: Annotated[str, "En rad som säger vem som lovar, när och var."]
    notices: Annotated[tuple[Phrase, ...], "Det som ändrats sedan dokumentet kom, till exempel en förlängning."]
    summary: Annotated[tuple[str, ...], "Sammanfattningen, ett stycke i taget."]
    contents: Annotated[tuple[Part, ...], "Länkar till sidans avsnitt."]
    promises: Annotated[PromiseList, "Löftena med sina aktiviteter."]
    follow_up: Annotated[Section, "Hur löftena följs upp."]
    outcomes: Annotated[Section, "Hur det gick, så som det är rapporterat."]
    background: Annotated[
        Section | None,
        "Avsnitten purpose, dialogues, situation, focus_areas och agreement, de som finns.",
    ]
    about: Annotated[
        Section | None,
        "Avsnitten area, parties, signing, decisions, changes, contacts, sources och note, de som finns.",
    ]
    labels: Annotated[Labels, "Ord i sidans ram."]
    index: Annotated[str, "Adressen till förteckningen. Tom när sidan görs ensam."]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLine:
    """A document in the index."""

    meaning: ClassVar[str] = "Ett medborgarlöfte i förteckningen."

    title: Annotated[str, "Dokumentets titel."]
    href: Annotated[str, "Sidans adress."]
    period: Annotated[str, "Perioden i ord."]
    promises: Annotated[str, "Antal löften i ord."]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A municipality or other place in the index."""

    meaning: ClassVar[str] = "En kommun eller ett annat område i förteckningen."

    name: Annotated[str, "Kommunens namn."]
    documents: Annotated[tuple[DocumentLine, ...], "Medborgarlöftena där, det nyaste först."]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexPage:
    """The index of all pages."""

    meaning: ClassVar[str] = "Förteckningen över alla sidor."

    lang: Annotated[str, "Språket i rubriker och etiketter: sv eller en."]
    content_lang: Annotated[str, "Språket i löftesfilerna: sv."]
    window_title: Annotated[str, "Titeln i webbläsarens flik."]
    level: Annotated[int, "Rubriknivå för sidans rubrik, 1 till 5."]
    anchor: Annotated[str, "Namn på sidan att länka till."]
    title: Annotated[str, "Sidans rubrik."]
    lead: Annotated[str, "En rad om vad förteckningen innehåller."]
    places: Annotated[tuple[Place, ...], "Kommunerna i svensk bokstavsordning."]
    labels: Annotated[Labels, "Ord i sidans ram."]
