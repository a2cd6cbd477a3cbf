"""Nothing in the record is outside the comparison: each field has a judge, and each change is seen."""

import pytest
from diff.records import FULL, data, document, without_one

from loftet.diff.parts import VALUES
from loftet.diff.rules import NO_OPPOSITE, RULES, WAIVERS
from loftet.diff.table import FIELDS, WHOLE
from loftet.diff.weigh import weigh
from loftet.model.base import Record
from loftet.model.document import Document
from loftet.model.party import Area, Party
from loftet.model.promise import Activity, SharedActivity
from loftet.model.walk import parts

WHOLE_DOCUMENT = document(FULL.read_text(encoding="utf-8"))
LACKING_ONE = dict(without_one(data(FULL.read_text(encoding="utf-8"))))


def all_records(record: type[Record] = Record) -> set[type[Record]]:
    return {sub for direct in record.__subclasses__() for sub in ({direct} | all_records(direct))}


MODEL = {record for record in all_records() if record.__module__.startswith("loftet.model.")}


@pytest.mark.parametrize("record", sorted(MODEL - set(VALUES), key=lambda record: record.__name__))
def test_every_field_has_a_judge(record: type[Record]) -> None:
    beside = "promise" if issubclass(record, Activity) else "id" if record is Party else None
    assert set(FIELDS[record]) - {beside} == set(record.model_fields)


def test_every_part_can_come_and_go() -> None:
    assert set(WHOLE) | set(VALUES) == MODEL - {Area}  # the area is always there


def test_the_sample_uses_every_key() -> None:
    used = {(type(part), name) for _, part in parts(WHOLE_DOCUMENT) for name in part.model_fields_set}
    inherited = {(SharedActivity, name) for name in Activity.model_fields}
    assert used | inherited == {(record, name) for record in MODEL for name in record.model_fields}


@pytest.mark.parametrize("changed", LACKING_ONE.values(), ids=LACKING_ONE)
def test_what_is_taken_away_or_put_in_is_seen(changed: Document) -> None:
    taken, put = weigh(WHOLE_DOCUMENT, changed), weigh(changed, WHOLE_DOCUMENT)
    assert taken
    assert put


@pytest.mark.parametrize("changed", LACKING_ONE.values(), ids=LACKING_ONE)
def test_the_way_back_gives_the_mirror(changed: Document) -> None:
    there = {change.rule.id for change in weigh(WHOLE_DOCUMENT, changed)}
    back = {change.rule.id for change in weigh(changed, WHOLE_DOCUMENT)}
    if not {WAIVERS.get(rule) for rule in there | back} & {NO_OPPOSITE}:
        assert {RULES[rule].mirror for rule in there} == back


def test_every_rule_has_a_mirror_or_a_reason_why_not() -> None:
    for rule in RULES.values():
        assert RULES[rule.mirror].mirror == rule.id
        assert (rule.mirror == rule.id) == bool(WAIVERS.get(rule.id))


def test_the_same_document_has_no_changes() -> None:
    assert weigh(WHOLE_DOCUMENT, WHOLE_DOCUMENT) == []
