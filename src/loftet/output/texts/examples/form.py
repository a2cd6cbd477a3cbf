"""Examples of the rules on dates, periods, changes and what must be there at all."""

from typing import Final

from loftet.output.texts.examples.example import Example

EXAMPLES: Final = {
    # LFT101
    "id-två-gånger": Example(
        "promise",
        """\
aktiviteter:
  - id: vandringar
    aktivitet: Gå två trygghetsvandringar vid stationen
    ansvarig: kommunen
  - id: vandringar
    aktivitet: Gå två trygghetsvandringar på torget
    ansvarig: kommunen
""",
        """\
aktiviteter:
  - id: vandringar-stationen
    aktivitet: Gå två trygghetsvandringar vid stationen
    ansvarig: kommunen
  - id: vandringar-torget
    aktivitet: Gå två trygghetsvandringar på torget
    ansvarig: kommunen
""",
    ),
    # LFT102
    "okänd-hänvisning": Example(
        "activity",
        """\
ansvarig: komunen
""",
        """\
ansvarig: kommunen
""",
    ),
    # LFT110
    "datum-som-inte-finns": Example(
        "activity",
        """\
aktivitet: Åtgärda belysningen vid stationen senast 31 juni
""",
        """\
aktivitet: Åtgärda belysningen vid stationen senast 30 juni
""",
    ),
    # LFT111
    "tvåsiffrigt-årtal": Example(
        "activity",
        """\
aktivitet: Byta belysningen vid stationen, klart 26.10.31
""",
        """\
aktivitet: Byta belysningen vid stationen, klart 2026-10-31
""",
    ),
    # LFT112
    "titeln-mot-perioden": Example(
        "top",
        """\
titel: Medborgarlöfte i Exempelköping 2025
period: 2026
""",
        """\
titel: Medborgarlöfte i Exempelköping 2026
period: 2026
""",
    ),
    # LFT113
    "öppen-period": Example(
        "top",
        """\
period:
  från: 2026-01-01
  till: tillsvidare
uppföljningsplan:
  till: styrgruppen
  senast: 2027-12
  kanaler: kommunens webbplats
""",
        """\
period:
  från: 2026-01-01
  till: tillsvidare
uppföljningsplan:
  rytm: tertial
  till: styrgruppen
  kanaler: kommunens webbplats
""",
    ),
    # LFT114
    "öppen-men-tidsbestämd": Example(
        "top",
        """\
sammanfattning: Kommunen och polisen lovar att under två år göra stationen tryggare.
period:
  från: 2026-01-01
  till: tillsvidare
""",
        """\
sammanfattning: Kommunen och polisen lovar att under två år göra stationen tryggare.
period: 2026–2027
""",
    ),
    # LFT115
    "undertecknat-för-sent": Example(
        "top",
        """\
period: 2025
undertecknat:
  datum: 2026-02-10
uppföljningsplan:
  rytm: efter perioden
  till: styrgruppen
  kanaler: kommunens webbplats
utfall:
  - avser: 2025
    text: Båda vandringarna blev av.
    källa: uppföljning
""",
        """\
period: 2025
undertecknat:
  datum: 2025-02-10
uppföljningsplan:
  rytm: efter perioden
  till: styrgruppen
  kanaler: kommunens webbplats
utfall:
  - avser: 2025
    text: Båda vandringarna blev av.
    källa: uppföljning
""",
    ),
    # LFT116
    "utanför-perioden": Example(
        "activity",
        """\
aktivitet: Gå trygghetsvandringar vid stationen
period: 2026–2027
""",
        """\
aktivitet: Gå trygghetsvandringar vid stationen
period: 2026-03 – 2026-10
""",
    ),
    # LFT117
    "oförklarad-ändring": Example(
        "top",
        """\
ändringar:
  - id: färre-vandringar
    datum: 2026-05-04
    typ: ändring
    text: Antalet vandringar sänks till två.
""",
        """\
ändringar:
  - id: färre-vandringar
    datum: 2026-05-04
    typ: ändring
    text: Antalet vandringar sänks till två.
    skäl: Tjänsten som trygghetssamordnare är vakant till hösten.
""",
    ),
    # LFT118
    "inga-löften": Example(
        "top",
        """\
löften: []
""",
        """\
löften:
  - id: tryggare-station
    löfte: Vi går trygghetsvandringar vid stationen.
    bygger_på: mörkt-vid-stationen
    ansvarig: kommunen
    aktiviteter:
      - id: vandringar
        aktivitet: Gå två trygghetsvandringar vid stationen
        omfattning: en gång i halvåret
""",
    ),
    # LFT119
    "inte-ifylld": Example(
        "top",
        """\
ändringar:
  - id: färre-vandringar
    datum: 2026-05-04
    typ: ändring
    text: Skriv vad som ändrades och vem som beslutade.
    skäl: Skriv varför här.
""",
        """\
ändringar:
  - id: färre-vandringar
    datum: 2026-05-04
    typ: ändring
    text: Styrgruppen sänkte antalet vandringar till två.
    skäl: Tjänsten som trygghetssamordnare är vakant till hösten.
""",
    ),
}
