"""Collects what is wrong in one file."""

import re
from typing import Final

from yaml.events import CollectionStartEvent, Event, ScalarEvent

from loftet.model.finding import MOST_FINDINGS, Finding, Kind, Span
from loftet.reading.events import span_of, start_of
from loftet.reading.kinds import YAML_FEATURE, YAML_SYNTAX
from loftet.reading.text import STAND_IN, forbidden_characters, without_forbidden

_WORD = re.compile(r"[^\s,\[\]{}]*")
_NUMBER = re.compile(r"\d+")
_LEADING_NUMBER = re.compile(r"\d+(?!\w)")
_SHOWN: Final = 40


class Report:
    """The findings of one file, in the order they were met."""

    def __init__(self, text: str, path: str) -> None:
        """Start without findings."""
        self.findings: list[Finding] = []
        self._text, self._path = text, path
        self._masked = STAND_IN in text

    def add(self, kind: Kind, span: Span | None, detail: str = "", **args: str | int) -> None:
        """Add a finding, unless there are enough of them."""
        self.take(Finding(kind, self._path, span, detail, args))

    def take(self, finding: Finding) -> None:
        """Add a finding made elsewhere, unless there are enough of them."""
        if len(self.findings) < MOST_FINDINGS:
            self.findings.append(finding)

    def feature(self, event: Event, detail: str) -> None:
        """Report a part of YAML that records do not use, at the word that starts it."""
        start = start_of(event)
        found = _WORD.match(self._text, start.index)
        word = found[0].rstrip(":") if found else ""
        line, column = start.line + 1, start.column + 1
        self.add(YAML_FEATURE, Span(line, column, line, column + max(1, len(word))), detail, word=_short(word))

    def properties(self, event: ScalarEvent | CollectionStartEvent) -> None:
        """Report the anchor and the tag of a value."""
        if event.anchor is not None:
            self.feature(event, "anchor")
        if event.tag is not None:
            self.feature(event, "tag")

    def escaped(self, event: ScalarEvent) -> None:
        """Report forbidden characters that a text in double quotes writes as escapes."""
        text = event.value.replace(STAND_IN, "") if self._masked else event.value
        for finding in forbidden_characters(text, self._path, span_of(event)):
            self.take(finding)

    def comma(self, key: ScalarEvent, before: str) -> None:
        """Report a text inside braces that a comma has cut in two."""
        after = without_forbidden(key.value)
        number = _NUMBER.fullmatch(before) and _LEADING_NUMBER.match(after)
        detail = "decimal-comma-in-braces" if number else "comma-in-braces"
        self.add(YAML_SYNTAX, span_of(key), detail, before=_short(before), after=_short(after))


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
