"""Short, whole examples of the parts of a record, shown when something else stands where a part belongs.

They are the same in every language: the record's own words are Swedish.
"""

from typing import Final

_ACTOR: Final = """\
{key}:
  part: kommunen
  roll: trygghetssamordnare
"""

SHAPES: Final = {
    "område": """\
område:
  kommuner: Täby
""",
    "parter": """\
parter:
  kommunen:
    namn: Täby kommun
    typ: kommun
  polisen:
    namn: Lokalpolisområde Täby
    typ: polis
""",
    "undertecknat": """\
undertecknat:
  datum: 2027-01-15
  av:
    - part: kommunen
      roll: kommunstyrelsens ordförande
    - part: polisen
      roll: lokalpolisområdeschef
""",
    "av": """\
av:
  - part: kommunen
    roll: kommunstyrelsens ordförande
  - part: polisen
    roll: lokalpolisområdeschef
""",
    "samverkansöverenskommelse": """\
samverkansöverenskommelse:
  titel: Samverkansöverenskommelse mellan kommunen och polisen
  period: 2026–2029
""",
    "beslut": """\
beslut:
  - id: kommunstyrelsen-i-januari
    instans: Kommunstyrelsen
    datum: 2027-01-11
""",
    "ändringar": """\
ändringar:
  - id: förlängning
    datum: 2027-12-03
    typ: förlängning
    ny_period: 2027–2028
    skäl: Arbetet försenades av ombyggnaden av torget.
""",
    "dialoger": """\
dialoger:
  - id: samtal-på-torget
    typ: medborgardialog
    fynd:
      - id: mörkt-vid-stationen
        text: Det känns otryggt vid stationen när det är mörkt.
""",
    "fynd": """\
fynd:
  - id: mörkt-vid-stationen
    text: Det känns otryggt vid stationen när det är mörkt.
""",
    "lägesbild": """\
lägesbild:
  - id: trafikbrott
    text: Trafikbrott är ett av de vanligaste brotten.
""",
    "fokusområden": """\
fokusområden:
  - id: trafik
    namn: Trygghet i trafiken
""",
    "löften": """\
löften:
  - id: tryggare-station
    löfte: Vi går trygghetsvandringar vid stationen.
    mål:
      minst: 4
      enhet: trygghetsvandringar
      per: år
    ansvarig: kommunen
""",
    "aktiviteter": """\
aktiviteter:
  - id: trygghetsvandringar
    aktivitet: Gå trygghetsvandringar vid stationen
    mål:
      minst: 4
      enhet: trygghetsvandringar
      per: år
    ansvarig: kommunen (trygghetssamordnare)
""",
    "mål": """\
mål:
  - minst: 4
    enhet: trygghetsvandringar
    per: tertial
  - nivå: öka
    enhet: andelen som känner sig trygga vid stationen
    jämfört_med: 2026
    mäts_genom: polisens trygghetsmätning
""",
    "någon_av": """\
någon_av:
  - minst: 2
    enhet: möten
  - minst: 3
    enhet: brev
""",
    "ansvarig": _ACTOR.format(key="ansvarig"),
    "uppföljning": _ACTOR.format(key="uppföljning"),
    "utvärdering": _ACTOR.format(key="utvärdering"),
    "utfall": """\
utfall:
  - avser: 2027-T1
    antal: 2
    status: pågår
    text: Två vandringar är gjorda.
""",
    "effekt": """\
effekt:
  bedömning: delvis uppnådd
  text: Färre känner sig otrygga, men skillnaden är liten.
""",
    "uppföljningsplan": """\
uppföljningsplan:
  rytm: tertial
  till: styrgruppen
  kanaler: kommunens webbplats
""",
    "kontakt": """\
kontakt:
  - roll: trygghetssamordnare
    e_post: trygghet@kommunen.example
""",
    "källor": """\
källor:
  - id: medborgarlöftet
    titel: Medborgarlöfte i Täby 2027
    utgivare: Täby kommun
    webb: https://www.kommunen.example/medborgarlofte
""",
}
"""An example of each part, by its key."""

_SHOWN_WITH: Final = {
    "ogiltigt-värde/party": "parter",
    "ogiltigt-värde/target_empty": "mål",
    "inga-löften": "löften",
    "ingen-kontakt": "kontakt",
    "går-inte-att-följa-upp": "mål",
    "inget-underlag": "dialoger",
    "löfte-utan-aktiviteter": "aktiviteter",
    "dialog-utan-fynd": "fynd",
    "ingen-uppföljningsplan": "uppföljningsplan",
    "inga-källor": "källor",
    "utfall-utan-källa": "källor",
    "inte-undertecknat-av-alla": "av",
}
"""Findings that are mended by adding a part, and which."""

TEXTS: Final[dict[str, str]] = {
    **{f"fel-form/keys/{key}.example": shape for key, shape in SHAPES.items()},
    "fel-form/keys/mål/number.example": SHAPES["mål"],
    "fel-form/keys/mål/number/unsaid.example": SHAPES["mål"],
    **{f"saknad-nyckel/keys/{key}.example": shape for key, shape in SHAPES.items()},
    **{f"{finding}.example": SHAPES[key] for finding, key in _SHOWN_WITH.items()},
}
"""What stands below the advice of a finding, by the finding's name and detail."""
