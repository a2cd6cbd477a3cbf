"""Sentences: how long, how heavy, whole, and one promise at a time (family LFT7)."""

import re
from collections.abc import Iterator
from typing import Final

from loftet.lint.prose import bare, part_of
from loftet.lint.rule import Part, Problem, Rule, Subject
from loftet.model.finding import Kind, Level

_LONGEST: Final = 35
"""Words in a sentence; around 15 is what guidance aims at, and a list of places may need the rest."""
_HEAVIEST: Final = 60
"""LIX from which Björnsson's scale says "very hard"."""
_SHORTEST_JUDGED: Final = 40
"""Words a text must have for LIX to say anything."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+(?:,\d+)?")
_SHORT_FORMS: Final = re.compile(
    r"\b(?:kl|ca|nr|st|s|t\.ex|bl\.a|m\.m|m\.fl|d\.v\.s|dvs|osv|etc|jfr|tel|f\.d|p\.g\.a|inkl|exkl|max|min)\.(?=\s)"
)
_SENTENCE_END: Final = re.compile(r"[.!?:;](?=\s|$)|\n")
_LIX_END: Final = re.compile(r"[.!?:](?=\s|$)")
_SECOND_CLAUSE: Final = re.compile(
    r"(?:\boch|\bsamt|;|\bmen|\bdessutom)\s+"
    r"(?:(?!att\b|som\b|för\b|så\b|när\b|där\b|vad\b|hur\b)\w[\w-]*\s+){1,3}"
    r"(?:ska|skall|lovar|kommer att)\b"
)
_NO_NEW_CLAUSE: Final = re.compile(r"[.!?]\s|\b(?:som|vad|att|hur|när|där|om)\s+(?:[\w,-]+\s+){0,3}$")
"""A sentence ends between, or what follows belongs to a clause of its own: det som polisen och kommunen ska."""
_WILL: Final = re.compile(r"\b(?:ska|skall|lovar|kommer att)\b")
_BROKEN_OFF: Final = re.compile(
    # not "med" or "till", which as often belong to the verb: spela med
    r"(?:[,:(–-]|\b(?:och|samt|eller|att|genom|såsom|tillsammans med|bland annat|till exempel|t\.ex\.))\s*$"
)
_LONGEST_TAIL: Final = 24
_BEFORE_THE_POINT: Final = frozenset("abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789)")
_DOTS: Final = re.compile(r"(?:\.\.\.|…)\s*$")


def sentences_are_short(subject: Subject) -> Iterator[Problem]:
    """Find a long sentence: the reader has lost the beginning when the end comes."""
    for loc, text, _ in subject.gathered.running:
        if text.count(" ") < _LONGEST:
            continue
        for start, end in _sentences(text):
            n = len(_WORD.findall(text, start, end))
            if n > _LONGEST:
                yield Problem(loc, args={"n": n}, part=part_of(text, start, end))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence starts and ends; the points of abbreviations end none."""
    masked = _SHORT_FORMS.sub(lambda found: "x" * len(found[0]), text)
    start = 0
    for found in _SENTENCE_END.finditer(masked):
        yield start, found.end()
        start = found.end() + (found.end() < len(text))
    if start < len(text):
        yield start, len(text)


def texts_are_light(subject: Subject) -> Iterator[Problem]:
    """Find a text that is very hard to read: many residents give up half-way."""
    for loc, text, _ in subject.gathered.running:
        if text.count(" ") >= _SHORTEST_JUDGED and (value := lix(text)) > _HEAVIEST:
            yield Problem(loc, args={"lix": round(value)})


def lix(text: str) -> float:
    """Return Björnsson's readability index: words per sentence and the share of words longer than six letters."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    masked = _SHORT_FORMS.sub(lambda found: "x" * len(found[0]), text)
    sentences = max(1, len(_LIX_END.findall(masked)))
    return len(words) / sentences + 100 * sum(len(word) > 6 for word in words) / len(words)


def one_promise_at_a_time(subject: Subject) -> Iterator[Problem]:
    """Find two promises in one: when one is kept and the other broken, no status tells the truth."""
    for each in subject.promises:
        text = each.part.text.lower()
        first = _WILL.search(text)
        second = first and _WILL.search(text, first.end()) and _SECOND_CLAUSE.search(text, first.end())
        if first and second and not _NO_NEW_CLAUSE.search(text, first.end(), second.start()):
            yield Problem((*each.loc, "löfte"), part=part_of(each.part.text, second.start(), second.end()))


def sentences_are_whole(subject: Subject) -> Iterator[Problem]:
    """Find a sentence broken off: the reader is left to guess the rest of the promise."""
    brackets = "(" in subject.prose.joined or ")" in subject.prose.joined
    for loc, text, _ in subject.gathered.running:
        is_whole = text[-1:] == "." and text[-2:-1] in _BEFORE_THE_POINT
        if not is_whole and _is_broken_off(text[-_LONGEST_TAIL:].lower()):
            yield Problem(loc, part=_end(text))
        elif brackets and text.count("(") != text.count(")"):
            yield Problem(loc, "brackets")


def _is_broken_off(tail: str) -> bool:
    return bool(_BROKEN_OFF.search(tail) or _DOTS.search(tail))


def _end(text: str) -> Part:
    end = len(text.rstrip())
    return part_of(text, text.rfind(" ", 0, end) + 1, end)


def headings_are_not_promises(subject: Subject) -> Iterator[Problem]:
    """Find a text that only repeats its heading: the reader is promised a subject, not a deed."""
    areas = {area.id: area.name for area in subject.document.focus_areas}
    for each in subject.promises:
        headings = {subject.document.title, *(areas[id_] for id_ in each.part.focus_areas if id_ in areas)}
        if bare(each.part.text) in {bare(heading) for heading in headings}:
            yield Problem((*each.loc, "löfte"))
    for activity in subject.activities:
        alike = (promise for promise in activity.under if abs(len(promise.text) - len(activity.part.text)) < 3)
        if any(bare(activity.part.text) == bare(promise.text) for promise in alike):
            yield Problem((*activity.loc, "aktivitet"), "activity")


SENTENCE_RULES: Final = (
    Rule(Kind("LFT709", "lång-mening", Level.WARNING), ("writing-rules", "language-act"), sentences_are_short),
    Rule(Kind("LFT710", "svår-text", Level.INFO), ("lix", "language-act"), texts_are_light),
    Rule(Kind("LFT711", "två-löften-i-ett", Level.WARNING), ("bra-measures", "observed"), one_promise_at_a_time),
    Rule(Kind("LFT712", "avbruten-mening", Level.WARNING), ("observed",), sentences_are_whole),
    Rule(Kind("LFT713", "bara-rubriken", Level.WARNING), ("observed",), headings_are_not_promises),
)
