"""What the rules rest on: guides, laws, language guidance, and what was seen in published documents."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class RuleSource:
    """Something a rule can point at.

    Attributes:
        title: Its title, in its own language.
        publisher: Who stands behind it.
        year: When it was published, as four digits; empty for what is continuously updated.
        url: Where it can be read; empty for what has no address of its own.
    """

    title: str
    publisher: str
    year: str = ""
    url: str = ""


_BRA: Final = "Brottsförebyggande rådet (Brå)"
_SFS: Final = "Svensk författningssamling"

SOURCES: Final = {
    "format": RuleSource("Formatet för medborgarlöften, version 1", "loftet"),
    "observed": RuleSource("Iakttaget i publicerade medborgarlöften och uppföljningar 2016–2025", "loftet"),
    "bra-promises": RuleSource(
        "Formulera medborgarlöften",
        _BRA,
        url="https://www.bra.se/forebygga-brott/samverkan/genomforande/formulera-medborgarloften.html",
    ),
    "bra-measures": RuleSource(
        "Välj åtgärder som påverkar orsakerna",
        _BRA,
        url="https://bra.se/forebygga-brott/arbeta-brottsforebyggande/genomforande/valj-atgarder-som-paverkar-orsakerna.html",
    ),
    "bra-support": RuleSource(
        "Kommuner mot brott: stöd till kommunerna, bland annat om mål och åtgärdsplaner",
        _BRA,
        url="https://bra.se/forebygga-brott/kommuner-mot-brott.html",
    ),
    "bra-cooperation": RuleSource(
        "Samverkan i lokalt brottsförebyggande arbete",
        "Brå, Polismyndigheten och Sveriges Kommuner och Regioner",
        "2020",
        "https://bra.se/forebygga-brott/samverkan.html",
    ),
    "bra-2018": RuleSource(
        "Polisens arbete med medborgarlöften. Fallstudier från fyra områden i Sverige (rapport 2018:14)",
        _BRA,
        "2018",
        "https://bra.se/publikationer/arkiv/publikationer/2018-12-14-polisens-arbete-med-medborgarloften.html",
    ),
    "bra-2023": RuleSource(
        "Det brottsförebyggande arbetet i Sverige. Nuläge och utvecklingsbehov 2023",
        _BRA,
        "2023",
        "https://bra.se/publikationer/arkiv/publikationer/2023-03-24-det-brottsforebyggande-arbetet-i-sverige.html",
    ),
    "rir-2025": RuleSource(
        "Polisreformen 2015 – intentionerna ännu inte nådda (RiR 2025:26)",
        "Riksrevisionen",
        "2025",
        "https://data.riksdagen.se/dokument/HDB526.html",
    ),
    "law-2023": RuleSource(
        "Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete",
        _SFS,
        "2023",
        "https://lagen.nu/2023:196/konsolidering/2023:196",
    ),
    "language-act": RuleSource(
        "Språklag (2009:600), 11 §",
        _SFS,
        "2009",
        "https://www.isof.se/stod-och-sprakrad/vanliga-fragor-och-svar/fragor-och-svar/vad-reglerar-spraklagen",
    ),
    "writing-rules": RuleSource("Myndigheternas skrivregler, åttonde upplagan", "Språkrådet", "2014"),
    "lix": RuleSource("Läsbarhet (Carl-Hugo Björnsson)", "Liber", "1968"),
    "iso-8601": RuleSource("ISO 8601-1, Date and time", "International Organization for Standardization", "2019"),
    "gdpr": RuleSource("Dataskyddsförordningen, (EU) 2016/679", "Europeiska unionen", "2016"),
    "data-protection-act": RuleSource(
        "Lag (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning, 3 kap. 10 §", _SFS, "2018"
    ),
    "skr-web": RuleSource(
        "Vilka personuppgifter kan jag publicera på webben?",
        "Sveriges Kommuner och Regioner",
        "2018",
        "https://skr.se/ekonomijuridikstatistik/juridik/offentlighetsekretessarkiv/dataskyddsforordningengdpr/fragorochsvaromgdpr/hanterapersonuppgifter/vilkapersonuppgifterkanjagpublicerapawebben.16287.html",
    ),
    "scb-disclosure": RuleSource(
        "Röjandekontroll – viktig för statistikens kvalitet",
        "Statistiska centralbyrån",
        "2017",
        "https://www.scb.se/hitta-statistik/artiklar/2017/Rojandekontroll--viktig-for-statistikens-kvalitet/?menu=open",
    ),
}
"""Every source, by id."""
