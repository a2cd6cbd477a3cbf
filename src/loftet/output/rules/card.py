"""What is told of one rule."""

from dataclasses import dataclass

from loftet.model.finding import Kind
from loftet.model.fix import FIXABLE_CODES
from loftet.output.texts import Texts


@dataclass(frozen=True, slots=True)
class Citation:
    """A source that a rule rests on; year and address are empty where there is none."""

    title: str
    publisher: str
    year: str
    url: str


@dataclass(frozen=True, slots=True)
class Card:
    """One rule in words.

    Attributes:
        kind: Code, name and level.
        family: The name of its family.
        what: What it finds, in a sentence.
        why: Why that matters.
        help: What to do.
        bad: An example that breaks it, as YAML; empty for what has none.
        good: The same without the fault.
        sources: What it rests on.
        fixable: ``loftet lint`` can mend some of what it finds.
    """

    kind: Kind
    family: str
    what: str
    why: str
    help: str
    bad: str
    good: str
    sources: tuple[Citation, ...]
    fixable: bool


def card(kind: Kind, sources: tuple[Citation, ...], texts: Texts) -> Card:
    """Put a rule into words; a value that is only known of a finding is shown as an ellipsis."""
    return Card(
        kind=kind,
        family=texts(f"rule.family.{kind.code[3]}"),
        what=texts(f"rule.{kind.name}.what"),
        why=texts.outline(f"finding.{kind.name}.why"),
        help=texts.outline(f"finding.{kind.name}.help"),
        bad=texts.outline(f"rule.{kind.name}.bad").rstrip(),
        good=texts.outline(f"rule.{kind.name}.good").rstrip(),
        sources=sources,
        fixable=kind.code in FIXABLE_CODES,
    )
