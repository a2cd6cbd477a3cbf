"""Who stands behind a promise, and who does what."""

import re
from typing import Annotated

from pydantic import BeforeValidator, Field, model_validator

from loftet.model.base import Many, PartyRef, Record, SourceRef, Text, Url, bad_value, reads_text
from loftet.model.dates import Day
from loftet.model.geo import POLICE_REGIONS, municipalities, municipality
from loftet.model.order import swedish_key
from loftet.model.vocabulary import PartyType

_SHORTHAND = re.compile(r"([^\s()]+)(?:\s+\(([^()]+)\))?")


def _municipality(name: str) -> str:
    found = municipality(name)
    if found is None or found.name != name:
        raise bad_value("municipality", value=name)
    return name


def _county(name: str) -> str:
    names = sorted({found.county.name for found in municipalities()}, key=swedish_key)
    if name not in names:
        raise bad_value("county", value=name, choices=", ".join(names))
    return name


def _police_region(name: str) -> str:
    if name not in POLICE_REGIONS:
        raise bad_value("police_region", value=name, choices=", ".join(POLICE_REGIONS))
    return name


MunicipalityName = Annotated[str, reads_text(_municipality, {"type": "string"})]
"""The short name of one of the 290 municipalities, e.g. ``Täby``."""

CountyName = Annotated[str, reads_text(_county, {"type": "string"})]
"""The name of one of the 21 counties, e.g. ``Jönköpings län``."""

PoliceRegion = Annotated[str, reads_text(_police_region, {"enum": list(POLICE_REGIONS)})]
"""One of the seven police regions, e.g. ``Väst``."""


class Area(Record, title="Område"):
    """Where the promise applies."""

    municipalities: Many[MunicipalityName] = Field(
        alias="kommuner",
        description="Kommunerna som löftet gäller i, med kortnamn.",
        examples=[["Trollhättan"]],
    )
    counties: Many[CountyName] = Field(
        alias="län", description="Län, när löftet gäller i hela länet.", examples=[["Jönköpings län"]]
    )
    police_region: PoliceRegion | None = Field(None, alias="polisregion", description="Polisregion.", examples=["Väst"])
    police_area: Text | None = Field(None, alias="polisområde", description="Polisområde.", examples=["Fyrbodal"])
    police_district: Text | None = Field(
        None, alias="lokalpolisområde", description="Lokalpolisområde.", examples=["Östra Fyrbodal"]
    )
    districts: Many[Text] = Field(
        alias="delområden",
        description="Stadsdelar eller orter, när löftet bara gäller där.",
        examples=[["Kronogården"]],
    )


class Party(Record, title="Part"):
    """An organisation that stands behind the document or has commitments in it."""

    name: Text = Field(alias="namn", description="Partens namn som det skrivs.", examples=["Trollhättans Stad"])
    type: PartyType = Field(alias="typ", description="Vad för slags part det är.")
    municipality: MunicipalityName | None = Field(
        None,
        alias="kommun",
        description="Vilken kommun parten är eller hör till, när flera kommuner delar löftet.",
        examples=["Trollhättan"],
    )
    website: Url | None = Field(None, alias="webb", description="Partens webbplats.", examples=["https://polisen.se/"])
    note: Text | None = Field(None, alias="anteckning", description="Fri anteckning.", examples=["Är med från 2019."])


class Actor(Record, title="Ansvarig eller uppföljare"):
    """Somebody who answers for, follows up or evaluates: a party, a role in it, or a group."""

    party: PartyRef | None = Field(
        None, alias="part", description="Partens id, som det står under parter.", examples=["polisen"]
    )
    role: Text | None = Field(None, alias="roll", description="Rollen hos parten.", examples=["kommunpolis"])
    group: Text | None = Field(None, alias="grupp", description="En grupp med flera parter.", examples=["Styrgruppen"])
    person: Text | None = Field(
        None,
        alias="namn",
        description="Personens namn. Behövs sällan och visas inte på sidorna om du inte ber om det.",
        examples=["Förnamn Efternamn"],
    )

    @model_validator(mode="after")
    def _says_who(self) -> "Actor":
        if not (self.party or self.role or self.group):
            raise bad_value("actor_empty")
        return self


def _actor(value: object) -> object:
    """Read the short form ``polisen`` or ``polisen (gruppchef)``."""
    if not isinstance(value, str):
        return value
    found = _SHORTHAND.fullmatch(value.strip())
    if not found:
        raise bad_value("actor_short", value=value)
    return {"part": found[1]} | ({"roll": found[2]} if found[2] else {})


ActorValue = Annotated[Actor, BeforeValidator(_actor, json_schema_input_type=str | Actor)]
"""An actor, or the short form ``part (roll)``."""


class Signatory(Record, title="Undertecknare"):
    """Who signed for a party."""

    party: PartyRef = Field(alias="part", description="Partens id.", examples=["kommunen"])
    role: Text = Field(alias="roll", description="Undertecknarens roll.", examples=["kommunstyrelsens ordförande"])
    person: Text | None = Field(
        None, alias="namn", description="Personens namn. Visas bara om du ber om det.", examples=["Förnamn Efternamn"]
    )


class Signing(Record, title="Undertecknande"):
    """When and by whom the document was signed."""

    date: Day | None = Field(None, alias="datum", description="Dagen då det undertecknades.", examples=["2016-01-21"])
    signatories: Many[Signatory] = Field(alias="av", description="De som undertecknade, med roll.")
    source: SourceRef | None = Field(None, alias="källa", description="Källans id.", examples=["webbsida"])
    note: Text | None = Field(
        None,
        alias="anteckning",
        description="Till exempel om källorna anger olika datum.",
        examples=["Pressmeddelandet säger 20 januari."],
    )


class Contact(Record, title="Kontakt"):
    """Where a reader can turn."""

    party: PartyRef | None = Field(None, alias="part", description="Partens id.", examples=["kommunen"])
    role: Text = Field(alias="roll", description="Rollen eller funktionen.", examples=["kommunpolis"])
    person: Text | None = Field(
        None, alias="namn", description="Personens namn. Visas bara om du ber om det.", examples=["Förnamn Efternamn"]
    )
    email: Text | None = Field(
        None, alias="e_post", description="Helst en funktionsbrevlåda.", examples=["trygghet@kommunen.example"]
    )
    phone: Text | None = Field(
        None, alias="telefon", description="Telefonnummer, helst till en växel.", examples=["0123-45 60 00"]
    )
    website: Url | None = Field(
        None, alias="webb", description="Webbsida.", examples=["https://kommunen.example/trygghet"]
    )
