"""A short example of what breaks each rule and of what doesn't: the same in every language, as records are.

A test sets each one into a document that no rule has anything to say about, and runs the rules on it.
"""

from typing import Final

from loftet.output.texts.examples import (
    followup,
    form,
    language,
    outcomes,
    parties,
    privacy,
    sources,
    targets,
    trace,
)
from loftet.output.texts.examples.example import Example

EXAMPLES: Final[dict[str, Example]] = {
    **form.EXAMPLES,
    **parties.EXAMPLES,
    **targets.EXAMPLES,
    **trace.EXAMPLES,
    **followup.EXAMPLES,
    **outcomes.EXAMPLES,
    **language.EXAMPLES,
    **privacy.EXAMPLES,
    **sources.EXAMPLES,
}
"""Every example, by the rule's name."""

TEXTS: Final[dict[str, str | tuple[str, str]]] = {
    f"{name}.{side}": text.replace("{", "{{").replace("}", "}}")
    for name, example in EXAMPLES.items()
    for side, text in (("bad", example.bad), ("good", example.good))
}
