"""A unit says what is counted, and a share what it is a share of."""

import pytest
from lint.making import BASE, found

TARGET = """          minst: 4
          enhet: trygghetsvandringar
          per: period
"""


def told(target: str) -> list[str]:
    document = BASE.replace(TARGET, "".join(f"          {line}\n" for line in target.splitlines()))
    return [f"{each.kind.code}{each.detail and '/'}{each.detail}" for each in found({"fil.yaml": document})]


@pytest.mark.parametrize("unit", ["ggr", "Gånger", "gånger per vecka", "ggr/vecka", "st", "st.", "stycken", "antal"])
def test_a_unit_that_does_not_say_what_is_counted_is_none(unit: str) -> None:
    assert told(f"minst: 4\nenhet: {unit}\nper: vecka") == ["LFT304/empty"]
    assert told(f"någon_av: [{{minst: 4}}, {{senast: 2026-06}}]\nenhet: {unit}") == ["LFT304/empty"]


@pytest.mark.parametrize("unit", ["stadsvandringar", "antal besök", "gångstråk", "gångpass i veckan", "styckena"])
def test_a_unit_that_begins_like_one_is_one(unit: str) -> None:
    assert told(f"minst: 4\nenhet: {unit}") == []


@pytest.mark.parametrize("unit", ["procent", "Procent", '"%"'])
def test_percent_is_no_unit(unit: str) -> None:
    assert told(f"minst: 4\nenhet: {unit}") == ["LFT305/unit"]
    assert told("minst: 4 %\nenhet: besökta klasser\nav: klasserna i årskurs 8") == []
    assert told("minst: 4 %\nenhet: besökta klasser") == ["LFT305"]


def test_how_the_share_is_to_be_written_is_told() -> None:
    document = BASE.replace(TARGET, "          högst: 7,5\n          enhet: procent\n")
    (finding,) = [each for each in found({"fil.yaml": document}) if each.kind.code == "LFT305"]
    assert (finding.args["key"], finding.args["value"]) == ("högst", "7,5 %")
