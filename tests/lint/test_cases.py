"""Case folders: promise files, and exactly what the rules find in them."""

from pathlib import Path

import pytest
from lint.making import TODAY

from loftet.lint.rule import Rule
from loftet.lint.run import RULES, lint
from loftet.lint.shelf import SHELF_RULES, ShelfRule
from loftet.model.finding import Span
from loftet.reading.limits import Limits
from loftet.reading.shelf import read_files

CASES = Path(__file__).parents[1] / "cases" / "lint"
NAMES = sorted(path.name for path in CASES.iterdir())
EXPECTED = "fynd.txt"


@pytest.mark.parametrize("case", NAMES)
def test_case(case: str, update_cases: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(CASES / case)
    said = "".join(f"{line}\n" for line in findings())
    if update_cases:
        Path(EXPECTED).write_text(said, encoding="utf-8", newline="\n")
    assert said == Path(EXPECTED).read_text(encoding="utf-8")


def findings() -> list[str]:
    """Say what was found where: code, line and column, detail; and the file, when there are several."""
    files = list(lint(read_files(["."], Path.cwd(), Limits()), TODAY))
    return [
        " ".join(filter(None, (finding.kind.code, place(finding.span), finding.detail, file.path * (len(files) > 1))))
        for file in files
        for finding in file.findings
    ]


def place(span: Span | None) -> str:
    return f"{span.line}:{span.column}" if span else "-"


@pytest.mark.parametrize("case", [name for name in NAMES if name.endswith("-good")])
def test_nothing_is_found_in_what_is_fine(case: str) -> None:
    assert (CASES / case / EXPECTED).read_text(encoding="utf-8") == ""


@pytest.mark.parametrize("rule", [*RULES, *SHELF_RULES], ids=lambda rule: rule.kind.name)
def test_every_rule_has_a_case_that_breaks_it_and_one_that_does_not(rule: Rule | ShelfRule) -> None:
    name = f"{rule.kind.code}-{rule.kind.name}"
    assert rule.kind.code in (CASES / f"{name}-bad" / EXPECTED).read_text(encoding="utf-8")
    assert (CASES / f"{name}-good").is_dir()
