"""What every part of a page needs to know: the document, the words, and what the user chose."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from loftet.model.document import Document
from loftet.model.promise import Activity, Promise
from loftet.output.formats import TableShape
from loftet.output.pages.blocks import Phrase
from loftet.output.pages.phrases import label, phrase
from loftet.output.pages.wording import Wording

DEEPEST: Final = 6
"""HTML and Markdown have no smaller heading."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user chose.

    Attributes:
        table: Shape of the tables.
        names: Whether to show names of persons.
        level: Level of the top heading.
        fragment: The page is to be pasted into another, so its anchors must not clash with what is there.
        index: Address of the index, empty when there is none.
    """

    table: TableShape = "auto"
    names: bool = False
    level: int = 1
    fragment: bool = False
    index: str = ""


def commitments_of(document: Document) -> Iterator[Promise | Activity]:
    """Yield everything that is promised: the promises, then their activities and the shared ones."""
    yield from document.promises
    yield from document.activities()


@dataclass(frozen=True)
class Setting:
    """The document that is being shown, and how."""

    document: Document
    say: Wording
    choices: Choices

    def level(self, depth: int) -> int:
        """Return the heading level this far below the title."""
        return min(DEEPEST, self.choices.level + depth)

    def anchor(self, name: str) -> str:
        """Return the name to link to. Ids hold no underscore, so names of our own never clash with them."""
        return f"{self.document.id}_{name}" if self.choices.fragment else name

    def heading(self, name: str) -> Phrase:
        """Return the heading of one of our own sections."""
        return phrase(label(self.say(f"heading.{name}")))

    @cached_property
    def promise_numbers(self) -> dict[str, int]:
        """The number of every promise, in the order of the document."""
        return {promise.id: number for number, promise in enumerate(self.document.promises, 1)}

    @cached_property
    def source_numbers(self) -> dict[str, int]:
        """The number of every source."""
        return {source.id: number for number, source in enumerate(self.document.sources, 1)}

    @cached_property
    def built_on(self) -> dict[str, list[str]]:
        """The ids of the promises and activities that build on each finding or item of the situation overview."""
        found = defaultdict[str, list[str]](list)
        for commitment in commitments_of(self.document):
            for basis in commitment.builds_on:
                found[basis].append(commitment.id)
        return found

    @cached_property
    def texts(self) -> dict[str, str]:
        """What each finding, item of the situation overview and activity says."""
        document = self.document
        findings = {each.id: each.text for dialogue in document.dialogues for each in dialogue.findings}
        situation = {each.id: each.text for each in document.situation}
        return findings | situation | {each.id: each.text for each in document.activities()}
