"""Pages in a folder: one for each document, and an overview that leads to them; what is too large says what to do."""

import re
from pathlib import Path
from typing import Any

import pytest
from cli.runs import here

from loftet.errors import CannotRunError
from loftet.output.reports import page

ROOT = Path(__file__).parents[2]
EXAMPLE = "docs/exempel/uppfoljning.yaml"
LATER = ("--as-of", "2026-02-01")


@pytest.fixture(autouse=True)
def at_the_top(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize(("format_", "suffix"), [("html", "html"), ("markdown", "md")])
def test_each_document_has_a_page_that_the_overview_leads_to(
    format_: str, suffix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = here(capsys, "report", "promises", EXAMPLE, "-f", format_, "-o", str(tmp_path / "ut"), *LATER)
    assert (done.code, done.out) == (0, "")
    names = {path.name for path in (tmp_path / "ut").iterdir()} - {".loftet-output.json"}
    index = (tmp_path / "ut" / f"index.{suffix}").read_text(encoding="utf-8")
    linked = set(re.findall(rf"[\"<]([a-z0-9-]+\.{suffix})[\">]", index))
    assert linked == names - {f"index.{suffix}"}
    assert len(linked) == 6
    text = (tmp_path / "ut" / f"exempelkoping-2025.{suffix}").read_text(encoding="utf-8")
    assert "13 vandringar" in text
    assert f"index.{suffix}" in text


def test_pages_that_are_no_longer_made_are_removed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for paths in (["promises", EXAMPLE], [EXAMPLE]):
        here(capsys, "report", *paths, "-f", "html", "-o", str(tmp_path / "ut"), *LATER)
    assert sorted(path.name for path in (tmp_path / "ut").glob("*.html")) == ["exempelkoping-2025.html", "index.html"]


def test_two_documents_cannot_share_a_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "kopia.yaml"
    copy.write_bytes((ROOT / EXAMPLE).read_bytes())
    done = here(capsys, "report", EXAMPLE, str(copy), "-f", "html", "-o", str(tmp_path / "ut"), *LATER)
    assert done.code == 2
    assert "kopia.yaml" in done.err
    assert not (tmp_path / "ut").exists()


def test_a_report_too_large_for_a_page_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def too_much(_job: Any) -> list[str]:
        raise CannotRunError("template-too-much", path="", line=1)

    monkeypatch.setattr(page, "finished", too_much)
    target = tmp_path / "rapport.html"
    done = here(capsys, "report", "promises", "-f", "html", "-o", str(target), *LATER)
    assert done.code == 2
    assert all(way in done.err for way in ("-o rapport", "--area", "--view overview"))
    assert not target.exists()
