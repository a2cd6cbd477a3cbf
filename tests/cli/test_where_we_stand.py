"""What is decided for a repository counts wherever in it one stands, and never hides what could not be judged."""

import json
from pathlib import Path

import pytest
from runs import here

RECORD = """\
loftet: 1
id: exempelköping-2027
titel: Exempelköping 2027
period: 2027
område: {delområden: [Exempelköping]}
parter: {kommunen: {namn: Exempelköpings kommun, typ: kommun}}
löften: [{id: trygg-station, löfte: Vi ska verka för trygghet.}]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of an invented municipality in a repository; we stand at the top."""
    place = tmp_path / "promises" / "exempelkoping"
    place.mkdir(parents=True)
    (place / "2027.yaml").write_text(RECORD, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return place


def test_what_is_accepted_is_so_from_every_folder(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    here(capsys, "lint", "--baseline", "../../b.json", "--update-baseline")
    said = json.loads(Path("../../b.json").read_text(encoding="utf-8"))["findings"].values()
    assert {each.partition(" ")[2] for each in said} == {"promises/exempelkoping/2027.yaml"}
    for place, baseline in ((folder, "../../b.json"), (folder.parent, "../b.json"), (folder.parent.parent, "b.json")):
        monkeypatch.chdir(place)
        assert here(capsys, "lint", "--baseline", baseline, "--fail-on", "info").code == 0


def test_rules_for_some_files_are_so_from_every_folder(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ignored = '[lint.per-file-ignores]\n"promises/exempelkoping/*" = ["LFT"]\n'
    (folder.parent.parent / "loftet.toml").write_text(ignored, encoding="utf-8")
    for place in (folder, folder.parent, folder.parent.parent):
        monkeypatch.chdir(place)
        assert here(capsys, "lint", "--fail-on", "info").code == 0
        assert here(capsys, "lint", str(folder / "2027.yaml"), "--fail-on", "info").code == 0


def test_accepted_findings_lie_beside_the_configuration(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = folder.parent.parent / "inställningar"
    settings.mkdir()
    (settings / "loftet.toml").write_text('[lint]\nbaseline = "b.json"\n', encoding="utf-8")
    assert here(capsys, "lint", "--config", "inställningar/loftet.toml", "--update-baseline").code == 0
    assert (settings / "b.json").exists()


@pytest.mark.parametrize("written", ["hittepå: x", "x: [", "titel: Två"])
def test_what_keeps_a_file_from_being_judged_can_not_be_left_out(
    folder: Path, capsys: pytest.CaptureFixture[str], written: str
) -> None:
    rules = "LFT010, LFT011, LFT020"
    broken = RECORD + f"{written} # loftet: ignore[{rules}] – därför\n"
    (folder / "2027.yaml").write_text(broken, encoding="utf-8")
    assert here(capsys, "lint").code == 1
    assert here(capsys, "lint", "--baseline", "b.json", "--update-baseline").code == 0
    assert here(capsys, "lint", "--baseline", "b.json").code == 1
