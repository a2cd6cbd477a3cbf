"""Where the facts come from, and whether they agree within the document (family LFT9)."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from loftet.lint.facts import Commitment
from loftet.lint.prose import bare
from loftet.lint.rule import Problem, Rule, Subject
from loftet.model.finding import Kind, Level, span_at
from loftet.model.geo import municipalities
from loftet.model.promise import Activity, Promise

_UNENCRYPTED: Final = "http://"
_PLAIN_ADDRESS: Final = re.compile(r"http://[^\s,\]}\"']+")
_FOLDER_LETTERS: Final = str.maketrans("åäöé ", "aaoe-")
_REPEATED: Final = 15
"""Characters from which two texts that are the same are more than a common word."""


def there_is_a_source(subject: Subject) -> Iterator[Problem]:
    """Find a document without sources: nobody can check that it says what was promised."""
    if not subject.document.sources:
        yield Problem(("titel",))


def sources_are_used(subject: Subject) -> Iterator[Problem]:
    """Find a source that nothing points at: the reader can't tell which facts rest on it."""
    cited = {id_ for _, sort, id_ in subject.gathered.references if sort == "source"}
    for index, source in enumerate(subject.document.sources):
        if source.id not in cited and len(subject.document.sources) > 1:
            yield Problem(("källor", index, "id"), args={"id": source.id})


def sources_can_be_read(subject: Subject) -> Iterator[Problem]:
    """Find a source without an address: the reader has to take our word for it."""
    for index, source in enumerate(subject.document.sources):
        if not source.url:
            yield Problem(("källor", index, "titel"), args={"title": source.title})


def outcomes_have_sources(subject: Subject) -> Iterator[Problem]:
    """Find outcomes that rest on nothing: a figure without a source can't be examined."""
    outcomes = subject.outcomes
    if outcomes and not any(outcome.source for _, outcome in outcomes):
        yield Problem((*outcomes[0][0], "avser"), args={"n": len(outcomes)})


def addresses_are_safe(subject: Subject) -> Iterator[Problem]:
    """Find an address without encryption: on the way it can be read and changed, and browsers warn against it."""
    if _UNENCRYPTED not in subject.text:
        return
    for found in _PLAIN_ADDRESS.finditer(subject.text):
        yield Problem((), span=span_at(subject.text, found.start(), found.end()))


def texts_stand_once(subject: Subject) -> Iterator[Problem]:
    """Find the same text on two commitments: one was copied, and the reader wonders what the second one is."""
    seen: dict[str, str] = {}
    commitments: tuple[Commitment[Promise | Activity], ...] = (*subject.promises, *_apart(subject))
    for each in commitments:
        text = bare(each.part.text)
        if text in seen and len(text) >= _REPEATED:
            key = "löfte" if isinstance(each.part, Promise) else "aktivitet"
            yield Problem((*each.loc, key), args={"other": seen[text]})
        seen.setdefault(text, each.part.id)


def _apart(subject: Subject) -> Iterator[Commitment[Activity]]:
    """Yield the activities whose text isn't their promise's own; that is another rule's matter."""
    for each in subject.activities:
        if all(each.part.text != promise.text for promise in each.under):
            yield each


def folder_is_the_municipality(subject: Subject) -> Iterator[Problem]:
    """Find a document in another municipality's folder: it is listed under the wrong place."""
    folder = _plain(subject.path.rpartition("/")[0].rpartition("/")[2])
    named = subject.document.area.municipalities
    if named and folder in _folders() and folder not in {_plain(name) for name in named}:
        yield Problem(("område", "kommuner"), args={"folder": _folders()[folder], "named": ", ".join(named)})


def _plain(name: str) -> str:
    return name.lower().translate(_FOLDER_LETTERS)


@cache
def _folders() -> dict[str, str]:
    return {_plain(each.name): each.name for each in municipalities()}


CITING_RULES: Final = (
    Rule(Kind("LFT901", "inga-källor", Level.WARNING), ("format",), there_is_a_source),
    Rule(Kind("LFT902", "källa-utan-hänvisning", Level.INFO), ("format",), sources_are_used),
    Rule(Kind("LFT903", "källa-utan-adress", Level.INFO), ("format",), sources_can_be_read),
    Rule(Kind("LFT904", "utfall-utan-källa", Level.INFO), ("format", "bra-cooperation"), outcomes_have_sources),
    Rule(Kind("LFT905", "okrypterad-adress", Level.INFO), ("observed",), addresses_are_safe),
    Rule(Kind("LFT906", "samma-text-två-gånger", Level.WARNING), ("observed",), texts_stand_once),
    Rule(Kind("LFT907", "annan-kommuns-mapp", Level.WARNING), ("format",), folder_is_the_municipality),
)
