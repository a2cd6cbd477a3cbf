"""Where promises stand in each of several municipalities. What is told here of real municipalities is invented."""

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from making import Data, activity, document, outcome

from loftet.followup.places import Local, Place
from loftet.followup.report import Scope, follow_up, window
from loftet.followup.state import State
from loftet.model.document import Document

MAY = date(2026, 5, 1)
NAMES = ("Täby", "Vallentuna", "Österåker")
PARTIES = {"polisen": {"namn": "Polisen", "typ": "polis"}} | {
    name[0].lower(): {"namn": f"{name} (påhittat)", "typ": "kommun", "kommun": name} for name in NAMES[:2]
}
PARTIES["o"] = {"namn": "Österåker (påhittat)", "typ": "kommun", "kommun": "Österåker"}
TWELVE = {"minst": "12", "enhet": "vandringar"}


def of(*activities: Data, names: tuple[str, ...] = NAMES, **more: Any) -> Document:
    return document(*activities, område={"kommuner": list(names)}, parter=PARTIES, **more)


def told(record: Document, day: date = MAY) -> dict[str, Place]:
    found = follow_up("x", record, window(Scope.PERIOD, day))
    assert found
    return {place.name: place for place in found.places}


def local(place: Place, id_: str = "vandringar") -> Local:
    return next(row for row in place.rows if row.of.item.id == id_)


def test_a_common_figure_is_not_divided() -> None:
    places = told(of(activity(outcome("2026-T1", antal=9), goal=TWELVE)))
    for place in places.values():
        assert (local(place).state, local(place).totals) == (State.UNKNOWN, ())
        assert [reason.id for reason in local(place).reasons] == ["not-told-by-place"]


def test_each_municipality_has_its_own_figure_but_a_common_target_judges_none() -> None:
    entries = [outcome("2026-T1", antal=number, kommun=name) for number, name in enumerate(NAMES, 1)]
    places = told(of(activity(*entries, goal=TWELVE)))
    assert [local(places[name]).totals[0].value for name in NAMES] == [1, 2, 3]
    assert {local(place).reasons[-1].id for place in places.values()} == {"common-target"}


def test_words_of_a_municipality_or_of_its_party_are_its_state() -> None:
    entries = [outcome("2026-T1", status="enligt plan", kommun="Täby"), outcome("2026-T1", status="försenat", part="v")]
    places = told(of(activity(*entries)))
    states = [places[name].state for name in NAMES]
    assert states == [State.ON_COURSE, State.BEHIND, State.NOT_REPORTED]


def test_a_municipality_that_has_not_told_what_others_have_is_to_report_it() -> None:
    entries = [outcome("2026-T1", antal=2, kommun="Täby"), outcome("2026-T1", antal=3, part="v")]
    found = follow_up("x", of(activity(*entries, goal=TWELVE, ansvarig=["t", "v", "o"])), window(Scope.PERIOD, MAY))
    assert found
    (row,) = found.missing
    assert list(row.progress.silent.values()) == [("Österåker",)]
    assert [actor.party for actor in row.owed_by] == ["o"]
    assert [len(row.progress.missing_from(name)) for name in (*NAMES, None)] == [0, 0, 1, 1]


def test_what_is_told_of_all_together_is_missing_from_nobody() -> None:
    entries = [outcome("2026-T1", antal=2, kommun="Täby"), outcome("2026-T1", antal=9)]
    found = follow_up("x", of(activity(*entries, goal=TWELVE)), window(Scope.PERIOD, MAY))
    assert found
    assert not found.missing


def test_only_who_answers_for_something_is_awaited() -> None:
    entries = [outcome("2026-T1", antal=4, kommun="Täby")]
    found = follow_up("x", of(activity(*entries, goal=TWELVE, ansvarig="t")), window(Scope.PERIOD, MAY))
    assert found
    assert not found.missing
    assert found.leaves[0].progress.state is State.ON_COURSE


def test_a_share_can_be_held_against_its_target_in_each_municipality() -> None:
    entries = [outcome("2026-T1", antal="90 %", kommun="Täby"), outcome("2026-T1", antal="50 %", kommun="Vallentuna")]
    places = told(of(activity(*entries, goal={"minst": "85 %"}), names=NAMES[:2]))
    assert [places[name].state for name in NAMES[:2]] == [State.ON_COURSE, State.BEHIND]


def test_what_one_municipality_answers_for_is_its_own() -> None:
    own = activity(outcome("2026-T1", antal=9), goal=TWELVE, ansvarig="t")
    places = told(of(own, activity(ansvarig="v") | {"id": "annat"}))
    assert (places["Täby"].state, local(places["Täby"]).totals[0].value) == (State.ON_COURSE, Decimal(9))
    assert [row.of.item.id for row in places["Täby"].rows] == ["vandringar"]
    assert [row.of.item.id for row in places["Vallentuna"].rows] == ["annat"]
    assert places["Vallentuna"].state is State.NOT_REPORTED


def test_a_report_of_the_document_in_a_municipality_is_its_state() -> None:
    places = told(of(activity(), utfall=[outcome("2026-T1", status="enligt plan", kommun="Täby")]))
    assert places["Täby"].state is State.ON_COURSE
    assert places["Vallentuna"].state is State.UNKNOWN


def test_what_is_withdrawn_is_so_everywhere() -> None:
    change = {"id": "bort", "datum": "2026-03-01", "typ": "återtagande", "gäller": "vandringar"}
    places = told(of(activity(outcome("2026-T1", status="enligt plan", kommun="Täby")), ändringar=[change]))
    assert {place.state for place in places.values()} == {State.WITHDRAWN}


def test_a_single_municipality_stands_where_its_document_does() -> None:
    assert told(of(activity(), names=NAMES[:1])) == {}


ENTRY = st.builds(
    outcome,
    st.sampled_from(["2026-T1", "2026-T2", "2026-T1–T2"]),
    antal=st.none() | st.integers(0, 9),
    status=st.sampled_from([None, "pågår", "försenat", "genomfört"]),
    kommun=st.sampled_from([None, *NAMES]),
    part=st.sampled_from([None, "polisen", "t"]),
)


@settings(deadline=None, max_examples=60)
@given(st.lists(ENTRY, max_size=6), st.randoms(use_true_random=False))
def test_a_municipality_is_told_of_from_its_own_entries_only(entries: list[Data], random: Any) -> None:
    day = date(2026, 9, 1)
    places = told(of(activity(*entries, goal=TWELVE)), day)
    shuffled = told(of(activity(*random.sample(entries, len(entries)), goal=TWELVE)), day)
    for name, place in places.items():
        assert (place.state, place.counts) == (shuffled[name].state, shuffled[name].counts)
        for entry in local(place).entries:
            assert entry.municipality == name or (entry.municipality is None and entry.party == "t" and name == "Täby")


@settings(deadline=None, max_examples=60)
@given(st.lists(ENTRY, max_size=5), ENTRY.map(lambda entry: entry | {"kommun": "Vallentuna"}))
def test_what_is_told_of_another_municipality_changes_no_figure(entries: list[Data], other: Data) -> None:
    before, after = (told(of(activity(*each, goal=TWELVE)))["Täby"] for each in (entries, [*entries, other]))
    assert local(before).totals == local(after).totals
    assert local(before).entries == local(after).entries
