"""Saying that what is about to be written looks like personal data, while it can still be left out."""

from collections.abc import Iterator

from loftet.cli.record_told import Told
from loftet.output.flow import FLOW
from loftet.output.terminal import Terminal

_RULES = {"LFT801", "LFT802", "LFT803", "LFT804", "LFT805"}


def warn_of_personal_data(id_: str, told: Told, terminal: Terminal) -> None:
    """Say what personal data the texts of an entry hold, as ``lint`` would find; it is for people to judge."""
    texts = terminal.texts
    text = "\n".join(filter(None, (told.text, *told.reasons)))
    found = [texts(f"rule.{name}.what") for name in _kinds(text)] if text else []
    if found:
        terminal.error(FLOW, texts("record.private", id=id_, what=" ".join(found)))
        terminal.error("    ", FLOW, texts("record.private.help"))


def _kinds(text: str) -> Iterator[str]:
    """Yield the names of the rules that find something in a text."""
    # Only who writes texts has to wait for the rules.
    from datetime import date

    from loftet.lint.privacy import PRIVACY_RULES
    from loftet.lint.rule import Subject
    from loftet.model.document import Document

    around = {"loftet": "1", "id": "x", "titel": "x", "period": "2000", "område": {"delområden": ["x"]}}
    log = [{"avser": "2000", "text": text}]
    document = Document.model_validate({**around, "parter": {"x": {"namn": "x", "typ": "kommun"}}, "utfall": log})
    subject = Subject(document, text, date.min)
    for rule in PRIVACY_RULES:
        if rule.kind.code in _RULES and next(rule.check(subject), None):
            yield rule.kind.name
