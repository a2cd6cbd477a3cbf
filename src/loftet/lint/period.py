"""Dates and periods: when a promise runs, and what happened to it on the way (family LFT1)."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from loftet.lint.prose import part_of
from loftet.lint.rule import Problem, Rule, Subject
from loftet.lint.signs import Phrase, words
from loftet.model.background import Change, Decision
from loftet.model.finding import Kind, Level
from loftet.model.template import unfilled
from loftet.model.vocabulary import ChangeType

_MONTHS: Final = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli",
    "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
# A pattern is fast when it begins with a small set of characters, so what may not stand before comes after the first.
_IN_WORDS: Final = Phrase(
    re.compile(rf"([0-9](?<![0-9:.,/-].)[0-9]?) ({'|'.join(_MONTHS)})\b(?: ([0-9]{{4}})\b)?"), words(" ".join(_MONTHS))
)
_IN_FIGURES: Final = Phrase(
    re.compile(r"([12](?<![\w/-].)[09][0-9][0-9])-([0-9][0-9])-([0-9][0-9])(?![\w-])"), shapes=(b"0000-00-00",)
)
_SHORT_YEAR: Final = Phrase(
    re.compile(
        r"[0-9](?<![\w:./-].)(?:[0-9]([.-])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12][0-9]|3[01])"  # 20.12.31
        r"|[0-9]?/[0-9]{1,2}[ -]{1,2}[0-9][0-9])(?![\w:/-]|\.[0-9])"  # 31/12 -20
    ),
    shapes=(b"00.00.00", b"00-00-00", b"0/0"),
)
_YEAR: Final = re.compile(r"(?<!\d)(?<!Agenda )(?<!Vision )20\d\d(?!\d)")
_NUMBER_OF_YEARS: Final = Phrase(
    re.compile(r"\b(?:två|tre|fyra|fem)årig\w*|\b(?:i|under) (?:två|tre|fyra|fem|[2-5]) år\b"),
    words("år"),
    beginnings=tuple(f"{number}årig".encode("latin-1") for number in ("två", "tre", "fyra", "fem")),
)
_ENDINGS: Final = (ChangeType.CLOSURE, ChangeType.WITHDRAWAL)


def dates_exist(subject: Subject) -> Iterator[Problem]:
    """Find a day that isn't in the calendar: the reader can't tell when something is to be done."""
    for hit, found in subject.prose.find(_IN_WORDS):
        year = int(found[3]) if found[3] else 2000
        if not _exists(year, _MONTHS.index(found[2]) + 1, int(found[1])):
            yield Problem(hit.said.loc, args={"date": hit.text}, part=hit.part)
    for hit, found in subject.prose.find(_IN_FIGURES):
        if not _exists(int(found[1]), int(found[2]), int(found[3])):
            yield Problem(hit.said.loc, args={"date": hit.text}, part=hit.part)


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year or 2000, month)[1]


def years_have_four_figures(subject: Subject) -> Iterator[Problem]:
    """Find a date with a two-figure year: 20.12.31 can be read as a day in 2031 as well as in 2020."""
    for hit, _ in subject.prose.find(_SHORT_YEAR):
        yield Problem(hit.said.loc, args={"date": hit.text}, part=hit.part)


def title_fits_period(subject: Subject) -> Iterator[Problem]:
    """Find a year in the title that is outside the period: the reader doesn't know which of them to trust."""
    first, last = subject.first, subject.last
    for found in _YEAR.finditer(subject.document.title):
        year = int(found[0])
        if (first and year < first.year) or (last and year > last.year):
            yield Problem(("titel",), args={"year": year}, part=part_of(subject.document.title, *found.span()))


def open_period_is_followed_up(subject: Subject) -> Iterator[Problem]:
    """Find a promise without an end or a rhythm for following it up: it never has to be reported as kept or broken."""
    plan = subject.document.follow_up_plan
    ended = any(change.type in _ENDINGS for change in subject.document.changes)
    if subject.last is None and not ended and not (plan and (plan.rhythm or plan.times)):
        yield Problem(("period",))


def open_period_says_so(subject: Subject) -> Iterator[Problem]:
    """Find an open period in a document that elsewhere says for how many years: one of them misleads the reader."""
    if subject.document.period.end is not None:
        return
    for hit, _ in subject.prose.find(_NUMBER_OF_YEARS):
        if hit.said.loc[0] in {"titel", "sammanfattning"}:
            yield Problem(hit.said.loc, args={"years": hit.text}, part=hit.part)


def signed_before_the_end(subject: Subject) -> Iterator[Problem]:
    """Find a document that was signed when its period was over: a promise can't be given afterwards."""
    signing = subject.document.signing
    last = subject.document.period.last
    if signing and signing.date and last and signing.date > last:
        args = {"signed": signing.date.isoformat(), "last": last.isoformat()}
        yield Problem(("undertecknat", "datum"), args=args)


def parts_keep_to_the_period(subject: Subject) -> Iterator[Problem]:
    """Find a promise or activity that runs outside the document's period: nobody can say which of them counts."""
    for each in subject.commitments:
        own = each.part.period
        if own and (_before(own.first, subject.first) or _after(own.last, subject.latest)):
            yield Problem((*each.loc, "period"), args={"period": _shown(subject)})


def _before(day: date | None, other: date | None) -> bool:
    return bool(day and other and day < other)


def _after(day: date | None, other: date | None) -> bool:
    return other is not None and (day is None or day > other)


def _shown(subject: Subject) -> str:
    return " – ".join(day.isoformat() if day else "" for day in (subject.first, subject.latest)).strip()


def changes_are_explained(subject: Subject) -> Iterator[Problem]:
    """Find a change that says neither why nor who decided: residents see that it moved, but not on what grounds."""
    for index, change in enumerate(subject.document.changes):
        if not (change.reason or change.decision):
            yield Problem(("ändringar", index, "typ"), args={"change": change.type})
        if _lacks_period(change):
            yield Problem(("ändringar", index, "typ"), "extension")


def entries_are_filled_in(subject: Subject) -> Iterator[Problem]:
    """Find the words of a suggested entry that nobody has replaced: residents read an instruction, not a reason."""
    logs: dict[str, Sequence[Change | Decision]]
    logs = {"ändringar": subject.document.changes, "beslut": subject.document.decisions}
    for key, log in logs.items():
        for index, entry in enumerate(log):
            for name, text in (("text", entry.text or ""), ("skäl", entry.reason or "")):
                if unfilled(text):
                    yield Problem((key, index, name), args={"words": text})


def _lacks_period(change: Change) -> bool:
    return change.type is ChangeType.EXTENSION and change.new_period is None


def promises_are_there(subject: Subject) -> Iterator[Problem]:
    """Find a document without any promise: the resident who opens it learns nothing of what was promised."""
    if not (subject.document.promises or subject.document.shared_activities):
        yield Problem(("löften",), in_key=True)


PERIOD_RULES: Final = (
    Rule(Kind("LFT110", "datum-som-inte-finns"), ("observed", "iso-8601"), dates_exist),
    Rule(
        Kind("LFT111", "tvåsiffrigt-årtal", Level.WARNING),
        ("observed", "iso-8601", "writing-rules"),
        years_have_four_figures,
    ),
    Rule(Kind("LFT112", "titeln-mot-perioden", Level.WARNING), ("observed",), title_fits_period),
    Rule(Kind("LFT113", "öppen-period", Level.WARNING), ("bra-2023", "law-2023"), open_period_is_followed_up),
    Rule(Kind("LFT114", "öppen-men-tidsbestämd", Level.WARNING), ("observed",), open_period_says_so),
    Rule(Kind("LFT115", "undertecknat-för-sent", Level.WARNING), ("observed",), signed_before_the_end),
    Rule(Kind("LFT116", "utanför-perioden", Level.WARNING), ("observed",), parts_keep_to_the_period),
    Rule(Kind("LFT117", "oförklarad-ändring", Level.WARNING), ("bra-cooperation",), changes_are_explained),
    Rule(Kind("LFT118", "inga-löften", Level.WARNING), ("observed", "bra-promises"), promises_are_there),
    Rule(Kind("LFT119", "inte-ifylld"), ("bra-cooperation",), entries_are_filled_in),
)
