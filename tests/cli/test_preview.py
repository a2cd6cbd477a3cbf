"""A preview of mending is what mending would write, to the last byte."""

import shutil
import subprocess
from pathlib import Path

import pytest
from runs import here

CASES = Path(__file__).parents[1] / "cases"
SHOWN = ["--fix", "--unsafe-fixes"]

TWO_ROUNDS = """\
loftet: 1
id: påhittad-2025
titel: Medborgarlöfte i Påhittad 2025
period: 2025
område: {lokalpolisområde: Påhittad}
parter:
  polisen: {namn: Polisen i Påhittad, typ: polis}
loften:
  - id: trygga-kvällar
    löfte: Vi går runt i centrum varje fredag.
    malgrupp: alla som bor här
"""
"""An invented file where a key has to be mended before what stands under it is looked at."""


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every case there is, in one folder; with them other line ends, and a file that takes more than one round."""
    tree = tmp_path / "promises"
    for topic in ("lint", "lint_text"):
        shutil.copytree(CASES / topic, tree / topic)
    for path in sorted(tree.glob("lint/*/fil.yaml"))[::3]:
        path.write_bytes(path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n").rstrip())
    shutil.copy(CASES / "fix" / "osakert" / "fil.yaml", tree / "osakert.yaml")
    (tree / "rundor.yaml").write_text(TWO_ROUNDS, encoding="utf-8", newline="\n")
    monkeypatch.chdir(tmp_path)
    return tree


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("option", SHOWN)
def test_git_makes_of_the_preview_what_mending_writes(
    tree: Path, capsys: pytest.CaptureFixture[str], option: str
) -> None:
    before = contents(tree)
    preview = here(capsys, "lint", "promises", option, "--diff", "-o", "fix.patch")
    assert contents(tree) == before
    subprocess.run(["git", "apply", "--whitespace=nowarn", "fix.patch"], check=True)
    applied = contents(tree)
    for name, content in before.items():
        (tree / name).write_bytes(content)
    mended = here(capsys, "lint", "promises", option)
    assert contents(tree) == applied
    assert sum(applied[name] != before[name] for name in before) > 3
    assert preview.err.split()[0] == mended.err.split()[0]


@pytest.mark.usefixtures("tree")
def test_a_preview_goes_on_until_nothing_is_left(capsys: pytest.CaptureFixture[str]) -> None:
    shown = here(capsys, "lint", "promises/rundor.yaml", "--fix", "--diff")
    assert shown.code == 1
    added = [line for line in shown.out.splitlines() if line.startswith("+")]
    assert added[1:] == ["+löften:", "+    målgrupp: alla som bor här"]


def test_the_preview_on_the_screen_commands_nothing(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = TWO_ROUNDS + "# \x1b[31m\n ::stop-commands::x\n"
    (tree / "rundor.yaml").write_text(text.replace("\n", "\r\n"), encoding="utf-8", newline="")
    shown = here(capsys, "lint", "promises/rundor.yaml", "--fix", "--diff").out
    assert "\x1b" not in shown
    assert "\r" not in shown
    assert not any(line.lstrip(" ").startswith("::") for line in shown.splitlines())


def test_what_is_written_meanwhile_by_somebody_else_is_kept(
    tree: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from loftet.cli import fixing  # noqa: PLC0415

    file, rewrite = tree / "rundor.yaml", fixing.rewrite

    def rewrite_late(*args: object) -> object:
        file.write_text(f"{TWO_ROUNDS}# en rad till\n", encoding="utf-8")
        return rewrite(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(fixing, "rewrite", rewrite_late)
    assert here(capsys, "lint", "promises/rundor.yaml", "--fix").code == 2
    assert file.read_text(encoding="utf-8") == f"{TWO_ROUNDS}# en rad till\n"
