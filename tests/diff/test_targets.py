"""What a change of a target means, pair by pair; each pair is also tried the other way round."""

import pytest
from diff.records import document

from loftet.diff.rules import RULES
from loftet.diff.weigh import weigh
from loftet.model.document import Document

DOCUMENT = """
loftet: 1
id: påhitt
titel: Påhitt
period: {period}
område: {{delområden: Påhitt}}
parter: {{polisen: {{namn: Polisen, typ: polis}}}}
löften:
  - id: löfte
    löfte: Vi lovar.
    {promise}
    aktiviteter:
      - id: aktivitet
        aktivitet: Vi gör.
        {activity}
"""

WEAKER = [
    ("{minst: 8}", "{minst: 4}", "target-lowered"),
    ("{minst: 80 %, av: elever}", "{minst: 60 %, av: elever}", "target-lowered"),
    ("{högst: 5}", "{högst: 9}", "limit-raised"),
    ("{minst: 2, högst: 5}", "{minst: 1, högst: 6}", "span-widened"),
    ("{minst: 2, högst: 5}", "{minst: 1, högst: 5}", "target-lowered"),
    ("{minst: 2, högst: 5}", "{minst: 2, högst: 6}", "limit-raised"),
    ("{minst: 2, högst: 5}", "{minst: 2}", "limit-raised"),
    ("{minst: 3, per: tertial}", "{minst: 8, per: år}", "target-lowered"),
    ("{minst: 2, per: kvartal}", "{minst: 4, per: halvår}", "target-sparser"),
    ("{minst: 1, per: månad}", "{minst: 12, per: år}", "target-sparser"),
    ("{minst: 1, per: dag}", "{minst: 5, per: vecka}", "target-lowered"),
    ("{minst: 1, per: år}", "{minst: 1, per: period}", "target-lowered"),
    ("{minst: 1, per: år}", "{minst: 2, per: period}", "target-sparser"),
    ("{inom: 24 timmar}", "{inom: 2 dagar}", "time-limit-longer"),
    ("{inom: 1 veckor}", "{inom: 8 dagar}", "time-limit-longer"),
    ("{inom: 5 arbetsdagar}", "{inom: 6 arbetsdagar}", "time-limit-longer"),
    ("{nivå: minska, enhet: brott}", "{nivå: oförändrad, enhet: brott}", "level-lowered"),
    ("{minst: 2, senast: 2020-06}", "{minst: 2, senast: 2020-09}", "deadline-later"),
    ("{minst: 2, senast: 2020-06}", "{minst: 2}", "requirement-removed"),
    ("{minst: 2, inom: 3 dagar}", "{inom: 3 dagar}", "requirement-removed"),
    ("{någon_av: [{minst: 2}, {minst: 3}]}", "{någon_av: [{minst: 2}, {minst: 3}, {minst: 1}]}", "alternative-added"),
    ("{minst: 2, mäts_genom: enkät}", "{minst: 2}", "measure-removed"),
    ("[{minst: 2, enhet: a}, {minst: 3, enhet: b}]", "[{minst: 3, enhet: b}]", "target-removed"),
]

UNCLEAR = [
    ("{minst: 2, högst: 5}", "{minst: 3, högst: 6}", "target-moved"),
    ("{minst: 8, enhet: möten}", "{minst: 8, enhet: brev}", "target-unit-changed"),
    ("{minst: 8}", "{minst: 80 %}", "target-unit-changed"),
    ("{minst: 1, per: vecka}", "{minst: 4, per: månad}", "target-rate-unclear"),
    ("{minst: 1}", "{minst: 1, per: år}", "target-rate-unclear"),
    ("{inom: 24 timmar}", "{inom: 1 arbetsdagar}", "target-rate-unclear"),
    ("{minst: 1}", "{inom: 2 dagar}", "target-form-changed"),
    ("{nivå: minska, enhet: brott}", "{nivå: öka, enhet: brott}", "level-changed"),
    ("{nivå: minska, jämfört_med: 2019}", "{nivå: minska, jämfört_med: 2018}", "baseline-changed"),
    ("{minst: 2, mäts_genom: enkät}", "{minst: 2, mäts_genom: intervju}", "measure-changed"),
    ("{någon_av: [{minst: 2}, {minst: 3}]}", "{någon_av: [{minst: 2}, {minst: 4}]}", "alternatives-changed"),
    ("{minst: 2, typ: effektmål}", "{minst: 2, typ: produktionsmål}", "target-type-changed"),
]


def rules(old: Document, new: Document) -> list[str]:
    return [change.rule.id for change in weigh(old, new)]


def of_activity(target: str, period: str = "2020") -> Document:
    return document(DOCUMENT.format(period=period, promise="", activity=f"mål: {target}"))


def of_promise(target: str) -> Document:
    return document(DOCUMENT.format(period="2020", promise=f"mål: {target}", activity=""))


@pytest.mark.parametrize(("stronger", "weaker", "rule"), WEAKER)
def test_one_promises_less(stronger: str, weaker: str, rule: str) -> None:
    period = "2020–2021" if "period" in weaker else "2020"
    more, less = of_activity(stronger, period), of_activity(weaker, period)
    assert rules(more, less) == [rule]
    assert rules(less, more) == [RULES[rule].mirror]


@pytest.mark.parametrize(("one", "other", "rule"), UNCLEAR)
def test_neither_is_known_to_promise_less(one: str, other: str, rule: str) -> None:
    assert rules(of_activity(one), of_activity(other)) == [rule]
    assert rules(of_activity(other), of_activity(one)) == [rule]


def test_an_exact_number_of_things_to_do_is_an_amount() -> None:
    assert rules(of_activity("{exakt: 4}"), of_activity("{exakt: 2}")) == ["target-lowered"]
    assert rules(of_activity("{exakt: 4}"), of_activity("{minst: 4}")) == ["target-moved"]


def test_an_exact_number_that_is_to_be_the_effect_may_be_good_or_bad() -> None:
    assert rules(of_promise("{exakt: 4}"), of_promise("{exakt: 2}")) == ["target-moved"]
    effect = "{{exakt: {}, typ: effektmål}}"
    assert rules(of_activity(effect.format(4)), of_activity(effect.format(2))) == ["target-moved"]


@pytest.mark.parametrize(
    ("period", "found"),
    [
        ("2020–2021", ["period-extended", "target-sparser"]),
        ("2020-01 – 2020-06", ["period-shortened", "target-denser"]),
        ("2020-01-01 – 2020-06-15", ["period-shortened"]),
        ("{från: 2020, till: tillsvidare}", ["period-extended"]),
        ("2020-01 – 2020-12", ["period-precision"]),
        ("2020-02 – 2021-01", ["period-start-later", "period-extended"]),
    ],
)
def test_a_target_for_the_period_is_as_thin_as_the_period_is_long(period: str, found: list[str]) -> None:
    target = "{minst: 8, enhet: vandringar, per: period}"
    assert rules(of_activity(target), of_activity(target, period)) == found


def test_a_target_with_a_last_day_of_its_own_is_not_spread() -> None:
    target = "{minst: 8, per: period, senast: 2020-06}"
    assert rules(of_activity(target), of_activity(target, "2020–2021")) == ["period-extended"]
