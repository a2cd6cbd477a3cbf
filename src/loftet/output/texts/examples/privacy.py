"""Examples of the rules on personal data."""

from typing import Final

from loftet.output.texts.examples.example import Example

EXAMPLES: Final = {
    # LFT801
    "personnummer": Example(
        "top",
        """\
anteckning: Utdelat till sökanden 121212-1212 enligt beslut.
""",
        """\
anteckning: Utdelat till sökanden enligt beslut.
""",
    ),
    # LFT802
    "privat-e-post": Example(
        "top",
        """\
kontakt:
  - roll: trygghetssamordnare
    e_post: tryggtexempel@gmail.com
""",
        """\
kontakt:
  - roll: trygghetssamordnare
    e_post: trygghet@exempel.se
""",
    ),
    # LFT803
    "personlig-e-post": Example(
        "top",
        """\
kontakt:
  - roll: trygghetssamordnare
    e_post: anna.exempelsson@exempel.se
""",
        """\
kontakt:
  - roll: trygghetssamordnare
    e_post: trygghet@exempel.se
""",
    ),
    # LFT804
    "mobilnummer": Example(
        "top",
        """\
kontakt:
  - roll: trygghetssamordnare
    telefon: 070-174 06 05
""",
        """\
kontakt:
  - roll: kommunens växel
    telefon: 010-000 00 00
""",
    ),
    # LFT805
    "personnamn-i-text": Example(
        "top",
        """\
anteckning: Frågor besvaras av Karin Exempelberg.
""",
        """\
anteckning: Frågor besvaras av trygghetssamordnaren.
""",
    ),
    # LFT806
    "namn-vid-roll": Example(
        "top",
        """\
kontakt:
  - roll: trygghetssamordnare
    namn: Karin Exempelberg
    e_post: trygghet@exempel.se
""",
        """\
kontakt:
  - roll: trygghetssamordnare
    e_post: trygghet@exempel.se
""",
    ),
    # LFT807
    "få-personer": Example(
        "top",
        """\
anteckning: Två flickor har placerats efter orosanmälan.
""",
        """\
anteckning: Flera unga har fått stöd efter orosanmälan.
""",
    ),
}
