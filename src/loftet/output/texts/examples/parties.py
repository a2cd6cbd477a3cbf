"""Examples of the rules on who promises, who answers for what, and whom to ask."""

from typing import Final

from loftet.output.texts.examples.example import Example

EXAMPLES: Final = {
    # LFT201
    "ingen-ansvarig": Example(
        "activity",
        """\
aktivitet: Gå trygghetsvandringar vid stationen
# ansvarig saknas
""",
        """\
aktivitet: Gå trygghetsvandringar vid stationen
ansvarig: kommunen (trygghetssamordnare)
""",
    ),
    # LFT202
    "alla-ansvarar": Example(
        "activity",
        """\
ansvarig:
  grupp: Samtliga parter
""",
        """\
ansvarig:
  grupp: Trygghetsgruppen
""",
    ),
    # LFT203
    "många-ansvarar": Example(
        "activity",
        """\
ansvarig: [polisen (gruppchef), polisen (kommunpolis), kommunen (rektor), kommunen (fältgrupp), kommunen (fritidschef)]
""",
        """\
ansvarig: [polisen (kommunpolis), kommunen (fältgrupp)]
""",
    ),
    # LFT204
    "part-utan-uppgift": Example(
        "top",
        """\
parter:
  polisen:
    namn: Lokalpolisområde Exempelköping
    typ: polis
  kommunen:
    namn: Exempelköpings kommun
    typ: kommun
  bostäder:
    namn: Exempelbostäder
    typ: bostadsbolag
""",
        """\
parter:
  polisen:
    namn: Lokalpolisområde Exempelköping
    typ: polis
  kommunen:
    namn: Exempelköpings kommun
    typ: kommun
""",
    ),
    # LFT205
    "polis-eller-kommun-saknas": Example(
        "top",
        """\
parter:
  kommunen:
    namn: Exempelköpings kommun
    typ: kommun
""",
        """\
parter:
  polisen:
    namn: Lokalpolisområde Exempelköping
    typ: polis
  kommunen:
    namn: Exempelköpings kommun
    typ: kommun
""",
    ),
    # LFT206
    "inte-undertecknat-av-alla": Example(
        "top",
        """\
undertecknat:
  datum: 2026-01-15
  av:
    - part: polisen
      roll: lokalpolisområdeschef
""",
        """\
undertecknat:
  datum: 2026-01-15
  av:
    - part: polisen
      roll: lokalpolisområdeschef
    - part: kommunen
      roll: kommunstyrelsens ordförande
""",
    ),
    # LFT207
    "ingen-kontakt": Example(
        "top",
        """\
# kontakt saknas
""",
        """\
kontakt:
  - part: kommunen
    roll: trygghetssamordnare
    e_post: trygghet@exempel.se
""",
    ),
}
