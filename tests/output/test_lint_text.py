"""What ``loftet lint`` prints, case by case: what is wrong, where, why, and what to do."""

import io
from pathlib import Path

import pytest
from when import TODAY

from loftet.lint.policy import Policy, under
from loftet.lint.run import lint
from loftet.output.findings.formats import writer
from loftet.output.findings.tally import Tally
from loftet.output.terminal import Terminal
from loftet.output.texts import LANGUAGES, Texts
from loftet.reading.limits import Limits
from loftet.reading.shelf import read_files

CASES = Path(__file__).parents[1] / "cases" / "lint_text"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_case(case: str, language: str, update_cases: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(CASES / case)
    expected = Path(f"{language}.txt")
    said = run(language)
    if update_cases:
        expected.write_text(said, encoding="utf-8", newline="\n")
    assert said == expected.read_text(encoding="utf-8")


def run(language: str) -> str:
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")
    tally = Tally()
    files = under(Policy(select=("LFT10",)), lint(read_files(["fil.yaml"], Path.cwd(), Limits()), TODAY))
    writer("text")(tally.watch(files), tally, Terminal(Texts(language), out=out, err=io.StringIO()))
    out.seek(0)
    return out.read()
