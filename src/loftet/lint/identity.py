"""Ids and references: what has one name, and what points at it (family LFT1)."""

from collections.abc import Iterator
from functools import cache
from typing import Final

from loftet.lint.rule import Problem, Rule, Subject
from loftet.model.background import Decision, Dialogue, DialogueFinding, FocusArea, SituationItem, Source
from loftet.model.base import Record, RefSort
from loftet.model.finding import Kind, Loc
from loftet.model.near import closest
from loftet.model.promise import Activity, Promise

_SORTS: Final[dict[RefSort, tuple[type[Record], ...]]] = {
    "source": (Source,),
    "decision": (Decision,),
    "focus_area": (FocusArea,),
    "basis": (Dialogue, DialogueFinding, SituationItem),
    "promise": (Promise,),
    "commitment": (Promise, Activity),
}
"""Which parts each sort of reference may point to; parties and outcomes are named in ways of their own."""

_MOST_NAMED: Final = 12


def ids_are_unique(subject: Subject) -> Iterator[Problem]:
    """Find an id that is used twice: a reference could mean either, and a follow-up could land on the wrong one."""
    seen = dict.fromkeys(subject.document.parties, "parter")
    for loc, id_, _ in subject.gathered.named:
        if id_ in seen:
            yield Problem(loc, args={"id": id_, "first": seen[id_]})
        seen.setdefault(id_, str(loc[0]))
    for log in subject.logs:
        in_log: set[str] = set()
        for loc, outcome in log.each() if any(outcome.id for outcome in log.outcomes) else ():
            if outcome.id in in_log:
                yield Problem((*loc, "id"), args={"id": outcome.id, "first": "utfall"})
            in_log |= {outcome.id} if outcome.id else set()


def references_resolve(subject: Subject) -> Iterator[Problem]:
    """Find a reference to something that is not in the document: the reader would be sent nowhere."""
    named = {(sort, id_) for _, id_, class_ in subject.gathered.named for sort in _sorts_of(class_)}
    named.update([("party", id_) for id_ in subject.document.parties])
    for loc, sort, id_ in subject.gathered.references:
        if sort != "outcome" and (sort, id_) not in named:
            yield _unresolved(loc, sort, id_, _known(subject, sort))
    if not any(sort == "outcome" for _, sort, _ in subject.gathered.references):
        return
    for log in subject.logs:
        earlier: dict[str, None] = {}
        for loc, outcome in log.each():
            if outcome.corrects and outcome.corrects not in earlier:
                yield _unresolved((*loc, "rättar"), "outcome", outcome.corrects, list(earlier))
            earlier |= {outcome.id: None} if outcome.id else {}


def _known(subject: Subject, sort: RefSort) -> list[str]:
    if sort == "party":
        return list(subject.document.parties)
    return list(dict.fromkeys(id_ for _, id_, class_ in subject.gathered.named if sort in _sorts_of(class_)))


@cache
def _sorts_of(class_: type[Record]) -> tuple[RefSort, ...]:
    return tuple(sort for sort, classes in _SORTS.items() if issubclass(class_, classes))


def _unresolved(loc: Loc, sort: RefSort, id_: str, known: list[str]) -> Problem:
    close = closest(id_, known)
    detail = f"{sort}/close" if close else f"{sort}/known" if known else sort
    return Problem(loc, detail, {"id": id_, "suggestion": close, "known": ", ".join(known[:_MOST_NAMED])})


IDENTITY_RULES: Final = (
    Rule(Kind("LFT101", "id-två-gånger"), ("format",), ids_are_unique),
    Rule(Kind("LFT102", "okänd-hänvisning"), ("format",), references_resolve),
)
