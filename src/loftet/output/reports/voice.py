"""What a report says, in one language: its own sentences, and the words of the record."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from loftet.followup.report import FollowUp, Scope, Window
from loftet.followup.state import Pace, Progress, Reason, State
from loftet.followup.total import Total
from loftet.model.dates import Interval, parse_interval
from loftet.model.numbers import Amount
from loftet.output.pages.targets import amount_parts
from loftet.output.pages.wording import Wording, capitalized
from loftet.output.texts import Texts

_DAY = timedelta(days=1)


class _Remembering(Wording):
    """Wording that remembers what it has written: a report writes the same few numbers and days again and again."""

    def __init__(self, texts: Texts) -> None:
        super().__init__(texts)
        self._numbers: dict[Decimal, str] = {}
        self._days: dict[date, str] = {}
        self._intervals: dict[Interval, str] = {}
        self._amounts: dict[Amount, str] = {}
        self._lists: dict[tuple[str, ...], str] = {}

    def number(self, value: Decimal) -> str:
        if value not in self._numbers:
            self._numbers[value] = super().number(value)
        return self._numbers[value]

    def amount(self, amount: Amount) -> str:
        if amount not in self._amounts:
            self._amounts[amount] = super().amount(amount)
        return self._amounts[amount]

    def day(self, day: date) -> str:
        if day not in self._days:
            self._days[day] = super().day(day)
        return self._days[day]

    def interval(self, interval: Interval) -> str:
        if interval not in self._intervals:
            self._intervals[interval] = super().interval(interval)
        return self._intervals[interval]

    def listed(self, items: Iterable[str]) -> str:
        given = tuple(items)
        if given not in self._lists:
            self._lists[given] = super().listed(given)
        return self._lists[given]


class Voice:
    """Puts the values of a report into words."""

    def __init__(self, texts: Texts) -> None:
        """Take the texts of a language."""
        self.texts = texts
        # A report says the same few words and figures again and again.
        self._words: dict[str, str] = {}
        self._figures: dict[tuple[Decimal, bool, str | None], str] = {}
        self._times: dict[str, str] = {}
        self.say = _Remembering(texts)

    def __call__(self, key: str, **fields: object) -> str:
        """Return a sentence of reports."""
        if fields:
            return self.texts(f"report.{key}", **fields)
        if key not in self._words:
            self._words[key] = self.texts(f"report.{key}")
        return self._words[key]

    def state(self, state: State) -> str:
        """Name a state: ``Följer planen``."""
        return self(f"state.{state}")

    def reason(self, reason: Reason) -> str:
        """Say one step of the reasoning."""
        return self(f"reason.{reason.id}", **{name: self._value(name, value) for name, value in reason.args.items()})

    def _value(self, name: str, value: str | int | date | Decimal) -> object:
        if isinstance(value, date):
            return self.say.day(value)
        if isinstance(value, Decimal):
            return self.say.number(value)
        if name in {"label", "labels"}:
            return self._time(str(value))
        if name == "type":
            return self(f"changed.{value}")
        return self.say(f"word.{value}") if name == "status" else value

    def _time(self, labels: str) -> str:
        if labels not in self._times:
            self._times[labels] = self.rounds(map(parse_interval, labels.split(", ")))
        return self._times[labels]

    def figure(self, total: Total) -> str:
        """Write a figure with what it counts: ``3 trygghetsvandringar``, ``82 %``."""
        said = total.value, total.kind == "share", total.unit
        if said not in self._figures:
            amount = Amount(total.value, percent=total.kind == "share")
            self._figures[said] = "".join(part.text for part in amount_parts(amount, total.unit, self.say))
        return self._figures[said]

    def figures(self, totals: Iterable[Total]) -> str:
        """Write several figures after each other."""
        return ", ".join(map(self.figure, totals))

    def percent(self, share: Decimal) -> str:
        """Write a share in whole per cent."""
        return self.say.amount(Amount(share.scaleb(2).quantize(Decimal(1)), percent=True))

    def pace(self, pace: Pace) -> str:
        """Hold a figure against its target and the time that has gone."""
        if pace.total.kind == "share" or not pace.needed:
            return ""
        if pace.limit:
            return self("pace.limit", value=self.say.number(pace.total.value), needed=self.say.number(pace.needed))
        done, time = pace.total.value / pace.needed, pace.expected / pace.needed
        return self("pace", done=self.percent(done), time=self.percent(time))

    def rounds(self, intervals: Iterable[Interval]) -> str:
        """Name rounds of follow-up: ``tertial 1 2026 och tertial 2 2026``."""
        return self.say.listed(map(self.say.interval, intervals))

    def missing(self, progress: Progress, intervals: Iterable[Interval]) -> str:
        """Name rounds that are missing, and of which municipalities where others have told of them."""
        return self.say.listed(self._missing(progress, each) for each in intervals)

    def _missing(self, progress: Progress, interval: Interval) -> str:
        named, places = self.say.interval(interval), progress.silent.get(interval)
        return f"{named} ({self.say.listed(places)})" if places else named

    def time(self, window: Window) -> str:
        """Name the time a report is about: ``tertial 2 2026``."""
        if window.interval is None:
            return self("time.period")
        if window.scope is Scope.INTERIM:
            return self("time.interim", interval=self.say.interval(window.interval))
        return self.say.interval(window.interval)

    def months(self, interval: Interval) -> str:
        """Name a time by its months, for those who do not know tertials: ``maj–augusti 2026``."""
        first, last = f"{interval.first:%Y-%m}", f"{interval.last:%Y-%m}"
        whole = interval.first.day == 1 and (interval.last + _DAY).day == 1 and set("TKH") & set(interval.label)
        return self.say.interval(parse_interval(f"{first} – {last}")) if whole else self.say.interval(interval)

    def plainly(self, reason: Reason) -> str:
        """Say one step of the reasoning with months for tertials."""
        told = {name: self._value(name, value) for name, value in reason.args.items()}
        return self(f"reason.{reason.id}", **told | {"label": self.months(parse_interval(str(reason.args["label"])))})

    def column(self, window: Window) -> str:
        """Head the column of outcomes."""
        return self("column.all") if window.interval is None else capitalized(self.time(window))

    def counted(self, report: FollowUp) -> str:
        """Count how many stand where: ``2 klara, 1 följer planen``."""
        return self.listed_counts(report.counts)

    def listed_counts(self, found: Counter[State]) -> str:
        """Say how many stand where."""
        counts = ((state, found[state]) for state in State)
        return self.say.listed(self(f"count.{state}", n=n) for state, n in counts if n)
