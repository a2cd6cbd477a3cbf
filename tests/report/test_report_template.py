"""A report is laid out by a template of one's own, such as the one in docs/mallar.md."""

import re
from pathlib import Path

import pytest
from cli.runs import here

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("folder", [False, True])
def test_the_example_of_the_handbook_works(
    folder: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    handbook = (ROOT / "docs" / "mallar.md").read_text(encoding="utf-8")
    ((name, text),) = re.findall(r"^```jinja (report\S+)\n(.*?)^```", handbook, re.MULTILINE | re.DOTALL)
    (tmp_path / "promises").mkdir()
    (tmp_path / "promises" / "a.yaml").write_bytes((ROOT / "docs" / "exempel" / "uppfoljning.yaml").read_bytes())
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    to = ("-o", "ut") if folder else ()
    done = here(capsys, "report", "-f", "html", "--as-of", "2026-02-01", *to)
    assert done.code == 0
    pages = [path.read_text(encoding="utf-8") for path in Path("ut").glob("*.html")] if folder else [done.out]
    assert len(pages) == (2 if folder else 1)
    assert all("<p>Underlag till styrgruppens möte.</p>" in page for page in pages)
