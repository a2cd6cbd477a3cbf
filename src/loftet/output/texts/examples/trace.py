"""Examples of the rules on from what residents said to what is done, and back."""

from typing import Final

from loftet.output.texts.examples.example import Example

EXAMPLES: Final = {
    # LFT401
    "löfte-utan-grund": Example(
        "promise",
        """\
löfte: Vi går trygghetsvandringar vid stationen.
# bygger_på saknas
""",
        """\
löfte: Vi går trygghetsvandringar vid stationen.
bygger_på: mörkt-vid-stationen
""",
    ),
    # LFT402
    "inget-underlag": Example(
        "top",
        """\
löften:
  - id: tryggare-station
    löfte: Vi går två trygghetsvandringar vid stationen.
    ansvarig: kommunen
    mål:
      minst: 2
      enhet: trygghetsvandringar
    aktiviteter:
      - id: vandringar
        aktivitet: Gå trygghetsvandringar vid stationen
# varken dialoger eller lägesbild
""",
        """\
löften:
  - id: tryggare-station
    löfte: Vi går två trygghetsvandringar vid stationen.
    bygger_på: mörkt-vid-stationen
    ansvarig: kommunen
    mål:
      minst: 2
      enhet: trygghetsvandringar
    aktiviteter:
      - id: vandringar
        aktivitet: Gå trygghetsvandringar vid stationen
dialoger:
  - id: torgdialog
    typ: medborgardialog
    fynd:
      - id: mörkt-vid-stationen
        text: Det känns otryggt vid stationen när det är mörkt.
""",
    ),
    # LFT403
    "problem-utan-svar": Example(
        "top",
        """\
lägesbild:
  - id: cykelstölder
    text: Cykelstölderna vid stationen har ökat.
""",
        """\
# varje punkt i lägesbilden har ett löfte som bygger på den
""",
    ),
    # LFT404
    "löfte-utan-aktiviteter": Example(
        "promise",
        """\
löfte: Vi går två trygghetsvandringar vid stationen.
ansvarig: kommunen
mål:
  minst: 2
  enhet: vandringar
aktiviteter: []
""",
        """\
löfte: Vi går två trygghetsvandringar vid stationen.
ansvarig: kommunen
mål:
  minst: 2
  enhet: vandringar
aktiviteter:
  - id: vandringar
    aktivitet: Gå trygghetsvandringar vid stationen
""",
    ),
    # LFT405
    "aktivitet-utan-löfte": Example(
        "top",
        """\
aktiviteter:
  - id: skolbesök
    aktivitet: Besöka alla skolor
    ansvarig: polisen
""",
        """\
aktiviteter:
  - id: skolbesök
    aktivitet: Besöka alla skolor
    ansvarig: polisen
    löften: tryggare-station
""",
    ),
    # LFT406
    "tomt-fokusområde": Example(
        "top",
        """\
fokusområden:
  - id: trafik
    namn: Trygghet i trafiken
""",
        """\
# bara fokusområden som har löften
""",
    ),
    # LFT407
    "dialog-utan-fynd": Example(
        "top",
        """\
dialoger:
  - id: torgdialog
    typ: medborgardialog
    metod: samtal på torget
    återkoppling: Öppet möte i februari.
    fynd:
      - id: mörkt-vid-stationen
        text: Det känns otryggt vid stationen när det är mörkt.
  - id: webbenkät
    typ: medborgardialog
""",
        """\
dialoger:
  - id: torgdialog
    typ: medborgardialog
    metod: samtal på torget
    återkoppling: Öppet möte i februari.
    fynd:
      - id: mörkt-vid-stationen
        text: Det känns otryggt vid stationen när det är mörkt.
""",
    ),
    # LFT408
    "ingen-återkoppling": Example(
        "top",
        """\
dialoger:
  - id: torgdialog
    typ: medborgardialog
    fynd:
      - id: mörkt-vid-stationen
        text: Det känns otryggt vid stationen när det är mörkt.
uppföljningsplan:
  rytm: tertial
  till: styrgruppen
""",
        """\
dialoger:
  - id: torgdialog
    typ: medborgardialog
    återkoppling: Öppet möte på biblioteket i februari.
    fynd:
      - id: mörkt-vid-stationen
        text: Det känns otryggt vid stationen när det är mörkt.
uppföljningsplan:
  rytm: tertial
  till: styrgruppen
  kanaler: kommunens webbplats
""",
    ),
    # LFT409
    "problem-som-löfte": Example(
        "promise",
        """\
löfte: Det känns otryggt vid stationen när det är mörkt.
""",
        """\
löfte: Vi går trygghetsvandringar vid stationen när det är mörkt.
""",
    ),
}
