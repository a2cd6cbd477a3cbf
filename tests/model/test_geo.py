"""Municipalities, counties and police regions: whole tables, and what people write is understood."""

from collections import Counter
from unicodedata import normalize

import pytest

from loftet.model.geo import POLICE_REGIONS, close_names, municipalities, municipality

ASCII = str.maketrans("åäöÅÄÖ", "aaoAAO")


def test_the_tables_hold_all_of_sweden() -> None:
    everyone = municipalities()
    assert len(everyone) == 290
    assert len({each.code for each in everyone}) == 290
    assert len({each.name for each in everyone}) == 290
    assert len({each.county for each in everyone}) == 21
    assert {each.county.police_region for each in everyone} == set(POLICE_REGIONS)


def test_codes_are_in_order_and_belong_to_their_county() -> None:
    codes = [each.code for each in municipalities()]
    assert codes == sorted(codes)
    assert all(len(code) == 4 and code.isdecimal() for code in codes)
    assert all(each.code.startswith(each.county.code) for each in municipalities())


def test_names_are_short_names_in_nfc() -> None:
    names = [name for each in municipalities() for name in (each.name, each.county.name)]
    assert all(name == normalize("NFC", name.strip()) for name in names)
    assert not [each.name for each in municipalities() if each.name.endswith((" kommun", " stad", " län"))]
    assert all(each.county.name.endswith(" län") for each in municipalities())


def test_counties_of_each_police_region() -> None:
    counties = {each.county for each in municipalities()}
    assert Counter(county.police_region for county in counties) == {
        "Nord": 4,
        "Mitt": 3,
        "Bergslagen": 3,
        "Stockholm": 2,
        "Öst": 3,
        "Väst": 2,
        "Syd": 4,
    }


@pytest.mark.parametrize(
    ("name", "code", "county", "region"),
    [
        ("Upplands Väsby", "0114", "Stockholms län", "Stockholm"),
        ("Gotland", "0980", "Gotlands län", "Stockholm"),
        ("Täby", "0160", "Stockholms län", "Stockholm"),
        ("Heby", "0331", "Uppsala län", "Mitt"),
        ("Jönköping", "0680", "Jönköpings län", "Öst"),
        ("Malmö", "1280", "Skåne län", "Syd"),
        ("Kungsbacka", "1384", "Hallands län", "Väst"),
        ("Trollhättan", "1488", "Västra Götalands län", "Väst"),
        ("Malung-Sälen", "2023", "Dalarnas län", "Bergslagen"),
        ("Kiruna", "2584", "Norrbottens län", "Nord"),
    ],
)
def test_found_by_name_and_by_code(name: str, code: str, county: str, region: str) -> None:
    found = municipality(name)
    assert found is not None
    assert found is municipality(code)
    assert (found.name, found.code, found.county.name, found.county.police_region) == (name, code, county, region)


def test_name_in_decomposed_unicode_is_found() -> None:
    assert municipality(normalize("NFD", "Täby")) is municipality("Täby")


@pytest.mark.parametrize("wrong", ["", "Taby", "täby", "Täby kommun", "114", "01", "Stockholms län", "Exempelköping"])
def test_only_the_exact_name_or_code_is_found(wrong: str) -> None:
    assert municipality(wrong) is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Taby", ("Täby",)),
        ("TÄBY", ("Täby",)),
        ("Täby kommun", ("Täby",)),
        ("Trollhättans Stad", ("Trollhättan",)),
        ("Borås Stad", ("Borås",)),
        ("Falu kommun", ("Falun",)),
        ("Region Gotland", ("Gotland",)),
        ("Upplands-Väsby", ("Upplands Väsby",)),
        ("Malung Sälen", ("Malung-Sälen",)),
        ("Trolhättan", ("Trollhättan",)),
        ("  Kungs backa", ("Kungsbacka",)),
        ("Habo kommun", ("Håbo", "Habo")),
        ("Exempelköping", ()),
        ("", ()),
    ],
)
def test_close_names(written: str, meant: tuple[str, ...]) -> None:
    assert close_names(written) == meant


def test_every_municipality_is_close_to_its_own_common_spellings() -> None:
    for each in municipalities():
        spellings = (f"{each.name} kommun", f"{each.name}s kommun", f"{each.name}s Stad", each.name.translate(ASCII))
        for spelling in spellings:
            assert each.name in close_names(spelling), spelling


def test_a_very_long_name_is_close_to_nothing() -> None:
    assert close_names("x" * 65_536) == ()
