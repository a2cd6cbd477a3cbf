"""Write a made-up national corpus of promise files: the same files for the same number, every time.

Places and figures are invented; only the shape is taken from real documents (about 3 to 12 KB of Swedish text each).
The documents are written as they should be: no rule has anything to say about them. A share of them can be broken in
the ways that people break them.

    python benchmarks/corpus.py FOLDER 2900
    python benchmarks/corpus.py FOLDER 2900 --defective
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from random import Random

TODAY = "2026-03-10"
"""A day when the last of the documents is followed up, and nothing is overdue."""
DEFECTIVE = 0.05
"""The share of broken files that a national run may have."""

_PERIODS_PER_PLACE = 10
_FIRST_YEAR = 2016
_MOST_OUTCOMES = 3
_STEMS = ("Exempel", "Påhitt", "Låtsas", "Övnings", "Fantasi", "Mönster", "Modell", "Prov")
_ENDINGS = ("köping", "stad", "torp", "berga", "hamn", "vik", "ås", "löv")
_SUBJECTS = (
    "trygghetsvandring", "trafikkontroll", "skolbesök", "nattvandring", "krogtillsyn", "medborgarkontor",
    "trygghetsmätning", "ungdomsdialog", "grannsamverkan", "belysningsrond", "föräldramöte", "fältarbete",
)  # fmt: skip
_PLACES = ("centrum", "Ängsgården", "Södra Höjden", "stationsområdet", "Åparken", "Östra skolan", "badplatsen")
_SENTENCES = (
    "Polisen och kommunen var synliga på de platser där invånarna säger att de känner sig otrygga.",
    "Arbetet gjordes tillsammans med skolan, fritidsgårdarna och det lokala näringslivet.",
    "Fler kvinnor än män uppger att de undviker att gå ut ensamma när det är mörkt.",
    "Hastigheten förbi skolan är högst på morgonen mellan 07:30 och 08:15.",
    "Gruppen träffas var fjortonde dag och går igenom läget; nya behov lyfts till styrgruppen.",
    "Belysningen på gång- och cykelvägarna behöver bli bättre, säger de som deltog.",
    "Insatserna riktas till tid och plats enligt den gemensamma lägesbilden.",
    "Vandringen leds av trygghetssamordnaren, och resultatet redovisas på kommunens webbplats.",
    "Erfarenheterna från förra året visar att tidiga insatser mot skadegörelse ger resultat.",
)
_REASONS = ("Personalen var på semester.", "Skogsbränder i länet.", "Två tjänster var vakanta.", "Brist på kameror.")
_ON_THE_WAY = ("pågår", "påbörjat", "enligt plan")


@dataclass(frozen=True, slots=True)
class _Topic:
    """What a promise is about, from what residents said to what they are promised."""

    id: str
    area: str
    name: str
    heard: str
    known: str
    promise: str


_TOPICS = (
    _Topic(
        "tryggt-centrum", "trygghet", "Trygghet i offentlig miljö", "Det är otryggt i centrum när det är mörkt.",
        "Skadegörelsen vid stationen ökade under hösten.",
        "Polis eller fältarbetare ska finnas i centrum varje fredagskväll.",
    ),
    _Topic(
        "lugn-trafik", "trafik", "Trygghet i trafiken", "Bilarna kör för fort förbi skolan.",
        "Mätningen i våras visade att var tredje bil körde för fort.",
        "Vid skolorna ska bilarna hålla högst 30 kilometer i timmen.",
    ),
    _Topic(
        "nära-möten", "dialog", "Dialog med invånarna", "Vi vet inte vem vi ska prata med.",
        "Sex av tio vet inte vart de ska vända sig med frågor om trygghet.",
        "Invånarna ska kunna träffa polis och kommun i sin stadsdel sex gånger om året.",
    ),
    _Topic(
        "ungas-kvällar", "unga", "Ungas fritid", "Det finns ingenstans att vara på helgkvällarna.",
        "De flesta anmälningarna om störande ungdomar görs på fredagar.",
        "Fritidsgården ska vara öppen varje fredag och lördag till klockan 23.",
    ),
)  # fmt: skip

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
  datum: {signed}
  av:
    - {{part: polisen, roll: lokalpolisområdeschef}}
    - {{part: kommunen, roll: kommunstyrelsens ordförande}}
    - {{part: bostäder, roll: verkställande direktör}}
dialoger:
  - id: webbenkät
    typ: medborgardialog
    metod: webbenkät
    tid: hösten {before}
    deltagare: cirka {people}
    återkoppling: Svaren och vad de ledde till står på kommunens webbplats.
    fynd:
{findings}lägesbild:
{situation}fokusområden:
{areas}löften:
"""

_FINDING = """\
      - id: hört-om-{topic.id}
        text: "{topic.heard}"
"""

_ITEM = """\
  - id: känt-om-{topic.id}
    text: {topic.known}
    plats: [{district}]
"""

_AREA = "  - {{id: {topic.area}, namn: {topic.name}}}\n"

_PROMISE = """\
  - id: {topic.id}
    löfte: {topic.promise}
    fokusområde: [{topic.area}]
    bygger_på: [hört-om-{topic.id}, känt-om-{topic.id}]
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
          - avser: {interval}
            antal: {amount}
            status: {status}
            text: '{text}'
            källa: uppföljning
"""

_REASON = "            orsak: {reason}\n"

_FOOT = """\
uppföljningsplan:
  {{rytm: {rhythm}, till: [styrgruppen], senast: {due}, ansvarig: kommunen, kanaler: [kommunens webbplats]}}
kontakt:
  - {{part: kommunen, roll: trygghetssamordnare, e_post: trygghet@exempel.se, telefon: 010-000 00 00}}
källor:
  - id: uppföljning
    titel: "Uppföljning {year}"
    utgivare: {place} kommun
    utgiven: "{due}"
    webb: https://kommun.example/medborgarlöfte/{year}
"""

_DEFECTS = (
    ("    aktiviteter:\n", "    aktivteter:\n"),
    ("typ: polis}", "typ: polisen}"),
    ("löften:\n", "löften\n"),
    ("känt-om-", "känd-om-"),
    ("löfte: ", "löfte: Vi ska verka för trygghet. "),
    ("källa: uppföljning", "källa: uppföljningen"),
    ("e_post: trygghet@exempel.se", "e_post: trygghet.exempel@gmail.com"),
    ("omfattning: ", "omfattning: vid behov, "),
    ("    återkoppling:", "    metod:"),
    ("    målgrupp: ", "    målgrupp: från den 31 juni, "),
)


@dataclass(frozen=True, slots=True)
class _Calendar:
    """When a document runs and how it is followed up; a place keeps to one way."""

    period: str
    signed: str
    due: str
    rhythm: str
    intervals: tuple[str, ...]


def _calendar(place: int, year: int, day: int) -> _Calendar:
    way = place % 3
    if way == 0:
        intervals = tuple(f"{year}-T{number}" for number in (1, 2, 3))
        return _Calendar(str(year), f"{year}-01-{day:02}", f"{year + 1}-02", "tertial", intervals)
    if way == 1:
        intervals = (f"{year}-H1", f"{year}-H2")
        return _Calendar(str(year), f"{year}-01-{day:02}", f"{year + 1}-02", "halvår", intervals)
    intervals = (f"{year - 1}-K4", *(f"{year}-K{number}" for number in (1, 2, 3)))
    period = f"{year - 1}-10 – {year}-09"
    return _Calendar(period, f"{year - 1}-10-{day:02}", f"{year}-11", "kvartal", intervals)


def _place(number: int) -> str:
    names = len(_STEMS) * len(_ENDINGS)
    suffix = f" {number // names + 1}" if number >= names else ""
    return _STEMS[number % len(_STEMS)] + _ENDINGS[number // len(_STEMS) % len(_ENDINGS)] + suffix


def _outcomes(random: Random, intervals: tuple[str, ...], count: int) -> Iterator[str]:
    """Write what was done in each interval, and at the end whether that was as much as was promised."""
    reached = random.random() < 0.9
    left = count if reached else count - 1
    for interval in intervals[:-1]:
        done, text = random.randint(0, left), random.choice(_SENTENCES)
        left -= done
        yield _OUTCOME.format(interval=interval, amount=done, status=random.choice(_ON_THE_WAY), text=text)
    status, text = "genomfört" if reached else "delvis uppfyllt", random.choice(_SENTENCES)
    yield _OUTCOME.format(interval=intervals[-1], amount=left, status=status, text=text)
    if not reached:
        yield _REASON.format(reason=random.choice(_REASONS))


def _activity(random: Random, number: int, year: int, named: tuple[str, str], intervals: tuple[str, ...]) -> str:
    subject, where = named
    count = random.randint(2, 24)
    note, more = random.sample(_SENTENCES, 2)
    head = _ACTIVITY.format(
        subject=subject, title=subject.capitalize(), number=number, where=where, count=count, year=year,
        note=note, more=more,
    )  # fmt: skip
    first = 0 if number == 1 else max(0, len(intervals) - random.randint(1, _MOST_OUTCOMES))
    return head + "".join(_outcomes(random, intervals[first:], count))


def document(number: int, *, activities: int | None = None) -> str:
    """Return promise file ``number``; with ``activities``, one promise that has so many."""
    random = Random(f"loftet {number}")
    place, year = _place(number // _PERIODS_PER_PLACE), _FIRST_YEAR + number % _PERIODS_PER_PLACE
    calendar = _calendar(number // _PERIODS_PER_PLACE, year, random.randint(1, 28))
    topics = random.sample(_TOPICS, 1 if activities else random.randint(1, len(_TOPICS)))
    district = _PLACES[number // _PERIODS_PER_PLACE % len(_PLACES)]
    text = _HEAD.format(
        slug=f"exempel-{number}", place=place, year=year, before=year - 1, signed=calendar.signed,
        period=calendar.period, district=district, people=random.randint(5, 60) * 10, summary=random.choice(_SENTENCES),
        findings="".join(_FINDING.format(topic=topic) for topic in topics),
        situation="".join(_ITEM.format(topic=topic, district=district) for topic in topics),
        areas="".join(_AREA.format(topic=topic) for topic in topics),
    )  # fmt: skip
    named = [(subject, where) for subject in _SUBJECTS for where in _PLACES]
    random.shuffle(named)
    names, serial = cycle(named), 0
    for topic in topics:
        text += _PROMISE.format(topic=topic, place=place)
        for _ in range(activities or random.randint(1, 8 // len(topics))):
            serial += 1
            text += _activity(random, serial, year, next(names), calendar.intervals)
    return text + _FOOT.format(rhythm=calendar.rhythm, due=calendar.due, year=year, place=place)


def broken(number: int) -> str:
    """Return promise file ``number`` with one thing wrong in it."""
    right, wrong = Random(f"defect {number}").choice(_DEFECTS)
    return document(number).replace(right, wrong, 1)


def write(folder: Path, files: int, defective: float = 0.0) -> Iterator[Path]:
    """Write the corpus, one folder a place, and yield each path; a share of the files is broken."""
    for number in range(files):
        place = folder / f"plats-{number // _PERIODS_PER_PLACE:04}"
        place.mkdir(parents=True, exist_ok=True)
        path = place / f"{_FIRST_YEAR + number % _PERIODS_PER_PLACE}.yaml"
        is_broken = Random(f"broken {number}").random() < defective
        path.write_text(broken(number) if is_broken else document(number), encoding="utf-8", newline="\n")
        yield path


def main() -> None:
    """Write a corpus from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("files", type=int, nargs="?", default=2900)
    parser.add_argument(
        "--defective", type=float, nargs="?", default=0.0, const=DEFECTIVE, help="share of broken files"
    )
    arguments = parser.parse_args()
    sizes = [path.stat().st_size for path in write(arguments.folder, arguments.files, arguments.defective)]
    print(f"{len(sizes)} files, {min(sizes)}–{max(sizes)} bytes, {sum(sizes) / len(sizes):.0f} on average")


if __name__ == "__main__":
    main()
