"""Examples of the rules on what became of the promises."""

from typing import Final

from loftet.output.texts.examples.example import Example

EXAMPLES: Final = {
    # LFT601
    "uppfyllt-men-inte-nått": Example(
        "activity",
        """\
mål:
  minst: 4
  enhet: trygghetsvandringar
utfall:
  - avser: 2026-T1
    antal: 2
    status: uppfyllt
    källa: uppföljning
""",
        """\
mål:
  minst: 4
  enhet: trygghetsvandringar
utfall:
  - avser: 2026-T1
    antal: 2
    status: pågår
    källa: uppföljning
""",
    ),
    # LFT602
    "avvikelse-utan-orsak": Example(
        "activity",
        """\
utfall:
  - avser: 2026-T1
    status: inte genomfört
    källa: uppföljning
""",
        """\
utfall:
  - avser: 2026-T1
    status: inte genomfört
    orsak: Tjänsten som samordnare var vakant.
    källa: uppföljning
""",
    ),
    # LFT603
    "saknas-i-slutrapporten": Example(
        "promise",
        """\
aktiviteter:
  - id: vandringar
    aktivitet: Gå trygghetsvandringar vid stationen
    ansvarig: kommunen
    utfall:
      - avser: 2026
        antal: 4
        källa: uppföljning
  - id: belysning
    aktivitet: Byta belysningen vid stationen
    ansvarig: kommunen
    omfattning: 12 armaturer
    mål:
      minst: 12
      enhet: armaturer
""",
        """\
aktiviteter:
  - id: vandringar
    aktivitet: Gå trygghetsvandringar vid stationen
    ansvarig: kommunen
    utfall:
      - avser: 2026
        antal: 4
        källa: uppföljning
  - id: belysning
    aktivitet: Byta belysningen vid stationen
    ansvarig: kommunen
    omfattning: 12 armaturer
    mål:
      minst: 12
      enhet: armaturer
    utfall:
      - avser: 2026
        status: försenat
        orsak: Armaturerna levereras först nästa år.
        källa: uppföljning
""",
    ),
    # LFT604
    "ackumulerat-minskar": Example(
        "activity",
        """\
utfall:
  - datum: 2026-05-04
    avser: 2026-T1
    ackumulerat: 3
    källa: uppföljning
  - datum: 2026-05-18
    avser: 2026-T1
    ackumulerat: 2
    källa: uppföljning
""",
        """\
utfall:
  - id: första-tertialet
    datum: 2026-05-04
    avser: 2026-T1
    ackumulerat: 3
    källa: uppföljning
  - datum: 2026-05-18
    avser: 2026-T1
    ackumulerat: 2
    rättar: första-tertialet
    text: En vandring hade räknats två gånger.
    källa: uppföljning
""",
    ),
    # LFT605
    "ackumulerat-mindre-än-antal": Example(
        "activity",
        """\
utfall:
  - avser: 2026-T1
    antal: 4
    ackumulerat: 1
    källa: uppföljning
""",
        """\
utfall:
  - avser: 2026-T1
    antal: 1
    ackumulerat: 4
    källa: uppföljning
""",
    ),
    # LFT606
    "utfall-utanför-perioden": Example(
        "activity",
        """\
utfall:
  - avser: 2025-T3
    antal: 2
    källa: uppföljning
""",
        """\
utfall:
  - avser: 2026-T1
    antal: 2
    källa: uppföljning
""",
    ),
    # LFT607
    "utfall-i-framtiden": Example(
        "activity",
        """\
utfall:
  - avser: 2026-T3
    antal: 2
    status: pågår
    källa: uppföljning
""",
        """\
utfall:
  - avser: 2026-T1
    antal: 2
    källa: uppföljning
""",
    ),
    # LFT608
    "skrivet-i-förväg": Example(
        "activity",
        """\
utfall:
  - datum: 2025-12-10
    avser: 2026-T1
    antal: 2
    källa: uppföljning
""",
        """\
utfall:
  - datum: 2026-05-11
    avser: 2026-T1
    antal: 2
    källa: uppföljning
""",
    ),
    # LFT609
    "tomt-utfall": Example(
        "activity",
        """\
utfall:
  - avser: 2026-T1
    källa: uppföljning
""",
        """\
utfall:
  - avser: 2026-T1
    text: Ingen vandring blev av. Den första är flyttad till maj.
    källa: uppföljning
""",
    ),
    # LFT610
    "samma-tid-två-gånger": Example(
        "activity",
        """\
utfall:
  - avser: 2026-T1
    antal: 2
    källa: uppföljning
  - avser: 2026-01 – 2026-08
    antal: 3
    källa: uppföljning
""",
        """\
utfall:
  - avser: 2026-T1
    antal: 2
    ackumulerat: 2
    källa: uppföljning
""",
    ),
    # LFT611
    "fel-ordning": Example(
        "activity",
        """\
utfall:
  - avser: 2026-T2
    antal: 2
    källa: uppföljning
  - avser: 2026-T1
    antal: 1
    källa: uppföljning
""",
        """\
utfall:
  - avser: 2026-T1
    antal: 1
    källa: uppföljning
  - avser: 2026-T2
    antal: 2
    källa: uppföljning
""",
    ),
    # LFT612
    "inte-påbörjat-men-gjort": Example(
        "activity",
        """\
utfall:
  - avser: 2026-T1
    antal: 2
    status: inte påbörjat
    källa: uppföljning
""",
        """\
utfall:
  - avser: 2026-T1
    antal: 2
    status: pågår
    källa: uppföljning
""",
    ),
    # LFT613
    "effekt-utan-belägg": Example(
        "activity",
        """\
utfall:
  - avser: 2026-T1
    status: pågår
    effekt:
      bedömning: uppnådd
    källa: uppföljning
""",
        """\
utfall:
  - avser: 2026-T1
    status: pågår
    effekt:
      bedömning: uppnådd
      värde: 64 %
      enhet: känner sig trygga vid stationen
    källa: uppföljning
""",
    ),
}
