"""What ``loftet report`` prints, case by case; ``command.txt`` holds what is asked, from the top of the project."""

import shlex
from pathlib import Path

import pytest
from cli.runs import here

from loftet.output.texts import LANGUAGES

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "cases" / "report"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_case(
    case: str,
    language: str,
    update_cases: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(ROOT)
    arguments = shlex.split((CASES / case / "command.txt").read_text(encoding="utf-8"))
    done = here(capsys, "report", *arguments, "--lang", language)
    expected = CASES / case / f"{language}.txt"
    if update_cases:
        expected.write_text(done.out, encoding="utf-8", newline="\n")
    assert (done.code, done.err) == (0, "")
    assert done.out.replace("\r\n", "\n") == expected.read_text(encoding="utf-8")
