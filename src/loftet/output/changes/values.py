"""A value of the record in words, as short as a sentence can carry."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum

from loftet.model.background import Change, Decision
from loftet.model.base import Record
from loftet.model.dates import Interval, PartialDate, Period
from loftet.model.numbers import Amount, Count, Duration
from loftet.model.party import Actor, Signatory, Signing
from loftet.model.promise import Activity, Effect, Outcome
from loftet.model.target import Target
from loftet.model.vocabulary import Rhythm
from loftet.output.pages.targets import target_phrase
from loftet.output.pages.wording import Wording, one_line
from loftet.output.texts import Texts

_LONGEST = 300
"""Characters of a text in a sentence; the rest is in the file."""


class Values:
    """Puts values into words in one language, for one document."""

    def __init__(self, texts: Texts, parties: Mapping[str, str]) -> None:
        """Take the texts of a language and what the parties of the document are called."""
        self._texts = texts
        self._say = Wording(texts)
        self._parties = parties

    def __call__(self, value: object) -> str:
        """Return a value in words."""
        return shortened(self.whole(value), _LONGEST)

    def whole(self, value: object) -> str:
        """Return a value in words, however long it is."""
        return one_line(self._worded(value)) or self._texts("change.nothing")

    def each(self, value: object) -> list[str]:
        """Return each item of a list in words."""
        return [self(item) for item in value] if isinstance(value, tuple) else []

    def _worded(self, value: object) -> str:  # noqa: C901, PLR0911, PLR0912 # one line for each sort of value
        match value:
            case None | ():
                return ""
            case StrEnum():
                return self._word(value)
            case str():
                return value
            case Period():
                return self._say.period(value)
            case Interval():
                return self._say.interval(value)
            case PartialDate():
                return self._say.date(value)
            case date():
                return self._say.day(value)
            case Amount():
                return self._say.amount(value)
            case Count():
                return self._say.count(value)
            case Duration():
                return self._say.duration(value)
            case Decimal():
                return self._say.number(value)
            case tuple():
                return self._say.listed(self.each(value))
            case Record():
                return self._record(value)
        return str(value)

    def _word(self, value: StrEnum) -> str:
        """Return a word of the record in the language of the reader."""
        key = f"page.{'rhythm' if isinstance(value, Rhythm) else 'word'}.{value}"
        return self._texts(key) if self._texts.has(key) else str(value)

    def _record(self, record: Record) -> str:  # noqa: PLR0911 # one line for each sort of record
        match record:
            case Target():
                return target_phrase(record, self._say).text
            case Actor(party=party, role=role, group=group):
                who = self._parties.get(party or "", party) or group or role or ""
                return f"{who} ({role})" if role and role != who else who
            case Signatory(party=party, role=role):
                return f"{self._parties.get(party, party)} ({role})"
            case Outcome():
                return self._outcome(record)
            case Activity():
                name, target = record.text.rstrip("."), self(record.targets)
                return self._texts("change.activity-and-target", name=name, target=target)
            case Effect():
                return self._told(record.assessment, record.value, record.unit, texts=(record.text,))
            case Decision():
                return self._told(record.body, record.date, record.paragraph, texts=(record.text, record.reason))
            case Change():
                return self._told(record.type, record.date, record.new_period, texts=(record.text, record.reason))
            case Signing():
                return self._told(record.date, record.signatories)
        return next(
            (text for name in ("text", "name", "title", "method", "role") if (text := getattr(record, name, None))), ""
        )

    def _outcome(self, outcome: Outcome) -> str:
        amount = " ".join(self(part) for part in (outcome.amount, outcome.unit) if part)
        what = self._told(amount, outcome.status, texts=(outcome.text,))
        return f"{self(outcome.interval)}: {what}" if what else self(outcome.interval)

    def _told(self, *facts: object, texts: tuple[str | None, ...] = ()) -> str:
        """Put facts on a row, then what is said about them in sentences."""
        row = ", ".join(self(fact) for fact in facts if fact)
        return ". ".join(part.rstrip(".") for part in (row, *texts) if part)


def shortened(text: str, longest: int) -> str:
    """Cut a text at a word, with an ellipsis to show it."""
    if len(text) <= longest:
        return text
    return text[:longest].rpartition(" ")[0].rstrip(" ,.;:") + " …"
