"""``loftet rule``: one rule, a family or none, however its name is typed."""

from pathlib import Path

import pytest
from runs import here

from loftet.output.texts import LANGUAGES, Texts


@pytest.mark.parametrize("typed", ["LFT023", "lft023", "Lft023", "ogiltigt-värde", "Ogiltigt-Värde"])
def test_a_rule_is_known_by_code_and_name_in_any_case(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    done = here(capsys, "rule", typed)
    assert (done.code, done.out.splitlines()[0]) == (0, "LFT023 ogiltigt-värde (Läsning av filen, fel)")


@pytest.mark.parametrize("typed", ["LFT5", "lft50"])
def test_the_beginning_of_a_code_lists_the_rules_that_begin_so(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    done = here(capsys, "rule", typed)
    first, *rules = done.out.splitlines()
    assert (done.code, first) == (0, "Uppföljningsplan")
    assert [line.split()[0] for line in rules] == [f"LFT50{n}" for n in range(1, 8)]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("lft024", "Menade du LFT023? Se den familjens regler med loftet rule LFT0"),
        ("LFT3011", "Menade du LFT301? Se den familjens regler med loftet rule LFT3"),
        ("ogiltigt-varde", "Menade du ogiltigt-värde? Se alla regler med loftet rule --all"),
        ("LFTX", "Se alla regler med loftet rule --all"),
        ("zzz", "Se alla regler med loftet rule --all"),
    ],
)
def test_what_there_is_no_rule_of_is_said_with_the_nearest(
    typed: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    done = here(capsys, "rule", typed)
    assert (done.code, done.out) == (2, "")
    assert done.err == f"Fel: Det finns ingen regel ”{typed}”.\nGör så här: {said}\n"


@pytest.mark.parametrize("typed", ["LFT999", "LFT99", "lft599"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_near_no_rule_is_told_with_the_families(
    typed: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    done, texts = here(capsys, "--lang", language, "rule", typed), Texts(language)
    assert (done.code, done.out) == (2, "")
    for number in range(10):
        assert f"LFT{number} ({texts(f'rule.family.{number}').lower()})" in done.err


BAD = """loftet: 1
id: x
titel: Trygghet
period: 2027
område: {kommuner: Täby}
parter:
  a: {namn: Polisen, typ: polis}
"""


@pytest.mark.parametrize(
    ("option", "value"),
    [("--ignore", "lft1,Lft2,LFT5,lft9"), ("--select", "LFT3,lft4"), ("--select", "bara-Antalsmål")],
)
def test_rules_are_chosen_in_any_case(
    option: str, value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text(BAD, encoding="utf-8")
    assert "LFT" in here(capsys, "lint", "a.yaml").out
    assert "LFT" not in here(capsys, "lint", "a.yaml", option, value).out


def test_an_exception_and_the_configuration_name_rules_in_any_case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    ignored = BAD.replace("Trygghet\n", "Trygghet # loftet: ignore[lft207, Inga-källor, INGA-LÖFTEN] – ett prov\n")
    Path("a.yaml").write_text(ignored, encoding="utf-8")
    Path("loftet.toml").write_text(
        '[lint]\nselect = ["lft1", "lft2", "lft9"]\n[lint.levels]\nlft205 = "error"\n'
        '[lint.per-file-ignores]\n"a.yaml" = ["lft118"]\n',
        encoding="utf-8",
    )
    done = here(capsys, "lint", "a.yaml", "-f", "concise")
    assert "LFT207" not in done.out
    assert "LFT901" not in done.out
    assert done.code == 1


def test_a_near_code_is_told_when_rules_are_chosen(capsys: pytest.CaptureFixture[str]) -> None:
    done = here(capsys, "lint", "--select", "LFT311")
    assert (done.code, done.err.splitlines()[1]) == (
        2,
        "Gör så här: Menade du LFT310? Se den familjens regler med loftet rule LFT3",
    )
