"""Vague drafts, mended by somebody who followed the messages alone: what is said at each step, until nothing is."""

import io
from pathlib import Path

import pytest
from lint.making import TODAY

from loftet.lint.policy import Policy, under
from loftet.lint.run import lint
from loftet.output.findings.formats import writer
from loftet.output.findings.tally import Tally
from loftet.output.terminal import Terminal
from loftet.output.texts import LANGUAGES, Texts
from loftet.reading.limits import Limits
from loftet.reading.shelf import read_files

CASES = Path(__file__).parents[1] / "cases" / "drafts"
NAMES = sorted(path.name for path in CASES.iterdir())


def steps(case: str) -> list[str]:
    return sorted(path.name for path in (CASES / case).glob("*.yaml"))


def run(file: str, language: str) -> tuple[str, int]:
    """Return what lint prints of a file, and how many findings there are."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")
    tally = Tally()
    files = under(Policy(), lint(read_files([file], Path.cwd(), Limits()), TODAY))
    writer("text")(tally.watch(files), tally, Terminal(Texts(language), out=out, err=io.StringIO()))
    out.seek(0)
    return out.read(), tally.findings


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", NAMES)
def test_each_step_is_told_what_the_next_one_mends(
    case: str, language: str, update_cases: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(CASES / case)
    expected = Path(f"{language}.txt")
    said = "\n".join(run(step, language)[0] for step in steps(case))
    if update_cases:
        expected.write_text(said, encoding="utf-8", newline="\n")
    assert said == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", NAMES)
def test_a_draft_is_clean_in_the_end(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(CASES / case)
    counts = [run(step, "sv")[1] for step in steps(case)]
    assert all(counts[:-1])
    assert counts[-1] == 0
