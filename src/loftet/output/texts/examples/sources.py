"""Examples of the rules on sources, and documents beside each other."""

from typing import Final

from loftet.output.texts.examples.example import Example

EXAMPLES: Final = {
    # LFT901
    "inga-källor": Example(
        "top",
        """\
# källor saknas
lägesbild: []
""",
        """\
källor:
  - id: uppföljning
    titel: Uppföljning av medborgarlöftet
    utgivare: Exempelköpings kommun
    webb: https://www.exempel.se/uppfoljning
lägesbild: []
""",
    ),
    # LFT902
    "källa-utan-hänvisning": Example(
        "top",
        """\
källor:
  - id: uppföljning
    titel: Uppföljning av medborgarlöftet
    utgivare: Exempelköpings kommun
    webb: https://www.exempel.se/uppfoljning
  - id: protokoll
    titel: Kommunstyrelsens protokoll
    webb: https://www.exempel.se/protokoll
utfall:
  - avser: 2026-T1
    text: En vandring blev av.
    källa: uppföljning
""",
        """\
källor:
  - id: uppföljning
    titel: Uppföljning av medborgarlöftet
    utgivare: Exempelköpings kommun
    webb: https://www.exempel.se/uppfoljning
utfall:
  - avser: 2026-T1
    text: En vandring blev av.
    källa: uppföljning
""",
    ),
    # LFT903
    "källa-utan-adress": Example(
        "top",
        """\
källor:
  - id: uppföljning
    titel: Uppföljning av medborgarlöftet
    utgivare: Exempelköpings kommun
""",
        """\
källor:
  - id: uppföljning
    titel: Uppföljning av medborgarlöftet
    utgivare: Exempelköpings kommun
    webb: https://www.exempel.se/uppfoljning
""",
    ),
    # LFT904
    "utfall-utan-källa": Example(
        "activity",
        """\
utfall:
  - avser: 2026-T1
    antal: 1
""",
        """\
utfall:
  - avser: 2026-T1
    antal: 1
    källa: uppföljning
""",
    ),
    # LFT905
    "okrypterad-adress": Example(
        "top",
        """\
källor:
  - id: uppföljning
    titel: Uppföljning av medborgarlöftet
    webb: http://www.exempel.se/uppfoljning
""",
        """\
källor:
  - id: uppföljning
    titel: Uppföljning av medborgarlöftet
    webb: https://www.exempel.se/uppfoljning
""",
    ),
    # LFT906
    "samma-text-två-gånger": Example(
        "promise",
        """\
aktiviteter:
  - id: vandring-vår
    aktivitet: Gå två trygghetsvandringar vid stationen
    ansvarig: kommunen
  - id: vandring-höst
    aktivitet: Gå två trygghetsvandringar vid stationen
    ansvarig: kommunen
""",
        """\
aktiviteter:
  - id: vandring-vår
    aktivitet: Gå två trygghetsvandringar vid stationen på våren
    ansvarig: kommunen
  - id: vandring-höst
    aktivitet: Gå två trygghetsvandringar vid stationen på hösten
    ansvarig: kommunen
""",
    ),
    # LFT907
    "annan-kommuns-mapp": Example(
        "folder:taby",
        """\
område:
  kommuner: [Jönköping]
""",
        """\
område:
  kommuner: [Täby]
""",
    ),
    # LFT951
    "samma-dokument-id": Example(
        "next",
        """\
id: exempelköping-2026
""",
        """\
id: exempelköping-2027
""",
    ),
    # LFT952
    "överlappande-perioder": Example(
        "next",
        """\
period: 2026-07 – 2027-06
""",
        """\
period: 2027
""",
    ),
    # LFT953
    "lucka-mellan-perioder": Example(
        "next",
        """\
period: 2028
""",
        """\
period: 2027
""",
    ),
    # LFT954
    "id-med-ny-betydelse": Example(
        "next-promise",
        """\
aktiviteter:
  - id: vandringar
    aktivitet: Kontrollera cykelbelysning utanför alla skolor
    ansvarig: polisen
""",
        """\
aktiviteter:
  - id: cykelbelysning
    aktivitet: Kontrollera cykelbelysning utanför alla skolor
    ansvarig: polisen
""",
    ),
    # LFT955
    "upprepat-utan-uppföljning": Example(
        "again-promise",
        """\
löfte: Vi går trygghetsvandringar vid stationen.
""",
        """\
löfte: Vi byter belysningen vid stationen.
""",
    ),
}
