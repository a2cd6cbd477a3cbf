# ruff: noqa: INP001 # a script beside the pages, not a package
"""Writes what the documentation takes from the code, so that it can't say anything else than the code does.

``python docs/build.py`` writes; ``--check`` only looks, names what is stale and exits with 1.

In the Markdown files of this folder, what stands between ``<!-- start: NAME SUBJECT -->`` and ``<!-- end: NAME -->`` is
written by the function ``BLOCKS[NAME]``, given the subject (which may be left out). A new block is a function there and
a pair of marks in a page.
"""

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

from key_tables import key_table
from template_fields import all_fields, template_blocks

from loftet.cli.cards import all_cards
from loftet.model.config import config_schema
from loftet.model.schema import SCHEMA_FILE, json_schema
from loftet.output.rules import markdown
from loftet.output.texts import Texts
from loftet.reading.limits import Limits

ROOT: Final = Path(__file__).parents[1]


def command_run(arguments: str) -> str:
    """Show a command and what it answers, as a reader sees it in a window 100 characters wide."""
    surroundings = os.environ | {"COLUMNS": "100", "LOFTET_LANG": "sv", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"}
    answer = subprocess.run(  # noqa: S603 # our own program
        [sys.executable, "-m", "loftet", *shlex.split(arguments)],
        cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, encoding="utf-8", check=False,
    )  # fmt: skip
    return f"```text\n> loftet {arguments}\n\n{answer.stdout.strip()}\n```\n"


def limits_table(_subject: str) -> str:
    """Write the table of how large a file may be."""
    limits = Limits()
    rows = {
        "en fil": f"{limits.bytes // 1024**2} MiB",
        "nivåer av listor och nycklar i varandra": f"{limits.depth}",
        "värden i en fil, nycklarna inräknade": f"{limits.nodes:,}",
        "tecken i en text": f"{limits.scalar:,}",
        "tecken i en nyckel": f"{limits.key}",
        "filer i en körning": f"{limits.files:,}",
        "alla filer i en körning": f"{limits.total_bytes // 1024**2} MiB",
    }
    lines = ["| Vad | Högst |", "|---|---|", *(f"| {what} | {most.replace(',', ' ')} |" for what, most in rows.items())]
    return "\n".join(lines) + "\n"


BLOCKS: Final[dict[str, Callable[[str], str]]] = {
    "nycklar": key_table,
    "gränser": limits_table,
    "kommando": command_run,
    "mallblock": template_blocks,
    "mallfält": all_fields,
}
"""Block name → what writes it."""


def rule_index() -> str:
    """Write the list of all rules."""
    intro = (
        "# Regler\n\nVad `loftet lint` hittar, familj för familj. Samma uppgifter visas av `loftet rule KOD`. "
        "Hur du väljer regler och gör undantag står i [Kontroller](../kontroller.md).\n\n"
    )
    return intro + markdown.table(CARDS, SWEDISH)


SWEDISH: Final = Texts("sv")
CARDS: Final = all_cards(SWEDISH)

FILES: Final[dict[str, Callable[[], str]]] = {
    f"schema/{SCHEMA_FILE}": lambda: json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n",
    "schema/loftet-config-1.json": lambda: json.dumps(config_schema(), ensure_ascii=False, indent=2) + "\n",
    "docs/regler/README.md": rule_index,
    **{f"docs/regler/{card.kind.code}.md": partial(markdown.page, card, SWEDISH) for card in CARDS},
}
"""Whole file, from the root of the project → what writes it."""

_BLOCK: Final = re.compile(r"(<!-- start: (\S+) ?(.*?) -->\n).*?(<!-- end: \2 -->)", re.DOTALL)


def filled(text: str) -> str:
    """Return a page with its blocks written anew."""
    return _BLOCK.sub(lambda mark: f"{mark[1]}\n{BLOCKS[mark[2]](mark[3])}\n{mark[4]}", text)


def generated() -> Iterator[tuple[Path, str]]:
    """Yield every file that holds something generated, with the text it should have."""
    for name, write in FILES.items():
        yield ROOT / name, write()
    for page in sorted((ROOT / "docs").rglob("*.md")):
        yield page, filled(page.read_text(encoding="utf-8"))


def main(arguments: list[str]) -> int:
    """Write or check; return the exit code."""
    stale = [
        (path, text)
        for path, text in generated()
        if not path.exists() or path.read_bytes().replace(b"\r\n", b"\n") != text.encode()
    ]
    for path, text in stale:
        sys.stdout.write(f"{path.relative_to(ROOT).as_posix()}\n")
        if "--check" not in arguments:
            path.write_text(text, encoding="utf-8", newline="\n")
    if stale and "--check" in arguments:
        sys.stderr.write("Stale: write them with: python docs/build.py\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
