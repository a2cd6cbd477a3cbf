"""A suggested entry says nothing until it is filled in: pasted as it stands, it accounts for nothing."""

import pytest
from cli.runs import here
from diff.repos import PLACE, WEAKENED, Repo

from loftet.model.template import TEMPLATE, unfilled

REASON, WHAT = TEMPLATE["skäl"], TEMPLATE["text"]


def pasted(capsys: pytest.CaptureFixture[str], language: str) -> str:
    """Return the document with the entry that loftet suggests, as it stands."""
    lines = here(capsys, "--lang", language, "diff", "--today", "2025-11-22").out.splitlines()
    start = next(place for place, line in enumerate(lines) if line.strip() == "ändringar:")
    entry = "\n".join(line[6:] for line in lines[start:])
    return f"{WEAKENED.rstrip()}\n{entry}\n"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_pasted_untouched_it_is_stopped(repo: Repo, language: str, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write(WEAKENED)
    repo.write(pasted(capsys, language))
    told = here(capsys, "diff", "--fail-on", "weakened")
    assert told.code == 1
    assert f"Posten ändring-2025-11-22 är inte ifylld. Ersätt ”{WHAT.rstrip('.')}”, ”{REASON.rstrip('.')}”" in told.out
    assert "Redovisat" not in told.out
    assert "Redovisa ändringen så här" not in told.out
    assert "är inte ifylld" in here(capsys, "diff", "-f", "markdown").out


def test_with_the_reason_filled_in_it_passes(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write(WEAKENED)
    repo.write(pasted(capsys, "sv").replace(REASON, "Två tjänster är vakanta."))
    assert here(capsys, "diff", "--fail-on", "weakened").code == 0


def test_a_decision_with_the_words_of_the_template_gives_no_reason(
    repo: Repo, capsys: pytest.CaptureFixture[str]
) -> None:
    decision = f"beslut:\n  - {{id: ks, instans: Kommunstyrelsen, datum: 2025-09-01, skäl: {REASON}}}\n"
    repo.write(f"{WEAKENED.rstrip()}\n{decision}")
    assert here(capsys, "diff", PLACE, "--fail-on", "weakened").code == 1


@pytest.mark.parametrize("text", [REASON, "skriv  varför här", "”Skriv varför här”", WHAT.upper()])
def test_the_bare_words_are_compared(text: str) -> None:
    assert unfilled(text)


@pytest.mark.parametrize("text", [None, "", "Skriv varför här: två tjänster är vakanta."])
def test_other_words(text: str | None) -> None:
    assert not unfilled(text)
