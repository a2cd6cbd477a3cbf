"""Examples of the rules on whether it can be told that a promise is kept."""

from typing import Final

from loftet.output.texts.examples.example import Example

EXAMPLES: Final = {
    # LFT301
    "går-inte-att-följa-upp": Example(
        "promise",
        """\
löfte: Kommunen och polisen gör centrum tryggare.
mål: []
aktiviteter:
  - id: närvaro
    aktivitet: Vara mer synliga i centrum
    ansvarig: polisen
""",
        """\
löfte: Kommunen och polisen gör centrum tryggare.
mål:
  nivå: öka
  jämfört_med: 2025
  enhet: andelen som känner sig trygga i centrum på kvällen
  mäts_genom: polisens trygghetsmätning
aktiviteter:
  - id: fotpatruller
    aktivitet: Gå fotpatruller i centrum på fredagskvällarna
    mål:
      minst: 2
      enhet: fotpatruller
      per: vecka
    ansvarig: polisen
""",
    ),
    # LFT302
    "siffra-utan-mål": Example(
        "activity",
        """\
omfattning: 4 st under 2026
# mål saknas
""",
        """\
omfattning: 4 st under 2026
mål:
  minst: 4
  enhet: trygghetsvandringar
  per: period
""",
    ),
    # LFT303
    "omfattning-mot-mål": Example(
        "activity",
        """\
omfattning: 6 st under 2026
mål:
  minst: 4
  enhet: trygghetsvandringar
""",
        """\
omfattning: 4 st under 2026
mål:
  minst: 4
  enhet: trygghetsvandringar
""",
    ),
    # LFT304
    "mål-utan-enhet": Example(
        "activity",
        """\
mål:
  minst: 4
""",
        """\
mål:
  minst: 4
  enhet: trygghetsvandringar
""",
    ),
    # LFT305
    "andel-utan-helhet": Example(
        "promise",
        """\
mål:
  minst: 80 %
  enhet: besökta klasser
""",
        """\
mål:
  minst: 80 %
  enhet: besökta klasser
  av: klasserna i årskurs 8
""",
    ),
    # LFT306
    "nivå-utan-jämförelse": Example(
        "activity",
        """\
mål:
  nivå: minska
  enhet: cykelstölder
  mäts_genom: anmälda brott
""",
        """\
mål:
  nivå: minska
  jämfört_med: 2025
  enhet: cykelstölder
  mäts_genom: anmälda brott
""",
    ),
    # LFT307
    "effekt-utan-mätning": Example(
        "promise",
        """\
mål:
  nivå: öka
  jämfört_med: 2025
  enhet: andelen som känner sig trygga
""",
        """\
mål:
  nivå: öka
  jämfört_med: 2025
  enhet: andelen som känner sig trygga
  mäts_genom: polisens trygghetsmätning
""",
    ),
    # LFT308
    "mål-som-alltid-nås": Example(
        "promise",
        """\
mål:
  minst: 0
  enhet: fotpatruller
""",
        """\
mål:
  minst: 2
  enhet: fotpatruller
""",
    ),
    # LFT309
    "slutdag-utanför-perioden": Example(
        "activity",
        """\
mål:
  senast: 2027-03
""",
        """\
mål:
  senast: 2026-10
""",
    ),
    # LFT310
    "bara-antalsmål": Example(
        "promise",
        """\
mål: []
aktiviteter:
  - id: insats-1
    aktivitet: Trafikkontroller vid skolorna
    ansvarig: polisen
    mål:
      minst: 40
      enhet: kontroller
  - id: insats-2
    aktivitet: Fotpatruller i centrum
    ansvarig: polisen
    mål:
      minst: 80
      enhet: fotpatruller
  - id: insats-3
    aktivitet: Besök på krogar
    ansvarig: polisen
    mål:
      minst: 20
      enhet: besök
  - id: insats-4
    aktivitet: Besök i klasser
    ansvarig: polisen
    mål:
      minst: 30
      enhet: klassbesök
  - id: insats-5
    aktivitet: Kontroller av mopeder
    ansvarig: polisen
    mål:
      minst: 25
      enhet: kontroller
  - id: insats-6
    aktivitet: Samtal med handlare
    ansvarig: polisen
    mål:
      minst: 50
      enhet: samtal
  - id: insats-7
    aktivitet: Nattvandringar
    ansvarig: polisen
    mål:
      minst: 24
      enhet: vandringar
  - id: insats-8
    aktivitet: Trygghetsvandringar
    ansvarig: polisen
    mål:
      minst: 4
      enhet: vandringar
  - id: insats-9
    aktivitet: Föräldramöten
    ansvarig: polisen
    mål:
      minst: 6
      enhet: möten
  - id: insats-10
    aktivitet: Öppna kontor på torget
    ansvarig: polisen
    mål:
      minst: 12
      enhet: kontor
  - id: insats-11
    aktivitet: Kontroller vid badplatsen
    ansvarig: polisen
    mål:
      minst: 10
      enhet: kontroller
  - id: insats-12
    aktivitet: Besök på fritidsgårdar
    ansvarig: polisen
    mål:
      minst: 20
      enhet: besök
""",
        """\
aktiviteter:
  - id: insats-1
    aktivitet: Trafikkontroller vid skolorna
    ansvarig: polisen
    mål:
      minst: 40
      enhet: kontroller
  - id: insats-2
    aktivitet: Fotpatruller i centrum
    ansvarig: polisen
    mål:
      minst: 80
      enhet: fotpatruller
  - id: insats-3
    aktivitet: Besök på krogar
    ansvarig: polisen
    mål:
      minst: 20
      enhet: besök
  - id: insats-4
    aktivitet: Besök i klasser
    ansvarig: polisen
    mål:
      minst: 30
      enhet: klassbesök
  - id: insats-5
    aktivitet: Kontroller av mopeder
    ansvarig: polisen
    mål:
      minst: 25
      enhet: kontroller
  - id: insats-6
    aktivitet: Samtal med handlare
    ansvarig: polisen
    mål:
      minst: 50
      enhet: samtal
  - id: insats-7
    aktivitet: Nattvandringar
    ansvarig: polisen
    mål:
      minst: 24
      enhet: vandringar
  - id: insats-8
    aktivitet: Trygghetsvandringar
    ansvarig: polisen
    mål:
      minst: 4
      enhet: vandringar
  - id: insats-9
    aktivitet: Föräldramöten
    ansvarig: polisen
    mål:
      minst: 6
      enhet: möten
  - id: insats-10
    aktivitet: Öppna kontor på torget
    ansvarig: polisen
    mål:
      minst: 12
      enhet: kontor
  - id: insats-11
    aktivitet: Kontroller vid badplatsen
    ansvarig: polisen
    mål:
      minst: 10
      enhet: kontroller
  - id: insats-12
    aktivitet: Besök på fritidsgårdar
    ansvarig: polisen
    mål:
      minst: 20
      enhet: besök
mål:
  nivå: öka
  jämfört_med: 2025
  enhet: andelen som känner sig trygga
  mäts_genom: polisens trygghetsmätning
""",
    ),
}
