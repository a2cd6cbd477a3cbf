"""The chapter on recording can be followed to the letter, with the invented file of the documentation."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cli.runs import LOFTET, environment
from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook

if sys.platform == "win32":
    pytest.skip("Windows has no terminals that a test can hold", allow_module_level=True)
from conversation import talk

DOCS = Path(__file__).parents[2] / "docs"
CHAPTER = (DOCS / "uppfolja.md").read_text(encoding="utf-8")
SURROUNDINGS = {"SOURCE_DATE_EPOCH": "1769300000", "LOFTET_LANG": "sv"}
"""The 25th of January 2026, when the year in the file is over."""
ANSWERS = {
    "loftet record promises/exempelkoping": ("2025-T3", ""),
    "loftet record --from utfall.xlsx": ("ja",),
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "promises" / "exempelkoping").mkdir(parents=True)
    shutil.copy(DOCS / "exempel" / "uppfoljning.yaml", tmp_path / "promises" / "exempelkoping" / "2025.yaml")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def commands() -> list[str]:
    """Return the commands of the chapter, in order."""
    blocks = re.findall(r"^```powershell\n(.*?)^```", CHAPTER, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def run(command: str) -> tuple[int, str]:
    if command in ANSWERS:
        return talk(*ANSWERS[command], args=tuple(shlex.split(command)[2:]), **SURROUNDINGS)
    done = subprocess.run(
        [*LOFTET, *shlex.split(command)[1:]], capture_output=True, encoding="utf-8", check=False, timeout=60,
        env=environment(**SURROUNDINGS),
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def fill_in(count: str) -> None:
    """Write a count in the first row of the sheet, and save it anew."""
    sheet = CalamineWorkbook.from_path("utfall.xlsx").get_sheet_by_index(0)
    with Workbook("utfall.xlsx") as book:
        new = book.add_worksheet(sheet.name)
        for number, line in enumerate(sheet.to_python()):
            for place, cell in enumerate(line):
                new.write_string(number, place, count if (number, place) == (1, 7) else str(cell))


def test_every_command_of_the_chapter_works(folder: Path) -> None:
    said = {}
    for command in commands():
        code, said[command] = run(command)
        assert code == 0, f"{command}\n{said[command]}"
        if "--sheet" in command:
            fill_in("2")
    record = (folder / "promises" / "exempelkoping" / "2025.yaml").read_text(encoding="utf-8")
    assert [record.count(part) for part in ("id: 2025-t2\n", "rättar: 2025-t2\n", "id: 2025-t3\n")] == [1, 1, 1]
    assert "3 + 4 + 2 = 9 kontroller" in said["loftet report --explain hastighetskontroller"]
    assert "Inget saknas." in said["loftet report --tertial 2025-T3"]
    assert "<!DOCTYPE html>" in (folder / "styrgruppen.html").read_text(encoding="utf-8")[:100]
    assert "hastigheten vid skolan" in (folder / "sa-gick-det.html").read_text(encoding="utf-8")
    assert (folder / "styrgruppen.md").read_text(encoding="utf-8").startswith("# ")


@pytest.mark.usefixtures("folder")
def test_a_cell_that_cannot_be_used_is_told_as_in_the_chapter() -> None:
    run("loftet record --sheet 2025-T3 -o utfall.xlsx")
    fill_in("2.5")
    code, said = run("loftet record --from utfall.xlsx --yes")
    assert code == 1
    example = next(block for block in re.findall(r"```text\n(.*?)```", CHAPTER, re.DOTALL) if "cell" in block)
    assert example in said
