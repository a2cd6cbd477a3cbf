"""Write a made-up national corpus of promise files: the same files for the same number, every time.

Places and figures are invented; only the shape is taken from real documents (about 3 to 12 KB of Swedish text each).

    python benchmarks/corpus.py FOLDER 2900
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from random import Random

_PERIODS_PER_PLACE = 10
_FIRST_YEAR = 2016
_STEMS = ("Exempel", "Påhitt", "Låtsas", "Övnings", "Fantasi", "Mönster", "Modell", "Prov")
_ENDINGS = ("köping", "stad", "torp", "berga", "hamn", "vik", "ås", "löv")
_SUBJECTS = (
    "trygghetsvandring", "trafikkontroll", "skolbesök", "nattvandring", "krogtillsyn", "medborgarkontor",
    "trygghetsmätning", "ungdomsdialog", "grannsamverkan", "belysningsrond", "barnlöfte", "fältarbete",
)  # fmt: skip
_PLACES = ("centrum", "Ängsgården", "Södra Höjden", "stationsområdet", "Åparken", "Östra skolan", "badplatsen")
_SENTENCES = (
    "Polisen och kommunen ska vara synliga på de platser där invånarna säger att de känner sig otrygga.",
    "Arbetet görs tillsammans med skolan, fritidsgårdarna och det lokala näringslivet.",
    "Fler kvinnor än män uppger att de undviker att gå ut ensamma när det är mörkt.",
    "Hastigheten förbi skolan upplevs som för hög, framför allt på morgonen mellan 07:30 och 08:15.",
    "Gruppen träffas var fjortonde dag och går igenom läget; nya behov lyfts till styrgruppen.",
    "I dialogen kom det fram att belysningen på gång- och cykelvägarna behöver bli bättre.",
    "Insatserna riktas till tid och plats enligt den gemensamma lägesbilden.",
    "Vandringen leds av trygghetssamordnaren, och resultatet redovisas på kommunens webbplats.",
    "Erfarenheterna från förra året visar att tidiga insatser mot skadegörelse ger resultat.",
)
_REASONS = ("sommarsemestrar", "skogsbränder i länet", "vakanta tjänster", "brist på kameror")
_STATUSES = ("pågår", "genomfört", "enligt plan", "påbörjat", "löpande")

_HEAD = """\
# yaml-language-server: $schema=../../schema/loftet-1.json
loftet: 1
id: {slug}
titel: Medborgarlöfte i {place} {year}
sammanfattning: >-
  {summary}
period: {period}
område:
  lokalpolisområde: {place}
  delområden: [{district}, Norra {place}]
parter:
  polisen: {{namn: Lokalpolisområde {place}, typ: polis}}
  kommunen: {{namn: "{place} kommun", typ: kommun}}  # påhittad
  bostäder: {{namn: {place}bostäder, typ: bostadsbolag}}
undertecknat:
  datum: {year}-01-{day:02}
  av:
    - {{part: polisen, roll: lokalpolisområdeschef}}
    - {{part: kommunen, roll: kommunstyrelsens ordförande}}
dialoger:
  - id: webbenkät
    typ: medborgardialog
    metod: webbenkät
    tid: hösten {before}
    deltagare: cirka {people}
    fynd:
      - {{id: otryggt-i-mörker, text: Det är otryggt när det är mörkt.}}
      - id: trafik-vid-skolan
        text: "{finding}"
lägesbild:
  - id: skadegörelse
    text: {situation}
    plats: [{district}]
fokusområden:
  - {{id: trygghet, namn: Trygghet i offentlig miljö}}
  - {{id: trafik, namn: Trygghet i trafiken}}
löften:
"""

_PROMISE = """\
  - id: löfte-{number}
    löfte: {text}
    fokusområde: [{focus}]
    bygger_på: [otryggt-i-mörker, skadegörelse]
    målgrupp: invånare i {place}
    aktiviteter:
"""

_ACTIVITY = """\
      - id: {subject}-{number}
        aktivitet: {title} vid {where}
        omfattning: {count} st under {year}   # som det är tryckt
        mål: {{minst: {count}, enhet: {subject}, per: period}}
        ansvarig: [polisen (gruppchef), {{part: kommunen, roll: trygghetssamordnare}}]
        uppföljning: kommunen
        utvärdering: [{{grupp: Trygghetsgruppen}}]
        plats: {where}
        anteckning: |
          {note}
          {more}
        utfall:
"""

_OUTCOME = """\
          - avser: {year}-T{tertial}
            antal: {amount}
            status: {status}
            text: {text}
            källa: uppföljning
"""

_FOOT = """\
uppföljningsplan: {rytm: tertial, till: [styrgruppen], senast: %(year)s-12, kanaler: [kommunens webbplats]}
kontakt:
  - {part: kommunen, roll: trygghetssamordnare, e_post: trygghet@exempel.se, telefon: 010-000 00 00}
källor:
  - {id: uppföljning, titel: "Uppföljning %(year)s", utgivare: %(place)s kommun, utgiven: "%(year)s-12"}
"""


def _place(number: int) -> str:
    names = len(_STEMS) * len(_ENDINGS)
    suffix = f" {number // names + 1}" if number >= names else ""
    return _STEMS[number % len(_STEMS)] + _ENDINGS[number // len(_STEMS) % len(_ENDINGS)] + suffix


def _activity(random: Random, number: int, year: int) -> str:
    subject, where, count = random.choice(_SUBJECTS), random.choice(_PLACES), random.randint(2, 24)
    note, more = random.sample(_SENTENCES, 2)
    text = _ACTIVITY.format(
        subject=subject, title=subject.capitalize(), number=number, where=where, count=count, year=year,
        note=note, more=more,
    )  # fmt: skip
    for tertial in range(1, random.randint(1, 3) + 1):
        because = f" Orsak: {random.choice(_REASONS)}." if random.random() < 0.1 else ""
        said = f"'{random.choice(_SENTENCES)}{because}'"
        status = random.choice(_STATUSES)
        text += _OUTCOME.format(year=year, tertial=tertial, amount=random.randint(0, count), status=status, text=said)
    return text


def document(number: int, *, activities: int | None = None) -> str:
    """Return promise file ``number``; with ``activities``, one promise that has so many."""
    random = Random(f"loftet {number}")
    place, year = _place(number // _PERIODS_PER_PLACE), _FIRST_YEAR + number % _PERIODS_PER_PLACE
    chosen = random.sample(_SENTENCES, 3)
    text = _HEAD.format(
        slug=f"exempel-{number}", place=place, year=year, before=year - 1, day=random.randint(1, 31),
        period=random.choice((str(year), f"{year}–{year + 1}", f"{year}-10 – {year + 1}-09")),
        district=random.choice(_PLACES), people=random.randint(5, 60) * 10,
        summary=chosen[0], finding=chosen[1], situation=chosen[2],
    )  # fmt: skip
    serial = 0
    promises = random.randint(1, 4)
    for promise in range(1, 2 if activities else promises + 1):
        focus, said = random.choice(("trygghet", "trafik")), random.choice(_SENTENCES)
        text += _PROMISE.format(number=promise, text=said, focus=focus, place=place)
        for _ in range(activities or random.randint(1, 8 // promises)):
            serial += 1
            text += _activity(random, serial, year)
    return text + _FOOT % {"year": year, "place": place}


def write(folder: Path, files: int) -> Iterator[Path]:
    """Write the corpus, one folder a place, and yield each path."""
    for number in range(files):
        place = folder / f"plats-{number // _PERIODS_PER_PLACE:04}"
        place.mkdir(parents=True, exist_ok=True)
        path = place / f"{_FIRST_YEAR + number % _PERIODS_PER_PLACE}.yaml"
        path.write_text(document(number), encoding="utf-8", newline="\n")
        yield path


def main() -> None:
    """Write a corpus from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("files", type=int, nargs="?", default=2900)
    arguments = parser.parse_args()
    sizes = [path.stat().st_size for path in write(arguments.folder, arguments.files)]
    print(f"{len(sizes)} files, {min(sizes)}–{max(sizes)} bytes, {sum(sizes) / len(sizes):.0f} on average")


if __name__ == "__main__":
    main()
